import type { ProblemCatalogue } from '../problem/format-problem.js';

/** The problems in Spanish. */
export const problemCatalogue: ProblemCatalogue = {
  language: 'es',
  problems: {
    'file-empty': {
      title: 'Archivo vacío',
      message: 'El archivo está vacío.',
      remedy: 'Exporte de nuevo la hoja de cálculo y compruebe el tamaño del archivo.',
      explanation:
        'Un archivo vacío suele deberse a un fallo de la exportación. Leerlo como un informe sin actividades ocultaría ese fallo.',
    },
    'file-format-unsupported': {
      title: 'Formato de archivo no admitido',
      message:
        'Formato de archivo no admitido{format, select, none {: el archivo no contiene una tabla} other {: {format}}}. El archivo no se ha leído.',
      remedy:
        '{advice, select, saveAsXlsx {Abra el archivo y guárdelo como libro de Excel (.xlsx) o en formato CSV.} copyTable {Copie la tabla en una hoja de cálculo y guárdela en formato .xlsx o CSV.} unpack {Descomprima el archivo y utilice los que contiene.} exportCsv {Exporte la tabla en formato CSV.} removePassword {Abra el archivo, quite la contraseña y guárdelo de nuevo.} saveAttachment {Guarde la tabla adjunta en un archivo y utilice ese archivo.} other {Exporte la tabla en formato CSV (UTF-8), Excel (.xlsx) o JSON.}}',
      explanation:
        'El formato se determina por el contenido, y no solo por el nombre del archivo. De lo contrario, un libro cuyo nombre termina en .csv daría filas sin sentido.',
    },
    'file-unreadable': {
      title: 'Archivo ilegible',
      message:
        '{reason, select, notFound {No se encuentra el archivo.} permission {No hay permiso para leer el archivo.} other {El archivo no se puede leer{detail, select, none {} other { ({detail})}}.}}',
      remedy: 'Compruebe la ruta y sus permisos.',
      explanation: 'Siempre se informa de un archivo que se ha indicado pero no se ha leído.',
    },
    'folder-empty': {
      title: 'Ningún archivo legible en la carpeta',
      message: 'La carpeta no contiene ningún archivo de un formato admitido.',
      remedy: 'Indique la carpeta que contiene las hojas de cálculo. No se examinan sus subcarpetas.',
      explanation: 'De lo contrario, una carpeta equivocada daría un informe vacío.',
    },
    'file-skipped': {
      title: 'Archivo omitido',
      message: 'Archivo omitido: extensión no admitida (extensiones admitidas: {extensions}).',
      remedy: 'Para que se lea el archivo, indíquelo directamente en lugar de su carpeta.',
      explanation:
        'Una carpeta puede contener notas e imágenes además de hojas de cálculo. Se informa de cada archivo omitido, para que ninguno pase inadvertido.',
    },
    'questions-document-skipped': {
      title: 'Documento de Word con preguntas',
      message:
        'Archivo omitido: documento de Word con preguntas a una oficina, guardado por un programa que no conserva los formularios y eliminó lo que modifica cada respuesta.',
      remedy:
        'Escriba las respuestas en el libro con las mismas preguntas, {workbook}, y póngalo entre los archivos.',
      explanation:
        'Una parte invisible del documento de Word indica qué modifica cada respuesta. Word y LibreOffice la conservan; algunos otros programas no.',
    },
    'own-report-skipped': {
      title: 'Informe entre los archivos',
      message: 'Archivo omitido: informe elaborado a partir de los archivos de las oficinas.',
      remedy:
        'Si el informe ha de leerse como lista, indique directamente el archivo en lugar de su carpeta.',
      explanation:
        'Un informe contiene las actividades de los archivos de los que procede. Leerlo de nuevo las repetiría.',
    },
    'file-duplicate': {
      title: 'Archivo duplicado',
      message: 'El archivo tiene el mismo contenido que {other}. Se ha leído una sola vez.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Si un archivo se leyera dos veces, cada una de sus actividades figuraría dos veces en la lista.',
    },
    'correction-unsupported': {
      title: 'Corrección no posible',
      message: 'El archivo no se ha corregido: los archivos del formato {format} solo pueden leerse.',
      remedy: 'Corrija el archivo en el programa con el que se creó.',
      explanation:
        'Algunos formatos, como un calendario, se leen como una tabla que el archivo mismo no contiene.',
    },
    'reader-failed': {
      title: 'Fallo del módulo de lectura',
      message: 'El módulo de lectura {reader} ha fallado y no se ha leído el resto del archivo: {detail}',
      remedy: 'Comunique el error al autor del módulo, o exporte el archivo en otro formato.',
      explanation:
        'El programa que lee este formato de archivo tiene un error. Los demás archivos no se ven afectados.',
    },
    'encoding-detected': {
      title: 'Codificación detectada',
      message: 'Codificación detectada: {encoding}.',
      remedy: 'Si hay letras erróneas, indique la codificación o exporte el archivo en UTF-8.',
      explanation:
        'Un archivo de texto no indica su codificación. Si no es UTF-8, la codificación se deduce de las letras, lo que puede dar lugar a errores.',
    },
    'text-undecodable': {
      title: 'Bytes no válidos en la codificación',
      message:
        'Se han perdido algunos caracteres del archivo: sus bytes no son válidos en la codificación {encoding}, o se perdieron al guardar el archivo.{lines, select, none {} other { Líneas: {lines}.}}',
      remedy: 'Exporte el archivo en UTF-8, o indique su codificación.',
      explanation:
        'Un byte no válido en la codificación se pierde, y el nombre que lo contiene queda mal escrito.',
    },
    'workbook-unreadable': {
      title: 'Libro ilegible',
      message:
        'El archivo no se puede leer: {reason, select, notUnpackable {el archivo comprimido está dañado} tooLarge {{part}, una vez descomprimido, supera el tamaño permitido} doctype {{part} contiene una declaración de tipo de documento} invalidXml {{part} no es un documento XML válido} noSheets {no contiene ninguna hoja} other {falta la hoja {part}}}{detail, select, none {} other { ({detail})}}.',
      remedy: 'Abra el archivo en Excel o Word y guárdelo de nuevo, o exporte la tabla en formato CSV.',
      explanation:
        'Un libro es un archivo comprimido que contiene archivos XML. Si está dañado, o si su tamaño una vez descomprimido es excesivo, la lectura se detiene.',
    },
    'document-without-tables': {
      title: 'Documento sin tabla',
      message: 'El documento no contiene ninguna tabla. No se ha leído nada de él.',
      remedy: 'Si enumera actividades, póngalas en una tabla, una por fila, bajo una fila de encabezados.',
      explanation:
        'De un documento de Word se leen las tablas, con una actividad por fila. No se leen los párrafos, las listas, los cuadros de texto, los encabezados ni los pies de página.',
    },
    'sheet-hidden': {
      title: 'Hoja oculta',
      message: 'La hoja {sheet} está oculta. Las hojas ocultas se importan como las demás.',
      remedy:
        'Elimine la hoja si no forma parte de los datos, u omita las hojas y filas ocultas (skipHidden).',
      explanation:
        'Sin este aviso, un contenido oculto podría figurar en los datos, o faltar en ellos, sin que nadie lo advirtiera.',
    },
    'sheet-skipped': {
      title: 'Hoja sin actividades',
      message:
        '{reason, select, noTitles {La hoja no tiene una fila de encabezado con una columna de título} other {Ninguna columna de la hoja indica cuándo, cómo o dónde se celebran las actividades}}. {rows, plural, one {Se ha omitido # fila} many {Se han omitido # de filas} other {Se han omitido # filas}}.',
      remedy: 'No es necesario hacer nada si la hoja no contiene actividades.',
      explanation:
        'Un libro puede contener notas y listas además de actividades. Se informa de cada hoja omitida.',
    },
    'rows-hidden': {
      title: 'Filas ocultas',
      message: 'Se han leído filas ocultas o filtradas: {rows}.',
      remedy: 'Elimine esas filas si no forman parte de los datos.',
      explanation:
        'Sin este aviso, un contenido oculto podría figurar en los datos, o faltar en ellos, sin que nadie lo advirtiera.',
    },
    'hidden-skipped': {
      title: 'Contenido oculto omitido',
      message:
        '{rows, select, none {La hoja está oculta y se ha omitido.} other {Se han omitido filas ocultas o filtradas: {rows}.}}',
      remedy:
        'No es necesario hacer nada si no forman parte de los datos. De lo contrario, importe sin omitir el contenido oculto.',
      explanation:
        'Un contenido oculto puede ser un borrador o una nota. Se informa de lo que se omite, para que nada se pierda sin que se advierta.',
    },
    'formulas-not-computed': {
      title: 'Fórmulas sin valores',
      message:
        'El archivo no contiene el valor de las fórmulas de estas celdas: {cells}. Las celdas se han leído como vacías.',
      remedy: 'Abra el libro en un programa de hojas de cálculo y guárdelo: así se calculan los valores.',
      explanation:
        'Algunos programas guardan los libros sin calcular las fórmulas. Las celdas muestran un valor en la pantalla, pero el archivo no lo contiene.',
    },
    'json-invalid': {
      title: 'JSON no válido',
      message: 'JSON no válido, línea {line}, columna {column}, cerca de {near}.',
      remedy: 'Corrija el archivo en ese lugar: falta o sobra una coma, una comilla o un corchete.',
      explanation: 'Un JSON no válido no se puede leer en parte sin adivinar el resto.',
    },
    'json-structure-unsupported': {
      title: 'Estructura JSON no admitida',
      message:
        '{reason, select, notATable {El archivo debe contener un objeto o una matriz de objetos, pero contiene un valor de tipo {found}} noRecords {El objeto no es un conjunto de datos ni contiene ninguna matriz de registros} collectionNotArray {La colección {found} debe ser una matriz} itemNotObject {El elemento {item} debe ser un objeto, pero es de tipo {found}} noObjects {Ningún elemento de la matriz es un objeto; el primero es de tipo {found}} other {El elemento {item} tiene demasiados niveles de anidamiento}}.',
      remedy:
        'Facilite una matriz de objetos, uno por actividad, o un conjunto de datos conforme al esquema JSON.',
      explanation:
        'Las actividades se leen de una matriz de objetos o de un conjunto de datos de este programa.',
    },
    'json-members-unread': {
      title: 'Valores fuera de las listas',
      message: 'El archivo contiene valores fuera de sus listas de registros, que no se leyeron: {names}.',
      remedy: 'No es necesaria ninguna acción si no son actividades. De lo contrario, póngalos en una lista.',
      explanation:
        'Las actividades se leen de las listas de un archivo. Los demás valores suelen describir el propio archivo.',
    },
    'json-types-unread': {
      title: 'Objetos de otros tipos',
      message:
        '{rows, plural, one {No se leyó # objeto de un tipo distinto de Event} many {No se leyeron # de objetos de tipos distintos de Event} other {No se leyeron # objetos de tipos distintos de Event}}: {names}.',
      remedy:
        'No es necesaria ninguna acción si no son actividades. De lo contrario, asígneles el tipo Event.',
      explanation: 'Un archivo JSON-LD describe también personas, lugares y páginas, que no son eventos.',
    },
    'json-events-unread': {
      title: 'Eventos dentro de un registro',
      message:
        'La lista {name} del registro contiene elementos con títulos y fechas propios. Se conservan con el registro y no son eventos independientes.',
      remedy: 'Si son eventos, póngalos en la lista que contiene el registro.',
      explanation:
        'Los elementos de esa lista pueden ser las sesiones de un evento o sus plazos. Solo el evento mismo es seguro.',
    },
    'json-name-repeated': {
      title: 'Nombre repetido en un objeto',
      message:
        'El nombre {name} figura dos veces en un mismo objeto, la segunda vez en la línea {line}. Se lee el último valor. Los demás se conservan con el registro.',
      remedy: 'Dé a cada valor un nombre propio.',
      explanation:
        'JSON no determina cuál de dos valores con el mismo nombre cuenta (RFC 8259 §4). La mayoría de los programas leen el último.',
    },
    'json-number-imprecise': {
      title: 'Número que supera la precisión de JSON',
      message:
        'El número {value} supera la precisión de un número JSON. Sus últimas cifras pueden ser erróneas.',
      remedy: 'Si es un número de referencia, escríbalo como texto, entre comillas.',
      explanation: 'Los programas leen los números JSON con una precisión de unas quince cifras (IEEE 754).',
    },
    'dataset-version-unsupported': {
      title: 'Versión del conjunto de datos no admitida',
      message: 'El conjunto de datos es de la versión {version}. Solo se admite la versión 1.',
      remedy:
        'Utilice la versión de Regional Presence con la que se escribió el conjunto de datos, o una más reciente.',
      explanation: 'En una versión posterior, el mismo nombre puede tener otro significado.',
    },
    'data-package-descriptor': {
      title: 'Descripción de un Data Package',
      message: 'El archivo describe las tablas de un Data Package. No contiene registros.',
      remedy: 'No es necesario hacer nada. Los registros están en las tablas que describe el archivo.',
      explanation: 'Las tablas se leen de sus propios archivos.',
    },
    'table-empty': {
      title: 'Fila de encabezado sin otras filas',
      message: 'La tabla tiene una fila de encabezado, pero ninguna otra fila.',
      remedy:
        'Si no hay nada que comunicar, no es necesario hacer nada. De lo contrario, exporte la hoja que contiene las actividades y quite cualquier filtro.',
      explanation:
        'Una tabla que solo tiene la fila de encabezado suele proceder de una hoja equivocada, o hay un filtro activo.',
    },
    'header-row-not-found': {
      title: 'Sin fila de encabezado',
      message:
        'No se ha encontrado una fila de encabezado: ninguna fila tiene un encabezado para el título de una actividad. {firstRow, select, none {La tabla está vacía.} other {Contenido de la primera fila: {firstRow}.}}',
      remedy:
        'Añada una fila de encabezado con encabezados como Título, Fecha y Lugar, o asigne las columnas a los campos.',
      explanation: 'Sin una fila de encabezado, se desconoce el significado de las celdas.',
    },
    'header-row-repeated': {
      title: 'Fila de encabezado repetida',
      message: 'La fila de encabezado se repite aquí. La fila se ha omitido.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Las listas destinadas a imprimirse repiten la fila de encabezado en cada página, y los archivos unidos la repiten donde empieza el segundo.',
    },
    'column-heading-duplicate': {
      title: 'Encabezado de columna duplicado',
      message: 'Encabezado de columna duplicado: {heading}. Solo se lee la primera de esas columnas.',
      remedy: 'Dé a cada columna un encabezado distinto.',
      explanation:
        'Dos columnas con el mismo encabezado pueden contradecirse. La segunda se conserva con su letra.',
    },
    'column-inferred': {
      title: 'Columna leída por sus celdas',
      message:
        '{heading, select, none {La columna no tiene título.} other {El título de columna {heading} no es conocido.}} La columna se leyó como: {field}, por sus celdas: {examples}.',
      remedy: 'Si no es correcto, cambie el título o asigne la columna a un campo.',
      explanation:
        'Un título redactado de otro modo no es motivo para descartar una columna. Sus celdas muestran lo que contiene; se indica el campo porque no estaba nombrado.',
    },
    'column-values-unfit': {
      title: 'Celdas que no corresponden al título',
      message:
        'El título {heading} es el del campo «{field}», pero ninguna celda es un valor de ese campo: {examples}. Las celdas se conservan con cada registro.',
      remedy:
        'Si la columna es ese campo, corrija las celdas o asigne sus valores. En caso contrario, no es necesario hacer nada.',
      explanation:
        'Un título puede tener otro sentido en otra lista. Si ninguna celda corresponde, no se lee nada de la columna, para no registrar nada falso.',
    },
    'column-of-dates-unused': {
      title: 'Fechas no utilizadas',
      message:
        'La columna{heading, select, none {} other { {heading}}} contiene fechas u horas que no se utilizaron: {examples}. Se conservan con cada registro.',
      remedy:
        'Si son el inicio o el fin de las actividades, llame a la columna «Fecha de inicio», «Fecha de fin», «Hora de inicio» u «Hora de fin», o asígnela a un campo. Si no lo son, asigne la columna a null.',
      explanation:
        'Una columna de fechas puede ser el fin de las actividades o el de la inscripción. El título no lo decide, por lo que debe hacerlo una persona.',
    },
    'column-filled-down': {
      title: 'Celdas vacías leídas como la celda superior',
      message:
        'Las celdas vacías de la columna{heading, select, none {} other { {heading}}} se leyeron como la celda situada encima: {examples}. Las fechas de las filas concuerdan con ella.',
      remedy: 'Si es correcto, no es necesario hacer nada. Si no lo es, rellene las celdas.',
      explanation:
        'Un mes o un año en la primera fila de un grupo vale para las filas siguientes. Solo se lee así cuando concuerdan las fechas de todas las filas: están en los meses de sus grupos, o en orden con sus años.',
    },
    'dates-in-titles': {
      title: 'Fechas al comienzo de los títulos',
      message:
        'Los títulos de la columna{heading, select, none {} other { {heading}}} comienzan con una fecha: {examples}. Se leyeron como las fechas; las que no tienen año, en el año de la fila.',
      remedy: 'Si es correcto, no es necesario hacer nada. Si no lo es, añada una columna de fechas.',
      explanation:
        'La tabla no tiene ninguna columna de fechas, y casi todos los títulos comienzan con una fecha ante dos puntos o un guion; el año está en la fecha o en una columna de años. Los títulos conservan su texto.',
    },
    'titles-from-places': {
      title: 'Lugares en lugar de títulos',
      message:
        'Ninguna columna contiene los títulos. Los lugares de la columna{heading, select, none {} other { {heading}}} se leyeron también como títulos: {examples}.',
      remedy: 'Si es correcto, no es necesario hacer nada. Si no lo es, añada una columna de títulos.',
      explanation:
        'La tabla tiene fechas y lugares y ninguna columna que pueda contener títulos, como una lista de los lugares de una misma reunión. Los lugares siguen siendo los de los eventos.',
    },
    'titles-from-descriptions': {
      title: 'Descripciones en lugar de títulos',
      message:
        'Ninguna columna contiene los títulos. Las primeras palabras de las descripciones de la columna{heading, select, none {} other { {heading}}} se leyeron también como títulos: {examples}.',
      remedy: 'Si es correcto, no es necesario hacer nada. Si no lo es, añada una columna de títulos.',
      explanation:
        'La tabla tiene fechas y descripciones y ninguna columna que pueda contener títulos. La primera frase de una descripción es el título, y la descripción se conserva entera.',
    },
    'columns-unknown': {
      title: 'Columnas desconocidas',
      message:
        '{count, plural, one {Una columna tiene un título desconocido} many {# columnas tienen títulos desconocidos} other {# columnas tienen títulos desconocidos}}: {headings}. Las celdas se conservan con cada registro.',
      remedy:
        'No es necesario hacer nada. Cambie el nombre de una columna si contiene uno de los campos conocidos, o asígnela a un campo.',
      explanation: 'Las columnas no se pierden, pero no se lee nada de ellas.',
    },
    'header-row-missing': {
      title: 'Tabla sin fila de encabezado',
      message: 'La tabla no tiene fila de encabezado. Sus columnas se leyeron por sus celdas: {columns}.',
      remedy:
        'Añada una fila de encabezado. Si una columna se leyó mal, utilice una tabla de correspondencias con headerRow 0, que designa las columnas por sus letras.',
      explanation:
        'Las listas de una sola persona no suelen tener títulos. Las celdas muestran qué columna contiene las fechas; se indica lo que se ha entendido.',
    },
    'row-above-header': {
      title: 'Fila encima de la fila de encabezado',
      message:
        'La fila está encima de la fila de encabezado, que es la fila {headerRow, number}, y se rechazó.',
      remedy:
        'Mueva la fila debajo de la fila de encabezado. Si la fila de encabezado se detectó mal, indique la correcta.',
      explanation:
        'Las filas que están encima de los títulos suelen ser un título de la tabla. Una que tiene una fecha como las filas de la tabla se perdería.',
    },
    'header-row-other': {
      title: 'Otra tabla más abajo',
      message: 'Aquí comienza otra tabla, con su propia fila de encabezado: {headings}.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Una hoja puede contener varias tablas. Las filas situadas debajo de una fila de encabezado tienen sus columnas.',
    },
    'row-section': {
      title: 'Título entre filas',
      message: '{value} es un título de las filas que siguen. La fila no es una actividad.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Una fila que solo contiene un mes, una región o un trimestre divide una lista. Un mes con su año y una región valen para las filas que siguen.',
    },
    'date-from-sheet-name': {
      title: 'Día en el nombre de la hoja',
      message:
        'Ninguna columna contiene fechas. Todas las filas tienen el día que figura en el nombre de la hoja: {date}.',
      remedy:
        'No es necesaria ninguna acción. Si las filas tienen otros días, añada una columna con sus fechas.',
      explanation:
        'El programa de un día contiene horas, y su día figura en el nombre de la hoja o encima de la tabla.',
    },
    'row-note': {
      title: 'Nota en la tabla',
      message: '{value} es una nota. La fila no es una actividad.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Una fila de una sola celda que comienza con un asterisco o con una palabra como «Nota» o «Fuente» explica la lista.',
    },
    'event-duration-unread': {
      title: 'Duración no utilizada',
      message:
        'La duración {value} no da un final: no es un número de días, horas o minutos, o contradice el final de la fila. Se conserva con el registro.',
      remedy: 'Escriba la duración con su unidad, por ejemplo 2 horas o 3 días, o escriba el final.',
      explanation:
        'Una duración da el final de un evento que tiene un inicio. No se utiliza si se desconoce su unidad o si la fila tiene otro final.',
    },
    'column-unknown': {
      title: 'Columna desconocida',
      message: 'Columna desconocida: {heading}. Sus celdas se conservan con cada registro.',
      remedy: 'Cambie el nombre de la columna si contiene este campo: {suggestion}.',
      explanation: 'La columna no se pierde, pero no se lee nada de ella.',
    },
    'mapping-column-missing': {
      title: 'Falta una columna de la tabla de correspondencias',
      message: 'La tabla de correspondencias menciona la columna {heading}, que no figura en la tabla leída.',
      remedy: 'Corrija el encabezado en la tabla de correspondencias.',
      explanation: 'Si se ha cambiado un encabezado en la hoja de cálculo, su columna no se leería.',
    },
    'date-order-detected': {
      title: 'Orden del día y el mes detectado',
      message:
        'Las fechas numéricas de la columna se han leído con {order, select, day {el día} other {el mes}} en primer lugar, a juzgar por {value}.',
      remedy: 'No es necesario hacer nada. Si el orden es erróneo, indique el correcto.',
      explanation:
        'En una columna se sigue un solo orden. Una fecha con un número superior a doce determina el orden de todas las fechas de la columna.',
    },
    'date-order-from-language': {
      title: 'Orden del día y el mes según el idioma',
      message:
        'Las fechas numéricas de la columna, como {value}, se han leído con {order, select, day {el día} other {el mes}} en primer lugar, según el uso del idioma del archivo ({language}).',
      remedy: 'No es necesario hacer nada. Si el orden es erróneo, indique el correcto.',
      explanation:
        'Ningún valor de la columna determina el orden. En francés, ruso, español y árabe, el día se escribe primero.',
    },
    'date-order-mixed': {
      title: 'Dos órdenes del día y el mes en una columna',
      message: 'La columna contiene fechas numéricas en dos órdenes distintos: {dayFirst} y {monthFirst}.',
      remedy: 'Escriba todas las fechas de la columna en el mismo orden, con el mes en letras.',
      explanation: 'Si una columna contiene los dos órdenes, ninguna de sus fechas numéricas es fiable.',
    },
    'date-order-unknown': {
      title: 'Orden del día y el mes desconocido',
      message:
        'No se puede determinar el orden del día y el mes en esta columna: {examples}{readings, select, none {} other { (lecturas posibles: {readings})}}. {rows, plural, one {No se ha leído # fila} many {No se han leído # de filas} other {No se han leído # filas}}.',
      remedy: 'Indique si en la columna se escribe primero el día o el mes, o escriba el mes en letras.',
      explanation:
        'Una columna se lee en un solo orden, determinado por uno de sus valores o por el idioma del archivo. Si ninguno lo determina, alguien tiene que indicarlo una vez. No se adivina.',
    },
    'quotes-unbalanced': {
      title: 'Comillas sin cerrar',
      message: 'Hay unas comillas sin cerrar. La línea se ha rechazado.',
      remedy: 'Cierre las comillas, o duplíquelas si forman parte del texto.',
      explanation:
        'Tras unas comillas sin cerrar, todo el texto siguiente formaría una sola celda. La línea se rechaza y la lectura continúa en la línea siguiente.',
    },
    'row-too-long': {
      title: 'Más celdas que encabezados',
      message:
        'La fila tiene {cells, plural, one {# celda} many {# de celdas} other {# celdas}}, pero la fila de encabezado tiene {columns, number}. La fila se ha rechazado.',
      remedy:
        'Compruebe si hay un separador dentro de una celda y, en tal caso, escriba esa celda entre comillas.',
      explanation:
        'Un separador sin comillas dentro de una celda desplaza una columna todas las celdas siguientes, de modo que la fecha podría leerse como el lugar.',
    },
    'row-too-short': {
      title: 'Menos celdas que encabezados',
      message:
        'La fila tiene {cells, plural, one {# celda} many {# de celdas} other {# celdas}}, pero la fila de encabezado tiene {columns, number}. Las celdas que faltan se han leído como vacías.',
      remedy: 'Compruebe si la fila se ha partido en dos.',
      explanation: 'Es posible que una fila que termina antes de tiempo se haya partido en dos.',
    },
    'row-private': {
      title: 'Fila privada no importada',
      message: 'La fila está marcada como privada ({column}) y no se ha importado.',
      remedy: 'Si se puede publicar, quite la marca, o importe también las filas privadas.',
      explanation:
        'Una exportación de Outlook contiene también las citas que su propietario ha marcado como privadas. Lo que se importa se puede publicar.',
    },
    'row-of-no-event': {
      title: 'Fila que dice que no se celebra nada',
      message: '{value} dice que no se celebra nada. La fila no se ha registrado.',
      remedy: 'No es necesario hacer nada. Si es una actividad, escriba su nombre en la columna del título.',
      explanation:
        'Los planes tienen filas para los días sin reunión, como «Sin clase», y las listas una frase cuando no hay nada, como «No hay eventos». Solo se lee así un título entero, y solo en una fila sin lugar ni horas. La fila está en el archivo de filas rechazadas.',
    },
    'row-struck-through': {
      title: 'Fila tachada',
      message: 'El título está tachado. La actividad se registra como cancelada.',
      remedy:
        'Indique el estado en una columna, o elimine la fila si no es una actividad. Si la actividad se celebra, quite el tachado.',
      explanation:
        'Quien tacha una fila quiere decir que ya no se celebra. Un evento cancelado no debe publicarse como si se celebrara.',
    },
    'row-without-title': {
      title: 'Sin título',
      message: 'La fila no tiene título y se ha rechazado.',
      remedy: 'Escriba el nombre de la actividad en la columna del título.',
      explanation: 'Una actividad sin título no se puede publicar ni incluir en un informe.',
    },
    'row-title-from-series': {
      title: 'Título de la serie',
      message: 'La fila no tiene título. El nombre de su serie se leyó como título: {value}.',
      remedy: 'Escriba el título en cuanto se conozca.',
      explanation:
        'La fecha de una reunión de una serie suele conocerse antes que su título. La reunión lleva el nombre de la serie hasta que se escriba el título.',
    },
    'row-title-from-other-cell': {
      title: 'Título en otra columna',
      message: 'La fila no tiene título. El texto de otra celda se ha leído como título: {value}.',
      remedy: 'Escriba el título en su columna.',
      explanation:
        'Una fila con una fecha y un único texto más, como una nota, o con un tipo de evento propio, es un evento con ese nombre.',
    },
    'edit-stale': {
      title: 'Corrección no aplicada',
      message:
        '{value, select, none {No se ha encontrado una fila que debía excluirse.} other {La corrección de {value} a {replacement} no se ha aplicado: la celda contiene ahora otro texto.}}',
      remedy: 'Compruebe la fila y repita la corrección si sigue siendo necesaria.',
      explanation:
        'El archivo se modificó después de la corrección. Corregir otro texto podría ser un error, por lo que nunca se hace.',
    },
    'answer-missing': {
      title: 'Preguntas aún sin responder',
      message:
        '{rows, plural, one {# pregunta aún no tiene respuesta} other {# preguntas aún no tienen respuesta}}.',
      remedy: 'Escriba las respuestas en las celdas vacías.',
      explanation:
        'Una celda de un libro de preguntas está vacía. La pregunta sigue abierta y figura en el libro siguiente.',
    },
    'answer-not-understood': {
      title: 'Respuesta no comprendida',
      message:
        'La respuesta {value} no se ha utilizado: {reason, select, notOffered {no es ninguna de las respuestas posibles} noContent {no dice lo que debe contener la celda} dateUnclear {no se entiende por completo como fecha u hora} severalDates {indica varias fechas y la pregunta se refiere a una} referenceMissing {las últimas columnas de la fila, que están ocultas, faltan o se han modificado} sortedApart {las columnas de la fila ya no se corresponden: se ordenaron o movieron por separado} fileAmbiguous {varios archivos tienen el nombre del archivo al que se refiere la pregunta} other {el libro es demasiado grande}}.',
      remedy:
        '{reason, select, notOffered {Escriba una de las respuestas posibles o corrija el archivo al que se refiere la pregunta.} noContent {Escriba el contenido de la celda o corrija el archivo al que se refiere la pregunta.} dateUnclear {Escriba solo la fecha: 5 de mayo de 2027.} severalDates {Escriba una sola fecha o período. Si hay varios eventos, corrija el archivo al que se refiere la pregunta.} referenceMissing {Escriba la respuesta en el libro tal como se envió.} sortedApart {Escriba la respuesta en el libro tal como se envió.} fileAmbiguous {Dé a los archivos nombres distintos y responda a la pregunta en el libro siguiente.} other {Divida el libro y conserve la fila de encabezados en cada parte.}}',
      explanation:
        'Una respuesta no se adivina: la que no se comprende sin duda se señala, y la pregunta sigue abierta.',
    },
    'answer-stale': {
      title: 'Respuesta sobre una celda modificada',
      message:
        'La respuesta {value} no se ha utilizado: {row, select, none {{file} no está entre los archivos o ha cambiado} other {la fila {row} de {file} ha cambiado o ya no existe}} desde que se hizo la pregunta.',
      remedy: 'Compruebe si la pregunta sigue abierta. En tal caso, respóndala en el libro más reciente.',
      explanation:
        'La respuesta se refiere a la celda tal como estaba cuando se hizo la pregunta. Si la celda ha cambiado, la respuesta puede no ser correcta.',
    },
    'answers-differ': {
      title: 'Respuestas diferentes',
      message:
        'La pregunta se respondió de otro modo en {otherFile}, fila {otherRow}: {otherValue}; aquí la respuesta es {value}. No se ha utilizado ninguna.',
      remedy: 'Decida qué respuesta es correcta y escríbala en las dos celdas o vacíe la otra celda.',
      explanation:
        'Dos personas respondieron de modo diferente a una pregunta, o una respuesta anterior sigue entre los archivos. No se adivina cuál es la correcta.',
    },
    'translation-missing': {
      title: 'Textos aún sin traducir',
      message:
        '{rows, plural, one {# texto aún no está traducido} other {# textos aún no están traducidos}}.',
      remedy: 'Escriba las traducciones en las celdas vacías.',
      explanation:
        'Una celda de una tabla de traducciones está vacía. Los documentos muestran el texto en su propio idioma, y los borradores lo señalan y lo cuentan.',
    },
    'translation-stale': {
      title: 'Texto modificado después de su traducción',
      message:
        'La traducción de {value} no se ha utilizado: {current, select, none {{record} ya no contiene este texto} other {el texto de {record} es ahora {current}}}.',
      remedy: 'Traduzca el texto tal como está ahora. La próxima tabla de traducciones lo contiene.',
      explanation:
        'Una traducción corresponde a una redacción. Cuando la oficina modifica el texto, la traducción anterior puede decir otra cosa, por lo que no se utiliza.',
    },
    'translation-unknown': {
      title: 'Traducción sin texto',
      message:
        '{value, select, none {La traducción no corresponde a ningún texto y no se ha utilizado.} other {La traducción de {value} no se ha utilizado: {record, select, none {ningún registro contiene este texto} other {no existe el registro {record} y ningún otro contiene este texto}}.}}',
      remedy: 'Tome el identificador y el texto de la última tabla de traducciones.',
      explanation:
        'Ningún registro contiene el texto que traduce la fila de una tabla de traducciones: la actividad se ha suprimido o la fila se ha modificado.',
    },
    'translation-differs': {
      title: 'Dos traducciones de un mismo texto',
      message: '{value} tiene dos traducciones ({language}): se utiliza {used} y no {other}.',
      remedy: 'Suprima la traducción errónea.',
      explanation:
        'Dos filas de tablas de traducciones, o una fila y el propio registro, traducen un texto con palabras diferentes. Prevalece el registro y, después, la primera fila.',
    },
    'translation-in-other-language': {
      title: 'Traducción en otro idioma',
      message:
        'La traducción de {value} ({language}) parece estar en otro idioma ({found}): {translation}. Se utiliza.',
      remedy: 'Compruebe el idioma de destino de la fila y la traducción.',
      explanation:
        'Las letras o las palabras de una traducción son las de un idioma distinto al de destino: a menudo se han intercambiado dos filas o columnas. Se utiliza, ya que la ha escrito una persona, y una cita o un nombre puede tener el mismo aspecto.',
    },
    'text-language-unknown': {
      title: 'Idioma de un texto desconocido',
      message: '{value} no es uno de los seis idiomas oficiales. El texto se ha conservado.',
      remedy: 'Indique el idioma en que está escrito el texto, por ejemplo francés o fr.',
      explanation:
        'Una hoja de introducciones y conclusiones indica en una columna el idioma de cada texto. Un texto cuyo idioma se desconoce se muestra donde no hay otro.',
    },
    'translation-language-unknown': {
      title: 'Idioma de la traducción desconocido',
      message:
        '{value, select, none {Falta el idioma de la traducción} other {{value} no es uno de los seis idiomas oficiales}}. La fila se ha rechazado.',
      remedy: 'Indique el idioma al que se ha traducido el texto, por ejemplo francés o fr.',
      explanation:
        'Una tabla de traducciones indica en una columna el idioma al que se ha traducido cada texto. No se deduce de las palabras.',
    },
    'row-dropped': {
      title: 'Fila excluida',
      message: 'La fila se ha excluido, según lo decidido.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Una fila que una persona excluye sigue apareciendo en la lista, para que pueda recuperarse.',
    },
    'options-unused': {
      title: 'Opciones que no se aplican a nada',
      message:
        'Hay opciones para {part, select, file {este archivo} other {esta hoja}}, que no está entre los elementos leídos.',
      remedy: 'Corrija el nombre en las opciones o añada el archivo a la importación.',
      explanation:
        'Un archivo cuyo nombre ha cambiado se leería sin las opciones previstas para él, como la codificación.',
    },
    'decision-stale': {
      title: 'Decisión no aplicada',
      message:
        'Una decisión sobre esta fila y la fila {otherRow} de {otherFile} no se ha aplicado: una de las filas no se encuentra o está rechazada, u otra decisión la contradice.',
      remedy: 'Decida de nuevo si las dos filas son la misma reunión.',
      explanation:
        'Los archivos se modificaron después de la decisión, por lo que podría referirse a otras filas.',
    },
    'finding-confirmed': {
      title: 'Confirmado',
      message:
        'Confirmado: {finding, select, outsideReportingPeriod {la fecha está fuera del periodo del informe} countContradictsList {el número no coincide con la lista} durationContradictsPeriod {la duración no coincide con las fechas} mergedRowsContradict {una fila fusionada tiene otro valor} cellsContradict {otra celda tiene otro valor} rowTitleFromOtherCell {el título procede de otra celda} rowTitleFromSeries {el título es el nombre de la serie} rowStruckThrough {la fila está tachada, la actividad está cancelada} cellStruckThrough {la celda está tachada} rowOfFreeDay {la fila no es una actividad} bodyUnlisted {el grupo no figura en la lista} dateApproximate {no se conocen los días} dateMonthMisspelt {el nombre del mes está mal escrito} endAtMidnight {el final es la medianoche del día anterior} other {hora de invierno en verano}}.',
      remedy: 'No es necesaria ninguna acción.',
      explanation:
        'Una persona indicó que el registro es correcto a pesar de lo que se encontró. No se vuelve a preguntar mientras la fila no cambie.',
    },
    'confirmation-stale': {
      title: 'Confirmación no utilizada',
      message: 'La fila se había confirmado, pero ha cambiado o ya no existe. La confirmación no se utilizó.',
      remedy: 'Compruebe la fila y confírmela de nuevo si es correcta.',
      explanation:
        'Una confirmación vale para la fila tal como era. Lo que se cambió después puede ser erróneo.',
    },
    'row-of-free-day': {
      title: 'Día sin actividad',
      message: 'La fila contiene una fecha y nada más. No es una actividad.',
      remedy: 'Si ese día tiene lugar una actividad, escriba su título.',
      explanation:
        'Un calendario tiene filas para todos sus días. No se cuentan las que solo contienen una fecha.',
    },
    'row-blank': {
      title: 'Fila vacía',
      message: 'La fila está vacía.',
      remedy: 'No es necesario hacer nada.',
      explanation: 'Una fila vacía puede ser una entrada olvidada. No se cuenta.',
    },
    'row-total': {
      title: 'Fila de total',
      message: 'La fila es un total de las filas anteriores: {value}. No es una actividad y se ha omitido.',
      remedy: 'No es necesario hacer nada.',
      explanation: 'Un total leído como una actividad se publicaría como tal.',
    },
    'row-merged': {
      title: 'Filas fusionadas',
      message:
        'La fila describe la misma actividad que otra: {otherFile}{otherRow, select, none {} other {, fila {otherRow}}} ({evidence}). Las dos se han fusionado, y ambas se conservan como fuentes.',
      remedy: 'Conserve una sola de las dos filas.',
      explanation:
        'La Resolución 25 exige que se evite la duplicación. Una reunión que figura dos veces se contaría y se publicaría dos veces.',
    },
    'different-rows-merged': {
      title: 'Filas distintas fusionadas',
      message:
        'La fila describe la misma actividad que otra: {otherFile}{otherRow, select, none {} other {, fila {otherRow}}} ({evidence}). Las dos se han fusionado aunque difieren; los calendarios muestran un solo evento.',
      remedy:
        'Compruebe que se trata de una sola reunión y conserve una de las filas. Si son dos, indique lo que las distingue: horario, sala u organizador.',
      explanation:
        'Dos filas con el mismo título y las mismas fechas describen casi siempre una sola reunión. Si son dos, falta una en el calendario.',
    },
    'merged-rows-contradict': {
      title: 'Discrepancia entre filas fusionadas',
      message:
        'Las filas fusionadas no coinciden en el campo «{field}»: {value} aquí, {used} en la otra fila. Se ha utilizado el valor de la otra fila; ambos se conservan.',
      remedy: 'Corrija la fila errónea.',
      explanation: 'Si dos filas de una misma reunión difieren, una de ellas es errónea.',
    },
    'record-invalid': {
      title: 'Registro no válido',
      message:
        'Registro no válido ({path}): {reason, select, missing {falta un valor obligatorio} type {el valor no es del tipo correcto} choice {el valor no es uno de los permitidos} format {el valor no tiene el formato correcto} length {el valor es demasiado corto o demasiado largo} fieldUnknown {el campo no forma parte del formato} tooDeep {el valor tiene demasiados niveles de anidamiento} idDuplicate {el identificador ya se ha utilizado} other {el valor no es válido}}{reason, select, choice {{expected, select, none {} other { (se esperaba: {expected})}}} other {}}. El registro se ha rechazado.',
      remedy: 'Corrija el valor de modo que el registro se ajuste al esquema JSON del conjunto de datos.',
      explanation: 'Ningún programa puede fiarse de un registro que no se ajusta al esquema.',
    },
    'record-field-unknown': {
      title: 'Campo desconocido',
      message:
        'Campo desconocido: {field}. {preserved, select, yes {Su valor se conserva con el registro.} other {No se ha tenido en cuenta.}}',
      remedy:
        'Compruebe la ortografía. Si una versión más reciente del formato define el campo, actualice Regional Presence.',
      explanation:
        'El campo está mal escrito, o lo define una versión más reciente del formato. Los programas que leen la versión 1 aceptan campos desconocidos.',
    },
    'record-cell-invalid': {
      title: 'Celda que no se ajusta a su registro',
      message:
        '{value, select, none {El registro} other {{value}}} no se ajusta al formato: {reason, select, missing {falta un valor obligatorio} type {el valor no es del tipo correcto} choice {el valor no es uno de los permitidos} format {el valor no tiene el formato correcto} length {el valor es demasiado corto o demasiado largo} fieldUnknown {el campo no forma parte del formato} tooDeep {el valor tiene demasiados niveles de anidamiento} idDuplicate {la fila {otherRow} tiene el mismo identificador} other {el valor no es válido}}{expected, select, none {} other { (se esperaba: {expected})}}. El registro se ha rechazado.',
      remedy: 'Corrija la celda de modo que el registro se ajuste al esquema JSON del conjunto de datos.',
      explanation: 'Una tabla de registros se comprueba celda por celda con el esquema. No se adivina nada.',
    },
    'record-column-unknown': {
      title: 'Columna desconocida de una tabla de registros',
      message:
        'Los registros de esta tabla no tienen el campo {heading}. La columna no se ha tenido en cuenta.',
      remedy: 'Cambie el nombre de la columna según la descripción de la tabla, o elimínela.',
      explanation: 'Solo las actividades conservan las columnas que el formato no define.',
    },
    'region-unknown': {
      title: 'Región desconocida',
      message: '{value} no es una de las seis regiones.',
      remedy:
        'Escriba AFR, AMS, ARB, ASP, CIS o EUR, o el nombre de la región; si son varias, sepárelas con punto y coma.',
      explanation:
        'Los calendarios y los informes se elaboran por región. Una actividad cuya región se desconoce no figuraría en ninguno.',
    },
    'office-unknown': {
      title: 'Oficina desconocida',
      message: '{value} no es una de las oficinas regionales y de zona de la UIT.',
      remedy: 'Escriba la ciudad de la oficina.',
      explanation: 'Las actividades se cuentan y se presentan por oficina.',
    },
    'country-unknown': {
      title: 'País desconocido',
      message: 'País desconocido: {value}.',
      remedy: 'Escriba el nombre del país.',
      explanation: 'La región se deduce del país, y el lugar se muestra junto con él.',
    },
    'cell-formula-error': {
      title: 'Error de fórmula',
      message: 'La celda contiene un error de la hoja de cálculo: {value}. Se ha leído como vacía.',
      remedy: 'Corrija la fórmula, o escriba el valor.',
      explanation: 'Un error leído como texto se publicaría.',
    },
    'city-ambiguous': {
      title: 'Ciudad ambigua',
      message: '{value} puede estar en uno de varios países: {countries}. No se ha registrado ningún país.',
      remedy: 'Escriba el país después de la ciudad, o en una columna aparte.',
      explanation:
        'La región se deduce del país. Un país erróneo incluiría el evento en el calendario equivocado.',
    },
    'place-to-be-announced': {
      title: 'Lugar por anunciar',
      message: 'El lugar se anunciará más adelante: {value}.',
      remedy: 'Escriba el lugar cuando se conozca.',
      explanation:
        'Los calendarios muestran el texto de la celda en vez de un lugar. Una ciudad sería errónea.',
    },
    'kind-unknown': {
      title: 'Tipo de actividad desconocido',
      message:
        'Tipo de actividad desconocido: {value}.{suggestion, select, none {} other { ¿Quería decir {suggestion}?}}',
      remedy:
        'Escriba reunión, taller, seminario, foro, conferencia, simposio, mesa redonda, concurso, exposición, formación, seminario web, clínica, presentación, proyecto, serie o colaboración.',
      explanation: 'El tipo determina si una fila es un evento, una serie, un proyecto o una colaboración.',
    },
    'modality-unknown': {
      title: 'Modalidad desconocida',
      message:
        'Modalidad desconocida: {value}.{suggestion, select, none {} other { ¿Quería decir {suggestion}?}}',
      remedy: 'Escriba presencial, virtual o híbrida.',
      explanation: 'Los delegados necesitan saber ante todo si tienen que viajar.',
    },
    'status-unknown': {
      title: 'Estado desconocido',
      message:
        'Estado desconocido: {value}.{suggestion, select, none {} other { ¿Quería decir {suggestion}?}}',
      remedy: 'Escriba previsto, provisional, confirmado, en curso, celebrado, aplazado o cancelado.',
      explanation: 'Un evento cancelado no debe publicarse como si se celebrara.',
    },
    'status-rescheduled': {
      title: 'Reprogramado',
      message: '{value} no indica si las fechas de la fila son las antiguas o las nuevas.',
      remedy:
        'Escriba aplazado si aún no se conocen las nuevas fechas; previsto o confirmado si la fila contiene las nuevas fechas.',
      explanation: 'Un evento no debe publicarse en sus antiguas fechas.',
    },
    'status-in-note': {
      title: 'Estado en una nota',
      message: '{value} habla de algo cancelado o aplazado. No se tomó de ello ningún estado.',
      remedy: 'Si se trata de esta actividad, escriba cancelado o aplazado en la columna del estado.',
      explanation:
        'Una nota se lee como estado cuando no dice nada más. Otras palabras pueden referirse a otro evento, y una actividad que no se celebra no debe publicarse como si se celebrara.',
    },
    'time-in-note': {
      title: 'Momento en una nota',
      message:
        '{value} indica cuándo es la actividad, y no como la fecha y las horas de la fila. No se ha utilizado.',
      remedy: 'Si es correcto, corrija la fecha o las horas de la fila.',
      explanation:
        'Una nota puede corregir la fila o referirse a una parte de la actividad. La fila queda como está, y un evento no debe publicarse en un día o a una hora equivocados.',
    },
    'status-in-text': {
      title: 'Estado en un texto',
      message: 'El estado «{status}» se ha retirado de {value}.',
      remedy: 'No es necesario hacer nada. Un estado tiene su propia columna.',
      explanation: 'Los calendarios muestran el estado; en el título aparecería dos veces.',
    },
    'cell-struck-through': {
      title: 'Celda tachada',
      message: 'La celda está tachada. Se ha leído como {value}.',
      remedy: 'Elimine la celda si ya no es válida, o quite el tachado.',
      explanation: 'Es posible que un texto tachado ya no sea válido.',
    },
    'sector-unknown': {
      title: 'Sector desconocido',
      message:
        '{value} no es uno de los Sectores.{suggestion, select, none {} other { ¿Quería decir {suggestion}?}}',
      remedy: 'Escriba UIT-R, UIT-T, UIT-D o Secretaría General.',
      explanation: 'Cada grupo asesor recibe las actividades de su propio Sector.',
    },
    'body-unknown': {
      title: 'Órgano desconocido',
      message:
        '{value} no figura entre las comisiones de estudio, los grupos regionales, los grupos temáticos, las asambleas y las iniciativas conocidos.',
      remedy: 'Compruebe el código. Un grupo regional se escribe en la forma SG13RG-AFR.',
      explanation:
        'Las filas duplicadas de una reunión se detectan por el órgano que se reunió. Un código mal escrito las oculta.',
    },
    'body-unlisted': {
      title: 'Grupo que no está en la lista',
      message:
        '{value} tiene la forma de un código de grupo, pero no está en la lista de los grupos conocidos.',
      remedy: 'Compruebe el código. Si el grupo es nuevo, no es necesario hacer nada.',
      explanation:
        'La lista cambia con cada AMNT. Un grupo que no está en ella es nuevo, o su código está mal escrito.',
    },
    'group-unknown': {
      title: 'Serie o proyecto desconocidos',
      message:
        'La fila remite a {field, select, series {una serie} other {un proyecto}} ({value}) que no define ninguna fila de esta región. El nombre se conserva con el registro.',
      remedy:
        'Añada una fila para {field, select, series {la serie} other {el proyecto}}, o escriba el nombre como en la fila correspondiente.',
      explanation: 'Los eventos se cuentan y se enumeran por serie y por proyecto.',
    },
    'plan-code-ambiguous': {
      title: 'Código de plan ambiguo',
      message:
        'El significado de {value} depende del plan, y las fechas de la actividad no permiten determinarlo: {plans}.',
      remedy: 'Escriba la fecha de la actividad, o el plan junto al código.',
      explanation:
        'AFR1 es la creación de capacidad en el Plan de Acción de Dubái, las economías digitales en el Plan de Acción de Buenos Aires y la transformación digital en el Plan de Acción de Kigali.',
    },
    'plan-code-unknown': {
      title: 'Código de plan que no está en la lista',
      message:
        '{value} no es uno de los elementos conocidos del plan «{plan}». Se conserva tal como está escrito.',
      remedy: 'Compruebe el código. La lista de elementos no es completa.',
      explanation: 'Un código mal escrito haría que la actividad se contara en otro objetivo.',
    },
    'plan-code-invalid': {
      title: 'Código de plan no válido',
      message: '{value} no es un código de un plan estratégico o de un plan de acción.',
      remedy: 'Escriba el código en la forma T.2, T.4-3 o AFR3.',
      explanation:
        'La Resolución 25 exige que las contribuciones estén vinculadas al plan estratégico y al plan de acción.',
    },
    'hours-announced-later': {
      title: 'Horario por anunciar',
      message: 'El horario se anunciará más adelante: {value}.',
      remedy: 'Escriba el horario en cuanto se conozca.',
      explanation: 'Mientras no se conoce el horario, los calendarios muestran el día completo.',
    },
    'hours-invalid': {
      title: 'Horario ilegible',
      message: '{value} no se puede leer como un horario.',
      remedy: 'Escriba el horario en la forma 11:00-17:00, en formato de 24 horas.',
      explanation: 'Un horario mal leído situaría el evento a una hora equivocada.',
    },
    'zone-invalid': {
      title: 'Zona horaria desconocida',
      message: 'Zona horaria desconocida: {value}.',
      remedy: 'Escriba una ciudad (hora de Ginebra), una zona IANA (Europe/Zurich) o un desfase (UTC+3).',
      explanation: 'Sin zona horaria, el horario es erróneo para la mayoría de quienes lo leen.',
    },
    'number-invalid': {
      title: 'No es un número',
      message:
        '{value} no se puede leer como {expected, select, count {un número de eventos} length {una duración en años o meses} other {un número de participantes}}. El texto se conserva con el registro.',
      remedy: 'Escriba el número en cifras.',
      explanation: 'Un número ilegible no se puede comparar con lo que figura en la lista.',
    },
    'link-invalid': {
      title: 'Enlace no válido',
      message: '{value} no es la dirección de una página web. El texto se conserva con el registro.',
      remedy: 'Escriba la dirección completa, que empieza por https://.',
      explanation:
        'Solo se publican direcciones http y https. Otros tipos de direcciones pueden ejecutar un programa al abrirse.',
    },
    'cells-contradict': {
      title: 'Contradicción entre celdas',
      message:
        '{value} contradice otra celda de la fila, cuyo valor se ha utilizado: {used}. El valor descartado se conserva con el registro.',
      remedy: 'Corrija una de las dos celdas.',
      explanation: 'Una de las dos celdas es errónea.',
    },
    'date-columns-contradict': {
      title: 'Contradicción entre columnas de fecha',
      message: 'Las columnas de fecha de la fila se contradicen: {readings}.',
      remedy: 'Corrija una de las columnas.',
      explanation: 'Una de las columnas es errónea, y un calendario solo puede mostrar una fecha.',
    },
    'characters-removed': {
      title: 'Caracteres de control eliminados',
      message:
        'Se han eliminado caracteres de control de la celda, o se han sustituido por un espacio entre palabras: {characters}.',
      remedy: 'Elimínelos en la hoja de cálculo.',
      explanation:
        'Los caracteres invisibles estropean los calendarios y los documentos, o invierten un nombre.',
    },
    'date-unreadable': {
      title: 'No se ha encontrado ninguna fecha',
      message: 'No se puede leer ninguna fecha en {value}.',
      remedy: 'Escriba el día en la forma 20 de octubre de 2022.',
      explanation: 'Un texto que solo se entiende en parte podría referirse a otro día.',
    },
    'date-partly-read': {
      title: 'Fecha que no se entiende del todo',
      message:
        '{part, select, none {No se ha entendido {value}, lo que puede cambiar la fecha.} other {En {value}, no se ha entendido la parte {part}, que puede cambiar la fecha.}}',
      remedy: 'Escriba solo la fecha en la celda, en la forma 20 de octubre de 2022.',
      explanation: 'Un número o un mes que sobra suele formar parte de la fecha.',
    },
    'date-order-ambiguous': {
      title: 'Orden del día y el mes ambiguo',
      message: '{value} puede significar: {readings}.',
      remedy: 'Escriba el mes en letras o indique el orden que se sigue en la columna.',
      explanation: '03/04/2022 es el 3 de abril en Ginebra y el 4 de marzo en Nueva York.',
    },
    'date-exchanged': {
      title: 'Día y mes tal vez invertidos',
      message:
        'Es posible que una hoja de cálculo haya invertido el día y el mes de {value}, que puede significar: {readings}. Las fechas de la columna que quedaron como texto, como {example}, empiezan por el día; en todas las demás, el día puede ser un mes.',
      remedy: 'Compruebe la fecha en su origen y escriba el mes en letras, como 7 de junio de 2023.',
      explanation:
        'Una hoja de cálculo que espera primero el mes lee 07/06/2023 como 6 de julio y deja 15/06/2023 como texto. En una columna así, las fechas que entendió son dudosas.',
    },
    'date-year-two-digits': {
      title: 'Año de dos cifras',
      message: 'El año de {value} tiene dos cifras.',
      remedy: 'Escriba el año con cuatro cifras.',
      explanation: 'Un número de dos cifras puede ser un día o un año, de cualquier siglo.',
    },
    'date-year-missing': {
      title: 'Sin año',
      message:
        '{value} no tiene año{reason, select, noYearFits {, y no encaja en ningún año del periodo del informe} severalYearsFit {, y encaja en {years} años del periodo del informe} other {}}.',
      remedy: 'Escriba el año, o indique el periodo del informe.',
      explanation:
        'Una fecha sin año se repite cada año. El año solo se deduce si la fecha encaja en un único año del periodo del informe.',
    },
    'zone-inferred': {
      title: 'Zona horaria deducida',
      message:
        '{rows, plural, one {# fila tiene horas sin zona horaria. Se dedujo} other {# filas tienen horas sin zona horaria. Se dedujo}} del lugar: {zones}.',
      remedy:
        'No es necesario hacer nada si las horas son locales. Si no lo son, escriba la zona horaria en una columna aparte, o declárela para el archivo: --zone, o la constante «zone» en su tabla de correspondencias.',
      explanation:
        'Las horas de un evento en una ciudad son casi siempre las de sus relojes. Las de otra ciudad serían erróneas en los calendarios.',
    },
    'date-century-inferred': {
      title: 'Siglo deducido',
      message: 'El año de {value} tiene dos cifras. Se dedujo {periods}.',
      remedy: 'Si no es correcto, escriba el año con cuatro cifras.',
      explanation:
        'Un año de dos cifras se toma como el más próximo al periodo del informe o, si no lo hay, como uno entre 1969 y 2068. Se indica que es deducido.',
    },
    'date-tentative': {
      title: 'Fecha provisional',
      message:
        '{value} no está confirmado{part, select, none {} other { ({part})}}. Se registró como provisional: {periods}.',
      remedy: 'Elimine la nota cuando se confirme la fecha.',
      explanation:
        'Una nota junto a una fecha completa indica que puede cambiar. El evento se registra en esa fecha, como provisional salvo que la fila indique otro estado.',
    },
    'days-from-text': {
      title: 'Último día en un texto',
      message: 'El último día se leyó en {value}. Se registró como: {periods}.',
      remedy:
        'Escriba el último día junto al primero. Si son los días de otra cosa, escriba delante de qué se trata.',
      explanation:
        'La fecha de la fila es un solo día, y una descripción o nota empieza con un periodo a partir de ese día. Se lee como los días del evento.',
    },
    'date-moved': {
      title: 'Fecha nueva en otra celda',
      message: '{value} indica una fecha nueva. Se registró como: {periods}.',
      remedy:
        'Escriba la fecha nueva en la columna de fechas. Si es la fecha de otra cosa, escriba delante de qué se trata.',
      explanation:
        'Un estado, una nota o el título indica que el evento se trasladó de la fecha de la fila a otra. El evento se registra en la fecha nueva.',
    },
    'date-cancelled': {
      title: 'Fecha cancelada',
      message: '{value} está cancelado ({part}). Se registró como cancelado: {periods}.',
      remedy: 'No es necesario hacer nada. Un estado tiene su propia columna.',
      explanation:
        'Una palabra junto a una fecha completa indica que lo previsto para entonces está cancelado. El evento se registra en esa fecha como cancelado, para que los calendarios muestren que no se celebra.',
    },
    'date-month-misspelt': {
      title: 'Mes mal escrito',
      message: '{part} en {value} se leyó como el nombre de un mes. Se registró como: {periods}.',
      remedy: 'Corrija el nombre del mes.',
      explanation:
        'Solo falta, sobra o está cambiada una letra, y solo un mes es posible. Un error de escritura en el nombre de un mes se lee como lo leería una persona, y se señala.',
    },
    'date-approximate': {
      title: 'Fecha aproximada',
      message: '{value} no indica días concretos. Se registró {periods}.',
      remedy: 'Escriba los días cuando se conozcan.',
      explanation:
        'El texto indica una parte de un mes o de un año sin sus días, como mediados de marzo o primavera de 2027. Se registra el mes o el año completo como aproximado.',
    },
    'date-days-of-part': {
      title: 'Días de una parte de un mes',
      message: '{value} indica una parte de un mes o una semana. Se registraron todos sus días: {periods}.',
      remedy: 'Escriba los días del evento cuando se conozcan.',
      explanation:
        'El texto indica una mitad u otra parte de un mes, o una semana, como segunda quincena de junio o semana del 10 de mayo. Su primer y su último día son seguros, los días del evento no: los documentos y los calendarios muestran todos los días de esa parte.',
    },
    'date-other-calendar': {
      title: 'Fecha de otro calendario',
      message:
        '{value} es una fecha del calendario {calendar, select, islamic {islámico} persian {persa} buddhist {budista} other {Minguo}}{readings, select, none {} other {: probablemente {readings}}}. No se leyó.',
      remedy: 'Escriba la fecha del calendario gregoriano.',
      explanation:
        'La fecha tiene la marca, un mes o un año del calendario islámico, persa, budista o Minguo. Sus días dependen de la variante del calendario, por lo que no se convierte, y nunca se lee como fecha gregoriana.',
    },
    'date-serial-number': {
      title: 'Número de serie en lugar de una fecha',
      message:
        '{value} puede ser el número de serie de una fecha en una hoja de cálculo: {readings}. No se leyó.',
      remedy: 'Dé formato de fecha a las celdas de la columna, o escriba la fecha.',
      explanation:
        'Las hojas de cálculo guardan una fecha como el número de días desde 1900. Ese número solo se lee en una columna cuyas otras celdas son números de ese tipo, o fechas tal como las escriben las hojas de cálculo.',
    },
    'date-year-inferred': {
      title: 'Año deducido',
      message: '{value} no tiene año. Fecha deducida del periodo del informe ({reportingPeriod}): {periods}.',
      remedy: 'Escriba el año.',
      explanation:
        'La fecha encaja en un único año del periodo del informe. Se indica que el año es deducido porque nadie lo ha escrito.',
    },
    'date-day-nonexistent': {
      title: 'Fecha que no existe',
      message:
        '{value} indica un {month, select, none {mes} other {día}} que no existe{month, select, none {} other {: {month} no tiene día {day}}}.',
      remedy: 'Corrija la fecha.',
      explanation: '«31 de abril» puede ser un error por 30 de abril o por 1 de mayo. Solo su autor lo sabe.',
    },
    'date-phrase-reversed': {
      title: 'Fin anterior al comienzo',
      message: 'En {value}, el fin es anterior al comienzo.',
      remedy: 'Corrija una de las dos fechas.',
      explanation: 'Una de las dos fechas es errónea.',
    },
    'date-weekday-contradicts': {
      title: 'Día de la semana que no corresponde a la fecha',
      message: 'En {value}, el día de la semana no corresponde a la fecha: el {date} es {weekday}.',
      remedy: 'Corrija el día de la semana o la fecha.',
      explanation: 'Uno de los dos es erróneo. A menudo la fecha se ha copiado del año anterior.',
    },
    'date-vague': {
      title: 'Sin días concretos',
      message: '{value} no indica días concretos{part, select, none {} other { ({part})}}.',
      remedy: 'Escriba los días, o solo el mes.',
      explanation:
        'La primera semana de marzo, o el final de 2022, no son los mismos días para todos los lectores.',
    },
    'date-not-final': {
      title: 'Fecha no definitiva',
      message:
        'La fecha de {value} no es definitiva{part, select, none {} other { ({part})}}. No se ha leído.',
      remedy: 'Escriba la fecha cuando sea definitiva. Hasta entonces, deje la celda vacía.',
      explanation:
        'Una fecha por confirmar, aplazada o cancelada no debe aparecer en un calendario como definitiva.',
    },
    'date-recurring': {
      title: 'Periodicidad en lugar de una fecha',
      message: '{value} indica una periodicidad, no una fecha{part, select, none {} other { ({part})}}.',
      remedy:
        'Escriba la fecha de cada evento, cada uno en su propia fila. Si no se conoce ninguna fecha, indique el tipo Serie.',
      explanation: '«Cada año en noviembre» es una regla. No dice en qué días se celebraron los eventos.',
    },
    'date-alternatives': {
      title: 'Fechas alternativas',
      message: '{value} da varias fechas alternativas{readings, select, none {} other {: {readings}}}.',
      remedy: 'Escriba la fecha elegida.',
      explanation:
        '«El 5 o el 6» es uno de los dos días. «5/8 de mayo» puede significar uno de ellos o ambos. Solo «5/6 de mayo», un día y el siguiente, se lee como dos días.',
    },
    'date-relative': {
      title: 'Fecha relativa',
      message: '{value} depende de otra fecha{part, select, none {} other { ({part})}}.',
      remedy: 'Escriba la propia fecha.',
      explanation: '«Dos días después de la reunión» depende de algo que no está en la celda.',
    },
    'date-not-of-event': {
      title: 'Fecha que no es la del evento',
      message: '{value} da una fecha que no es la del evento{part, select, none {} other { ({part})}}.',
      remedy: 'Escriba la fecha del evento. Ponga la otra fecha en una columna aparte.',
      explanation: 'Una fecha límite, una fecha de publicación o una fecha anterior no es el día del evento.',
    },
    'date-placeholder': {
      title: 'Fecha escrita a falta de una',
      message: '{value} es una fecha que los programas escriben cuando no hay ninguna. No se leyó.',
      remedy:
        'Escriba la fecha del evento o deje la celda vacía. Si el evento fue realmente ese día, escriba el mes con letras.',
      explanation:
        'Los programas guardan una fecha ausente como el primer o el último día que pueden contar: el 1 de enero de 1900, el 1 de enero de 1970, el 31 de diciembre de 9999.',
    },
    'dates-contradict': {
      title: 'Contradicción entre fechas',
      message:
        '{days, select, none {Las fechas de {value} se contradicen{readings, select, none {} other {: {readings}}}.} other {Las fechas de {value} ({readings}) no corresponden a la duración indicada: {days, plural, one {# día} many {# de días} other {# días}}.}}',
      remedy: 'Deje solo la fecha correcta.',
      explanation: 'Si dos fechas de una actividad difieren, una de ellas es errónea.',
    },
    'date-occasions': {
      title: 'Varias fechas',
      message:
        '{value} da {count, plural, one {# fecha distinta} many {# de fechas distintas} other {# fechas distintas}}: {periods}. Cada una se ha registrado como un evento.',
      remedy:
        'No es necesario hacer nada si son eventos distintos. Un periodo único se escribe así: de abril a junio de 2022.',
      explanation: '«Abril y junio» no es lo mismo que «de abril a junio».',
    },
    'date-too-long': {
      title: 'Texto demasiado largo para una fecha',
      message:
        'El texto tiene {characters, plural, one {# carácter} many {# de caracteres} other {# caracteres}}. Una fecha tiene como máximo {limit, number}.',
      remedy: 'Escriba solo la fecha en la celda.',
      explanation: 'Un texto de esta longitud no es una fecha, sino un párrafo en la columna equivocada.',
    },
    'hours-omitted': {
      title: 'Horario no registrado',
      message:
        'El horario de {value} no se ha registrado: {reason, select, startsAt24 {nada empieza a las 24:00} several {hay varias horas o sesiones ({count})} rangeOrOffset {{detail} puede ser un intervalo de horas o un desfase respecto de UTC} noStart {se indica el fin, pero no el comienzo} noDay {no se indica el día} endBeforeStart {el fin ({detail}) es anterior al comienzo} halfOfDay {nada indica si es de la mañana o de la tarde} inWords {algunas de sus palabras no se entendieron} oneNightOrEach {puede ser el de una sola noche, del primer día al segundo, o el de la noche de cada día} midnight {la medianoche puede ser el principio o el final del día} length {puede tratarse de la duración} weekdays {sus días de la semana no son los de las fechas} noEnd {se indica el comienzo, pero no el fin} ofRegistration {es el de la inscripción o de la entrada} ofBreak {es el de una pausa} partOfDay {solo se indica una parte del día} other {el comienzo y el fin están en dos zonas horarias ({detail})}}.',
      remedy:
        '{reason, select, halfOfDay {Añada a. m. o p. m. al horario (2:30 p. m.), o escriba las horas de la tarde en la forma 14:30.} oneNightOrEach {Para una sola noche, escriba solo el primer día. Para la noche de cada día, escriba una fila por día.} midnight {Escriba 00:00 junto al día que comienza entonces.} several {Escriba una fila para cada sesión, o para los días con el mismo horario.} weekdays {Escriba una fila para cada día, o para los días con el mismo horario.} noEnd {Escriba la hora del fin junto al último día.} ofRegistration {Escriba también el horario de la actividad.} ofBreak {Escriba también el horario de la actividad.} other {Escriba el horario en la forma 11:00-17:00.}}',
      explanation:
        'Un horario dudoso se omite: es preferible un evento sin horario a uno que se desvía una hora.',
    },
    'series-days-unknown': {
      title: 'Días de una serie desconocidos',
      message:
        'El horario de una serie ({period}) no figura en ningún calendario: no se conocen los días en que se celebra.',
      remedy:
        'Escriba los días: todos los martes del 5 de mayo de 2026 al 30 de junio de 2026, o uno tras otro.',
      explanation:
        'La fila indica el primer y el último día de la serie y su horario, pero no los días en que se celebra entre ellos. Por eso no se crea ningún evento.',
    },
    'hours-approximate': {
      title: 'Horario aproximado',
      message: 'El horario de {value} es aproximado ({part}). Se registró sin esa palabra.',
      remedy: 'Escriba el horario exacto cuando se conozca.',
      explanation:
        'Junto al horario hay una palabra como hacia o aproximadamente. Los calendarios no tienen horarios aproximados, por lo que se registra el horario tal como está escrito.',
    },
    'hours-nonexistent': {
      title: 'Hora inexistente en la zona',
      message:
        'El horario {value} incluye las {hour} del {date}, hora que no existe en la zona {zone} porque se adelantan los relojes. Se cuenta según la hora anterior al cambio.',
      remedy: 'Corrija el horario, la fecha o la zona horaria.',
      explanation:
        'Cuando se adelantan los relojes se salta una hora. Según la hora anterior al cambio, las 02:30 son las 03:30 de la hora posterior.',
    },
    'hours-repeated': {
      title: 'Hora que se repite',
      message:
        'El horario {value} incluye las {hour} del {date}, hora que se repite en la zona {zone} porque se atrasan los relojes. Se registró la primera.',
      remedy: 'Si se trata de la segunda, escriba el horario con su diferencia respecto de UTC: {second}.',
      explanation:
        'Cuando se atrasan los relojes, una hora se repite. Un calendario toma una hora sin diferencia por la primera (RFC 5545, §3.3.5).',
    },
    'offset-of-other-season': {
      title: 'Diferencia de otra época del año',
      message:
        'El {date}, los relojes de la zona {zone} marcan {shown}. El horario {value} se registró con {offset}, que marcan en otra época del año.',
      remedy:
        'Si se trata de la hora local, escriba el horario sin diferencia respecto de UTC, o corrija la diferencia.',
      explanation:
        'Donde se cambia la hora, una diferencia respecto de UTC solo es válida una parte del año. Junto a una ciudad, UTC+1 en verano puede ser su hora local, que es UTC+2, escrita con la diferencia del invierno.',
    },
    'end-at-midnight': {
      title: 'Fin a medianoche',
      message: '{value} es medianoche, el final del día anterior. Último día registrado: {lastDay}.',
      remedy: 'Si la actividad continúa el día indicado, escriba ese día sin hora.',
      explanation:
        'En los calendarios, un evento de un día va de medianoche a medianoche. Si se contara el segundo día, duraría un día de más.',
    },
    'zone-doubtful': {
      title: 'Hora de invierno en verano',
      message:
        'En {value}, {name} es el nombre de la hora de invierno, pero en esa fecha ({date}) rige {used}. Hora utilizada: {used}.',
      remedy: 'Escriba la ciudad (hora de Ginebra), o la abreviatura que corresponde a ese día.',
      explanation:
        'En julio, CET puede significar la hora que marcan los relojes en Europa central, o la hora de invierno, que va una hora atrasada. La mayoría de los autores se refieren a la primera.',
    },
    'zone-omitted': {
      title: 'Zona horaria no registrada',
      message:
        'La zona horaria de {value} no se ha registrado: {reason, select, unknown {{names} es un nombre desconocido o tiene varios significados} several {hay varias zonas horarias ({names})} other {{names} es la hora de verano, pero la fecha ({date}) es de invierno}}.',
      remedy: 'Escriba la zona horaria como una ciudad (hora de Ginebra) o como un desfase (UTC+3).',
      explanation:
        'IST es la hora de la India, de Irlanda y de Israel. Una zona horaria con varios significados se omite.',
    },
    'id-duplicate': {
      title: 'Identificador duplicado',
      message: 'Dos registros de la colección «{collection}» tienen el identificador {id}.',
      remedy: 'Dé a cada registro un identificador distinto.',
      explanation: 'De dos eventos con el mismo identificador, un calendario muestra solo uno.',
    },
    'reference-unknown': {
      title: 'Referencia desconocida',
      message: 'El campo «{field}» remite a {id}, que no figura en el conjunto de datos.',
      remedy: 'Añada el registro al que remite, o corrija la referencia.',
      explanation: 'Una referencia a un registro que no existe suele ser un código mal escrito.',
    },
    'duplicate-of-unknown': {
      title: 'No se encuentra la fila repetida',
      message:
        'La fila indica que es un duplicado de {value}, pero {reason, select, several {varias filas del archivo tienen ese número} loop {al final esa fila se indica como duplicado de esta} other {ninguna otra actividad de ese tipo en el archivo tiene ese número}}.',
      remedy: 'Escriba el número de la fila que repite, o vacíe la celda.',
      explanation:
        'Un duplicado se fusiona con la fila que indica. Si esta no existe, una reunión puede figurar dos veces en la lista.',
    },
    'record-period-reversed': {
      title: 'Fin anterior al comienzo',
      message: 'El fin ({end}) es anterior al comienzo ({start}).',
      remedy: 'Corrija una de las dos fechas.',
      explanation: 'Una de las dos fechas es errónea.',
    },
    'hours-reversed': {
      title: 'Horario que termina antes de empezar',
      message: 'El horario {hours} termina antes de empezar, o al día siguiente, más de doce horas después.',
      remedy: 'Corrija el horario, salvo que el evento termine al día siguiente.',
      explanation:
        'Pocos eventos duran tanto. El horario es erróneo, o el evento continúa después de medianoche.',
    },
    'body-region-contradicts': {
      title: 'Grupo regional de otra región',
      message:
        'El grupo regional {body} pertenece a la región «{bodyRegion}», pero la actividad pertenece a la región «{region}».',
      remedy: 'Corrija el órgano o la región.',
      explanation:
        'Un grupo regional pertenece a una sola región. La actividad figuraría en el calendario y en la sección del informe equivocados.',
    },
    'office-region-contradicts': {
      title: 'Oficina de otra región',
      message:
        'La oficina ({office}) pertenece a la región «{officeRegion}», pero la actividad pertenece a la región «{region}».',
      remedy: 'Corrija la oficina o la región.',
      explanation: 'Una oficina informa sobre su propia región.',
    },
    'outside-reporting-period': {
      title: 'Fuera del periodo del informe',
      message: 'La fecha ({period}) está fuera del periodo del informe ({reportingPeriod}).',
      remedy: 'Compruebe la fecha. Elimine la actividad si corresponde a otro informe.',
      explanation: 'Una actividad fuera del periodo del informe ya se comunicó antes, o su año es erróneo.',
    },
    'possible-duplicate': {
      title: 'Posible duplicado',
      message:
        '{rows, plural, =2 {Posible duplicado: {otherFile}{otherRow, select, none {} other {, fila {otherRow}}} ({evidence}).} one {# fila puede describir la misma reunión; la primera es {otherFile}{otherRow, select, none {} other {, fila {otherRow}}} ({evidence}). Las demás: {others}.} many {# de filas pueden describir la misma reunión; la primera es {otherFile}{otherRow, select, none {} other {, fila {otherRow}}} ({evidence}). Las demás: {others}.} other {# filas pueden describir la misma reunión; la primera es {otherFile}{otherRow, select, none {} other {, fila {otherRow}}} ({evidence}). Las demás: {others}.}}',
      remedy: 'Si se trata de la misma reunión, conserve una sola fila. Si no, deles títulos distintos.',
      explanation:
        'Una reunión que figura dos veces se cuenta y se publica dos veces. Los indicios no bastaban para fusionar las dos.',
    },
    'clause-unknown': {
      title: 'Punto desconocido',
      message: '{instrument}: el mandato cita el punto {clause}, que no figura en ese instrumento.',
      remedy: 'Corrija el punto o la revisión.',
      explanation:
        'La numeración de una resolución cambia con cada revisión. Es posible que un punto de la anterior ya no exista.',
    },
    'count-contradicts-list': {
      title: 'Número que no corresponde a la lista',
      message:
        '{subject}: el número indicado es {stated, number}, pero en la lista figuran {listed, number}.',
      remedy: 'Corrija el número o la lista.',
      explanation:
        'Si un número de un informe no corresponde a su lista, los lectores dudan de todo el informe.',
    },
    'duration-contradicts-period': {
      title: 'Duración que no corresponde a las fechas',
      message:
        'La duración indicada es de {duration}, pero las fechas ({period}) dan de {shortest, number} a {longest, plural, one {# mes} many {# de meses} other {# meses}}.',
      remedy: 'Corrija la duración o una de las fechas.',
      explanation: 'Los financiadores comparan el informe con el acuerdo de financiación.',
    },
    'series-spelling-inconsistent': {
      title: 'Nombre de una serie escrito de varias formas',
      message: 'El nombre de una serie está escrito de varias formas: {value} aquí, {other} en otro lugar.',
      remedy: 'Escriba siempre el nombre de la serie de la misma forma.',
      explanation: 'Una serie cuyo nombre está escrito de dos formas figura dos veces en la lista.',
    },
    'date-missing': {
      title: 'Sin fecha',
      message: 'El evento no tiene fecha.',
      remedy: 'Escriba la fecha. Una actividad sin fecha es una colaboración.',
      explanation: 'Un evento sin fecha no puede figurar en un calendario.',
    },
    'date-imprecise': {
      title: 'Días no conocidos',
      message: 'No se conocen los días del evento. Única indicación: {period}.',
      remedy: 'Escriba los días cuando se conozcan.',
      explanation: 'Un mes basta para un informe, pero nadie puede asistir solo con esa indicación.',
    },
    'modality-missing': {
      title: 'Sin modalidad',
      message: 'No se indica la modalidad: presencial, virtual o híbrida.',
      remedy: 'Indique la modalidad.',
      explanation: 'Los delegados necesitan saber ante todo si tienen que viajar.',
    },
    'place-missing': {
      title: 'Sin lugar',
      message: 'Se indica la modalidad ({modality}), pero no la ciudad.',
      remedy: 'Indique la ciudad y el país.',
      explanation: 'Nadie puede viajar a un lugar que no se indica.',
    },
    'zone-missing': {
      title: 'Sin zona horaria',
      message:
        'No se indica la zona horaria de {hours}. Los calendarios muestran días completos, con este horario en la descripción.',
      remedy:
        'Escriba la ciudad o el país del evento, o la zona horaria después de las horas (14:00 hora de Ginebra, 14:00 UTC+3). Para todo un archivo, declárela: --zone Europe/Zurich, o la constante «zone» en su tabla de correspondencias.',
      explanation:
        'Si no se indica la zona horaria, una reunión virtual a las 11:00 es a una hora distinta para cada participante.',
    },
    'region-missing': {
      title: 'Sin región',
      message: 'La actividad no tiene región ni país del que deducirla.',
      remedy: 'Indique la región o el país.',
      explanation:
        'Una actividad sin región no figura en ningún calendario regional ni en ninguna sección del informe.',
    },
    'region-not-of-country': {
      title: 'Región de otro país',
      message: 'La actividad es de la región {region}, pero se celebra en otra región ({country}).',
      remedy:
        'No es necesario hacer nada si está destinada a esa región. De lo contrario, corrija la región o el país.',
      explanation:
        'La región de la fila, o la del título que la precede, no es la del país. Una reunión para una región puede celebrarse en otra; la actividad se registra con la región indicada.',
    },
    'calendar-unreadable': {
      title: 'Calendario ilegible',
      message: 'El calendario no se puede leer ({detail}).',
      remedy: 'Exporte de nuevo el calendario.',
      explanation: 'El archivo no es conforme a iCalendar (RFC 5545) ni a jCal (RFC 7265).',
    },
    'calendar-event-unreadable': {
      title: 'Evento ilegible',
      message:
        'El evento no se puede leer ({detail}) y se ha rechazado. Los demás eventos no se ven afectados.',
      remedy: 'Corrija el evento en el calendario del que procede y expórtelo de nuevo.',
      explanation: 'Un evento no válido no afecta a los demás. Se devuelve entre las filas rechazadas.',
    },
    'calendar-component-skipped': {
      title: 'Omisión de componentes que no son eventos',
      message:
        '{count, plural, one {Se ha omitido # componente de tipo {component}, que no es un evento} many {Se han omitido # de componentes de tipo {component}, que no son eventos} other {Se han omitido # componentes de tipo {component}, que no son eventos}}.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Los calendarios también contienen tareas, entradas de diario e información de disponibilidad.',
    },
    'calendar-end-omitted': {
      title: 'Fin no registrado',
      message:
        'El fin de {value} no se ha registrado: {reason, select, tooLong {es más de un siglo posterior al comienzo} invalid {no se puede leer ({detail})} other {el comienzo y el fin están en zonas horarias distintas ({zones}), una de las cuales se desconoce}}.',
      remedy:
        '{reason, select, zones {Utilice la misma zona horaria para el comienzo y el fin.} other {Indique el fin del evento en el calendario.}}',
      explanation:
        'Algunos programas escriben el año 9999 para un evento sin fin. La duración no se puede calcular a partir de dos zonas horarias cuando una se desconoce.',
    },
    'calendar-event-superseded': {
      title: 'Versión anterior de un evento',
      message:
        'El calendario tiene una versión posterior de {value} en la línea {line}. Se ha omitido la presente versión.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Un calendario formado a partir de mensajes contiene un evento una vez por cada modificación. La versión vigente es la que tiene el SEQUENCE más alto y, a igualdad de este, el DTSTAMP más reciente.',
    },
    'calendar-zone-unknown': {
      title: 'Zona horaria desconocida en un calendario',
      message: 'Zona horaria desconocida: {zone}. El horario se ha leído sin zona horaria.',
      remedy: 'Utilice el nombre IANA de la zona horaria, por ejemplo Europe/Zurich.',
      explanation: 'Un desfase junto a un nombre es válido, como máximo, durante la mitad del año.',
    },
    'calendar-ends-included': {
      title: 'Último día como fin',
      message:
        '{reading, select, lastDay {La mayoría de los días del calendario terminan el día en que empiezan, por lo que el fin de los días completos se ha leído como su último día ({events, plural, one {# evento} many {# de eventos} other {# eventos}}). Según la norma es el día siguiente.} other {Algunos días completos del calendario terminan el día en que empiezan, lo que la norma excluye. El fin de los demás se ha leído como el día siguiente a su último día ({events, plural, one {# evento} many {# de eventos} other {# eventos}}).}}',
      remedy:
        'Compruebe el último día de un evento de varios días. Si no es correcto, exporte el calendario con otro programa.',
      explanation:
        'La norma RFC 5545 excluye el fin: un día del 5 de mayo termina el 6 de mayo, y ninguno termina el 5 de mayo. Los programas que escriben dos veces el 5 de mayo indican el último día.',
    },
    'calendar-zone-ignored': {
      title: 'Zona horaria en que se muestra un calendario',
      message:
        'El calendario se muestra en la zona {zone}, pero {events, plural, one {# evento tiene} many {# de eventos tienen} other {# eventos tienen}} un horario sin zona horaria. No se ha registrado ninguna zona horaria para ese horario.',
      remedy: 'Indique la zona horaria de estos eventos si su horario corresponde a esa zona.',
      explanation:
        'X-WR-TIMEZONE es la zona horaria en que un programa mostraba el calendario. No significa que las horas sin zona horaria correspondan a ella.',
    },
    'recurrence-truncated': {
      title: 'Repeticiones no leídas',
      message:
        'Las repeticiones de {value} no son todas como en el calendario: {reason, select, afterYear {se han omitido las posteriores a {limit}} tooMany {hay más de {limit, number}} ruleInvalid {la regla no es válida ({detail})} exclusionUnread {una fecha excluida no se puede leer ({detail}), por lo que puede haberse leído una repetición que no tiene lugar} tooComplex {la regla requiere demasiados cálculos} other {todas las repeticiones están excluidas}}.',
      remedy:
        'Compruebe la regla, póngale un fin (COUNT o UNTIL) o declare el periodo de referencia para leer las repeticiones incluidas en él.',
      explanation: 'Una regla sin fin no tiene una última repetición.',
    },
    'recurrence-outside-period': {
      title: 'Repeticiones fuera del periodo de referencia',
      message: 'No se han leído las repeticiones de {value} fuera del periodo de referencia.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Una serie sin fin tiene repeticiones todos los años. Se leen las del periodo de referencia, o la primera si no hay ninguna en él.',
    },
    'calendar-event-private': {
      title: 'Evento privado no importado',
      message: 'El evento está marcado como {class} en su calendario y no se ha importado.',
      remedy:
        'Si se puede publicar, márquelo como público en el calendario, o importe también los eventos privados.',
      explanation:
        'Un calendario exportado contiene también citas que su propietario ha marcado como privadas o confidenciales (RFC 5545, CLASS). Lo que se importa se puede publicar.',
    },
    'calendar-attendees-omitted': {
      title: 'Asistentes no leídos',
      message:
        '{events, plural, one {# evento contiene asistentes o la dirección de correo de un organizador, que no se han leído} other {# eventos contienen asistentes o la dirección de correo de un organizador, que no se han leído}}.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Los nombres y las direcciones de correo de las personas no son datos de un evento que se publica.',
    },
    'calendar-line-skipped': {
      title: 'Línea de un evento omitida',
      message:
        'Se ha omitido una línea del evento ({property}): {reason, select, empty {no tiene valor} binary {es un fichero adjunto} other {no es una propiedad}}. El resto del evento se ha leído.',
      remedy: 'Compruebe el evento en su calendario de origen.',
      explanation: 'Una línea ilegible no impide leer las demás líneas de su evento.',
    },
    'calendar-uid-repeated': {
      title: 'UID de dos eventos',
      message:
        '{value} tiene el UID de otro evento con otro título y otro comienzo (línea {line}). Los dos se han leído como eventos distintos.',
      remedy: 'Dé a cada evento un UID propio, para que se le puedan asignar los cambios posteriores.',
      explanation:
        'Un UID identifica un solo evento (RFC 5545 §3.8.4.7). Algunos programas escriben el mismo UID en todos los eventos.',
    },
    'calendar-zone-matched': {
      title: 'Zona horaria definida en un calendario',
      message:
        'La zona horaria {zone} está definida en el calendario. Tiene las horas de {name}, que se ha registrado.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Un calendario puede definir una zona horaria con cualquier nombre. Se registra la zona horaria de la IANA que tiene las mismas horas en todos los años del calendario.',
    },
    'calendar-zone-converted': {
      title: 'Zona horaria convertida a UTC',
      message:
        'La zona horaria {zone} está definida en el calendario y no es una zona horaria conocida. Sus horas se han convertido a UTC.',
      remedy: 'No es necesario hacer nada.',
      explanation:
        'Ninguna zona horaria de la IANA tiene las horas que define el calendario. UTC indica los mismos instantes.',
    },
    'calendar-event-omitted': {
      title: 'No figura en el calendario',
      message:
        '{title} no figura en el calendario: {reason, select, noDate {no tiene fecha} yearOnly {solo se conoce el año ({period})} monthOnly {solo se conoce el mes ({period})} noStart {no se conoce el comienzo ({period})} yearOutOfRange {los calendarios no admiten ese año ({period})} cancelledEarlier {está cancelado y estaba previsto para {period}, bastante antes de esta publicación} other {es una colaboración}}.',
      remedy:
        '{reason, select, engagement {No es necesario hacer nada.} cancelledEarlier {No es necesario hacer nada.} other {Escriba los días cuando se conozcan.}}',
      explanation:
        'Un calendario muestra días. Una actividad cuyos días no se conocen nunca se sitúa en un día que nadie ha indicado.',
    },
    'calendar-whole-month': {
      title: 'Se muestra durante todo un mes',
      message:
        'Solo se conoce el mes de {title}. El calendario lo muestra como provisional durante todo el mes ({period}).',
      remedy: 'Escriba los días cuando se conozcan.',
      explanation:
        'No se conocen los días. El evento se muestra como provisional durante todo el mes, sin marcar ese tiempo como ocupado.',
    },
    'calendar-uncertain': {
      title: 'Se muestra como provisional',
      message: 'La fecha de {title} no es segura ({period}). El calendario lo muestra como provisional.',
      remedy: 'Escriba los días, sin signo de interrogación ni «hacia», cuando sean seguros.',
      explanation: 'Una fecha dudosa no debe aparecer en un calendario como definitiva.',
    },
    'calendar-open-end': {
      title: 'Se muestra el primer día',
      message: '{title} no tiene fecha de fin. El calendario muestra solo su primer día: {firstDay}.',
      remedy: 'Escriba el último día cuando se conozca.',
      explanation: 'Los calendarios no admiten eventos sin fin.',
    },
    'calendar-hours-without-zone': {
      title: 'Horario en la descripción',
      message:
        'No se indica la zona horaria de {hours}, el horario de {title}. El calendario muestra días completos, con el horario en la descripción.',
      remedy: 'Escriba la zona horaria: una ciudad (hora de Ginebra), Europe/Zurich o UTC+3.',
      explanation:
        'Un programa de calendario interpreta un horario sin zona horaria como hora local de su usuario, o como UTC. El evento se desviaría varias horas.',
    },
    'calendar-time-nonexistent': {
      title: 'Hora que no existe',
      message:
        'Las horas de {title} incluyen las {hour} del {date}, hora que no existe en la zona {zone} porque se adelantan los relojes. El calendario la cuenta según la hora anterior al cambio.',
      remedy: 'Corrija el horario, la fecha o la zona horaria.',
      explanation:
        'Cuando se adelantan los relojes se salta una hora, y una vez se saltó un día entero (Samoa, 30 de diciembre de 2011). Según la hora anterior al cambio, las 02:30 son las 03:30 de la hora posterior.',
    },
    'calendar-end-not-after-start': {
      title: 'Sin fin posterior al comienzo',
      message:
        '{title} tiene el horario {hours}, cuyo fin el {date} no es posterior al comienzo. El calendario no muestra ningún fin.',
      remedy: 'Corrija el fin o suprímalo.',
      explanation:
        'El horario empieza y termina a la misma hora, o los relojes se adelantan entre ambas. Cada programa muestra de forma distinta un evento sin duración o con duración negativa, o no lo muestra.',
    },
    'calendar-characters-removed': {
      title: 'Caracteres de control omitidos de un calendario',
      message: 'Un texto de {title} contiene caracteres de control. El calendario los omite.',
      remedy: 'Elimínelos en la hoja de cálculo.',
      explanation:
        'La RFC 5545, § 3.1, no permite caracteres de control en los textos. Algunos programas rechazan los calendarios que los contienen.',
    },
    'table-characters-removed': {
      title: 'Caracteres de control omitidos de una tabla',
      message:
        'El texto {value} ({column}) contiene caracteres que el formato CSV no puede conservar. La tabla los omite.',
      remedy: 'Elimínelos en la hoja de cálculo.',
      explanation:
        'Los caracteres de control, los sustitutos (surrogates) sin pareja y los retornos de carro sueltos no se conservan en un archivo CSV.',
    },
  },
  terms: {
    'region/AFR': 'África',
    'region/AMS': 'Américas',
    'region/ARB': 'Estados Árabes',
    'region/ASP': 'Asia y el Pacífico',
    'region/CIS': 'Comunidad de Estados Independientes (CEI)',
    'region/EUR': 'Europa',
    'status/planned': 'previsto',
    'status/tentative': 'provisional',
    'status/confirmed': 'confirmado',
    'status/ongoing': 'en curso',
    'status/held': 'celebrado',
    'status/postponed': 'aplazado',
    'status/cancelled': 'cancelado',
    'modality/physical': 'presencial',
    'modality/virtual': 'virtual',
    'modality/hybrid': 'híbrida',
    'place/record': 'registro {row}',
    'place/field': 'campo {heading}',
    'place/rows': 'filas {rows}',
    'place/records': 'registros {rows}',
    'place/row': 'fila {row}',
    'place/column': 'columna {letter} ({heading})',
    'weekday/1': 'lunes',
    'weekday/2': 'martes',
    'weekday/3': 'miércoles',
    'weekday/4': 'jueves',
    'weekday/5': 'viernes',
    'weekday/6': 'sábado',
    'weekday/7': 'domingo',
    'duration/years': '{n, plural, one {# año} many {# de años} other {# años}}',
    'duration/months': '{n, plural, one {# mes} many {# de meses} other {# meses}}',
    'answer/use-text': 'Escribir {value}',
    'answer/use-term': '{value}',
    'answer/use-period': 'Es: {period}',
    'answer/day-first': 'El día va primero',
    'answer/month-first': 'El mes va primero',
    'answer/read-column-as': 'Leer la columna como {heading}',
    'answer/keep-column': 'La columna no contiene ninguno de los campos conocidos',
    'answer/title-column': 'Los títulos están en la columna {heading}',
    'answer/region': 'Región de todas las actividades sin región: {region}',
    'answer/same-meeting': 'Son la misma reunión',
    'answer/other-meeting': 'Son reuniones distintas',
    'answer/right': 'Es correcto',
    'answer/leave-out': 'Excluir la fila',
    'evidence/same-id': 'mismo identificador',
    'evidence/same-reference': 'misma referencia',
    'evidence/same-period': 'mismas fechas',
    'evidence/overlapping-periods': 'fechas que se solapan',
    'evidence/same-body': 'mismo órgano',
    'evidence/same-title': 'mismo título',
    'evidence/similar-titles': 'títulos semejantes',
    'evidence/same-place': 'mismo lugar',
    'evidence/same-subject': 'títulos sobre el mismo tema',
    'evidence/declared-same': 'declaradas idénticas',
    'evidence/same-imprecise-period': 'mismo mes o mismo año',
    'evidence/body-title': 'nada distingue los títulos',
    'evidence/respelled-title': 'títulos con distinta ortografía',
    'evidence/truncated-title': 'un título es el comienzo del otro',
    'evidence/contained-title': 'un título contiene todas las palabras del otro',
    'evidence/shared-body': 'un órgano en común',
    'evidence/other-title': 'títulos distintos',
    'evidence/other-number': 'números distintos en los títulos',
    'evidence/other-region-named': 'los títulos nombran regiones distintas',
    'evidence/other-body': 'pero órganos distintos',
    'evidence/other-place': 'pero lugares distintos',
    'evidence/other-venue': 'pero recintos distintos',
    'evidence/other-partner': 'pero socios distintos',
    'evidence/other-link': 'pero enlaces distintos',
    'evidence/other-id': 'pero identificadores distintos',
    'evidence/other-column': 'pero otra columna difiere',
    'evidence/other-columns': 'pero otras columnas difieren',
    'evidence/listed-apart': 'pero figuran como dos',
    'evidence/other-modality': 'pero modalidades distintas',
    'evidence/other-kind': 'pero tipos distintos',
    'evidence/other-region': 'pero regiones distintas',
    'evidence/other-hours': 'pero horarios distintos',
    'evidence/other-zone': 'pero husos horarios distintos',
    'collection/reportingPeriods': 'periodos del informe',
    'collection/regions': 'regiones',
    'collection/sectors': 'Sectores',
    'collection/offices': 'oficinas',
    'collection/bodies': 'órganos',
    'collection/organizations': 'organizaciones',
    'collection/instruments': 'instrumentos',
    'collection/mandates': 'mandatos',
    'collection/coordination': 'mecanismos de coordinación',
    'collection/statements': 'números indicados',
    'collection/events': 'eventos',
    'collection/series': 'series',
    'collection/projects': 'proyectos',
    'collection/engagements': 'colaboraciones',
    'field/title': 'título',
    'field/region': 'región',
    'field/office': 'oficina',
    'field/sector': 'Sector',
    'field/status': 'estado',
    'field/modality': 'modalidad',
    'field/theme': 'tema',
    'field/note': 'nota',
    'field/description': 'descripción',
    'field/outcome': 'resultado',
    'field/participants': 'número de participantes',
    'field/highlight': 'actividad destacada',
    'field/contact': 'contacto',
    'field/dateText': 'fecha',
    'field/period': 'fecha',
    'field/hours': 'horario',
    'field/zone': 'zona horaria',
    'field/continuous': 'sin interrupción',
    'field/venue': 'sala o edificio',
    'field/kind': 'tipo de actividad',
    'field/date': 'fecha',
    'field/start': 'fecha de inicio',
    'field/end': 'fecha de fin',
    'field/startTime': 'hora de inicio',
    'field/endTime': 'hora de fin',
    'field/allDay': 'todo el día',
    'field/place': 'lugar',
    'field/link': 'enlace',
    'field/plans': 'referencias a los planes',
    'field/subdivision': 'estado o provincia',
    'field/addressLine': 'dirección (2)',
    'field/postcode': 'código postal',
    'field/district': 'barrio',
    'field/city': 'ciudad',
    'field/country': 'país',
    'field/text': 'lugar',
    'field/bodies': 'órganos',
    'field/partners': 'asociados',
    'field/organizations': 'organizaciones',
    'field/recurrence': 'periodicidad',
    'field/statedCount': 'número de eventos indicado',
    'field/statedDuration': 'duración indicada',
    'field/series': 'serie',
    'field/project': 'proyecto',
    'field/parent': 'órgano superior',
    'field/instrument': 'instrumento',
    'field/offices': 'oficinas',
  },
};
