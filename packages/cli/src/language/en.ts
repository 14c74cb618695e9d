/** The sentences of the command in English, in ICU MessageFormat. Their keys are those of every language. */
export const messages = {
  'severity/error': 'error',
  'severity/warning': 'warning',
  'severity/remark': 'remark',

  'count/rows': '{n, plural, one {# row} other {# rows}}',
  'count/activities': '{n, plural, one {# activity} other {# activities}}',
  'count/events': '{n, plural, one {# event} other {# events}}',
  'count/files': '{n, plural, one {# file} other {# files}}',
  'count/errors': '{n, plural, one {# error} other {# errors}}',
  'count/warnings': '{n, plural, one {# warning} other {# warnings}}',
  'count/remarks': '{n, plural, one {# remark} other {# remarks}}',
  'count/read':
    '{n, plural, one {# row} other {# rows}} read: {recorded, number} recorded, {merged, number} merged, {rejected, number} rejected',
  'count/checked': '{read}. {counts}.',

  'question/answer': '{number}. {answer}',
  'question/summary':
    '{n, plural, =0 {No open questions.} one {# question.} other {# questions.}}{n, plural, =0 {} other { With --format json, each answer has the change that it makes to a work file (--work).}}',
  'problem/one': '{place}: {severity}',
  'problem/repeated': '{place}: {severity}, {n, plural, one {# time} other {# times}}',
  'problem/rows': '{place}: {severity}, {n, plural, one {# time} other {# times}}, rows {rows}',
  'problem/example': 'For example: {message}',
  'problem/more': '… and {n, number} more like it',
  'problem/moreRows': '… and {n, number} more like it; in all, rows {rows}',
  'problem/remedy': '→ {remedy}',
  'problem/remedyAndHint': '→ {remedy} {hint}',
  'problem/noAction':
    '{n, plural, one {# more remark needs no action} other {# more remarks need no action}}. To see {n, plural, one {it} other {them}}, use --format json, or problems.json of presence build.',

  'hint/encoding': 'With this command: --encoding NAME, such as --encoding windows-1252.',
  'hint/date-order': 'With this command: --date-order dmy (day first) or --date-order mdy (month first).',
  'hint/mapping':
    'With this command: presence draft-mapping FILE drafts a mapping. Correct it, and use it with --mapping.',
  'hint/period': 'With this command: --period PERIOD, such as --period 2021-09/2022-11.',

  'table/delimiter':
    '{delimiter, select, comma {commas} semicolon {semicolons} tab {tabs} bar {bars} other {separated by {character}}}',
  'table/records': 'records of {name}',
  'table/header': 'header row {row}{language, select, none {} other { ({language})}}',
  'table/columns': '{known, number} of {columns, plural, one {# column} other {# columns}} known',

  'summary/rows': 'Rows',
  'summary/records': 'Records',
  'summary/problems': 'Problems',
  'summary/written': 'Written',
  'summary/files': '{n, plural, one {# file} other {# files}} ({size}) in {folder}: {names}',
  'summary/toTranslate': 'To translate',
  'summary/texts':
    '{n, plural, one {# text of the documents} other {# texts of the documents}}, in office/translations: {languages}',
  'summary/removed': 'Removed',
  'summary/removedFiles': '{n, plural, one {# file} other {# files}} of the last build: {names}',

  'progress/reading': 'Reading',
  'progress/checking': 'Checking',
  'progress/writing': 'Writing',
  'progress/percent': '{percent} %',
  'progress/speed': '{n, number} a second',
  'progress/seconds': '{seconds} s left',
  'progress/minutes': '{minutes} min {seconds} s left',

  'change/added': 'Added',
  'change/moved': 'Moved',
  'change/cancelled': 'Cancelled',
  'change/removed': 'No longer listed',
  'change/merged': 'Part of another date',
  'change/renamed': 'Renamed',
  'change/relocated': 'Relocated',
  'change/changed': 'Changed',
  line: '{label}: {text}',
  'change/replaced': '{field} {before} → {after}',
  'change/set': '{field} {after} (new)',
  'change/unset': '{field} {before} (removed)',
  'change/daysKnown': 'the days are known',
  'change/daysInferred': 'the days are not known',
  'change/yes': 'yes',
  'change/no': 'no',
  'change/summary': '{n, plural, one {# change} other {# changes}}, {unchanged, number} unchanged.',

  'revision/added': '{n, number} added',
  'revision/moved': '{n, number} moved',
  'revision/cancelled': '{n, number} cancelled',
  'revision/removed': '{n, number} no longer listed',
  'revision/merged': '{n, plural, one {# part} other {# parts}} of another date',
  'revision/renamed': '{n, number} renamed',
  'revision/relocated': '{n, number} relocated',
  'revision/changed': '{n, number} changed',
  'revision/unchanged': '{n, number} unchanged',
  'revision/pastKept': '{n, plural, one {# past event} other {# past events}} kept',
  'revision/since': 'Since {day, select, none {{path}} other {{day} ({path})}}: {counts}.',
  'revision/more': '… and {n, number} more: {command}',

  'warning/sinceMissing':
    '{path} was published before, and --since is missing: changed events get no new revision, and removed events are not cancelled.\n  → Add --since {path}.',
  'warning/fileLeft': '{path} is from an earlier build and was changed since. It was not removed.',
  'warning/partsMissing':
    'The document {report} has no part {parts}: it was left out.\n  → Its parts: {known}.',
  'warning/manyFiles': 'The site has {n, number} files.',
  'warning/fewerLanguages':
    '{each, number} of them are for each of {languages, number} languages.\n  → If these are too many, choose fewer languages with --language, for example --language en.',

  'explain/message': 'Message:',
  'explain/why': 'Why:',
  'explain/remedy': 'Remedy:',

  'refusal/written': 'Nothing was written',
  'refusal/served': 'Nothing is served',
  'refusal/line': '{refusal}: {reason}.',
  'reason/fileUnreadable': 'a file could not be read, so the result would be incomplete',
  'reason/noRows': 'no table has a row below its headings, so the result would be empty',
  'reason/datasetUnreadable': '{path} could not be read',
  'reason/notADataset': '{path} is not a dataset that was published. Give the dataset.json of the last build',
  'reason/stampTooEarly': 'the stamp {stamp} is before {last}, the time of the last change in {path}',
  'reason/tooManyCancelled':
    'the revision would cancel {n, number} of the {total, number} published events that are still to come; check the files, or allow it with --allow-cancellations',
  'reason/uidDomainChanged':
    'the events were published with {before, select, none {the default domain} other {the domain {before}}} in their UIDs, and would be published with {after, select, none {the default domain} other {the domain {after}}}: subscribers would see every event twice; {before, select, none {leave out --uid-domain} other {use --uid-domain {before}}}, or allow it with --allow-new-uids',
  'reason/stateAmongFiles': '{path} is in a folder that is read; keep the state in another folder',
  'reason/readTimeout':
    'reading {file} took more than {n, plural, one {# second} other {# seconds}}; check the file, or allow more with --read-timeout',
  'reason/readEnded': 'reading {file} ended unexpectedly ({detail}); check the file',
  'reason/readMemory':
    'reading {file} needs more than {n, number} MiB of memory; check the file, or allow more with --read-memory',
  'reason/titleBlockOfOne':
    'The field “{field}” of the title block belongs to one document. Write it under “documents” and the name of that document, such as “advisory-group”.',
  'reason/officeUnknown':
    'there is no office {office}{near, select, none {} other { (did you mean {near}?)}}; the offices are {known}',
  'reason/pluginFailed': 'the plugin {path} cannot be loaded: {detail}',
  'reason/pluginWithoutSections': 'the plugin {path} exports no function “sections”',

  'serve/listening':
    '{n, plural, one {Site and feeds of # event} other {Site and feeds of # events}} at {url}',
  'serve/reloaded': 'Reloaded: {n, plural, one {# event} other {# events}}.',
  'serve/reloadFailed':
    'Reload failed ({detail}); still serving the previous data: {n, plural, one {# event} other {# events}}.',
  'serve/stateNotKept': '{path} cannot be written, so a restart would not know what was published: {detail}',
  'serve/fileGone':
    '{files}: no longer there. {n, plural, one {# event} other {# events}} of it stay as they are.\n  → Put the file back, or restart the server to remove its events (with --allow-cancellations, if they are many).',

  'mapping/noTable': '{path} contains no table to map.',
  'mapping/check': 'Check these columns of the draft:',
  'mapping/guess': '{heading}: {field}, {percent} sure, for example {sample}',
  'mapping/noField': '{heading}: no field (null), for example {sample}',
  'mapping/fields': 'A column can be one of: {fields}; or null, if it is none of them.',
  'mapping/recipes':
    '{noHeader}: the table has no header row. {ignore}: this value is read as empty. {fillDown}: a blank cell has the value of the one above it.',
} as const;

/** The keys of the catalogue. */
export type CommandMessageKey = keyof typeof messages;
