import type { CommandMessages } from './messages.js';

/** The sentences of the command in Russian. */
export const messages: CommandMessages = {
  'severity/error': 'ошибка',
  'severity/warning': 'предупреждение',
  'severity/remark': 'замечание',

  'count/rows': '{n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
  'count/activities':
    '{n, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}',
  'count/events':
    '{n, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}',
  'count/files': '{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}',
  'count/errors': '{n, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
  'count/warnings':
    '{n, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}',
  'count/remarks': '{n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
  'count/read':
    '{n, plural, one {Прочитана # строка} few {Прочитаны # строки} many {Прочитано # строк} other {Прочитано # строки}}: записано – {recorded, number}, объединено – {merged, number}, отклонено – {rejected, number}',
  'count/checked': '{read}. {counts}.',

  'question/answer': '{number}. {answer}',
  'question/summary':
    '{n, plural, =0 {Открытых вопросов нет.} one {# вопрос.} few {# вопроса.} many {# вопросов.} other {# вопроса.}}{n, plural, =0 {} other { С параметром --format json каждый ответ содержит изменение для рабочего файла (--work).}}',
  'problem/one': '{place}: {severity}',
  'problem/repeated':
    '{place}: {severity}, {n, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  'problem/rows':
    '{place}: {severity}, {n, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, строки {rows}',
  'problem/example': 'Например: {message}',
  'problem/more': '… и еще {n, number} того же рода',
  'problem/moreRows': '… и еще {n, number} того же рода; всего – строки {rows}',
  'problem/remedy': '→ {remedy}',
  'problem/remedyAndHint': '→ {remedy} {hint}',
  'problem/noAction':
    '{n, plural, one {Еще # замечание не требует действий. Чтобы увидеть его} few {Еще # замечания не требуют действий. Чтобы увидеть их} many {Еще # замечаний не требуют действий. Чтобы увидеть их} other {Еще # замечания не требуют действий. Чтобы увидеть их}}, используйте --format json или файл problems.json команды presence build.',

  'hint/encoding': 'В этой команде: --encoding НАЗВАНИЕ, например --encoding windows-1252.',
  'hint/date-order': 'В этой команде: --date-order dmy (сначала день) или --date-order mdy (сначала месяц).',
  'hint/mapping':
    'В этой команде: presence draft-mapping ФАЙЛ составляет проект таблицы соответствий. Исправьте его и укажите в параметре --mapping.',
  'hint/period': 'В этой команде: --period PERIOD, например --period 2021-09/2022-11.',

  'table/delimiter':
    '{delimiter, select, comma {запятые} semicolon {точки с запятой} tab {табуляция} bar {вертикальные черты} other {разделитель {character}}}',
  'table/records': 'записи: {name}',
  'table/header': 'строка заголовков {row}{language, select, none {} other { ({language})}}',
  'table/columns':
    'известно {known, number} из {columns, plural, one {# столбца} few {# столбцов} many {# столбцов} other {# столбца}}',

  'summary/rows': 'Строки',
  'summary/records': 'Записи',
  'summary/problems': 'Проблемы',
  'summary/written': 'Вывод',
  'summary/files':
    '{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} ({size}) в {folder}: {names}',
  'summary/toTranslate': 'Перевести',
  'summary/texts':
    '{n, plural, one {# текст документов} few {# текста документов} many {# текстов документов} other {# текста документов}}, см. office/translations: {languages}',
  'summary/removed': 'Удалено',
  'summary/removedFiles':
    '{n, plural, one {# файл} few {# файла} many {# файлов} other {# файла}} предыдущего запуска: {names}',

  'progress/reading': 'Чтение',
  'progress/checking': 'Проверка',
  'progress/writing': 'Запись',
  'progress/percent': '{percent} %',
  'progress/speed': '{n, number} в секунду',
  'progress/seconds': 'осталось {seconds} с',
  'progress/minutes': 'осталось {minutes} мин {seconds} с',

  'change/added': 'Добавлено',
  'change/moved': 'Перенесено',
  'change/cancelled': 'Отменено',
  'change/removed': 'Больше нет в списке',
  'change/merged': 'Часть другой даты',
  'change/renamed': 'Переименовано',
  'change/relocated': 'Другое место',
  'change/changed': 'Изменено',
  line: '{label}: {text}',
  'change/replaced': '{field} {before} → {after}',
  'change/set': '{field} {after} (добавлено)',
  'change/unset': '{field} {before} (удалено)',
  'change/daysKnown': 'дни известны',
  'change/daysInferred': 'дни не известны',
  'change/yes': 'да',
  'change/no': 'нет',
  'change/summary':
    '{n, plural, one {# изменение} few {# изменения} many {# изменений} other {# изменения}}, без изменений – {unchanged, number}.',

  'revision/added': 'добавлено: {n, number}',
  'revision/moved': 'перенесено: {n, number}',
  'revision/cancelled': 'отменено: {n, number}',
  'revision/removed': 'больше нет в списке: {n, number}',
  'revision/merged': 'часть другой даты: {n, number}',
  'revision/renamed': 'переименовано: {n, number}',
  'revision/relocated': 'другое место: {n, number}',
  'revision/changed': 'изменено: {n, number}',
  'revision/unchanged': 'без изменений: {n, number}',
  'revision/pastKept': 'сохранено прошедших мероприятий: {n, number}',
  'revision/since': 'После публикации {day, select, none {{path}} other {{day} ({path})}}: {counts}.',
  'revision/more': '… и ещё {n, number}: {command}',

  'warning/sinceMissing':
    'Файл {path} уже был опубликован, а параметр --since не указан: измененные мероприятия не получают новой редакции, а исключенные не отменяются.\n  → Добавьте --since {path}.',
  'warning/fileLeft': 'Файл {path} остался от предыдущего запуска и был с тех пор изменен. Он не удален.',
  'warning/partsMissing': 'В документе {report} нет раздела {parts}: он пропущен.\n  → Его разделы: {known}.',
  'warning/manyFiles': 'Файлов на сайте: {n, number}.',
  'warning/fewerLanguages':
    'Из них для каждого языка (всего языков: {languages, number}): {each, number}.\n  → Если это слишком много, выберите меньше языков с помощью --language, например --language ru.',

  'explain/message': 'Сообщение:',
  'explain/why': 'Почему:',
  'explain/remedy': 'Что делать:',

  'refusal/written': 'Ничего не записано',
  'refusal/served': 'Ничего не опубликовано',
  'refusal/line': '{refusal}: {reason}.',
  'reason/fileUnreadable': 'не удалось прочитать файл, и результат был бы неполным',
  'reason/noRows': 'ни в одной таблице нет строк под заголовками, и результат был бы пустым',
  'reason/datasetUnreadable': 'не удалось прочитать {path}',
  'reason/notADataset':
    '{path} не является опубликованным набором данных. Укажите файл dataset.json последней публикации',
  'reason/stampTooEarly':
    'отметка времени {stamp} предшествует {last} – времени последнего изменения в {path}',
  'reason/tooManyCancelled':
    'эта редакция отменила бы {n, number} из опубликованных предстоящих мероприятий (всего {total, number}); проверьте файлы или разрешите это с помощью --allow-cancellations',
  'reason/uidDomainChanged':
    'мероприятия опубликованы с {before, select, none {доменом по умолчанию} other {доменом {before}}} в UID, а были бы опубликованы с {after, select, none {доменом по умолчанию} other {доменом {after}}}: подписчики увидели бы каждое мероприятие дважды; {before, select, none {уберите --uid-domain} other {укажите --uid-domain {before}}} или разрешите это с помощью --allow-new-uids',
  'reason/stateAmongFiles':
    '{path} находится в папке, из которой читаются файлы; храните состояние в другой папке',
  'reason/readTimeout':
    'чтение {file} длилось более {n, plural, one {# секунды} few {# секунд} many {# секунд} other {# секунды}}; проверьте файл или увеличьте предел с помощью --read-timeout',
  'reason/readEnded': 'чтение {file} неожиданно прервалось ({detail}); проверьте файл',
  'reason/readMemory':
    'для чтения {file} требуется более {n, number} МиБ памяти; проверьте файл или увеличьте предел с помощью --read-memory',
  'reason/titleBlockOfOne':
    'Поле «{field}» титульного блока относится к одному документу. Укажите его в разделе «documents» под названием этого документа, например «advisory-group».',
  'reason/officeUnknown':
    'отделения {office} нет{near, select, none {} other { (возможно, имелось в виду {near}?)}}; имеющиеся отделения: {known}',
  'reason/pluginFailed': 'не удалось загрузить модуль {path}: {detail}',
  'reason/pluginWithoutSections': 'модуль {path} не экспортирует функцию «sections»',

  'serve/listening':
    'Сайт и календари ({n, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}) по адресу {url}',
  'serve/reloaded':
    'Данные загружены заново: {n, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}.',
  'serve/reloadFailed':
    'Не удалось загрузить данные заново ({detail}); публикуются прежние данные: {n, plural, one {# мероприятие} few {# мероприятия} many {# мероприятий} other {# мероприятия}}.',
  'serve/stateNotKept':
    'Не удается записать {path}; после перезапуска не будет известно, что опубликовано: {detail}',
  'serve/fileGone':
    '{files}: файл отсутствует. Его мероприятия остаются без изменений: {n, number}.\n  → Верните файл или перезапустите сервер, чтобы удалить эти мероприятия (с --allow-cancellations, если их много).',

  'mapping/noTable': 'В {path} нет таблицы, для которой можно составить соответствия.',
  'mapping/check': 'Проверьте эти столбцы черновика:',
  'mapping/guess': '{heading}: {field}, уверенность {percent}, например {sample}',
  'mapping/noField': '{heading}: нет поля (null), например {sample}',
  'mapping/fields': 'Столбец может быть одним из полей: {fields}; или null, если ни одно не подходит.',
  'mapping/recipes':
    '{noHeader}: в таблице нет строки заголовков. {ignore}: это значение читается как пустое. {fillDown}: пустая ячейка имеет значение ячейки над ней.',
};
