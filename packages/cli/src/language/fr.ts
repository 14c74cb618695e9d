import type { CommandMessages } from './messages.js';

/** The sentences of the command in French. */
export const messages: CommandMessages = {
  'severity/error': 'erreur',
  'severity/warning': 'avertissement',
  'severity/remark': 'remarque',

  'count/rows': '{n, plural, one {# ligne} many {# de lignes} other {# lignes}}',
  'count/activities': '{n, plural, one {# activité} many {# d’activités} other {# activités}}',
  'count/events': '{n, plural, one {# manifestation} many {# de manifestations} other {# manifestations}}',
  'count/files': '{n, plural, one {# fichier} many {# de fichiers} other {# fichiers}}',
  'count/errors': '{n, plural, one {# erreur} many {# d’erreurs} other {# erreurs}}',
  'count/warnings': '{n, plural, one {# avertissement} many {# d’avertissements} other {# avertissements}}',
  'count/remarks': '{n, plural, one {# remarque} many {# de remarques} other {# remarques}}',
  'count/read':
    '{n, plural, one {# ligne lue} many {# de lignes lues} other {# lignes lues}} : {recorded, plural, one {# enregistrée} many {# d’enregistrées} other {# enregistrées}}, {merged, plural, one {# fusionnée} many {# de fusionnées} other {# fusionnées}}, {rejected, plural, one {# rejetée} many {# de rejetées} other {# rejetées}}',
  'count/checked': '{read}. {counts}.',

  'question/answer': '{number}. {answer}',
  'question/summary':
    '{n, plural, =0 {Aucune question en suspens.} one {# question.} many {# de questions.} other {# questions.}}{n, plural, =0 {} other { Avec --format json, chaque réponse contient la modification à apporter au fichier de travail (--work).}}',
  'problem/one': '{place} : {severity}',
  'problem/repeated': '{place} : {severity}, {n, number} fois',
  'problem/rows': '{place} : {severity}, {n, number} fois, lignes {rows}',
  'problem/example': 'Par exemple : {message}',
  'problem/more':
    '… et {n, plural, one {# autre du même type} many {# d’autres du même type} other {# autres du même type}}',
  'problem/moreRows':
    '… et {n, plural, one {# autre du même type} many {# d’autres du même type} other {# autres du même type}} ; au total, lignes {rows}',
  'problem/remedy': '→ {remedy}',
  'problem/remedyAndHint': '→ {remedy} {hint}',
  'problem/noAction':
    '{n, plural, one {# autre remarque ne nécessite aucune action. Pour la consulter} many {# d’autres remarques ne nécessitent aucune action. Pour les consulter} other {# autres remarques ne nécessitent aucune action. Pour les consulter}}, utilisez --format json, ou le fichier problems.json de presence build.',

  'hint/encoding': 'Avec cette commande : --encoding NOM, par exemple --encoding windows-1252.',
  'hint/date-order':
    'Avec cette commande : --date-order dmy (jour en premier) ou --date-order mdy (mois en premier).',
  'hint/mapping':
    'Avec cette commande : presence draft-mapping FICHIER prépare une table de correspondance. Corrigez-la et utilisez-la avec --mapping.',
  'hint/period': 'Avec cette commande : --period PERIOD, par exemple --period 2021-09/2022-11.',

  'table/delimiter':
    '{delimiter, select, comma {virgules} semicolon {points-virgules} tab {tabulations} bar {barres verticales} other {séparateur {character}}}',
  'table/records': 'enregistrements : {name}',
  'table/header': 'ligne d’en-tête {row}{language, select, none {} other { ({language})}}',
  'table/columns':
    '{known, plural, one {# colonne connue} many {# de colonnes connues} other {# colonnes connues}} sur {columns, number}',

  'summary/rows': 'Lignes',
  'summary/records': 'Enregistrements',
  'summary/problems': 'Problèmes',
  'summary/written': 'Écriture',
  'summary/files':
    '{n, plural, one {# fichier} many {# de fichiers} other {# fichiers}} ({size}) dans {folder} : {names}',
  'summary/toTranslate': 'À traduire',
  'summary/texts':
    '{n, plural, one {# texte des documents} many {# de textes des documents} other {# textes des documents}}, dans office/translations : {languages}',
  'summary/removed': 'Suppression',
  'summary/removedFiles':
    '{n, plural, one {# fichier} many {# de fichiers} other {# fichiers}} de l’exécution précédente : {names}',

  'progress/reading': 'Lecture',
  'progress/checking': 'Contrôle',
  'progress/writing': 'Écriture',
  'progress/percent': '{percent} %',
  'progress/speed': '{n, number} par seconde',
  'progress/seconds': 'encore {seconds} s',
  'progress/minutes': 'encore {minutes} min {seconds} s',

  'change/added': 'Ajout',
  'change/moved': 'Nouvelle date',
  'change/cancelled': 'Annulation',
  'change/removed': 'Absence de la liste',
  'change/merged': 'Partie d’une autre date',
  'change/renamed': 'Nouveau titre',
  'change/relocated': 'Nouveau lieu',
  'change/changed': 'Modification',
  line: '{label} : {text}',
  'change/replaced': '{field} {before} → {after}',
  'change/set': '{field} {after} (nouveau)',
  'change/unset': '{field} {before} (supprimé)',
  'change/daysKnown': 'les jours sont connus',
  'change/daysInferred': 'les jours ne sont pas connus',
  'change/yes': 'oui',
  'change/no': 'non',
  'change/summary':
    '{n, plural, one {# changement} many {# de changements} other {# changements}}, {unchanged, number} sans changement.',

  'revision/added': '{n, plural, one {# ajoutée} many {# d’ajoutées} other {# ajoutées}}',
  'revision/moved': '{n, plural, one {# déplacée} many {# de déplacées} other {# déplacées}}',
  'revision/cancelled': '{n, plural, one {# annulée} many {# d’annulées} other {# annulées}}',
  'revision/removed': '{n, plural, one {# absente} many {# d’absentes} other {# absentes}} de la liste',
  'revision/merged': '{n, plural, one {# partie} many {# de parties} other {# parties}} d’une autre date',
  'revision/renamed': '{n, plural, one {# renommée} many {# de renommées} other {# renommées}}',
  'revision/relocated': '{n, number} avec un nouveau lieu',
  'revision/changed': '{n, plural, one {# modifiée} many {# de modifiées} other {# modifiées}}',
  'revision/unchanged': '{n, number} sans changement',
  'revision/pastKept':
    '{n, plural, one {# manifestation passée conservée} many {# de manifestations passées conservées} other {# manifestations passées conservées}}',
  'revision/since': 'Depuis {day, select, none {{path}} other {le {day} ({path})}} : {counts}.',
  'revision/more': '… et {n, number} de plus : {command}',

  'warning/sinceMissing':
    '{path} a déjà été publié, et --since manque : les manifestations modifiées ne reçoivent pas de nouvelle révision et celles qui ont été retirées ne sont pas annulées.\n  → Ajoutez --since {path}.',
  'warning/fileLeft':
    '{path} provient d’une exécution antérieure et a été modifié depuis. Il n’a pas été supprimé.',
  'warning/partsMissing':
    'Le document {report} n’a pas de partie {parts} : elle a été omise.\n  → Ses parties : {known}.',
  'warning/manyFiles': 'Le site compte {n, number} fichiers.',
  'warning/fewerLanguages':
    '{each, number} d’entre eux existent pour chacune des {languages, number} langues.\n  → S’ils sont trop nombreux, choisissez moins de langues avec --language, par exemple --language fr.',

  'explain/message': 'Message :',
  'explain/why': 'Pourquoi :',
  'explain/remedy': 'Solution :',

  'refusal/written': 'Rien n’a été écrit',
  'refusal/served': 'Rien n’est publié',
  'refusal/line': '{refusal} : {reason}.',
  'reason/fileUnreadable': 'un fichier n’a pas pu être lu, et le résultat serait incomplet',
  'reason/noRows': 'aucun tableau n’a de ligne sous ses titres, et le résultat serait vide',
  'reason/datasetUnreadable': '{path} n’a pas pu être lu',
  'reason/notADataset':
    '{path} n’est pas un jeu de données publié. Indiquez le fichier dataset.json de la dernière publication',
  'reason/stampTooEarly':
    'l’horodatage {stamp} est antérieur à {last}, date de la dernière modification dans {path}',
  'reason/tooManyCancelled':
    'cette révision annulerait {n, number} des {total, number} manifestations publiées qui sont encore à venir ; vérifiez les fichiers, ou autorisez-le avec --allow-cancellations',
  'reason/uidDomainChanged':
    'les manifestations ont été publiées avec {before, select, none {le domaine par défaut} other {le domaine {before}}} dans leurs UID et le seraient avec {after, select, none {le domaine par défaut} other {le domaine {after}}} : les abonnés verraient chacune deux fois ; {before, select, none {supprimez --uid-domain} other {utilisez --uid-domain {before}}}, ou autorisez-le avec --allow-new-uids',
  'reason/stateAmongFiles':
    '{path} se trouve dans un dossier qui est lu ; conservez l’état dans un autre dossier',
  'reason/readTimeout':
    'la lecture de {file} a duré plus de {n, plural, one {# seconde} many {# de secondes} other {# secondes}} ; vérifiez le fichier, ou augmentez la limite avec --read-timeout',
  'reason/readEnded':
    'la lecture de {file} s’est arrêtée de façon inattendue ({detail}) ; vérifiez le fichier',
  'reason/readMemory':
    'la lecture de {file} demande plus de {n, number} Mio de mémoire ; vérifiez le fichier, ou augmentez la limite avec --read-memory',
  'reason/titleBlockOfOne':
    'Le champ « {field} » du bloc de titre est propre à un seul document. Placez-le sous « documents » et le nom de ce document, par exemple « advisory-group ».',
  'reason/officeUnknown':
    'le bureau {office} n’existe pas{near, select, none {} other { (vouliez-vous dire {near} ?)}} ; les bureaux sont {known}',
  'reason/pluginFailed': 'le module {path} ne peut pas être chargé : {detail}',
  'reason/pluginWithoutSections': 'le module {path} n’exporte pas de fonction « sections »',

  'serve/listening':
    '{n, plural, one {Site et calendriers de # manifestation} many {Site et calendriers de # de manifestations} other {Site et calendriers de # manifestations}} à l’adresse {url}',
  'serve/reloaded':
    'Données rechargées : {n, plural, one {# manifestation} many {# de manifestations} other {# manifestations}}.',
  'serve/reloadFailed':
    'Échec du rechargement ({detail}) ; les données précédentes restent publiées : {n, plural, one {# manifestation} many {# de manifestations} other {# manifestations}}.',
  'serve/stateNotKept':
    '{path} ne peut pas être écrit, et un redémarrage ne saurait pas ce qui a été publié : {detail}',
  'serve/fileGone':
    '{files} : absent. {n, plural, one {# manifestation reste telle quelle} many {# de manifestations restent telles quelles} other {# manifestations restent telles quelles}}.\n  → Remettez le fichier en place, ou redémarrez le serveur pour supprimer ses manifestations (avec --allow-cancellations, si elles sont nombreuses).',

  'mapping/noTable': '{path} ne contient aucun tableau à mettre en correspondance.',
  'mapping/check': 'Vérifiez ces colonnes de l’ébauche :',
  'mapping/guess': '{heading} : {field}, sûr à {percent}, par exemple {sample}',
  'mapping/noField': '{heading} : aucun champ (null), par exemple {sample}',
  'mapping/fields':
    'Une colonne peut être l’un des champs suivants : {fields} ; ou null si elle n’en est aucun.',
  'mapping/recipes':
    '{noHeader} : le tableau n’a pas de ligne d’en-tête. {ignore} : cette valeur est lue comme une cellule vide. {fillDown} : une cellule vide a la valeur de celle du dessus.',
};
