import type { ProblemCatalogue } from '../problem/format-problem.js';

/** The problems in French. */
export const problemCatalogue: ProblemCatalogue = {
  language: 'fr',
  problems: {
    'file-empty': {
      title: 'Fichier vide',
      message: 'Le fichier est vide.',
      remedy: 'Exportez à nouveau la feuille de calcul et vérifiez la taille du fichier.',
      explanation:
        'Un fichier vide résulte en général d’un échec de l’exportation. Le lire comme un rapport sans activités masquerait cet échec.',
    },
    'file-format-unsupported': {
      title: 'Format de fichier non pris en charge',
      message:
        'Format de fichier non pris en charge{format, select, none { : le fichier ne contient pas de tableau} other { : {format}}}. Le fichier n’a pas été lu.',
      remedy:
        '{advice, select, saveAsXlsx {Ouvrez le fichier et enregistrez-le comme classeur Excel (.xlsx) ou au format CSV.} copyTable {Copiez le tableau dans une feuille de calcul et enregistrez-la au format .xlsx ou CSV.} unpack {Décompressez l’archive et utilisez les fichiers qu’elle contient.} exportCsv {Exportez le tableau au format CSV.} removePassword {Ouvrez le fichier, supprimez le mot de passe et enregistrez-le à nouveau.} saveAttachment {Enregistrez le tableau joint dans un fichier et utilisez ce fichier.} other {Exportez le tableau au format CSV (UTF-8), Excel (.xlsx) ou JSON.}}',
      explanation:
        'Le format est déterminé d’après le contenu, et pas seulement d’après le nom du fichier. Sinon, un classeur renommé en .csv donnerait des lignes dépourvues de sens.',
    },
    'file-unreadable': {
      title: 'Fichier illisible',
      message:
        '{reason, select, notFound {Fichier introuvable.} permission {L’autorisation de lire le fichier est refusée.} other {Le fichier ne peut pas être lu{detail, select, none {} other { ({detail})}}.}}',
      remedy: 'Vérifiez le chemin d’accès et vos autorisations.',
      explanation: 'Un fichier qui a été indiqué mais n’a pas été lu est toujours signalé.',
    },
    'folder-empty': {
      title: 'Aucun fichier lisible dans le dossier',
      message: 'Le dossier ne contient aucun fichier d’un format pris en charge.',
      remedy:
        'Indiquez le dossier qui contient les feuilles de calcul. Ses sous-dossiers ne sont pas examinés.',
      explanation: 'Sinon, un dossier indiqué par erreur donnerait un rapport vide.',
    },
    'file-skipped': {
      title: 'Fichier ignoré',
      message: 'Fichier ignoré : extension non prise en charge (extensions prises en charge : {extensions}).',
      remedy: 'Pour que ce fichier soit lu, indiquez-le directement au lieu de son dossier.',
      explanation:
        'Un dossier peut contenir des notes et des images aussi bien que des feuilles de calcul. Chaque fichier ignoré est signalé, afin qu’aucun ne soit oublié.',
    },
    'questions-document-skipped': {
      title: 'Document Word de questions',
      message:
        'Fichier ignoré : document Word avec des questions à un bureau, enregistré par un programme qui ne conserve pas les formulaires et a supprimé ce que chaque réponse modifie.',
      remedy:
        'Écrivez les réponses dans le classeur qui contient les mêmes questions, {workbook}, et placez-le parmi les fichiers.',
      explanation:
        'Une partie invisible du document Word indique ce que chaque réponse modifie. Word et LibreOffice la conservent; certains autres programmes non.',
    },
    'own-report-skipped': {
      title: 'Rapport parmi les fichiers',
      message: 'Fichier ignoré : rapport établi à partir des fichiers des bureaux.',
      remedy:
        'Si le rapport doit être lu comme une liste, indiquez directement le fichier au lieu de son dossier.',
      explanation:
        'Un rapport contient les activités des fichiers dont il est tiré. Le lire à nouveau les ferait figurer deux fois.',
    },
    'file-duplicate': {
      title: 'Fichier en double',
      message: 'Le fichier a le même contenu que {other}. Il a été lu une seule fois.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Si un fichier était lu deux fois, chacune de ses activités figurerait deux fois dans la liste.',
    },
    'correction-unsupported': {
      title: 'Correction impossible',
      message: 'Le fichier n’a pas été corrigé : les fichiers au format {format} peuvent seulement être lus.',
      remedy: 'Corrigez le fichier dans le programme qui l’a produit.',
      explanation:
        'Certains formats, tels qu’un calendrier, sont lus comme un tableau que le fichier lui-même ne contient pas.',
    },
    'reader-failed': {
      title: 'Échec du module de lecture',
      message: 'Le module de lecture {reader} a échoué et le reste du fichier n’a pas été lu : {detail}',
      remedy: 'Signalez l’erreur à l’auteur du module, ou exportez le fichier dans un autre format.',
      explanation:
        'Le programme qui lit ce format de fichier comporte une erreur. Les autres fichiers ne sont pas concernés.',
    },
    'encoding-detected': {
      title: 'Encodage détecté',
      message: 'Encodage détecté : {encoding}.',
      remedy: 'Si des lettres sont erronées, indiquez l’encodage ou exportez le fichier en UTF-8.',
      explanation:
        'Un fichier texte n’indique pas son encodage. Si ce n’est pas UTF-8, l’encodage est déduit des lettres, ce qui peut conduire à une erreur.',
    },
    'text-undecodable': {
      title: 'Octets non valides dans l’encodage',
      message:
        'Certains caractères du fichier sont perdus : leurs octets ne sont pas valides dans l’encodage {encoding}, ou ils ont été perdus lors de l’enregistrement du fichier.{lines, select, none {} other { Lignes : {lines}.}}',
      remedy: 'Exportez le fichier en UTF-8, ou indiquez son encodage.',
      explanation:
        'Un octet qui n’est pas valide dans l’encodage est perdu, et le nom qui le contient est mal orthographié.',
    },
    'workbook-unreadable': {
      title: 'Classeur illisible',
      message:
        'Le fichier ne peut pas être lu : {reason, select, notUnpackable {l’archive est endommagée} tooLarge {une fois décompressé, {part} dépasse la taille admise} doctype {{part} contient une déclaration de type de document} invalidXml {{part} n’est pas un document XML valide} noSheets {il ne contient aucune feuille} other {la feuille {part} manque}}{detail, select, none {} other { ({detail})}}.',
      remedy:
        'Ouvrez le fichier dans Excel ou Word et enregistrez-le à nouveau, ou exportez le tableau au format CSV.',
      explanation:
        'Un classeur est une archive de fichiers XML. S’il est endommagé ou si sa taille une fois décompressé est excessive, la lecture s’arrête.',
    },
    'document-without-tables': {
      title: 'Document sans tableau',
      message: 'Le document ne contient aucun tableau. Rien n’y a été lu.',
      remedy:
        'S’il énumère des activités, mettez-les dans un tableau, une par ligne, sous une ligne d’en-têtes.',
      explanation:
        'Dans un document Word, seuls les tableaux sont lus, à raison d’une activité par ligne. Les paragraphes, les listes, les zones de texte, les en-têtes et les pieds de page ne le sont pas.',
    },
    'sheet-hidden': {
      title: 'Feuille masquée',
      message: 'La feuille {sheet} est masquée. Les feuilles masquées sont importées comme les autres.',
      remedy:
        'Supprimez la feuille si elle ne fait pas partie des données, ou ignorez les feuilles et lignes masquées (skipHidden).',
      explanation:
        'Sans ce signalement, un contenu masqué pourrait figurer dans les données, ou y manquer, sans que personne le remarque.',
    },
    'sheet-skipped': {
      title: 'Feuille sans activités',
      message:
        '{reason, select, noTitles {La feuille n’a pas de ligne d’en-tête comportant une colonne de titre} other {Aucune colonne de la feuille n’indique quand, comment ou où les activités ont lieu}}. {rows, plural, one {# ligne a été ignorée} many {# de lignes ont été ignorées} other {# lignes ont été ignorées}}.',
      remedy: 'Aucune action n’est nécessaire si la feuille ne contient pas d’activités.',
      explanation:
        'Un classeur peut contenir des notes et des listes aussi bien que des activités. Chaque feuille ignorée est signalée.',
    },
    'rows-hidden': {
      title: 'Lignes masquées',
      message: 'Des lignes masquées ou filtrées ont été lues : {rows}.',
      remedy: 'Supprimez ces lignes si elles ne font pas partie des données.',
      explanation:
        'Sans ce signalement, un contenu masqué pourrait figurer dans les données, ou y manquer, sans que personne le remarque.',
    },
    'hidden-skipped': {
      title: 'Contenu masqué ignoré',
      message:
        '{rows, select, none {La feuille est masquée et a été ignorée.} other {Des lignes masquées ou filtrées ont été ignorées : {rows}.}}',
      remedy:
        'Aucune action n’est nécessaire si elles ne font pas partie des données. Sinon, importez sans ignorer le contenu masqué.',
      explanation:
        'Un contenu masqué peut être un brouillon ou une note. Ce qui est ignoré est signalé, afin que rien ne se perde inaperçu.',
    },
    'formulas-not-computed': {
      title: 'Formules sans valeurs',
      message:
        'Le fichier ne contient pas la valeur des formules des cellules suivantes : {cells}. Ces cellules ont été lues comme vides.',
      remedy: 'Ouvrez le classeur dans un tableur et enregistrez-le : les valeurs seront calculées.',
      explanation:
        'Certains programmes enregistrent les classeurs sans calculer les formules. Les cellules affichent une valeur à l’écran, mais le fichier ne la contient pas.',
    },
    'json-invalid': {
      title: 'JSON non valide',
      message: 'JSON non valide, ligne {line}, colonne {column}, près de {near}.',
      remedy:
        'Corrigez le fichier à cet endroit : une virgule, un guillemet ou un crochet manque ou est en trop.',
      explanation: 'Un fichier JSON non valide ne peut pas être lu en partie sans que le reste soit deviné.',
    },
    'json-structure-unsupported': {
      title: 'Structure JSON non prise en charge',
      message:
        '{reason, select, notATable {Le fichier doit contenir un objet ou un tableau d’objets, mais il contient une valeur de type {found}} noRecords {L’objet n’est pas un jeu de données et ne contient aucun tableau d’enregistrements} collectionNotArray {La collection {found} doit être un tableau} itemNotObject {L’élément {item} doit être un objet, mais il est de type {found}} noObjects {Aucun élément du tableau n’est un objet ; le premier est de type {found}} other {L’élément {item} comporte trop de niveaux d’imbrication}}.',
      remedy:
        'Fournissez un tableau d’objets, un par activité, ou un jeu de données conforme au schéma JSON.',
      explanation:
        'Les activités sont lues dans un tableau d’objets ou dans un jeu de données du présent programme.',
    },
    'json-members-unread': {
      title: 'Valeurs hors des listes',
      message:
        'Le fichier contient des valeurs hors de ses listes d’enregistrements, qui n’ont pas été lues : {names}.',
      remedy:
        'Aucune action n’est nécessaire s’il ne s’agit pas d’activités. Sinon, placez-les dans une liste.',
      explanation:
        'Les activités sont lues dans les listes d’un fichier. Les autres valeurs décrivent souvent le fichier lui-même.',
    },
    'json-types-unread': {
      title: 'Objets d’autres types',
      message:
        '{rows, plural, one {# objet de type autre qu’Event n’a pas été lu} many {# d’objets de types autres qu’Event n’ont pas été lus} other {# objets de types autres qu’Event n’ont pas été lus}} : {names}.',
      remedy:
        'Aucune action n’est nécessaire s’il ne s’agit pas d’activités. Sinon, donnez-leur le type Event.',
      explanation:
        'Un fichier JSON-LD décrit aussi des personnes, des lieux et des pages, qui ne sont pas des manifestations.',
    },
    'json-events-unread': {
      title: 'Événements dans un enregistrement',
      message:
        'La liste {name} de l’enregistrement contient des éléments qui ont leurs propres titres et dates. Ils sont conservés avec l’enregistrement et ne sont pas des événements distincts.',
      remedy: 'S’il s’agit d’événements, placez-les dans la liste qui contient l’enregistrement.',
      explanation:
        'Les éléments d’une telle liste peuvent être les séances d’un événement ou ses échéances. Seul l’événement lui-même est certain.',
    },
    'json-name-repeated': {
      title: 'Nom répété dans un objet',
      message:
        'Le nom {name} figure deux fois dans un même objet, la seconde fois à la ligne {line}. La dernière valeur est lue. Les autres sont conservées avec l’enregistrement.',
      remedy: 'Donnez à chaque valeur un nom qui lui est propre.',
      explanation:
        'JSON ne dit pas laquelle de deux valeurs de même nom compte (RFC 8259 §4). La plupart des programmes lisent la dernière.',
    },
    'json-number-imprecise': {
      title: 'Nombre dépassant la précision de JSON',
      message:
        'Le nombre {value} dépasse la précision d’un nombre JSON. Ses derniers chiffres peuvent être faux.',
      remedy: 'S’il s’agit d’un numéro de référence, écrivez-le comme un texte, entre guillemets.',
      explanation:
        'Les programmes lisent les nombres JSON avec une précision d’environ quinze chiffres (IEEE 754).',
    },
    'dataset-version-unsupported': {
      title: 'Version du jeu de données non prise en charge',
      message: 'Le jeu de données est de la version {version}. Seule la version 1 est prise en charge.',
      remedy:
        'Utilisez la version de Regional Presence qui a écrit le jeu de données, ou une version plus récente.',
      explanation: 'Dans une version ultérieure, le même nom peut avoir un autre sens.',
    },
    'data-package-descriptor': {
      title: 'Description d’un Data Package',
      message: 'Le fichier décrit les tableaux d’un Data Package. Il ne contient pas d’enregistrements.',
      remedy:
        'Aucune action n’est nécessaire. Les enregistrements se trouvent dans les tableaux que le fichier décrit.',
      explanation: 'Les tableaux sont lus dans leurs propres fichiers.',
    },
    'table-empty': {
      title: 'Ligne d’en-tête sans autre ligne',
      message: 'Le tableau a une ligne d’en-tête, mais aucune autre ligne.',
      remedy:
        'S’il n’y a rien à signaler, il n’y a rien à faire. Sinon, exportez la feuille qui contient les activités et supprimez tout filtre.',
      explanation:
        'Un tableau qui n’a qu’une ligne d’en-tête provient en général de la mauvaise feuille, ou un filtre est actif.',
    },
    'header-row-not-found': {
      title: 'Pas de ligne d’en-tête',
      message:
        'Aucune ligne d’en-tête n’a été trouvée : aucune ligne ne comporte d’intitulé pour le titre d’une activité. {firstRow, select, none {Le tableau est vide.} other {Contenu de la première ligne : {firstRow}.}}',
      remedy:
        'Ajoutez une ligne d’en-tête avec des intitulés tels que Titre, Date et Lieu, ou associez les colonnes aux champs.',
      explanation: 'Sans ligne d’en-tête, la signification des cellules n’est pas connue.',
    },
    'header-row-repeated': {
      title: 'Ligne d’en-tête répétée',
      message: 'La ligne d’en-tête est répétée ici. La ligne a été ignorée.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Les listes destinées à l’impression répètent la ligne d’en-tête à chaque page, et les fichiers mis bout à bout la répètent là où commence le second.',
    },
    'column-heading-duplicate': {
      title: 'Intitulé de colonne en double',
      message: 'Intitulé de colonne en double : {heading}. Seule la première de ces colonnes est lue.',
      remedy: 'Donnez à chaque colonne un intitulé différent.',
      explanation:
        'Deux colonnes de même intitulé peuvent se contredire. La seconde est conservée sous sa lettre.',
    },
    'column-inferred': {
      title: 'Colonne lue d’après ses cellules',
      message:
        '{heading, select, none {La colonne n’a pas d’intitulé.} other {L’intitulé {heading} n’est pas connu.}} La colonne a été lue comme suit : {field}, d’après ses cellules : {examples}.',
      remedy: 'Si c’est inexact, modifiez l’intitulé ou associez la colonne à un champ.',
      explanation:
        'Un intitulé formulé autrement n’est pas une raison d’écarter une colonne. Ses cellules montrent ce qu’elle contient ; le champ est signalé parce qu’il n’était pas nommé.',
    },
    'column-values-unfit': {
      title: 'Cellules qui ne correspondent pas à l’intitulé',
      message:
        'L’intitulé {heading} est celui du champ « {field} », mais aucune cellule n’en est une valeur : {examples}. Les cellules sont conservées avec chaque enregistrement.',
      remedy:
        'S’il s’agit bien de ce champ, corrigez les cellules ou associez leurs valeurs. Sinon, aucune action n’est nécessaire.',
      explanation:
        'Un intitulé peut avoir un autre sens dans une autre liste. Si aucune cellule ne convient, rien n’est lu dans la colonne, afin de ne rien enregistrer de faux.',
    },
    'column-of-dates-unused': {
      title: 'Dates non utilisées',
      message:
        'La colonne{heading, select, none {} other { {heading}}} contient des dates ou des heures qui n’ont pas été utilisées : {examples}. Elles sont conservées avec chaque enregistrement.',
      remedy:
        'S’il s’agit du début ou de la fin des activités, nommez la colonne « Date de début », « Date de fin », « Heure de début » ou « Heure de fin », ou associez-la à un champ. Sinon, associez la colonne à null.',
      explanation:
        'Une colonne de dates peut indiquer la fin des activités ou celle des inscriptions. L’intitulé ne permet pas de trancher : c’est à une personne de le faire.',
    },
    'column-filled-down': {
      title: 'Cellules vides lues comme la cellule du dessus',
      message:
        'Les cellules vides de la colonne{heading, select, none {} other { {heading}}} ont été lues comme la cellule du dessus : {examples}. Les dates des lignes concordent avec elle.',
      remedy: 'Si c’est exact, aucune action n’est nécessaire. Sinon, remplissez les cellules.',
      explanation:
        'Un mois ou une année dans la première ligne d’un groupe vaut pour les lignes suivantes. Il n’est lu ainsi que si les dates de toutes les lignes concordent : elles se situent dans les mois de leurs groupes, ou sont en ordre avec leurs années.',
    },
    'dates-in-titles': {
      title: 'Dates au début des titres',
      message:
        'Les titres de la colonne{heading, select, none {} other { {heading}}} commencent par une date : {examples}. Elles ont été lues comme les dates ; celles sans année, dans l’année de la ligne.',
      remedy: 'Si c’est exact, aucune action n’est nécessaire. Sinon, ajoutez une colonne de dates.',
      explanation:
        'Le tableau n’a aucune colonne de dates, et presque tous les titres commencent par une date devant un deux-points ou un tiret ; l’année est dans la date ou dans une colonne d’années. Les titres gardent leur texte.',
    },
    'titles-from-places': {
      title: 'Lieux au lieu de titres',
      message:
        'Aucune colonne ne contient les titres. Les lieux de la colonne{heading, select, none {} other { {heading}}} ont aussi été lus comme titres : {examples}.',
      remedy: 'Si c’est exact, aucune action n’est nécessaire. Sinon, ajoutez une colonne de titres.',
      explanation:
        'Le tableau a des dates et des lieux et aucune colonne qui puisse contenir des titres, comme une liste des lieux d’une même réunion. Les lieux restent ceux des manifestations.',
    },
    'titles-from-descriptions': {
      title: 'Descriptions au lieu de titres',
      message:
        'Aucune colonne ne contient les titres. Les premiers mots des descriptions de la colonne{heading, select, none {} other { {heading}}} ont aussi été lus comme titres : {examples}.',
      remedy: 'Si c’est exact, aucune action n’est nécessaire. Sinon, ajoutez une colonne de titres.',
      explanation:
        'Le tableau a des dates et des descriptions et aucune colonne qui puisse contenir des titres. La première phrase d’une description est le titre, et la description reste entière.',
    },
    'columns-unknown': {
      title: 'Colonnes inconnues',
      message:
        '{count, plural, one {Une colonne a un intitulé inconnu} many {# colonnes ont un intitulé inconnu} other {# colonnes ont un intitulé inconnu}} : {headings}. Les cellules sont conservées avec chaque enregistrement.',
      remedy:
        'Aucune action n’est nécessaire. Renommez une colonne si elle contient l’un des champs connus, ou associez-la à un champ.',
      explanation: 'Les colonnes ne sont pas perdues, mais rien n’y est lu.',
    },
    'header-row-missing': {
      title: 'Tableau sans ligne d’en-tête',
      message:
        'Le tableau n’a pas de ligne d’en-tête. Ses colonnes ont été lues d’après leurs cellules : {columns}.',
      remedy:
        'Ajoutez une ligne d’en-tête. Si une colonne a été mal lue, utilisez une table de correspondance avec headerRow 0, qui désigne les colonnes par leurs lettres.',
      explanation:
        'Les listes tenues par une seule personne n’ont souvent pas d’intitulés. Les cellules montrent quelle colonne contient les dates ; ce qui a été compris est signalé.',
    },
    'row-above-header': {
      title: 'Ligne au-dessus de la ligne d’en-tête',
      message:
        'La ligne se trouve au-dessus de la ligne d’en-tête, qui est la ligne {headerRow, number}, et a été rejetée.',
      remedy:
        'Placez la ligne sous la ligne d’en-tête. Si la ligne d’en-tête a été mal détectée, indiquez la bonne.',
      explanation:
        'Les lignes situées au-dessus des intitulés sont le plus souvent un titre du tableau. Une ligne qui contient une date comme les lignes du tableau serait sinon perdue.',
    },
    'header-row-other': {
      title: 'Autre tableau plus bas',
      message: 'Un autre tableau commence ici, avec sa propre ligne d’en-tête : {headings}.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Une feuille peut contenir plusieurs tableaux. Les lignes situées sous une ligne d’en-tête ont ses colonnes.',
    },
    'row-section': {
      title: 'Intitulé entre les lignes',
      message: '{value} est un intitulé des lignes qui suivent. La ligne n’est pas une activité.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Une ligne qui ne contient qu’un mois, une région ou un trimestre divise une liste. Un mois avec son année et une région valent pour les lignes qui suivent.',
    },
    'date-from-sheet-name': {
      title: 'Jour dans le nom de la feuille',
      message:
        'Aucune colonne ne contient de dates. Toutes les lignes ont le jour indiqué dans le nom de la feuille : {date}.',
      remedy:
        'Aucune action n’est nécessaire. Si les lignes ont d’autres jours, ajoutez une colonne avec leurs dates.',
      explanation:
        'Le programme d’une journée contient des heures, et son jour figure dans le nom de la feuille ou au-dessus du tableau.',
    },
    'row-note': {
      title: 'Note dans le tableau',
      message: '{value} est une note. La ligne n’est pas une activité.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Une ligne d’une seule cellule qui commence par un astérisque ou par un mot tel que « Note » ou « Source » explique la liste.',
    },
    'event-duration-unread': {
      title: 'Durée non utilisée',
      message:
        'La durée {value} ne donne pas de fin : ce n’est pas un nombre de jours, d’heures ou de minutes, ou elle contredit la fin indiquée dans la ligne. Elle est conservée avec l’enregistrement.',
      remedy: 'Écrivez la durée avec son unité, par exemple 2 heures ou 3 jours, ou indiquez la fin.',
      explanation:
        'Une durée donne la fin d’un événement dont on connaît le début. Elle n’est pas utilisée si son unité est inconnue ou si la ligne indique une autre fin.',
    },
    'column-unknown': {
      title: 'Colonne inconnue',
      message: 'Colonne inconnue : {heading}. Ses cellules sont conservées avec chaque enregistrement.',
      remedy: 'Renommez la colonne si elle contient le champ suivant : {suggestion}.',
      explanation: 'La colonne n’est pas perdue, mais rien n’y est lu.',
    },
    'mapping-column-missing': {
      title: 'Colonne de la table de correspondance introuvable',
      message:
        'La table de correspondance mentionne la colonne {heading}, qui ne figure pas dans le tableau.',
      remedy: 'Corrigez l’intitulé dans la table de correspondance.',
      explanation:
        'Si un intitulé a été modifié dans la feuille de calcul, la colonne concernée ne serait pas lue.',
    },
    'date-order-detected': {
      title: 'Ordre du jour et du mois détecté',
      message:
        'Les dates numériques de la colonne ont été lues avec {order, select, day {le jour} other {le mois}} en premier, d’après {value}.',
      remedy: 'Aucune action n’est nécessaire. Si cet ordre est erroné, indiquez le bon.',
      explanation:
        'Dans une colonne, on suit un seul ordre. Une date qui contient un nombre supérieur à douze détermine l’ordre de toutes les dates de la colonne.',
    },
    'date-order-from-language': {
      title: 'Ordre du jour et du mois déduit de la langue',
      message:
        'Les dates numériques de la colonne, telles que {value}, ont été lues avec {order, select, day {le jour} other {le mois}} en premier, selon l’usage de la langue du fichier ({language}).',
      remedy: 'Aucune action n’est nécessaire. Si cet ordre est erroné, indiquez le bon.',
      explanation:
        'Aucune valeur de la colonne ne détermine l’ordre. En français, en russe, en espagnol et en arabe, le jour s’écrit en premier.',
    },
    'date-order-mixed': {
      title: 'Deux ordres du jour et du mois dans une colonne',
      message:
        'La colonne contient des dates numériques dans deux ordres différents : {dayFirst} et {monthFirst}.',
      remedy: 'Écrivez toutes les dates de la colonne dans le même ordre, avec le mois en toutes lettres.',
      explanation: 'Si une colonne contient les deux ordres, aucune de ses dates numériques n’est fiable.',
    },
    'date-order-unknown': {
      title: 'Ordre du jour et du mois inconnu',
      message:
        'L’ordre du jour et du mois dans cette colonne ne peut pas être déterminé : {examples}{readings, select, none {} other { (lectures possibles : {readings})}}. {rows, plural, one {# ligne n’a pas été lue} many {# de lignes n’ont pas été lues} other {# lignes n’ont pas été lues}}.',
      remedy:
        'Indiquez si le jour ou le mois est écrit en premier dans la colonne, ou écrivez le mois en toutes lettres.',
      explanation:
        'Une colonne est lue dans un seul ordre, que détermine l’une de ses valeurs ou la langue du fichier. À défaut, il faut que quelqu’un l’indique une fois. L’ordre n’est pas deviné.',
    },
    'quotes-unbalanced': {
      title: 'Guillemets non fermés',
      message: 'Un guillemet n’est pas fermé. La ligne a été rejetée.',
      remedy: 'Fermez le guillemet, ou doublez-le s’il fait partie du texte.',
      explanation:
        'Après un guillemet resté ouvert, tout le texte qui suit formerait une seule cellule. La ligne est rejetée et la lecture se poursuit à la ligne suivante.',
    },
    'row-too-long': {
      title: 'Plus de cellules que d’intitulés',
      message:
        'La ligne compte {cells, plural, one {# cellule} many {# de cellules} other {# cellules}}, mais la ligne d’en-tête en compte {columns, number}. La ligne a été rejetée.',
      remedy:
        'Vérifiez si une cellule contient un séparateur et, si c’est le cas, mettez cette cellule entre guillemets.',
      explanation:
        'Un séparateur sans guillemets à l’intérieur d’une cellule décale d’une colonne toutes les cellules suivantes, de sorte que la date pourrait être lue comme le lieu.',
    },
    'row-too-short': {
      title: 'Moins de cellules que d’intitulés',
      message:
        'La ligne compte {cells, plural, one {# cellule} many {# de cellules} other {# cellules}}, mais la ligne d’en-tête en compte {columns, number}. Les cellules manquantes ont été lues comme vides.',
      remedy: 'Vérifiez si la ligne a été coupée en deux.',
      explanation: 'Une ligne qui s’arrête trop tôt a peut-être été coupée en deux.',
    },
    'row-private': {
      title: 'Ligne privée non importée',
      message: 'La ligne est marquée comme privée ({column}) et n’a pas été importée.',
      remedy: 'Si elle peut être publiée, retirez la marque, ou importez aussi les lignes privées.',
      explanation:
        'Un export d’Outlook contient aussi les rendez-vous que leur propriétaire a marqués comme privés. Ce qui est importé peut être publié.',
    },
    'row-of-no-event': {
      title: 'Ligne qui dit que rien n’a lieu',
      message: '{value} dit que rien n’a lieu. La ligne n’a pas été enregistrée.',
      remedy:
        'Aucune action n’est nécessaire. S’il s’agit d’une activité, écrivez son nom dans la colonne du titre.',
      explanation:
        'Les plans ont des lignes pour les jours sans réunion, comme « Pas de cours », et les listes une phrase quand il n’y a rien, comme « Aucun événement ». Seul un titre entier est lu ainsi, et seulement dans une ligne sans lieu ni heures. La ligne figure dans le fichier des lignes rejetées.',
    },
    'row-struck-through': {
      title: 'Ligne barrée',
      message: 'Le titre est barré. L’activité est enregistrée comme annulée.',
      remedy:
        'Indiquez l’état dans une colonne, ou supprimez la ligne si ce n’est pas une activité. Si l’activité a lieu, retirez le trait.',
      explanation:
        'Barrer une ligne signifie qu’elle n’a plus lieu. Une manifestation annulée ne doit pas être publiée comme si elle avait lieu.',
    },
    'row-without-title': {
      title: 'Pas de titre',
      message: 'La ligne n’a pas de titre et a été rejetée.',
      remedy: 'Écrivez le nom de l’activité dans la colonne du titre.',
      explanation: 'Une activité sans titre ne peut être ni publiée ni mentionnée dans un rapport.',
    },
    'row-title-from-series': {
      title: 'Titre de la série',
      message: 'La ligne n’a pas de titre. Le nom de sa série a été lu comme titre : {value}.',
      remedy: 'Écrivez le titre dès qu’il est connu.',
      explanation:
        'La date d’une réunion d’une série est souvent connue avant son titre. La réunion porte le nom de la série jusqu’à ce que le titre soit écrit.',
    },
    'row-title-from-other-cell': {
      title: 'Titre dans une autre colonne',
      message: 'La ligne n’a pas de titre. Le texte d’une autre cellule a été lu comme titre : {value}.',
      remedy: 'Écrivez le titre dans sa colonne.',
      explanation:
        'Une ligne qui contient une date et un seul autre texte, tel qu’une note, ou un type d’événement qui lui est propre, est un événement qui porte ce nom.',
    },
    'edit-stale': {
      title: 'Correction non appliquée',
      message:
        '{value, select, none {Une ligne à exclure n’a pas été trouvée.} other {La correction de {value} en {replacement} n’a pas été appliquée : la cellule contient maintenant un autre texte.}}',
      remedy: 'Vérifiez la ligne et refaites la correction si elle est encore nécessaire.',
      explanation:
        'Le fichier a été modifié après la correction. Une correction d’un autre texte pourrait être erronée ; elle n’est donc jamais appliquée.',
    },
    'answer-missing': {
      title: 'Questions encore sans réponse',
      message: '{rows, plural, one {# question n’a} other {# questions n’ont}} pas encore de réponse.',
      remedy: 'Écrivez les réponses dans les cellules vides.',
      explanation:
        'Une cellule d’un classeur de questions est vide. La question reste ouverte et figure dans le classeur suivant.',
    },
    'answer-not-understood': {
      title: 'Réponse non comprise',
      message:
        'La réponse {value} n’a pas été utilisée : {reason, select, notOffered {ce n’est aucune des réponses possibles} noContent {elle ne dit pas ce que la cellule doit contenir} dateUnclear {elle n’est pas entièrement comprise comme date ou heure} severalDates {elle indique plusieurs dates, alors que la question porte sur une seule} referenceMissing {les dernières colonnes de la ligne, qui sont masquées, manquent ou ont été modifiées} sortedApart {les colonnes de la ligne ne vont plus ensemble : elles ont été triées ou déplacées séparément} fileAmbiguous {plusieurs fichiers portent le nom du fichier sur lequel porte la question} other {le classeur est trop volumineux}}.',
      remedy:
        '{reason, select, notOffered {Écrivez l’une des réponses possibles, ou corrigez le fichier sur lequel porte la question.} noContent {Écrivez le contenu de la cellule, ou corrigez le fichier sur lequel porte la question.} dateUnclear {Écrivez seulement la date : 5 mai 2027.} severalDates {Écrivez une seule date ou période. S’il y a plusieurs manifestations, corrigez le fichier sur lequel porte la question.} referenceMissing {Écrivez la réponse dans le classeur tel qu’il a été envoyé.} sortedApart {Écrivez la réponse dans le classeur tel qu’il a été envoyé.} fileAmbiguous {Donnez aux fichiers des noms différents et répondez à la question dans le classeur suivant.} other {Divisez le classeur en gardant la ligne d’en-tête dans chaque partie.}}',
      explanation:
        'Une réponse n’est jamais devinée : celle qui n’est pas comprise sans doute possible est signalée, et la question reste ouverte.',
    },
    'answer-stale': {
      title: 'Réponse sur une cellule modifiée',
      message:
        'La réponse {value} n’a pas été utilisée : {row, select, none {{file} n’est pas parmi les fichiers ou a changé} other {la ligne {row} de {file} a changé ou n’existe plus}} depuis que la question a été posée.',
      remedy:
        'Vérifiez si la question est encore ouverte. Si oui, répondez-y dans le classeur le plus récent.',
      explanation:
        'La réponse porte sur la cellule telle qu’elle était quand la question a été posée. Si la cellule a changé, la réponse peut être fausse.',
    },
    'answers-differ': {
      title: 'Réponses divergentes',
      message:
        'La question a reçu une autre réponse dans {otherFile}, ligne {otherRow} : {otherValue} ; ici, la réponse est {value}. Aucune n’a été utilisée.',
      remedy:
        'Décidez quelle réponse est juste, et écrivez-la dans les deux cellules ou videz l’autre cellule.',
      explanation:
        'Deux personnes ont répondu différemment à une question, ou une réponse antérieure est encore parmi les fichiers. La bonne réponse n’est jamais devinée.',
    },
    'translation-missing': {
      title: 'Textes pas encore traduits',
      message:
        '{rows, plural, one {# texte n’est} other {# textes ne sont}} pas encore {rows, plural, one {traduit} other {traduits}}.',
      remedy: 'Écrivez les traductions dans les cellules vides.',
      explanation:
        'Une cellule d’un tableau de traductions est vide. Les documents donnent le texte dans sa propre langue ; les projets de document le signalent et le comptent.',
    },
    'translation-stale': {
      title: 'Texte modifié après sa traduction',
      message:
        'La traduction de {value} n’a pas été utilisée : {current, select, none {{record} ne contient plus ce texte} other {le texte de {record} est maintenant {current}}}.',
      remedy: 'Traduisez le texte tel qu’il est maintenant. Le prochain tableau de traductions le contient.',
      explanation:
        'Une traduction correspond à un libellé. Lorsque le bureau modifie le texte, l’ancienne traduction peut dire autre chose ; elle n’est donc pas utilisée.',
    },
    'translation-unknown': {
      title: 'Traduction sans texte',
      message:
        '{value, select, none {La traduction ne correspond à aucun texte et n’a pas été utilisée.} other {La traduction de {value} n’a pas été utilisée : {record, select, none {aucun enregistrement ne contient ce texte} other {il n’y a pas d’enregistrement {record}, et aucun autre ne contient ce texte}}.}}',
      remedy: 'Reprenez l’identifiant et le texte du dernier tableau de traductions.',
      explanation:
        'Aucun enregistrement ne contient le texte que traduit la ligne d’un tableau de traductions : l’activité a été supprimée, ou la ligne a été modifiée.',
    },
    'translation-differs': {
      title: 'Deux traductions d’un même texte',
      message: '{value} a deux traductions ({language}) : {used} est utilisée, {other} ne l’est pas.',
      remedy: 'Supprimez la traduction erronée.',
      explanation:
        'Deux lignes de tableaux de traductions, ou une ligne et l’enregistrement lui-même, traduisent un texte différemment. L’enregistrement prime, puis la première ligne.',
    },
    'translation-in-other-language': {
      title: 'Traduction dans une autre langue',
      message:
        'La traduction de {value} ({language}) semble être dans une autre langue ({found}): {translation}. Elle est utilisée.',
      remedy: 'Vérifiez la langue cible de la ligne et la traduction.',
      explanation:
        'Les lettres ou les mots d’une traduction sont ceux d’une autre langue que la langue cible: souvent, deux lignes ou deux colonnes ont été interverties. Elle est utilisée, car une personne l’a écrite, et une citation ou un nom peut avoir le même aspect.',
    },
    'text-language-unknown': {
      title: 'Langue d’un texte inconnue',
      message: '{value} n’est pas l’une des six langues officielles. Le texte a été conservé.',
      remedy: 'Indiquez la langue dans laquelle le texte est rédigé, par exemple français ou fr.',
      explanation:
        'Une feuille d’introductions et de conclusions indique dans une colonne la langue de chaque texte. Un texte dont la langue est inconnue est affiché là où il n’y en a pas d’autre.',
    },
    'translation-language-unknown': {
      title: 'Langue de traduction inconnue',
      message:
        '{value, select, none {La langue de la traduction n’est pas indiquée} other {{value} n’est pas l’une des six langues officielles}}. La ligne a été rejetée.',
      remedy: 'Indiquez la langue dans laquelle le texte a été traduit, par exemple français ou fr.',
      explanation:
        'Un tableau de traductions indique dans une colonne la langue dans laquelle chaque texte a été traduit. Elle n’est pas déduite des mots.',
    },
    'row-dropped': {
      title: 'Ligne exclue',
      message: 'La ligne a été exclue, conformément à la décision prise.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Une ligne exclue par une personne reste affichée, afin que l’exclusion puisse être annulée.',
    },
    'options-unused': {
      title: 'Options sans objet',
      message:
        'Des options sont indiquées pour {part, select, file {ce fichier} other {cette feuille}}, qui ne figure pas parmi les éléments lus.',
      remedy: 'Corrigez le nom dans les options ou ajoutez le fichier à l’importation.',
      explanation:
        'Un fichier renommé serait lu sans les options qui lui étaient destinées, par exemple son encodage.',
    },
    'decision-stale': {
      title: 'Décision non appliquée',
      message:
        'Une décision concernant cette ligne et la ligne {otherRow} de {otherFile} n’a pas été appliquée : une des lignes est introuvable ou rejetée, ou une autre décision la contredit.',
      remedy: 'Décidez à nouveau si les deux lignes désignent la même réunion.',
      explanation:
        'Les fichiers ont été modifiés après la décision ; elle pourrait donc porter sur d’autres lignes.',
    },
    'finding-confirmed': {
      title: 'Confirmé',
      message:
        'Confirmé: {finding, select, outsideReportingPeriod {la date est hors de la période considérée} countContradictsList {le nombre ne correspond pas à la liste} durationContradictsPeriod {la durée ne correspond pas aux dates} mergedRowsContradict {une ligne fusionnée contient une autre valeur} cellsContradict {une autre cellule contient une autre valeur} rowTitleFromOtherCell {le titre provient d’une autre cellule} rowTitleFromSeries {le titre est le nom de la série} rowStruckThrough {la ligne est barrée, l’activité est annulée} cellStruckThrough {la cellule est barrée} rowOfFreeDay {la ligne ne correspond à aucune activité} bodyUnlisted {le groupe ne figure pas sur la liste} dateApproximate {les jours ne sont pas connus} dateMonthMisspelt {le nom du mois est mal orthographié} endAtMidnight {la fin est minuit du jour précédent} other {heure d’hiver en été}}.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Une personne a indiqué que l’enregistrement est exact malgré ce qui a été constaté. La question n’est plus posée tant que la ligne reste inchangée.',
    },
    'confirmation-stale': {
      title: 'Confirmation non utilisée',
      message:
        'La ligne avait été confirmée, mais elle a été modifiée ou n’existe plus. La confirmation n’a pas été utilisée.',
      remedy: 'Vérifiez la ligne et confirmez-la de nouveau si elle est exacte.',
      explanation:
        'Une confirmation vaut pour la ligne telle qu’elle était. Ce qui a été modifié depuis peut être erroné.',
    },
    'row-of-free-day': {
      title: 'Jour sans activité',
      message: 'La ligne contient une date et rien d’autre. Ce n’est pas une activité.',
      remedy: 'Si une activité a lieu ce jour-là, écrivez son titre.',
      explanation:
        'Un calendrier a des lignes pour tous ses jours. Celles qui ne contiennent qu’une date ne sont pas comptées.',
    },
    'row-blank': {
      title: 'Ligne vide',
      message: 'La ligne est vide.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation: 'Une ligne vide peut correspondre à une saisie oubliée. Elle n’est pas comptée.',
    },
    'row-total': {
      title: 'Ligne de total',
      message:
        'La ligne est le total des lignes qui précèdent : {value}. Elle ne décrit pas une activité et a été ignorée.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation: 'Un total lu comme une activité serait publié comme tel.',
    },
    'row-merged': {
      title: 'Lignes fusionnées',
      message:
        'La ligne décrit la même activité qu’une autre : {otherFile}{otherRow, select, none {} other {, ligne {otherRow}}} ({evidence}). Les deux ont été fusionnées, et toutes deux sont conservées comme sources.',
      remedy: 'Conservez une seule des deux lignes.',
      explanation:
        'La Résolution 25 demande d’éviter les doubles emplois. Une réunion inscrite deux fois serait comptée et publiée deux fois.',
    },
    'different-rows-merged': {
      title: 'Lignes différentes fusionnées',
      message:
        'La ligne décrit la même activité qu’une autre : {otherFile}{otherRow, select, none {} other {, ligne {otherRow}}} ({evidence}). Les deux ont été fusionnées bien qu’elles diffèrent ; les calendriers ne montrent qu’un événement.',
      remedy:
        'Vérifiez qu’il s’agit d’une seule réunion et conservez une seule ligne. S’il y en a deux, indiquez ce qui les distingue : horaire, salle ou organisateur.',
      explanation:
        'Deux lignes ayant le même titre et les mêmes dates décrivent presque toujours une seule réunion. S’il y en a deux, l’une manque dans le calendrier.',
    },
    'merged-rows-contradict': {
      title: 'Divergence entre lignes fusionnées',
      message:
        'Les lignes fusionnées ne concordent pas pour le champ « {field} » : {value} ici, {used} dans l’autre ligne. La valeur de l’autre ligne a été retenue ; les deux sont conservées.',
      remedy: 'Corrigez la ligne erronée.',
      explanation: 'Si deux lignes relatives à une même réunion diffèrent, l’une d’elles est erronée.',
    },
    'record-invalid': {
      title: 'Enregistrement non valide',
      message:
        'Enregistrement non valide ({path}) : {reason, select, missing {une valeur obligatoire manque} type {la valeur n’est pas du type voulu} choice {la valeur ne fait pas partie des valeurs admises} format {la valeur n’a pas le format voulu} length {la valeur est trop courte ou trop longue} fieldUnknown {le champ ne fait pas partie du format} tooDeep {la valeur comporte trop de niveaux d’imbrication} idDuplicate {l’identifiant a déjà été utilisé} other {la valeur n’est pas valide}}{reason, select, choice {{expected, select, none {} other { (attendu : {expected})}}} other {}}. L’enregistrement a été rejeté.',
      remedy:
        'Corrigez la valeur de sorte que l’enregistrement soit conforme au schéma JSON du jeu de données.',
      explanation: 'Aucun programme ne peut se fier à un enregistrement qui n’est pas conforme au schéma.',
    },
    'record-field-unknown': {
      title: 'Champ inconnu',
      message:
        'Champ inconnu : {field}. {preserved, select, yes {Sa valeur est conservée avec l’enregistrement.} other {Il a été ignoré.}}',
      remedy:
        'Vérifiez l’orthographe. Si une version plus récente du format définit ce champ, mettez à jour Regional Presence.',
      explanation:
        'Le champ est mal orthographié, ou une version plus récente du format le définit. Les programmes de lecture de la version 1 acceptent les champs inconnus.',
    },
    'record-cell-invalid': {
      title: 'Cellule non conforme à l’enregistrement',
      message:
        '{value, select, none {L’enregistrement} other {{value}}} n’est pas conforme au format : {reason, select, missing {une valeur obligatoire manque} type {la valeur n’est pas du type voulu} choice {la valeur ne fait pas partie des valeurs admises} format {la valeur n’a pas le format voulu} length {la valeur est trop courte ou trop longue} fieldUnknown {le champ ne fait pas partie du format} tooDeep {la valeur comporte trop de niveaux d’imbrication} idDuplicate {la ligne {otherRow} a le même identifiant} other {la valeur n’est pas valide}}{expected, select, none {} other { (attendu : {expected})}}. L’enregistrement a été rejeté.',
      remedy:
        'Corrigez la cellule de sorte que l’enregistrement soit conforme au schéma JSON du jeu de données.',
      explanation:
        'Un tableau d’enregistrements est vérifié cellule par cellule au regard du schéma. Rien n’est deviné.',
    },
    'record-column-unknown': {
      title: 'Colonne inconnue d’un tableau d’enregistrements',
      message: 'Les enregistrements de ce tableau n’ont pas de champ {heading}. La colonne a été ignorée.',
      remedy: 'Renommez la colonne conformément à la description du tableau, ou supprimez-la.',
      explanation: 'Seules les activités conservent les colonnes que le format ne définit pas.',
    },
    'region-unknown': {
      title: 'Région inconnue',
      message: '{value} n’est pas l’une des six régions.',
      remedy:
        'Écrivez AFR, AMS, ARB, ASP, CIS ou EUR, ou le nom de la région ; s’il y en a plusieurs, séparez-les par un point-virgule.',
      explanation:
        'Les calendriers et les rapports sont établis par région. Une activité dont la région est inconnue ne figurerait dans aucun d’eux.',
    },
    'office-unknown': {
      title: 'Bureau inconnu',
      message: '{value} n’est pas l’un des bureaux régionaux ou bureaux de zone de l’UIT.',
      remedy: 'Écrivez le nom de la ville où se trouve le bureau.',
      explanation: 'Les activités sont comptées et présentées par bureau.',
    },
    'country-unknown': {
      title: 'Pays inconnu',
      message: 'Pays inconnu : {value}.',
      remedy: 'Écrivez le nom du pays.',
      explanation: 'La région est déduite du pays, et le lieu est indiqué avec celui-ci.',
    },
    'cell-formula-error': {
      title: 'Erreur de formule',
      message: 'La cellule contient une erreur du tableur : {value}. Elle a été lue comme vide.',
      remedy: 'Corrigez la formule, ou écrivez la valeur.',
      explanation: 'Une erreur lue comme un texte serait publiée.',
    },
    'city-ambiguous': {
      title: 'Ville ambiguë',
      message:
        '{value} peut se trouver dans l’un de plusieurs pays : {countries}. Aucun pays n’a été enregistré.',
      remedy: 'Écrivez le pays après la ville, ou dans une colonne distincte.',
      explanation:
        'La région est déduite du pays. Un pays erroné placerait la manifestation dans le mauvais calendrier.',
    },
    'place-to-be-announced': {
      title: 'Lieu annoncé ultérieurement',
      message: 'Le lieu sera annoncé ultérieurement : {value}.',
      remedy: 'Écrivez le lieu lorsqu’il est connu.',
      explanation:
        'Les calendriers affichent le texte de la cellule au lieu d’un lieu. Une ville serait erronée.',
    },
    'kind-unknown': {
      title: 'Type d’activité inconnu',
      message:
        'Type d’activité inconnu : {value}.{suggestion, select, none {} other { Vouliez-vous écrire {suggestion} ?}}',
      remedy:
        'Écrivez réunion, atelier, séminaire, forum, conférence, colloque, table ronde, concours, exposition, formation, webinaire, clinique, présentation, projet, série ou collaboration.',
      explanation:
        'Le type détermine si une ligne est une manifestation, une série, un projet ou une collaboration.',
    },
    'modality-unknown': {
      title: 'Modalité inconnue',
      message:
        'Modalité inconnue : {value}.{suggestion, select, none {} other { Vouliez-vous écrire {suggestion} ?}}',
      remedy: 'Écrivez en présentiel, en ligne ou hybride.',
      explanation: 'Les délégués doivent savoir avant tout s’ils auront à se déplacer.',
    },
    'status-unknown': {
      title: 'État inconnu',
      message:
        'État inconnu : {value}.{suggestion, select, none {} other { Vouliez-vous écrire {suggestion} ?}}',
      remedy: 'Écrivez prévu, provisoire, confirmé, en cours, tenu, reporté ou annulé.',
      explanation: 'Une manifestation annulée ne doit pas être publiée comme si elle avait lieu.',
    },
    'status-rescheduled': {
      title: 'Reprogrammé',
      message: '{value} n’indique pas si les dates de la ligne sont les anciennes ou les nouvelles.',
      remedy:
        'Écrivez reporté si les nouvelles dates ne sont pas encore connues ; prévu ou confirmé si la ligne contient les nouvelles dates.',
      explanation: 'Une manifestation ne doit pas être publiée à ses anciennes dates.',
    },
    'status-in-note': {
      title: 'État dans une remarque',
      message: '{value} parle d’une annulation ou d’un report. Aucun état n’en a été tiré.',
      remedy: 'S’il s’agit de cette activité, écrivez annulé ou reporté dans la colonne de l’état.',
      explanation:
        'Une remarque est lue comme un état lorsqu’elle ne dit rien d’autre. D’autres mots peuvent concerner une autre manifestation, et une activité qui n’a pas lieu ne doit pas être publiée comme si elle avait lieu.',
    },
    'time-in-note': {
      title: 'Moment dans une remarque',
      message:
        '{value} indique quand a lieu l’activité, autrement que la date et les heures de la ligne. Cela n’a pas été utilisé.',
      remedy: 'Si c’est exact, corrigez la date ou les heures de la ligne.',
      explanation:
        'Une remarque peut corriger la ligne ou parler d’une partie de l’activité. La ligne reste telle quelle, et une manifestation ne doit pas être publiée à un jour ou à une heure erronés.',
    },
    'status-in-text': {
      title: 'État dans un texte',
      message: 'L’état « {status} » a été retiré de {value}.',
      remedy: 'Aucune action n’est nécessaire. Un état a sa propre colonne.',
      explanation: 'Les calendriers indiquent l’état eux-mêmes ; dans le titre, il figurerait deux fois.',
    },
    'cell-struck-through': {
      title: 'Cellule barrée',
      message: 'La cellule est barrée. Elle a été lue comme {value}.',
      remedy: 'Supprimez la cellule si elle n’est plus valable, ou retirez le trait.',
      explanation: 'Un texte barré n’est peut-être plus valable.',
    },
    'sector-unknown': {
      title: 'Secteur inconnu',
      message:
        '{value} n’est pas l’un des Secteurs.{suggestion, select, none {} other { Vouliez-vous écrire {suggestion} ?}}',
      remedy: 'Écrivez UIT-R, UIT-T, UIT-D ou Secrétariat général.',
      explanation: 'Chaque groupe consultatif reçoit les activités de son propre Secteur.',
    },
    'body-unknown': {
      title: 'Organe inconnu',
      message:
        '{value} ne figure pas parmi les commissions d’études, groupes régionaux, groupes spécialisés, assemblées et initiatives connus.',
      remedy: 'Vérifiez le code. Un groupe régional s’écrit sous la forme SG13RG-AFR.',
      explanation:
        'Les lignes qui font double emploi sont repérées d’après l’organe qui s’est réuni. Une faute de frappe dans le code les dissimule.',
    },
    'body-unlisted': {
      title: 'Groupe absent de la liste',
      message: '{value} a la forme d’un code de groupe, mais ne figure pas dans la liste des groupes connus.',
      remedy: 'Vérifiez le code. Si le groupe est nouveau, aucune action n’est nécessaire.',
      explanation:
        'La liste change à chaque AMNT. Un groupe qui n’y figure pas est nouveau, ou son code est mal saisi.',
    },
    'group-unknown': {
      title: 'Série ou projet inconnu',
      message:
        'La ligne renvoie à {field, select, series {une série} other {un projet}} ({value}) que ne définit aucune ligne de cette région. Le nom est conservé avec l’enregistrement.',
      remedy:
        'Ajoutez une ligne pour {field, select, series {la série} other {le projet}}, ou écrivez le nom comme dans la ligne correspondante.',
      explanation: 'Les manifestations sont comptées et énumérées sous leur série et leur projet.',
    },
    'plan-code-ambiguous': {
      title: 'Code de plan ambigu',
      message:
        'La signification de {value} dépend du plan, et les dates de l’activité ne permettent pas de trancher : {plans}.',
      remedy: 'Écrivez la date de l’activité, ou le plan à côté du code.',
      explanation:
        'AFR1 désigne le renforcement des capacités dans le Plan d’action de Dubaï, les économies numériques dans le Plan d’action de Buenos Aires et la transformation numérique dans le Plan d’action de Kigali.',
    },
    'plan-code-unknown': {
      title: 'Code de plan absent de la liste',
      message:
        '{value} ne figure pas parmi les éléments connus du plan « {plan} ». Il est conservé tel quel.',
      remedy: 'Vérifiez le code. La liste des éléments n’est pas complète.',
      explanation: 'Si le code était mal saisi, l’activité serait comptée au titre d’un autre objectif.',
    },
    'plan-code-invalid': {
      title: 'Code de plan non valide',
      message: '{value} n’est pas le code d’un plan stratégique ou d’un plan d’action.',
      remedy: 'Écrivez le code sous la forme T.2, T.4-3 ou AFR3.',
      explanation:
        'La Résolution 25 demande que les contributions soient liées au plan stratégique et au plan d’action.',
    },
    'hours-announced-later': {
      title: 'Heures annoncées ultérieurement',
      message: 'Les heures seront annoncées ultérieurement : {value}.',
      remedy: 'Écrivez les heures dès qu’elles sont connues.',
      explanation: 'Tant que les heures ne sont pas connues, les calendriers montrent la journée entière.',
    },
    'hours-invalid': {
      title: 'Horaire illisible',
      message: '{value} ne peut pas être lu comme un horaire.',
      remedy: 'Écrivez l’horaire sous la forme 11:00-17:00, sur 24 heures.',
      explanation: 'Un horaire mal lu placerait la manifestation à une autre heure.',
    },
    'zone-invalid': {
      title: 'Fuseau horaire inconnu',
      message: 'Fuseau horaire inconnu : {value}.',
      remedy: 'Écrivez une ville (heure de Genève), un fuseau IANA (Europe/Zurich) ou un décalage (UTC+3).',
      explanation: 'Sans fuseau horaire, l’horaire est faux pour la plupart de ceux qui le lisent.',
    },
    'number-invalid': {
      title: 'Ce n’est pas un nombre',
      message:
        '{value} ne peut pas être lu comme {expected, select, count {un nombre de manifestations} length {une durée en années ou en mois} other {un nombre de participants}}. Le texte est conservé avec l’enregistrement.',
      remedy: 'Écrivez le nombre en chiffres.',
      explanation: 'Un nombre illisible ne peut pas être comparé avec ce qui figure dans la liste.',
    },
    'link-invalid': {
      title: 'Lien non valide',
      message: '{value} n’est pas l’adresse d’une page web. Le texte est conservé avec l’enregistrement.',
      remedy: 'Écrivez l’adresse complète, qui commence par https://.',
      explanation:
        'Seules les adresses http et https sont publiées. D’autres adresses peuvent lancer un programme à l’ouverture.',
    },
    'cells-contradict': {
      title: 'Contradiction entre cellules',
      message:
        '{value} contredit une autre cellule de la ligne, dont la valeur a été retenue : {used}. La valeur écartée est conservée avec l’enregistrement.',
      remedy: 'Corrigez l’une des deux cellules.',
      explanation: 'L’une des deux cellules est erronée.',
    },
    'date-columns-contradict': {
      title: 'Contradiction entre colonnes de date',
      message: 'Les colonnes de date de la ligne se contredisent : {readings}.',
      remedy: 'Corrigez l’une des colonnes.',
      explanation: 'L’une des colonnes est erronée, et un calendrier ne peut indiquer qu’une seule date.',
    },
    'characters-removed': {
      title: 'Caractères de contrôle supprimés',
      message:
        'Des caractères de contrôle de la cellule ont été supprimés, ou remplacés par une espace entre des mots : {characters}.',
      remedy: 'Supprimez-les dans la feuille de calcul.',
      explanation:
        'Des caractères invisibles altèrent les calendriers et les documents, ou inversent un nom.',
    },
    'date-unreadable': {
      title: 'Aucune date trouvée',
      message: 'Aucune date ne peut être lue dans {value}.',
      remedy: 'Écrivez le jour sous la forme 20 octobre 2022.',
      explanation: 'Un texte qui n’est compris qu’en partie pourrait désigner un autre jour.',
    },
    'date-partly-read': {
      title: 'Date comprise en partie seulement',
      message:
        '{part, select, none {{value} n’a pas été compris et peut modifier la date.} other {Dans {value}, la partie {part} n’a pas été comprise et peut modifier la date.}}',
      remedy: 'Écrivez uniquement la date dans la cellule, sous la forme 20 octobre 2022.',
      explanation: 'Un nombre ou un mois qui reste fait en général partie de la date.',
    },
    'date-order-ambiguous': {
      title: 'Ordre du jour et du mois ambigu',
      message: '{value} peut désigner : {readings}.',
      remedy: 'Écrivez le mois en toutes lettres ou indiquez l’ordre suivi dans la colonne.',
      explanation: '03/04/2022 désigne le 3 avril à Genève et le 4 mars à New York.',
    },
    'date-exchanged': {
      title: 'Jour et mois peut-être inversés',
      message:
        'Un tableur a peut-être inversé le jour et le mois de {value} : {readings}. Dans les dates de la colonne qu’il a laissées en texte, comme {example}, le jour est en premier ; dans toutes les autres, le jour peut être un mois.',
      remedy: 'Vérifiez la date à sa source et écrivez le mois en toutes lettres, comme 7 juin 2023.',
      explanation:
        'Un tableur réglé sur le mois en premier lit 07/06/2023 comme le 6 juillet et laisse 15/06/2023 en texte. Dans une telle colonne, les dates qu’il a comprises sont douteuses.',
    },
    'date-year-two-digits': {
      title: 'Année à deux chiffres',
      message: 'Dans {value}, l’année n’a que deux chiffres.',
      remedy: 'Écrivez l’année avec quatre chiffres.',
      explanation: 'Un nombre de deux chiffres peut être un jour ou une année, de n’importe quel siècle.',
    },
    'date-year-missing': {
      title: 'Pas d’année',
      message:
        '{value} ne comporte pas d’année{reason, select, noYearFits {, et aucune année de la période considérée ne convient} severalYearsFit {, et {years} années de la période considérée conviennent} other {}}.',
      remedy: 'Écrivez l’année, ou indiquez la période considérée.',
      explanation:
        'Une date sans année revient chaque année. L’année n’est déduite que si une seule année de la période considérée convient.',
    },
    'zone-inferred': {
      title: 'Fuseau horaire déduit',
      message:
        '{rows, plural, one {# ligne a un horaire sans fuseau. Celui-ci a été déduit} other {# lignes ont un horaire sans fuseau. Celui-ci a été déduit}} du lieu : {zones}.',
      remedy:
        'Rien à faire si l’horaire est local. Sinon, écrivez le fuseau horaire dans une colonne distincte, ou déclarez-le pour le fichier : --zone, ou la constante « zone » dans sa table de correspondance.',
      explanation:
        'L’horaire d’une manifestation dans une ville est presque toujours l’heure locale. L’heure d’une autre ville serait fausse dans les calendriers.',
    },
    'date-century-inferred': {
      title: 'Siècle déduit',
      message: 'L’année de {value} n’a que deux chiffres. Date déduite : {periods}.',
      remedy: 'Si ce n’est pas la bonne date, écrivez l’année en quatre chiffres.',
      explanation:
        'Une année de deux chiffres est l’année la plus proche de la période considérée ou, à défaut, une année de 1969 à 2068. Il est indiqué qu’elle est déduite.',
    },
    'date-tentative': {
      title: 'Date provisoire',
      message:
        '{value} n’est pas confirmé{part, select, none {} other { ({part})}}. Date enregistrée à titre provisoire : {periods}.',
      remedy: 'Supprimez la remarque une fois la date confirmée.',
      explanation:
        'Une remarque à côté d’une date complète indique qu’elle peut changer. L’événement est enregistré à cette date, comme provisoire sauf si la ligne indique un autre statut.',
    },
    'days-from-text': {
      title: 'Dernier jour dans un texte',
      message: 'Le dernier jour a été lu dans {value}. Enregistré comme suit : {periods}.',
      remedy:
        'Écrivez le dernier jour à côté du premier. S’il s’agit des jours d’autre chose, écrivez avant eux de quoi il s’agit.',
      explanation:
        'La date de la ligne est un seul jour, et une description ou une remarque commence par une période à partir de ce jour. Elle est lue comme les jours de l’événement.',
    },
    'date-moved': {
      title: 'Nouvelle date dans une autre cellule',
      message: '{value} indique une nouvelle date. Enregistré comme suit : {periods}.',
      remedy:
        'Écrivez la nouvelle date dans la colonne des dates. S’il s’agit de la date d’autre chose, écrivez avant elle de quoi il s’agit.',
      explanation:
        'Un statut, une remarque ou le titre indique que l’événement a été déplacé de la date de la ligne à une autre. L’événement est enregistré à la nouvelle date.',
    },
    'date-cancelled': {
      title: 'Date annulée',
      message: '{value} est annulé ({part}). Enregistré comme annulé : {periods}.',
      remedy: 'Aucune action n’est nécessaire. Un état a sa propre colonne.',
      explanation:
        'Un mot à côté d’une date complète indique que ce qui devait avoir lieu est annulé. L’événement est enregistré à cette date comme annulé, afin que les calendriers montrent qu’il n’a pas lieu.',
    },
    'date-month-misspelt': {
      title: 'Mois mal orthographié',
      message: '{part} dans {value} a été lu comme le nom d’un mois. Enregistré comme suit: {periods}.',
      remedy: 'Corrigez le nom du mois.',
      explanation:
        'Il ne manque qu’une lettre, ou une seule est fausse ou déplacée, et un seul mois est possible. Une faute de frappe dans un nom de mois est lue comme une personne la lirait, et signalée.',
    },
    'date-approximate': {
      title: 'Date approximative',
      message: '{value} n’indique pas de jours précis. Date enregistrée : {periods}.',
      remedy: 'Écrivez les jours dès qu’ils sont connus.',
      explanation:
        'Le texte indique une partie d’un mois ou d’une année sans ses jours, par exemple mi-mars ou printemps 2027. Le mois entier ou l’année entière est enregistré comme approximatif.',
    },
    'date-days-of-part': {
      title: 'Jours d’une partie d’un mois',
      message:
        '{value} désigne une partie d’un mois ou une semaine. Tous ses jours ont été enregistrés : {periods}.',
      remedy: 'Écrivez les jours de la manifestation dès qu’ils sont connus.',
      explanation:
        'Le texte désigne une moitié ou une autre partie d’un mois, ou une semaine, par exemple deuxième quinzaine de juin ou semaine du 10 mai. Son premier et son dernier jour sont certains, les jours de la manifestation ne le sont pas : les documents et les calendriers montrent tous les jours de cette partie.',
    },
    'date-other-calendar': {
      title: 'Date d’un autre calendrier',
      message:
        '{value} est une date du calendrier {calendar, select, islamic {musulman} persian {persan} buddhist {bouddhique} other {minguo}}{readings, select, none {} other { : probablement {readings}}}. Elle n’a pas été lue.',
      remedy: 'Écrivez la date du calendrier grégorien.',
      explanation:
        'La date porte le signe, un mois ou une année du calendrier musulman, persan, bouddhique ou minguo. Ses jours dépendent de la variante du calendrier ; elle n’est donc pas convertie, et n’est jamais lue comme une date grégorienne.',
    },
    'date-serial-number': {
      title: 'Numéro de série au lieu d’une date',
      message:
        '{value} est peut-être le numéro de série d’une date dans un tableur : {readings}. Il n’a pas été lu.',
      remedy: 'Mettez les cellules de la colonne au format date, ou écrivez la date.',
      explanation:
        'Les tableurs conservent une date comme le nombre de jours depuis 1900. Un tel nombre n’est lu que dans une colonne dont les autres cellules sont de tels nombres, ou des dates telles que les tableurs les écrivent.',
    },
    'date-year-inferred': {
      title: 'Année déduite',
      message:
        '{value} ne comporte pas d’année. Date déduite de la période considérée ({reportingPeriod}) : {periods}.',
      remedy: 'Écrivez l’année.',
      explanation:
        'Une seule année de la période considérée convient. Il est indiqué qu’elle est déduite, car personne ne l’a écrite.',
    },
    'date-day-nonexistent': {
      title: 'Date qui n’existe pas',
      message:
        '{value} indique un {month, select, none {mois} other {jour}} qui n’existe pas{month, select, none {} other { : {month} n’a pas de jour {day}}}.',
      remedy: 'Corrigez la date.',
      explanation:
        '« 31 avril » peut être mis par erreur pour le 30 avril ou le 1er mai. Seul l’auteur le sait.',
    },
    'date-phrase-reversed': {
      title: 'Fin antérieure au début',
      message: 'Dans {value}, la fin précède le début.',
      remedy: 'Corrigez l’une des deux dates.',
      explanation: 'L’une des deux dates est erronée.',
    },
    'date-weekday-contradicts': {
      title: 'Jour de la semaine ne correspondant pas à la date',
      message:
        'Dans {value}, le jour de la semaine ne correspond pas à la date : le {date} est un {weekday}.',
      remedy: 'Corrigez le jour de la semaine ou la date.',
      explanation: 'L’un des deux est erroné. Souvent, la date a été reprise de l’année précédente.',
    },
    'date-vague': {
      title: 'Pas de jours précis',
      message: '{value} n’indique pas de jours précis{part, select, none {} other { ({part})}}.',
      remedy: 'Écrivez les jours, ou seulement le mois.',
      explanation:
        'La première semaine de mars, ou la fin de 2022, ne désigne pas les mêmes jours pour tous les lecteurs.',
    },
    'date-not-final': {
      title: 'Date non définitive',
      message:
        'La date indiquée dans {value} n’est pas définitive{part, select, none {} other { ({part})}}. Elle n’a pas été lue.',
      remedy: 'Écrivez la date lorsqu’elle sera définitive. D’ici là, laissez la cellule vide.',
      explanation:
        'Une date à confirmer, reportée ou annulée ne doit pas apparaître dans un calendrier comme définitive.',
    },
    'date-recurring': {
      title: 'Périodicité au lieu d’une date',
      message: '{value} indique une périodicité, et non une date{part, select, none {} other { ({part})}}.',
      remedy:
        'Écrivez la date de chaque manifestation, chacune sur sa propre ligne. Si aucune date n’est connue, indiquez le type Série.',
      explanation:
        '« Chaque année en novembre » est une règle. Elle ne dit pas quels jours les manifestations ont eu lieu.',
    },
    'date-alternatives': {
      title: 'Dates au choix',
      message: '{value} donne plusieurs dates au choix{readings, select, none {} other { : {readings}}}.',
      remedy: 'Écrivez la date qui a été choisie.',
      explanation:
        '« Le 5 ou le 6 » désigne l’un des deux jours. « 5/8 mai » peut désigner l’un d’eux ou les deux. Seul « 5/6 mai », un jour et le suivant, est lu comme deux jours.',
    },
    'date-relative': {
      title: 'Date relative',
      message: '{value} dépend d’une autre date{part, select, none {} other { ({part})}}.',
      remedy: 'Écrivez la date elle-même.',
      explanation: '« Deux jours après la réunion » dépend d’un élément qui n’est pas dans la cellule.',
    },
    'date-not-of-event': {
      title: 'Date qui n’est pas celle de l’événement',
      message:
        '{value} donne une date qui n’est pas celle de l’événement{part, select, none {} other { ({part})}}.',
      remedy: 'Écrivez la date de l’événement. Placez l’autre date dans une colonne distincte.',
      explanation:
        'Une date limite, une date de publication ou une ancienne date n’est pas le jour de l’événement.',
    },
    'date-placeholder': {
      title: 'Date écrite faute de date',
      message:
        '{value} est une date que les programmes écrivent quand il n’y en a pas. Elle n’a pas été lue.',
      remedy:
        'Écrivez la date de l’événement, ou laissez la cellule vide. Si l’événement a bien eu lieu ce jour-là, écrivez le mois en toutes lettres.',
      explanation:
        'Les programmes enregistrent une date absente comme le premier ou le dernier jour qu’ils savent compter : le 1er janvier 1900, le 1er janvier 1970, le 31 décembre 9999.',
    },
    'dates-contradict': {
      title: 'Contradiction entre dates',
      message:
        '{days, select, none {Les dates indiquées dans {value} se contredisent{readings, select, none {} other { : {readings}}}.} other {Les dates indiquées dans {value} ({readings}) ne correspondent pas à la durée annoncée : {days, plural, one {# jour} many {# de jours} other {# jours}}.}}',
      remedy: 'Ne conservez que la date exacte.',
      explanation: 'Si deux dates d’une même activité diffèrent, l’une d’elles est erronée.',
    },
    'date-occasions': {
      title: 'Plusieurs dates',
      message:
        '{value} donne {count, plural, one {# date distincte} many {# de dates distinctes} other {# dates distinctes}} : {periods}. Chacune a été enregistrée comme une manifestation.',
      remedy:
        'Aucune action n’est nécessaire s’il s’agit de manifestations distinctes. Une période unique s’écrit ainsi : d’avril à juin 2022.',
      explanation: '« Avril et juin » n’a pas le même sens que « d’avril à juin ».',
    },
    'date-too-long': {
      title: 'Texte trop long pour une date',
      message:
        'Le texte compte {characters, plural, one {# caractère} many {# de caractères} other {# caractères}}. Une date en compte au plus {limit, number}.',
      remedy: 'Écrivez uniquement la date dans la cellule.',
      explanation:
        'Un texte de cette longueur n’est pas une date, mais un paragraphe placé dans la mauvaise colonne.',
    },
    'hours-omitted': {
      title: 'Horaire non enregistré',
      message:
        'L’horaire indiqué dans {value} n’a pas été enregistré : {reason, select, startsAt24 {rien ne commence à 24:00} several {il contient plusieurs heures ou séances ({count})} rangeOrOffset {{detail} peut être une plage horaire ou un décalage par rapport à UTC} noStart {la fin est indiquée, mais pas le début} noDay {le jour n’est pas indiqué} endBeforeStart {la fin ({detail}) précède le début} halfOfDay {rien n’indique s’il s’agit du matin ou de l’après-midi} inWords {certains de ses mots n’ont pas été compris} oneNightOrEach {il peut s’agir d’une seule nuit, du premier jour au second, ou de la nuit de chaque jour} midnight {minuit peut être le début ou la fin du jour} length {il peut s’agir de la durée} weekdays {ses jours de la semaine ne sont pas ceux des dates} noEnd {le début est indiqué, mais pas la fin} ofRegistration {ce sont les heures de l’inscription ou de l’accueil} ofBreak {ce sont les heures d’une pause} partOfDay {seul un moment de la journée est indiqué} other {le début et la fin sont dans deux fuseaux horaires ({detail})}}.',
      remedy:
        '{reason, select, halfOfDay {Ajoutez am ou pm à l’horaire (2:30 pm), ou écrivez les heures de l’après-midi sous la forme 14:30.} oneNightOrEach {Pour une seule nuit, n’écrivez que le premier jour. Pour la nuit de chaque jour, écrivez une ligne par jour.} midnight {Écrivez 00:00 à côté du jour qui commence alors.} several {Écrivez une ligne pour chaque séance, ou pour les jours qui ont le même horaire.} weekdays {Écrivez une ligne pour chaque jour, ou pour les jours qui ont le même horaire.} noEnd {Écrivez l’heure de fin à côté du dernier jour.} ofRegistration {Indiquez aussi l’horaire de l’activité.} ofBreak {Indiquez aussi l’horaire de l’activité.} other {Écrivez l’horaire sous la forme 11:00-17:00.}}',
      explanation:
        'Un horaire incertain est omis : mieux vaut une manifestation sans horaire qu’une manifestation décalée d’une heure.',
    },
    'series-days-unknown': {
      title: 'Jours d’une série inconnus',
      message:
        'L’horaire d’une série ({period}) ne figure dans aucun calendrier : les jours où elle a lieu ne sont pas connus.',
      remedy: 'Écrivez les jours : tous les mardis du 5 mai 2026 au 30 juin 2026, ou l’un après l’autre.',
      explanation:
        'La ligne indique le premier et le dernier jour de la série et son horaire, mais pas les jours où elle a lieu entre les deux. Aucune manifestation n’est donc créée.',
    },
    'hours-approximate': {
      title: 'Horaire approximatif',
      message: 'L’horaire indiqué dans {value} est approximatif ({part}). Il a été enregistré sans ce mot.',
      remedy: 'Écrivez l’horaire exact dès qu’il est connu.',
      explanation:
        'Un mot tel que vers ou environ accompagne l’horaire. Les calendriers n’ont pas d’horaire approximatif : l’horaire est enregistré tel qu’il est écrit.',
    },
    'hours-nonexistent': {
      title: 'Heure qui n’existe pas dans le fuseau',
      message:
        'L’horaire {value} comporte {hour} le {date}, heure qui n’existe pas dans le fuseau {zone} parce que les horloges y sont avancées. Il est compté à l’heure d’avant le changement.',
      remedy: 'Corrigez l’horaire, la date ou le fuseau horaire.',
      explanation:
        'Lorsque les horloges sont avancées, une heure est sautée. À l’heure d’avant le changement, 02:30 correspond à 03:30 de l’heure d’après.',
    },
    'hours-repeated': {
      title: 'Heure qui existe deux fois',
      message:
        'L’horaire {value} comporte {hour} le {date}, heure qui existe deux fois dans le fuseau {zone} parce que les horloges y sont retardées. La première a été enregistrée.',
      remedy:
        'S’il s’agit de la seconde, écrivez l’horaire avec son décalage par rapport à l’UTC : {second}.',
      explanation:
        'Lorsque les horloges sont retardées, une heure se répète. Un calendrier prend une heure sans décalage pour la première (RFC 5545, §3.3.5).',
    },
    'offset-of-other-season': {
      title: 'Décalage d’une autre saison',
      message:
        'Le {date}, les horloges du fuseau {zone} indiquent {shown}. L’horaire {value} a été enregistré avec {offset}, qu’elles indiquent à une autre saison.',
      remedy: 'S’il s’agit de l’heure locale, écrivez l’horaire sans décalage, ou corrigez le décalage.',
      explanation:
        'Là où l’heure change, un décalage par rapport à l’UTC ne vaut qu’une partie de l’année. À côté d’une ville, UTC+1 en été peut être son heure locale, qui est UTC+2, écrite avec le décalage de l’hiver.',
    },
    'end-at-midnight': {
      title: 'Fin à minuit',
      message:
        '{value} désigne minuit, c’est-à-dire la fin de la veille. Dernier jour enregistré : {lastDay}.',
      remedy: 'Si l’activité se poursuit le jour indiqué, écrivez ce jour sans heure.',
      explanation:
        'Dans les calendriers, une manifestation d’un jour va de minuit à minuit. Si le second jour était compté, elle durerait un jour de trop.',
    },
    'zone-doubtful': {
      title: 'Heure d’hiver en été',
      message:
        'Dans {value}, {name} désigne l’heure d’hiver, mais l’heure en vigueur à cette date ({date}) est {used}. Heure retenue : {used}.',
      remedy: 'Écrivez la ville (heure de Genève), ou l’abréviation qui s’applique ce jour-là.',
      explanation:
        'En juillet, CET peut désigner l’heure qu’indiquent les horloges en Europe centrale, ou l’heure d’hiver, qui retarde d’une heure. La plupart des auteurs pensent à la première.',
    },
    'zone-omitted': {
      title: 'Fuseau horaire non enregistré',
      message:
        'Le fuseau horaire indiqué dans {value} n’a pas été enregistré : {reason, select, unknown {{names} est inconnu ou a plusieurs sens} several {plusieurs fuseaux horaires sont indiqués ({names})} other {{names} désigne l’heure d’été, mais la date ({date}) est en hiver}}.',
      remedy:
        'Écrivez le fuseau horaire sous la forme d’une ville (heure de Genève) ou d’un décalage (UTC+3).',
      explanation:
        'IST désigne l’heure de l’Inde, de l’Irlande et d’Israël. Un fuseau horaire qui a plusieurs sens est omis.',
    },
    'id-duplicate': {
      title: 'Identifiant en double',
      message: 'Deux enregistrements de la collection « {collection} » ont l’identifiant {id}.',
      remedy: 'Donnez à chaque enregistrement un identifiant différent.',
      explanation: 'De deux manifestations qui ont le même identifiant, un calendrier n’en affiche qu’une.',
    },
    'reference-unknown': {
      title: 'Référence inconnue',
      message: 'Le champ « {field} » renvoie à {id}, qui ne figure pas dans le jeu de données.',
      remedy: 'Ajoutez l’enregistrement auquel il renvoie, ou corrigez la référence.',
      explanation:
        'Une référence à un enregistrement qui n’existe pas résulte en général d’un code mal saisi.',
    },
    'duplicate-of-unknown': {
      title: 'Ligne répétée introuvable',
      message:
        'La ligne indique qu’elle est le doublon de {value}, mais {reason, select, several {plusieurs lignes du fichier portent ce numéro} loop {celle-ci est finalement indiquée comme son propre doublon} other {aucune autre activité de ce type dans le fichier ne porte ce numéro}}.',
      remedy: 'Écrivez le numéro de la ligne qu’elle répète, ou videz la cellule.',
      explanation:
        'Un doublon est fusionné avec la ligne qu’il désigne. Si elle n’existe pas, une réunion peut figurer deux fois dans la liste.',
    },
    'record-period-reversed': {
      title: 'Fin antérieure au début',
      message: 'La fin ({end}) précède le début ({start}).',
      remedy: 'Corrigez l’une des deux dates.',
      explanation: 'L’une des deux dates est erronée.',
    },
    'hours-reversed': {
      title: 'Horaire dont la fin précède le début',
      message:
        'L’horaire {hours} se termine avant de commencer, ou le lendemain, plus de douze heures après.',
      remedy: 'Corrigez l’horaire, sauf si la manifestation se termine le lendemain.',
      explanation:
        'Peu de manifestations durent aussi longtemps. L’horaire est erroné, ou la manifestation se poursuit après minuit.',
    },
    'body-region-contradicts': {
      title: 'Groupe régional d’une autre région',
      message:
        'Le groupe régional {body} relève de la région « {bodyRegion} », mais l’activité relève de la région « {region} ».',
      remedy: 'Corrigez l’organe ou la région.',
      explanation:
        'Un groupe régional relève d’une seule région. L’activité figurerait dans le mauvais calendrier et dans la mauvaise section du rapport.',
    },
    'office-region-contradicts': {
      title: 'Bureau d’une autre région',
      message:
        'Le bureau ({office}) relève de la région « {officeRegion} », mais l’activité relève de la région « {region} ».',
      remedy: 'Corrigez le bureau ou la région.',
      explanation: 'Un bureau rend compte de sa propre région.',
    },
    'outside-reporting-period': {
      title: 'Hors de la période considérée',
      message: 'La date ({period}) est en dehors de la période considérée ({reportingPeriod}).',
      remedy: 'Vérifiez la date. Supprimez l’activité si elle relève d’un autre rapport.',
      explanation:
        'Une activité en dehors de la période considérée a déjà été signalée, ou son année est erronée.',
    },
    'possible-duplicate': {
      title: 'Doublon possible',
      message:
        '{rows, plural, =2 {Doublon possible : {otherFile}{otherRow, select, none {} other {, ligne {otherRow}}} ({evidence}).} one {# ligne décrit peut-être la même réunion, la première étant {otherFile}{otherRow, select, none {} other {, ligne {otherRow}}} ({evidence}). Les autres : {others}.} many {# de lignes décrivent peut-être la même réunion, la première étant {otherFile}{otherRow, select, none {} other {, ligne {otherRow}}} ({evidence}). Les autres : {others}.} other {# lignes décrivent peut-être la même réunion, la première étant {otherFile}{otherRow, select, none {} other {, ligne {otherRow}}} ({evidence}). Les autres : {others}.}}',
      remedy:
        'S’il s’agit de la même réunion, conservez une seule ligne. Sinon, donnez-leur des titres différents.',
      explanation:
        'Une réunion inscrite deux fois est comptée et publiée deux fois. Les indices ne suffisaient pas pour fusionner les deux.',
    },
    'clause-unknown': {
      title: 'Point inconnu',
      message: '{instrument} : le mandat cite le point {clause}, qui ne figure pas dans cet instrument.',
      remedy: 'Corrigez le point ou la révision.',
      explanation:
        'La numérotation d’une résolution change à chaque révision. Un point de l’ancienne version n’existe peut-être plus.',
    },
    'count-contradicts-list': {
      title: 'Nombre ne correspondant pas à la liste',
      message:
        '{subject} : le nombre annoncé est {stated, number}, mais la liste en compte {listed, number}.',
      remedy: 'Corrigez le nombre ou la liste.',
      explanation:
        'Si un nombre indiqué dans un rapport ne correspond pas à la liste, les lecteurs doutent de tout le rapport.',
    },
    'duration-contradicts-period': {
      title: 'Durée ne correspondant pas aux dates',
      message:
        'La durée annoncée est de {duration}, mais les dates ({period}) donnent {shortest, number} à {longest, plural, one {# mois} many {# de mois} other {# mois}}.',
      remedy: 'Corrigez la durée ou l’une des dates.',
      explanation: 'Les bailleurs de fonds comparent le rapport avec la convention de financement.',
    },
    'series-spelling-inconsistent': {
      title: 'Nom de série écrit de plusieurs façons',
      message: 'Le nom d’une série est écrit de plusieurs façons : {value} ici, {other} ailleurs.',
      remedy: 'Écrivez toujours le nom de la série de la même façon.',
      explanation: 'Une série dont le nom est écrit de deux façons apparaît deux fois dans la liste.',
    },
    'date-missing': {
      title: 'Pas de date',
      message: 'La manifestation n’a pas de date.',
      remedy: 'Écrivez la date. Une activité sans date est une collaboration.',
      explanation: 'Une manifestation sans date ne peut pas figurer dans un calendrier.',
    },
    'date-imprecise': {
      title: 'Jours non connus',
      message: 'Les jours de la manifestation ne sont pas connus. Seule indication : {period}.',
      remedy: 'Écrivez les jours lorsqu’ils seront connus.',
      explanation: 'Le mois suffit pour un rapport, mais ne permet à personne de participer.',
    },
    'modality-missing': {
      title: 'Pas de modalité',
      message: 'Aucune modalité n’est indiquée : en présentiel, en ligne ou hybride.',
      remedy: 'Indiquez la modalité.',
      explanation: 'Les délégués doivent savoir avant tout s’ils auront à se déplacer.',
    },
    'place-missing': {
      title: 'Pas de lieu',
      message: 'La modalité est indiquée ({modality}), mais pas la ville.',
      remedy: 'Indiquez la ville et le pays.',
      explanation: 'Personne ne peut se rendre dans un lieu qui n’est pas indiqué.',
    },
    'zone-missing': {
      title: 'Pas de fuseau horaire',
      message:
        'Aucun fuseau horaire n’est indiqué pour l’horaire {hours}. Les calendriers affichent des jours entiers, avec cet horaire dans la description.',
      remedy:
        'Écrivez la ville ou le pays de la manifestation, ou le fuseau horaire après l’horaire (14:00 heure de Genève, 14:00 UTC+3). Pour tout un fichier, déclarez-le : --zone Europe/Zurich, ou la constante « zone » dans sa table de correspondance.',
      explanation:
        'À moins que le fuseau horaire ne soit indiqué, une réunion en ligne fixée à 11:00 a lieu à une heure différente pour chaque participant.',
    },
    'region-missing': {
      title: 'Pas de région',
      message: 'L’activité n’a ni région, ni pays permettant de la déduire.',
      remedy: 'Indiquez la région ou le pays.',
      explanation:
        'Une activité sans région ne figure dans aucun calendrier régional ni dans aucune section du rapport.',
    },
    'region-not-of-country': {
      title: 'Région d’un autre pays',
      message: 'L’activité relève de la région {region}, mais a lieu dans une autre région ({country}).',
      remedy:
        'Aucune action n’est nécessaire si elle est destinée à cette région. Sinon, corrigez la région ou le pays.',
      explanation:
        'La région de la ligne, ou celle du titre qui la précède, n’est pas celle du pays. Une réunion destinée à une région peut avoir lieu dans une autre ; l’activité est enregistrée avec la région indiquée.',
    },
    'calendar-unreadable': {
      title: 'Calendrier illisible',
      message: 'Le calendrier ne peut pas être lu ({detail}).',
      remedy: 'Exportez à nouveau le calendrier.',
      explanation: 'Le fichier n’est conforme ni à iCalendar (RFC 5545) ni à jCal (RFC 7265).',
    },
    'calendar-event-unreadable': {
      title: 'Événement illisible',
      message:
        'L’événement ne peut pas être lu ({detail}) et a été rejeté. Les autres événements ne sont pas concernés.',
      remedy: 'Corrigez l’événement dans le calendrier d’origine, puis exportez-le à nouveau.',
      explanation:
        'Un événement non valide n’a pas d’incidence sur les autres. Il est restitué parmi les lignes rejetées.',
    },
    'calendar-component-skipped': {
      title: 'Composants autres que des événements ignorés',
      message:
        '{count, plural, one {# composant de type {component} a été ignoré, car ce n’est pas un événement} many {# de composants de type {component} ont été ignorés, car ce ne sont pas des événements} other {# composants de type {component} ont été ignorés, car ce ne sont pas des événements}}.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Les calendriers contiennent aussi des tâches, des entrées de journal et des plages de disponibilité.',
    },
    'calendar-end-omitted': {
      title: 'Fin non enregistrée',
      message:
        'La fin de {value} n’a pas été enregistrée : {reason, select, tooLong {elle se situe plus d’un siècle après le début} invalid {elle est illisible ({detail})} other {le début et la fin sont dans des fuseaux horaires différents ({zones}), dont l’un est inconnu}}.',
      remedy:
        '{reason, select, zones {Utilisez le même fuseau horaire pour le début et la fin.} other {Indiquez la fin de l’événement dans le calendrier.}}',
      explanation:
        'Certains programmes écrivent l’année 9999 pour un événement sans fin. La durée ne peut pas être calculée à partir de deux fuseaux horaires dont l’un est inconnu.',
    },
    'calendar-event-superseded': {
      title: 'Version antérieure d’un événement',
      message:
        'Le calendrier contient une version plus récente de {value}, ligne {line}. La présente version a été ignorée.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Un calendrier composé à partir de messages contient un événement autant de fois qu’il a été modifié. La version en vigueur est celle dont SEQUENCE est la plus élevée, puis celle dont DTSTAMP est la plus récente.',
    },
    'calendar-zone-unknown': {
      title: 'Fuseau horaire inconnu dans un calendrier',
      message: 'Fuseau horaire inconnu : {zone}. Les heures ont été lues sans fuseau horaire.',
      remedy: 'Utilisez le nom IANA du fuseau horaire, par exemple Europe/Zurich.',
      explanation: 'Un décalage indiqué à côté d’un nom n’est valable que la moitié de l’année au plus.',
    },
    'calendar-ends-included': {
      title: 'Dernier jour en guise de fin',
      message:
        '{reading, select, lastDay {La plupart des journées du calendrier finissent le jour où elles commencent : la fin des journées entières a été lue comme leur dernier jour ({events, plural, one {# événement} many {# d’événements} other {# événements}}). Selon la norme, c’est le lendemain.} other {Certaines journées entières du calendrier finissent le jour où elles commencent, ce que la norme exclut. La fin des autres a été lue comme le lendemain de leur dernier jour ({events, plural, one {# événement} many {# d’événements} other {# événements}}).}}',
      remedy:
        'Vérifiez le dernier jour d’un événement de plusieurs jours. S’il est faux, exportez le calendrier avec un autre programme.',
      explanation:
        'La RFC 5545 exclut la fin : une journée du 5 mai finit le 6 mai, aucune ne finit le 5 mai. Les programmes qui écrivent deux fois le 5 mai indiquent le dernier jour.',
    },
    'calendar-zone-ignored': {
      title: 'Fuseau horaire d’affichage d’un calendrier',
      message:
        'Le calendrier est affiché dans le fuseau {zone}, mais {events, plural, one {# événement a} many {# d’événements ont} other {# événements ont}} des heures sans fuseau horaire. Aucun fuseau horaire n’a été enregistré pour ces heures.',
      remedy: 'Indiquez le fuseau horaire de ces événements si leurs heures sont données dans ce fuseau.',
      explanation:
        'X-WR-TIMEZONE est le fuseau horaire dans lequel un programme affichait le calendrier. Cela ne signifie pas que les heures sans fuseau horaire sont données dans celui-ci.',
    },
    'recurrence-truncated': {
      title: 'Occurrences non lues',
      message:
        'Les occurrences de {value} ne sont pas toutes celles du calendrier : {reason, select, afterYear {les occurrences postérieures à {limit} ont été omises} tooMany {leur nombre dépasse {limit, number}} ruleInvalid {la règle n’est pas valide ({detail})} exclusionUnread {une date exclue est illisible ({detail}), si bien qu’une occurrence lue n’a peut-être pas lieu} tooComplex {la règle exige trop de calculs} other {toutes les occurrences sont exclues}}.',
      remedy:
        'Vérifiez la règle, donnez-lui une fin (COUNT ou UNTIL), ou déclarez la période de référence pour lire les occurrences qui s’y trouvent.',
      explanation: 'Une règle sans fin n’a pas de dernière occurrence.',
    },
    'recurrence-outside-period': {
      title: 'Occurrences hors de la période de référence',
      message: 'Les occurrences de {value} situées hors de la période de référence n’ont pas été lues.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Une série sans fin a des occurrences chaque année. Celles de la période de référence sont lues, ou la première si aucune ne s’y trouve.',
    },
    'calendar-event-private': {
      title: 'Événement privé non importé',
      message: 'L’événement est marqué {class} dans son calendrier et n’a pas été importé.',
      remedy:
        'S’il peut être publié, marquez-le comme public dans le calendrier, ou importez aussi les événements privés.',
      explanation:
        'Un calendrier exporté contient aussi des rendez-vous que leur propriétaire a marqués comme privés ou confidentiels (RFC 5545, CLASS). Ce qui est importé peut être publié.',
    },
    'calendar-attendees-omitted': {
      title: 'Participants non lus',
      message:
        '{events, plural, one {# événement contient des participants ou l’adresse électronique d’un organisateur, qui n’ont pas été lus} other {# événements contiennent des participants ou l’adresse électronique d’un organisateur, qui n’ont pas été lus}}.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Les noms et adresses électroniques de personnes ne sont pas des données d’un événement publié.',
    },
    'calendar-line-skipped': {
      title: 'Ligne d’un événement ignorée',
      message:
        'Une ligne de l’événement a été ignorée ({property}) : {reason, select, empty {elle n’a pas de valeur} binary {c’est un fichier joint} other {ce n’est pas une propriété}}. Le reste de l’événement a été lu.',
      remedy: 'Vérifiez l’événement dans son calendrier d’origine.',
      explanation: 'Une ligne illisible n’empêche pas la lecture des autres lignes de son événement.',
    },
    'calendar-uid-repeated': {
      title: 'UID de deux événements',
      message:
        '{value} a l’UID d’un autre événement, dont le titre et le début diffèrent (ligne {line}). Les deux ont été lus comme des événements distincts.',
      remedy:
        'Donnez à chaque événement son propre UID, pour que les modifications ultérieures puissent lui être attribuées.',
      explanation:
        'Un UID identifie un seul événement (RFC 5545 §3.8.4.7). Certains programmes écrivent le même UID dans tous les événements.',
    },
    'calendar-zone-matched': {
      title: 'Fuseau horaire défini dans un calendrier',
      message:
        'Le fuseau horaire {zone} est défini dans le calendrier. Il a les heures de {name}, qui a été enregistré.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Un calendrier peut définir un fuseau horaire sous n’importe quel nom. Le fuseau horaire IANA qui a les mêmes heures pendant toutes les années du calendrier est enregistré.',
    },
    'calendar-zone-converted': {
      title: 'Fuseau horaire converti en UTC',
      message:
        'Le fuseau horaire {zone} est défini dans le calendrier et n’est pas un fuseau horaire connu. Ses heures ont été converties en UTC.',
      remedy: 'Aucune action n’est nécessaire.',
      explanation:
        'Aucun fuseau horaire IANA n’a les heures que définit le calendrier. UTC indique les mêmes instants.',
    },
    'calendar-event-omitted': {
      title: 'Absent du calendrier',
      message:
        '{title} ne figure pas dans le calendrier : {reason, select, noDate {la date n’est pas indiquée} yearOnly {seule l’année est connue ({period})} monthOnly {seul le mois est connu ({period})} noStart {le début n’est pas connu ({period})} yearOutOfRange {les calendriers n’admettent pas cette année ({period})} cancelledEarlier {la manifestation est annulée et était prévue pour {period}, bien avant la présente publication} other {il s’agit d’une collaboration}}.',
      remedy:
        '{reason, select, engagement {Aucune action n’est nécessaire.} cancelledEarlier {Aucune action n’est nécessaire.} other {Écrivez les jours lorsqu’ils seront connus.}}',
      explanation:
        'Un calendrier indique des jours. Une activité dont les jours ne sont pas connus n’est jamais placée à un jour que personne n’a indiqué.',
    },
    'calendar-whole-month': {
      title: 'Affiché sur un mois entier',
      message:
        'Seul le mois de {title} est connu. Le calendrier l’affiche comme provisoire sur tout le mois ({period}).',
      remedy: 'Écrivez les jours lorsqu’ils seront connus.',
      explanation:
        'Les jours ne sont pas connus. La manifestation est affichée comme provisoire sur le mois entier, sans que ce temps soit marqué comme occupé.',
    },
    'calendar-uncertain': {
      title: 'Affiché comme provisoire',
      message: 'La date de {title} n’est pas certaine ({period}). Le calendrier l’affiche comme provisoire.',
      remedy: 'Écrivez les jours, sans point d’interrogation ni « environ », lorsqu’ils seront certains.',
      explanation: 'Une date incertaine ne doit pas apparaître dans un calendrier comme définitive.',
    },
    'calendar-open-end': {
      title: 'Affiché le premier jour',
      message: '{title} n’a pas de date de fin. Le calendrier n’en affiche que le premier jour : {firstDay}.',
      remedy: 'Écrivez le dernier jour lorsqu’il sera connu.',
      explanation: 'Les calendriers n’admettent pas d’événements sans fin.',
    },
    'calendar-hours-without-zone': {
      title: 'Horaire dans la description',
      message:
        'Aucun fuseau horaire n’est indiqué pour l’horaire {hours} de {title}. Le calendrier affiche des jours entiers, avec l’horaire dans la description.',
      remedy: 'Écrivez le fuseau horaire : une ville (heure de Genève), Europe/Zurich ou UTC+3.',
      explanation:
        'Un programme de calendrier interprète un horaire sans fuseau horaire dans l’heure locale de son utilisateur, ou en UTC. La manifestation serait décalée de plusieurs heures.',
    },
    'calendar-time-nonexistent': {
      title: 'Heure qui n’existe pas',
      message:
        'L’horaire de {title} comporte {hour} le {date}, heure qui n’existe pas dans le fuseau {zone} parce que les horloges y sont avancées. Le calendrier la compte à l’heure d’avant le changement.',
      remedy: 'Corrigez l’horaire, la date ou le fuseau horaire.',
      explanation:
        'Lorsque les horloges sont avancées, une heure est sautée, et une fois ce fut un jour entier (Samoa, 30 décembre 2011). À l’heure d’avant le changement, 02:30 correspond à 03:30 de l’heure d’après.',
    },
    'calendar-end-not-after-start': {
      title: 'Pas de fin après le début',
      message:
        'L’horaire de {title} est {hours}, et sa fin, le {date}, n’est pas postérieure au début. Le calendrier n’affiche pas de fin.',
      remedy: 'Corrigez la fin ou supprimez-la.',
      explanation:
        'L’horaire commence et finit à la même heure, ou les horloges sont avancées entre les deux. Chaque programme affiche à sa façon un événement sans durée ou de durée négative, ou ne l’affiche pas.',
    },
    'calendar-characters-removed': {
      title: 'Caractères de contrôle omis d’un calendrier',
      message: 'Un texte de {title} contient des caractères de contrôle. Le calendrier les omet.',
      remedy: 'Supprimez-les dans la feuille de calcul.',
      explanation:
        'La RFC 5545, § 3.1, n’autorise pas les caractères de contrôle dans les textes. Certains programmes refusent les calendriers qui en contiennent.',
    },
    'table-characters-removed': {
      title: 'Caractères de contrôle omis d’un tableau',
      message:
        'Le texte {value} ({column}) contient des caractères que le format CSV ne peut pas conserver. Le tableau les omet.',
      remedy: 'Supprimez-les dans la feuille de calcul.',
      explanation:
        'Les caractères de contrôle, les caractères de substitution (surrogates) isolés et les retours chariot isolés ne sont pas conservés dans un fichier CSV.',
    },
  },
  terms: {
    'region/AFR': 'Afrique',
    'region/AMS': 'Amériques',
    'region/ARB': 'États arabes',
    'region/ASP': 'Asie et Pacifique',
    'region/CIS': 'Communauté des États indépendants (CEI)',
    'region/EUR': 'Europe',
    'status/planned': 'prévu',
    'status/tentative': 'provisoire',
    'status/confirmed': 'confirmé',
    'status/ongoing': 'en cours',
    'status/held': 'tenu',
    'status/postponed': 'reporté',
    'status/cancelled': 'annulé',
    'modality/physical': 'en présentiel',
    'modality/virtual': 'en ligne',
    'modality/hybrid': 'hybride',
    'place/record': 'enregistrement {row}',
    'place/field': 'champ {heading}',
    'place/rows': 'lignes {rows}',
    'place/records': 'enregistrements {rows}',
    'place/row': 'ligne {row}',
    'place/column': 'colonne {letter} ({heading})',
    'weekday/1': 'lundi',
    'weekday/2': 'mardi',
    'weekday/3': 'mercredi',
    'weekday/4': 'jeudi',
    'weekday/5': 'vendredi',
    'weekday/6': 'samedi',
    'weekday/7': 'dimanche',
    'duration/years': '{n, plural, one {# an} many {# d’ans} other {# ans}}',
    'duration/months': '{n, plural, one {# mois} many {# de mois} other {# mois}}',
    'answer/use-text': 'Écrire {value}',
    'answer/use-term': '{value}',
    'answer/use-period': 'Il s’agit de : {period}',
    'answer/day-first': 'Le jour vient en premier',
    'answer/month-first': 'Le mois vient en premier',
    'answer/read-column-as': 'Lire la colonne comme {heading}',
    'answer/keep-column': 'La colonne ne contient aucun des champs connus',
    'answer/title-column': 'Les titres sont dans la colonne {heading}',
    'answer/region': 'Région de toutes les activités sans région : {region}',
    'answer/same-meeting': 'C’est une seule réunion',
    'answer/other-meeting': 'Ce sont des réunions différentes',
    'answer/right': 'C’est exact',
    'answer/leave-out': 'Exclure la ligne',
    'evidence/same-id': 'même identifiant',
    'evidence/same-reference': 'même référence',
    'evidence/same-period': 'mêmes dates',
    'evidence/overlapping-periods': 'dates qui se chevauchent',
    'evidence/same-body': 'même organe',
    'evidence/same-title': 'même titre',
    'evidence/similar-titles': 'titres semblables',
    'evidence/same-place': 'même lieu',
    'evidence/same-subject': 'titres portant sur le même sujet',
    'evidence/declared-same': 'déclarées identiques',
    'evidence/same-imprecise-period': 'même mois ou même année',
    'evidence/body-title': 'rien ne distingue les titres',
    'evidence/respelled-title': 'titres orthographiés différemment',
    'evidence/truncated-title': 'un titre est le début de l’autre',
    'evidence/contained-title': 'un titre contient tous les mots de l’autre',
    'evidence/shared-body': 'un organe en commun',
    'evidence/other-title': 'titres différents',
    'evidence/other-number': 'numéros différents dans les titres',
    'evidence/other-region-named': 'les titres nomment des régions différentes',
    'evidence/other-body': 'mais organes différents',
    'evidence/other-place': 'mais lieux différents',
    'evidence/other-venue': 'mais sites différents',
    'evidence/other-partner': 'mais partenaires différents',
    'evidence/other-link': 'mais liens différents',
    'evidence/other-id': 'mais identifiants différents',
    'evidence/other-column': 'mais une autre colonne diffère',
    'evidence/other-columns': 'mais d’autres colonnes diffèrent',
    'evidence/listed-apart': 'mais inscrites comme deux',
    'evidence/other-modality': 'mais modalités différentes',
    'evidence/other-kind': 'mais types différents',
    'evidence/other-region': 'mais régions différentes',
    'evidence/other-hours': 'mais horaires différents',
    'evidence/other-zone': 'mais fuseaux horaires différents',
    'collection/reportingPeriods': 'périodes considérées',
    'collection/regions': 'régions',
    'collection/sectors': 'Secteurs',
    'collection/offices': 'bureaux',
    'collection/bodies': 'organes',
    'collection/organizations': 'organisations',
    'collection/instruments': 'instruments',
    'collection/mandates': 'mandats',
    'collection/coordination': 'mécanismes de coordination',
    'collection/statements': 'nombres annoncés',
    'collection/events': 'manifestations',
    'collection/series': 'séries',
    'collection/projects': 'projets',
    'collection/engagements': 'collaborations',
    'field/title': 'titre',
    'field/region': 'région',
    'field/office': 'bureau',
    'field/sector': 'Secteur',
    'field/status': 'état',
    'field/modality': 'modalité',
    'field/theme': 'thème',
    'field/note': 'remarque',
    'field/description': 'description',
    'field/outcome': 'résultat',
    'field/participants': 'nombre de participants',
    'field/highlight': 'temps fort',
    'field/contact': 'contact',
    'field/dateText': 'date',
    'field/period': 'date',
    'field/hours': 'horaire',
    'field/zone': 'fuseau horaire',
    'field/continuous': 'sans interruption',
    'field/venue': 'salle ou bâtiment',
    'field/kind': 'type d’activité',
    'field/date': 'date',
    'field/start': 'date de début',
    'field/end': 'date de fin',
    'field/startTime': 'heure de début',
    'field/endTime': 'heure de fin',
    'field/allDay': 'journée entière',
    'field/place': 'lieu',
    'field/link': 'lien',
    'field/plans': 'références aux plans',
    'field/subdivision': 'État ou province',
    'field/addressLine': 'complément d’adresse',
    'field/postcode': 'code postal',
    'field/district': 'quartier',
    'field/city': 'ville',
    'field/country': 'pays',
    'field/text': 'lieu',
    'field/bodies': 'organes',
    'field/partners': 'partenaires',
    'field/organizations': 'organisations',
    'field/recurrence': 'périodicité',
    'field/statedCount': 'nombre d’événements indiqué',
    'field/statedDuration': 'durée indiquée',
    'field/series': 'série',
    'field/project': 'projet',
    'field/parent': 'organe de rattachement',
    'field/instrument': 'instrument',
    'field/offices': 'bureaux',
  },
};
