import type { CommandMessages } from './messages.js';

/** The sentences of the command in Spanish. */
export const messages: CommandMessages = {
  'severity/error': 'error',
  'severity/warning': 'advertencia',
  'severity/remark': 'observación',

  'count/rows': '{n, plural, one {# fila} many {# de filas} other {# filas}}',
  'count/activities': '{n, plural, one {# actividad} many {# de actividades} other {# actividades}}',
  'count/events': '{n, plural, one {# evento} many {# de eventos} other {# eventos}}',
  'count/files': '{n, plural, one {# archivo} many {# de archivos} other {# archivos}}',
  'count/errors': '{n, plural, one {# error} many {# de errores} other {# errores}}',
  'count/warnings': '{n, plural, one {# advertencia} many {# de advertencias} other {# advertencias}}',
  'count/remarks': '{n, plural, one {# observación} many {# de observaciones} other {# observaciones}}',
  'count/read':
    '{n, plural, one {# fila leída} many {# de filas leídas} other {# filas leídas}}: {recorded, plural, one {# registrada} many {# de registradas} other {# registradas}}, {merged, plural, one {# fusionada} many {# de fusionadas} other {# fusionadas}}, {rejected, plural, one {# rechazada} many {# de rechazadas} other {# rechazadas}}',
  'count/checked': '{read}. {counts}.',

  'question/answer': '{number}. {answer}',
  'question/summary':
    '{n, plural, =0 {No hay preguntas pendientes.} one {# pregunta.} many {# de preguntas.} other {# preguntas.}}{n, plural, =0 {} other { Con --format json, cada respuesta contiene el cambio que introduce en un archivo de trabajo (--work).}}',
  'problem/one': '{place}: {severity}',
  'problem/repeated': '{place}: {severity}, {n, plural, one {una vez} many {# de veces} other {# veces}}',
  'problem/rows':
    '{place}: {severity}, {n, plural, one {una vez} many {# de veces} other {# veces}}, filas {rows}',
  'problem/example': 'Por ejemplo: {message}',
  'problem/more': '… y {n, number} más del mismo tipo',
  'problem/moreRows': '… y {n, number} más del mismo tipo; en total, filas {rows}',
  'problem/remedy': '→ {remedy}',
  'problem/remedyAndHint': '→ {remedy} {hint}',
  'problem/noAction':
    '{n, plural, one {Hay # observación más que no requiere ninguna acción. Para verla} many {Hay # de observaciones más que no requieren ninguna acción. Para verlas} other {Hay # observaciones más que no requieren ninguna acción. Para verlas}}, utilice --format json o el archivo problems.json de presence build.',

  'hint/encoding': 'Con esta orden: --encoding NOMBRE, por ejemplo --encoding windows-1252.',
  'hint/date-order': 'Con esta orden: --date-order dmy (primero el día) o --date-order mdy (primero el mes).',
  'hint/mapping':
    'Con esta orden: presence draft-mapping ARCHIVO prepara una tabla de correspondencias. Corríjala y utilícela con --mapping.',
  'hint/period': 'Con esta orden: --period PERIOD, por ejemplo --period 2021-09/2022-11.',

  'table/delimiter':
    '{delimiter, select, comma {comas} semicolon {puntos y comas} tab {tabulaciones} bar {barras verticales} other {separador {character}}}',
  'table/records': 'registros: {name}',
  'table/header': 'encabezado en la fila {row}{language, select, none {} other { ({language})}}',
  'table/columns':
    '{known, plural, one {# columna conocida} many {# de columnas conocidas} other {# columnas conocidas}} de {columns, number}',

  'summary/rows': 'Filas',
  'summary/records': 'Registros',
  'summary/problems': 'Problemas',
  'summary/written': 'Escritura',
  'summary/files':
    '{n, plural, one {# archivo} many {# de archivos} other {# archivos}} ({size}) en {folder}: {names}',
  'summary/toTranslate': 'Por traducir',
  'summary/texts':
    '{n, plural, one {# texto de los documentos} many {# de textos de los documentos} other {# textos de los documentos}}, en office/translations: {languages}',
  'summary/removed': 'Eliminación',
  'summary/removedFiles':
    '{n, plural, one {# archivo} many {# de archivos} other {# archivos}} de la ejecución anterior: {names}',

  'progress/reading': 'Lectura',
  'progress/checking': 'Comprobación',
  'progress/writing': 'Escritura',
  'progress/percent': '{percent} %',
  'progress/speed': '{n, number} por segundo',
  'progress/seconds': 'quedan {seconds} s',
  'progress/minutes': 'quedan {minutes} min {seconds} s',

  'change/added': 'Añadida',
  'change/moved': 'Cambio de fecha',
  'change/cancelled': 'Cancelada',
  'change/removed': 'Ya no figura',
  'change/merged': 'Parte de otra fecha',
  'change/renamed': 'Cambio de título',
  'change/relocated': 'Cambio de lugar',
  'change/changed': 'Modificada',
  line: '{label}: {text}',
  'change/replaced': '{field} {before} → {after}',
  'change/set': '{field} {after} (nuevo)',
  'change/unset': '{field} {before} (suprimido)',
  'change/daysKnown': 'se conocen los días',
  'change/daysInferred': 'no se conocen los días',
  'change/yes': 'sí',
  'change/no': 'no',
  'change/summary':
    '{n, plural, one {# cambio} many {# de cambios} other {# cambios}}, {unchanged, number} sin cambios.',

  'revision/added': '{n, plural, one {# añadido} many {# de añadidos} other {# añadidos}}',
  'revision/moved': '{n, number} con otra fecha',
  'revision/cancelled': '{n, plural, one {# cancelado} many {# de cancelados} other {# cancelados}}',
  'revision/removed': '{n, number} que ya no {n, plural, one {figura} many {figuran} other {figuran}}',
  'revision/merged': '{n, plural, one {# parte} many {# de partes} other {# partes}} de otra fecha',
  'revision/renamed': '{n, number} con otro título',
  'revision/relocated': '{n, number} en otro lugar',
  'revision/changed': '{n, plural, one {# modificado} many {# de modificados} other {# modificados}}',
  'revision/unchanged': '{n, number} sin cambios',
  'revision/pastKept':
    '{n, plural, one {# evento pasado conservado} many {# de eventos pasados conservados} other {# eventos pasados conservados}}',
  'revision/since': 'Desde {day, select, none {{path}} other {el {day} ({path})}}: {counts}.',
  'revision/more': '… y {n, number} más: {command}',

  'warning/sinceMissing':
    '{path} ya se publicó y falta --since: los eventos modificados no reciben una nueva revisión y los retirados no se cancelan.\n  → Añada --since {path}.',
  'warning/fileLeft':
    '{path} procede de una ejecución anterior y se ha modificado desde entonces. No se ha eliminado.',
  'warning/partsMissing':
    'El documento {report} no tiene ninguna parte {parts}: se ha omitido.\n  → Sus partes: {known}.',
  'warning/manyFiles': 'El sitio tiene {n, number} archivos.',
  'warning/fewerLanguages':
    '{each, number} de ellos son de cada uno de los {languages, number} idiomas.\n  → Si son demasiados, elija menos idiomas con --language, por ejemplo --language es.',

  'explain/message': 'Mensaje:',
  'explain/why': 'Motivo:',
  'explain/remedy': 'Solución:',

  'refusal/written': 'No se ha escrito nada',
  'refusal/served': 'No se publica nada',
  'refusal/line': '{refusal}: {reason}.',
  'reason/fileUnreadable': 'no se ha podido leer un archivo y el resultado estaría incompleto',
  'reason/noRows': 'ninguna tabla tiene filas debajo de los encabezados y el resultado estaría vacío',
  'reason/datasetUnreadable': 'no se ha podido leer {path}',
  'reason/notADataset':
    '{path} no es un conjunto de datos publicado. Indique el archivo dataset.json de la última publicación',
  'reason/stampTooEarly':
    'la marca de tiempo {stamp} es anterior a {last}, momento del último cambio en {path}',
  'reason/tooManyCancelled':
    'la revisión cancelaría {n, number} de los {total, number} eventos publicados que aún no se han celebrado; compruebe los archivos o permítalo con --allow-cancellations',
  'reason/uidDomainChanged':
    'los eventos se publicaron con {before, select, none {el dominio por defecto} other {el dominio {before}}} en sus UID y se publicarían con {after, select, none {el dominio por defecto} other {el dominio {after}}}: los suscriptores verían cada evento dos veces; {before, select, none {omita --uid-domain} other {utilice --uid-domain {before}}} o permítalo con --allow-new-uids',
  'reason/stateAmongFiles': '{path} está en una carpeta que se lee; guarde el estado en otra carpeta',
  'reason/readTimeout':
    'la lectura de {file} ha durado más de {n, plural, one {# segundo} many {# de segundos} other {# segundos}}; compruebe el archivo o aumente el límite con --read-timeout',
  'reason/readEnded':
    'la lectura de {file} ha terminado de forma inesperada ({detail}); compruebe el archivo',
  'reason/readMemory':
    'la lectura de {file} necesita más de {n, number} MiB de memoria; compruebe el archivo o aumente el límite con --read-memory',
  'reason/titleBlockOfOne':
    'El campo «{field}» del bloque de título corresponde a un solo documento. Escríbalo en «documents», bajo el nombre de ese documento, por ejemplo «advisory-group».',
  'reason/officeUnknown':
    'no existe la oficina {office}{near, select, none {} other { (¿quería decir {near}?)}}; las oficinas son {known}',
  'reason/pluginFailed': 'no se puede cargar el complemento {path}: {detail}',
  'reason/pluginWithoutSections': 'el complemento {path} no exporta ninguna función «sections»',

  'serve/listening':
    '{n, plural, one {Sitio y calendarios de # evento} many {Sitio y calendarios de # de eventos} other {Sitio y calendarios de # eventos}} en {url}',
  'serve/reloaded': 'Datos recargados: {n, plural, one {# evento} many {# de eventos} other {# eventos}}.',
  'serve/reloadFailed':
    'No se han podido recargar los datos ({detail}); se siguen publicando los anteriores: {n, plural, one {# evento} many {# de eventos} other {# eventos}}.',
  'serve/stateNotKept': 'No se puede escribir {path}, y al reiniciar no se sabría qué se publicó: {detail}',
  'serve/fileGone':
    '{files}: ya no está. {n, plural, one {# evento queda como estaba} many {# de eventos quedan como estaban} other {# eventos quedan como estaban}}.\n  → Vuelva a colocar el archivo, o reinicie el servidor para eliminar sus eventos (con --allow-cancellations, si son muchos).',

  'mapping/noTable': '{path} no contiene ninguna tabla para la que establecer correspondencias.',
  'mapping/check': 'Compruebe estas columnas del borrador:',
  'mapping/guess': '{heading}: {field}, seguro al {percent}, por ejemplo {sample}',
  'mapping/noField': '{heading}: ningún campo (null), por ejemplo {sample}',
  'mapping/fields': 'Una columna puede ser uno de estos campos: {fields}; o null si no es ninguno de ellos.',
  'mapping/recipes':
    '{noHeader}: la tabla no tiene fila de encabezado. {ignore}: este valor se lee como vacío. {fillDown}: una celda vacía tiene el valor de la de arriba.',
};
