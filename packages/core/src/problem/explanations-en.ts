import type { BuiltInProblemCode } from './definitions.js';
import type { ProblemExplanation } from './format-problem.js';

/** What each code means and why it is a problem, in English. The messages are in `problem/definition`. */
export const EXPLANATIONS_EN: Readonly<Record<BuiltInProblemCode, ProblemExplanation>> = {
  'file-empty': {
    title: 'Empty file',
    explanation:
      'An empty file is usually a failed export. To read it as a report without activities would hide that.',
  },
  'file-format-unsupported': {
    title: 'Unsupported file format',
    explanation:
      'The format is detected from the content, not only from the file name. A workbook renamed to .csv would otherwise produce rows of noise.',
  },
  'file-unreadable': {
    title: 'File cannot be read',
    explanation: 'A file that was named but not read is always reported.',
  },
  'folder-empty': {
    title: 'No readable file in the folder',
    explanation: 'A wrong folder would otherwise produce an empty report.',
  },
  'file-skipped': {
    title: 'File skipped',
    explanation:
      'A folder can contain notes and images as well as spreadsheets. Each skipped file is reported, so that none is missed.',
  },
  'questions-document-skipped': {
    title: 'Word file of questions',
    explanation:
      'A part of the Word file, which nobody sees, says what each answer changes. Word and LibreOffice keep it; some other programs do not.',
  },
  'own-report-skipped': {
    title: 'Report among the files',
    explanation:
      'A report has the activities of the files from which it was made. To read it again would list them twice.',
  },
  'file-duplicate': {
    title: 'Duplicate file',
    explanation: 'A file that is read twice would list each of its activities twice.',
  },
  'correction-unsupported': {
    title: 'Correction not possible',
    explanation:
      'Some formats, such as a calendar, are read as a table that the file itself does not contain.',
  },
  'reader-failed': {
    title: 'Reader failed',
    explanation: 'The program that reads this file format has an error. Other files are not affected.',
  },
  'encoding-detected': {
    title: 'Encoding detected',
    explanation:
      'A text file does not say which encoding it uses. If it is not UTF-8, the encoding is detected from its letters, which can be wrong.',
  },
  'text-undecodable': {
    title: 'Invalid bytes for the encoding',
    explanation:
      'A byte that is invalid in the encoding is lost, and the name that contains it is misspelled.',
  },
  'workbook-unreadable': {
    title: 'Workbook or document cannot be read',
    explanation:
      'A workbook or document is an archive of XML files. A damaged one, or one that unpacks to an excessive size, is not read further.',
  },
  'document-without-tables': {
    title: 'Document without a table',
    explanation:
      'Of a Word document the tables are read, one activity a row. Paragraphs, lists, text boxes, headers and footers are not.',
  },
  'sheet-hidden': {
    title: 'Hidden sheet',
    explanation: 'Hidden content could otherwise enter the record unnoticed, or be missing from it.',
  },
  'sheet-skipped': {
    title: 'Sheet without activities',
    explanation:
      'A workbook can contain notes and lists as well as activities. Each skipped sheet is reported.',
  },
  'rows-hidden': {
    title: 'Hidden rows',
    explanation: 'Hidden content could otherwise enter the record unnoticed, or be missing from it.',
  },
  'hidden-skipped': {
    title: 'Hidden content skipped',
    explanation:
      'Hidden content may be a draft or a note. What is skipped is reported, so that nothing is lost unnoticed.',
  },
  'formulas-not-computed': {
    title: 'Formulas without values',
    explanation:
      'Some programs write workbooks without computing the formulas. The cells show a value on screen, but the file does not contain it.',
  },
  'json-invalid': {
    title: 'Invalid JSON',
    explanation: 'Invalid JSON cannot be read in part without guessing the rest.',
  },
  'json-structure-unsupported': {
    title: 'Unsupported JSON structure',
    explanation: 'Activities are read from an array of objects, or from a dataset of this program.',
  },
  'json-members-unread': {
    title: 'Values outside of the lists',
    explanation:
      'Activities are read from the lists of a file. Other values often say something of the file itself.',
  },
  'json-types-unread': {
    title: 'Objects of other types',
    explanation: 'A file of JSON-LD describes persons, places and pages as well, which are no events.',
  },
  'json-events-unread': {
    title: 'Events within a record',
    explanation:
      'The items of such a list may be the sessions of an event or its deadlines. Only the event itself is certain.',
  },
  'json-name-repeated': {
    title: 'Name repeated in an object',
    explanation:
      'JSON leaves open which of two values of one name counts (RFC 8259 §4). Most programs read the last one.',
  },
  'json-number-imprecise': {
    title: 'Number exceeds the precision of JSON',
    explanation: 'Programs read JSON numbers with a precision of about fifteen digits (IEEE 754).',
  },
  'dataset-version-unsupported': {
    title: 'Unsupported dataset version',
    explanation: 'In a later version, the same name can have another meaning.',
  },
  'data-package-descriptor': {
    title: 'Description of a Data Package',
    explanation: 'The tables are read from their own files.',
  },
  'table-empty': {
    title: 'Header row without rows',
    explanation: 'A table with only a header row is usually the wrong sheet, or a filter is active.',
  },
  'header-row-not-found': {
    title: 'No header row',
    explanation: 'Without a header row, the meaning of the cells is unknown.',
  },
  'header-row-repeated': {
    title: 'Repeated header row',
    explanation:
      'Lists made for printing repeat the header row on each page, and joined files repeat it where the second one starts.',
  },
  'column-heading-duplicate': {
    title: 'Duplicate column heading',
    explanation:
      'Two columns with one heading can contradict each other. The second is kept under its letter.',
  },
  'column-inferred': {
    title: 'Column read by its cells',
    explanation:
      'A heading in another wording is no reason to leave a column out. Its cells show what it holds; the field is reported because it was not named.',
  },
  'column-values-unfit': {
    title: 'Cells that do not fit the heading',
    explanation:
      'A heading can have another meaning in another list. Without one cell that fits, nothing is read from the column, so that nothing false is recorded.',
  },
  'column-of-dates-unused': {
    title: 'Dates that were not used',
    explanation:
      'A column of dates can be the end of the activities, or the end of the registration. Its heading does not decide, so that a person has to.',
  },
  'column-filled-down': {
    title: 'Blank cells read as the cell above',
    explanation:
      'A month or a year in the first row of a group holds for the rows below it. It is read so only where the dates of all rows agree: they are in the months of their groups, or in order with their years.',
  },
  'dates-in-titles': {
    title: 'Dates at the beginning of titles',
    explanation:
      'The table has no column of dates, and nearly all titles begin with a date before a colon or a dash; the year is in the date or in a column of years. The titles keep their text.',
  },
  'titles-from-places': {
    title: 'Places instead of titles',
    explanation:
      'The table has dates and places and no column that may have titles, such as a list of the places of one meeting. The places stay those of the events.',
  },
  'titles-from-descriptions': {
    title: 'Descriptions instead of titles',
    explanation:
      'The table has dates and descriptions and no column that may have titles. The first sentence of a description is the title, and the whole stays the description.',
  },
  'columns-unknown': {
    title: 'Unknown columns',
    explanation: 'The columns are not lost, but nothing is read from them.',
  },
  'header-row-missing': {
    title: 'Table without a header row',
    explanation:
      'Lists of one person often have no headings. Their cells show which column has the dates; what was understood is reported.',
  },
  'row-above-header': {
    title: 'Row above the header row',
    explanation:
      'Rows above the headings are most often a title of the table. One that has a date like the rows of the table would otherwise be lost.',
  },
  'header-row-other': {
    title: 'Another table below',
    explanation: 'A sheet can contain several tables. The rows below a header row have its columns.',
  },
  'row-section': {
    title: 'Heading between rows',
    explanation:
      'A row with a month, a region or a quarter alone divides a list. A month with its year, and a region, hold for the rows below it.',
  },
  'date-from-sheet-name': {
    title: 'Day in the name of the sheet',
    explanation: 'A program of one day has times, and its day in the name of the sheet or above the table.',
  },
  'row-note': {
    title: 'Note in the table',
    explanation:
      'A row of one cell that begins with a star, or with a word such as Note or Source, explains the list.',
  },
  'event-duration-unread': {
    title: 'Duration not used',
    explanation:
      'A duration gives the end of an event that has a start. It is not used where its unit is not known, and where the row has another end.',
  },
  'column-unknown': {
    title: 'Unknown column',
    explanation: 'The column is not lost, but nothing is read from it.',
  },
  'mapping-column-missing': {
    title: 'Column of the mapping is missing',
    explanation: 'If a heading was changed in the spreadsheet, its column would not be read.',
  },
  'date-order-detected': {
    title: 'Order of day and month detected',
    explanation:
      'People use one order in a column. One date with a number above twelve decides the order of all dates in the column.',
  },
  'date-order-from-language': {
    title: 'Order of day and month from the language',
    explanation:
      'No value of the column decides the order. French, Russian, Spanish and Arabic write the day first.',
  },
  'date-order-mixed': {
    title: 'Two orders of day and month in a column',
    explanation: 'If a column has both orders, none of its numeric dates can be trusted.',
  },
  'date-order-unknown': {
    title: 'Unknown order of day and month',
    explanation:
      'A column is read in one order, which one of its values or the language of the file decides. If neither does, somebody must say it once. It is not guessed.',
  },
  'quotes-unbalanced': {
    title: 'Unbalanced quotation marks',
    explanation:
      'After an open quotation mark, all following text would become one cell. The line is rejected and reading continues with the next line.',
  },
  'row-too-long': {
    title: 'More cells than headings',
    explanation:
      'An unquoted delimiter inside a cell moves all following cells by one column, so that the date could be read as the place.',
  },
  'row-too-short': {
    title: 'Fewer cells than headings',
    explanation: 'A row that ends early may have been broken in two.',
  },
  'row-private': {
    title: 'Private row not imported',
    explanation:
      'An export of Outlook also has the appointments that their owner marked as private. What is imported may be published.',
  },
  'row-of-no-event': {
    title: 'Row that says that nothing takes place',
    explanation:
      'Plans have rows for days without a meeting, such as “No class”, and lists a sentence for none, such as “No upcoming events”. Only a whole title is read so, and only in a row without a place and hours. The row is in the file of rejected rows.',
  },
  'row-struck-through': {
    title: 'Row struck through',
    explanation:
      'Who strikes a row through means that it no longer takes place. A cancelled event must not be published as taking place.',
  },
  'row-without-title': {
    title: 'No title',
    explanation: 'An activity without a title cannot be published or reported.',
  },
  'row-title-from-series': {
    title: 'Title of the series',
    explanation:
      'The date of a meeting of a series is often known before its title. The meeting is listed with the name of the series until the title is written.',
  },
  'row-title-from-other-cell': {
    title: 'Title in another column',
    explanation:
      'A row with a date and one other text, such as a note, or with a kind of event of its own, is an event with that name.',
  },
  'edit-stale': {
    title: 'Correction not applied',
    explanation:
      'The file was changed after the correction was made. A correction of another text could be wrong, so it is never applied.',
  },
  'row-dropped': {
    title: 'Row left out',
    explanation: 'A row that a person leaves out is still listed, so that it can be taken back.',
  },
  'options-unused': {
    title: 'Options that apply to nothing',
    explanation:
      'A file that was renamed would be read without the options that were meant for it, such as its encoding.',
  },
  'decision-stale': {
    title: 'Decision not applied',
    explanation: 'The files were changed after the decision was made, so that it may be about other rows.',
  },
  'finding-confirmed': {
    title: 'Confirmed as right',
    explanation:
      'A person said that the record is right although something was found. It is not asked about again while the row stays as it is.',
  },
  'confirmation-stale': {
    title: 'Confirmation not used',
    explanation: 'A confirmation holds for the row as it was. What was changed since may be wrong.',
  },
  'row-of-free-day': {
    title: 'Day without an activity',
    explanation: 'A calendar has rows for all its days. Those with a date and nothing else are not counted.',
  },
  'row-blank': {
    title: 'Empty row',
    explanation: 'An empty row may be a forgotten entry. It is not counted.',
  },
  'row-total': {
    title: 'Total row',
    explanation: 'A total that is read as an activity would be published as one.',
  },
  'row-merged': {
    title: 'Rows merged',
    explanation:
      'Resolution 25 requires that duplication be avoided. A meeting that is listed twice would be counted and published twice.',
  },
  'different-rows-merged': {
    title: 'Rows that differ were merged',
    explanation:
      'Two rows with the same title and dates are nearly always one meeting. If they are two, one is missing from the calendar.',
  },
  'merged-rows-contradict': {
    title: 'Merged rows disagree',
    explanation: 'If two rows of one meeting differ, one of them is wrong.',
  },
  'record-invalid': {
    title: 'Invalid record',
    explanation: 'A record that does not fit the schema cannot be trusted by any program that reads it.',
  },
  'record-field-unknown': {
    title: 'Unknown field',
    explanation:
      'The field is misspelled, or a newer version of the format defines it. Readers of version 1 accept unknown fields.',
  },
  'record-cell-invalid': {
    title: 'Cell does not fit its record',
    explanation: 'A table of records is checked against the schema, cell by cell. Nothing is guessed.',
  },
  'record-column-unknown': {
    title: 'Unknown column of a record table',
    explanation: 'Only activities keep columns that the format does not define.',
  },
  'region-unknown': {
    title: 'Unknown region',
    explanation:
      'Feeds and reports are made per region. An activity with an unknown region would be in none.',
  },
  'office-unknown': {
    title: 'Unknown office',
    explanation: 'Activities are counted and reported per office.',
  },
  'country-unknown': {
    title: 'Unknown country',
    explanation: 'The region is inferred from the country, and the place is shown with it.',
  },
  'cell-formula-error': {
    title: 'Spreadsheet error',
    explanation: 'An error that is read as text would be published.',
  },
  'city-ambiguous': {
    title: 'Ambiguous city',
    explanation:
      'The region is inferred from the country. A wrong country would put the event in the wrong feed.',
  },
  'place-to-be-announced': {
    title: 'Place announced later',
    explanation: 'Calendars show the text of the cell instead of a place. A city would be wrong.',
  },
  'kind-unknown': {
    title: 'Unknown kind of activity',
    explanation: 'The kind decides whether a row is an event, a series, a project or an engagement.',
  },
  'modality-unknown': {
    title: 'Unknown modality',
    explanation: 'Delegates need to know first whether they have to travel.',
  },
  'status-unknown': {
    title: 'Unknown status',
    explanation: 'A cancelled event must not be published as if it took place.',
  },
  'status-rescheduled': {
    title: 'Rescheduled',
    explanation: 'An event on its old dates must not be published as taking place.',
  },
  'status-in-note': {
    title: 'Status in a note',
    explanation:
      'A note is read as a status where it says nothing else: `Cancelled by the host`. Other words may be of another event, and an activity that is not held must not be published as taking place.',
  },
  'time-in-note': {
    title: 'Time in a note',
    explanation:
      'A note may correct the row, or tell of a part of the activity. The row stays as it is, and an event must not be published on a wrong day or hour.',
  },
  'status-in-text': {
    title: 'Status in a text',
    explanation: 'Calendars show the status themselves; in the title it would be shown twice.',
  },
  'cell-struck-through': {
    title: 'Cell struck through',
    explanation: 'A text that is struck through may no longer hold.',
  },
  'sector-unknown': {
    title: 'Unknown Sector',
    explanation: 'Each advisory group receives the activities of its own Sector.',
  },
  'body-unknown': {
    title: 'Unknown body',
    explanation: 'Duplicate rows of one meeting are found by the body that met. A mistyped code hides them.',
  },
  'body-unlisted': {
    title: 'Regional group not on the list',
    explanation: 'The list changes with each WTSA. A group that is not on it is new, or mistyped.',
  },
  'group-unknown': {
    title: 'Unknown series or project',
    explanation: 'Events are counted and listed under their series and project.',
  },
  'plan-code-ambiguous': {
    title: 'Ambiguous plan code',
    explanation:
      'AFR1 is capacity building in the Dubai Action Plan, digital economies in the Buenos Aires Action Plan, and digital transformation in the Kigali Action Plan.',
  },
  'plan-code-unknown': {
    title: 'Plan code not on the list',
    explanation: 'A mistyped code would count the activity under another objective.',
  },
  'plan-code-invalid': {
    title: 'Invalid plan code',
    explanation:
      'Resolution 25 requires that contributions be linked to the strategic plan and the action plan.',
  },
  'hours-announced-later': {
    title: 'Hours announced later',
    explanation: 'Until the hours are known, calendars show the day as a whole.',
  },
  'hours-invalid': {
    title: 'Hours cannot be read',
    explanation: 'Hours that are misread would put the event at the wrong time.',
  },
  'zone-invalid': {
    title: 'Unknown time zone',
    explanation: 'Without a time zone, hours are wrong for most people who read them.',
  },
  'number-invalid': {
    title: 'Not a number',
    explanation: 'A number that cannot be read cannot be compared with what is listed.',
  },
  'link-invalid': {
    title: 'Invalid link',
    explanation: 'Only http and https addresses are published. Other kinds can run a program when opened.',
  },
  'cells-contradict': {
    title: 'Cells contradict each other',
    explanation: 'One of the two cells is wrong.',
  },
  'date-columns-contradict': {
    title: 'Date columns contradict each other',
    explanation: 'One of the columns is wrong, and a calendar can show only one date.',
  },
  'characters-removed': {
    title: 'Control characters removed',
    explanation: 'Invisible characters break calendars and documents, or reverse a name.',
  },
  'date-unreadable': {
    title: 'No date found',
    explanation: 'A text that is understood only in part could mean another day.',
  },
  'date-partly-read': {
    title: 'Date not fully understood',
    explanation: 'A number or month that is left over is usually part of the date.',
  },
  'date-order-ambiguous': {
    title: 'Ambiguous order of day and month',
    explanation: '03/04/2022 is 3 April in Geneva and 4 March in New York.',
  },
  'date-exchanged': {
    title: 'Day and month may be exchanged',
    explanation:
      'A spreadsheet program that expects the month first reads 07/06/2023 as 6 July, and leaves 15/06/2023 as text. In such a column the dates that it understood are suspect.',
  },
  'date-year-two-digits': {
    title: 'Two-digit year',
    explanation: 'A number of two digits can be a day or a year, of any century.',
  },
  'date-year-missing': {
    title: 'No year',
    explanation:
      'A date without a year recurs every year. The year is inferred only if exactly one year of the reporting period fits.',
  },
  'zone-inferred': {
    title: 'Inferred time zone',
    explanation:
      'Hours of an event in a city are nearly always those of its clocks. Hours of another city would be wrong in calendars.',
  },
  'date-century-inferred': {
    title: 'Century inferred',
    explanation:
      'A year of two digits is taken for the year that is nearest to the reporting period, or else for one from 1969 to 2068. It is marked as inferred.',
  },
  'date-tentative': {
    title: 'Tentative date',
    explanation:
      'A note next to a complete date says that it may change. The event is recorded on that date, with the status tentative unless the row gives another one.',
  },
  'days-from-text': {
    title: 'Last day in a text',
    explanation:
      'The date of the row is one day, and a description or note begins with a range from that day on. It is read as the days of the event.',
  },
  'date-moved': {
    title: 'New date in another cell',
    explanation:
      'A status, a note or the title says that the event was moved from the date of the row to another one. The event is recorded on the new date.',
  },
  'date-cancelled': {
    title: 'Cancelled date',
    explanation:
      'A word next to a complete date says that what was to take place then is cancelled. The event is recorded on that date with the status cancelled, so that calendars show that it is not held.',
  },
  'date-month-misspelt': {
    title: 'Misspelt month',
    explanation:
      'One letter is missing, added or wrong, or two changed places, and one month only is possible. It is read as a person reads it, and reported.',
  },
  'date-approximate': {
    title: 'Approximate date',
    explanation:
      'The text names a part of a month or year without its days, such as mid-March or spring 2027. The whole month or year is recorded, marked as approximate.',
  },
  'date-days-of-part': {
    title: 'Days of a part of a month',
    explanation:
      'The text names a half or another part of a month, or a week, such as second half of June or week of 10 May. Its first and last day are certain, the days of the event are not: documents and calendars show all days of the part.',
  },
  'date-other-calendar': {
    title: 'Date of another calendar',
    explanation:
      'The date has the mark, a month or a year of the Islamic, Persian, Buddhist or Minguo calendar. Its days depend on the variant of the calendar, so it is not converted, and never read as a Gregorian date.',
  },
  'date-serial-number': {
    title: 'Serial number instead of a date',
    explanation:
      'Spreadsheets keep a date as the number of days since 1900. Such a number is read only in a column whose other cells are such numbers, or dates as spreadsheets write them.',
  },
  'date-year-inferred': {
    title: 'Year inferred',
    explanation:
      'Exactly one year of the reporting period fits. It is marked as inferred because nobody wrote it.',
  },
  'date-day-nonexistent': {
    title: 'Date does not exist',
    explanation: '31 April can be a mistake for 30 April or for 1 May. Only its author knows.',
  },
  'date-phrase-reversed': {
    title: 'End before start',
    explanation: 'One of the two dates is wrong.',
  },
  'date-weekday-contradicts': {
    title: 'Weekday does not match the date',
    explanation: 'One of the two is wrong. Often the date was copied from last year.',
  },
  'date-vague': {
    title: 'No specific days',
    explanation: 'Each reader understands the first week of March, or the end of 2022, as other days.',
  },
  'date-not-final': {
    title: 'Date not final',
    explanation: 'A date to be confirmed, postponed or cancelled must not appear in a calendar as final.',
  },
  'date-recurring': {
    title: 'Recurrence instead of a date',
    explanation: 'Every year in November is a rule. It does not say on which days the events took place.',
  },
  'date-alternatives': {
    title: 'Alternative dates',
    explanation:
      '“The 5th or the 6th” is one of the two. “5/8 May” can mean one of them or both. Only “5/6 May”, a day and the next one, is read as two days.',
  },
  'date-relative': {
    title: 'Relative date',
    explanation: '“Two days after the meeting” depends on something that is not in the cell.',
  },
  'date-not-of-event': {
    title: 'Date of something other than the event',
    explanation: 'A deadline, a date of publication or a former date is not the day of the event.',
  },
  'date-placeholder': {
    title: 'Date written where there is none',
    explanation:
      'Programs store a missing date as the first or the last day that they can count: 1 January 1900, 1 January 1970, 31 December 9999.',
  },
  'dates-contradict': {
    title: 'Dates contradict each other',
    explanation: 'If two dates of one activity differ, one of them is wrong.',
  },
  'date-occasions': {
    title: 'Several dates',
    explanation: 'April and June is not April to June.',
  },
  'date-too-long': {
    title: 'Text too long for a date',
    explanation: 'A text of this length is not a date but a paragraph in the wrong column.',
  },
  'hours-omitted': {
    title: 'Hours not recorded',
    explanation:
      'Uncertain hours are left out: an event without hours is better than one that is an hour off.',
  },
  'series-days-unknown': {
    title: 'Days of a series are not known',
    explanation:
      'The row has the first and the last day of the series and its hours, but not the days between them on which it takes place. So it has no events.',
  },
  'hours-approximate': {
    title: 'Approximate hours',
    explanation:
      'A word such as around or about stands beside the hours. Calendars have no approximate hours, so the hours are recorded as they are written.',
  },
  'hours-nonexistent': {
    title: 'Hours do not exist',
    explanation:
      'When clocks go forward, an hour is skipped. By the clocks before the change, 02:30 is 03:30 of the clocks after it.',
  },
  'hours-repeated': {
    title: 'Hours occur twice',
    explanation:
      'When clocks go back, an hour occurs twice. A calendar takes a time without an offset for the first (RFC 5545 §3.3.5).',
  },
  'offset-of-other-season': {
    title: 'Offset of another season',
    explanation:
      'Where clocks change, an offset from UTC applies in one part of the year. Beside a city, UTC+1 in summer may be its local time, which is UTC+2, written with the offset of winter.',
  },
  'end-at-midnight': {
    title: 'End at midnight',
    explanation:
      'Calendars write a one-day event from midnight to midnight. With the second day it would be a day too long.',
  },
  'zone-doubtful': {
    title: 'Winter time in summer',
    explanation:
      'CET in July can mean the time that clocks in central Europe show, or winter time, which is an hour behind. Most authors mean the former.',
  },
  'zone-omitted': {
    title: 'Time zone not recorded',
    explanation: 'IST is Indian, Irish and Israel time. A time zone with several meanings is left out.',
  },
  'id-duplicate': {
    title: 'Duplicate id',
    explanation: 'A calendar shows only one of two events with the same id.',
  },
  'reference-unknown': {
    title: 'Unknown reference',
    explanation: 'A reference to a record that does not exist is usually a mistyped code.',
  },
  'duplicate-of-unknown': {
    title: 'No row that this one repeats',
    explanation:
      'A duplicate is merged with the row that it names. Where there is none, one meeting may stand in the list twice.',
  },
  'record-period-reversed': {
    title: 'End before start',
    explanation: 'One of the two dates is wrong.',
  },
  'hours-reversed': {
    title: 'Hours end before they start',
    explanation: 'Few events go on for so long. The hours are wrong, or the event continues after midnight.',
  },
  'body-region-contradicts': {
    title: 'Regional group of another region',
    explanation:
      'A regional group belongs to one region. The activity would be in the wrong feed and in the wrong section of the report.',
  },
  'office-region-contradicts': {
    title: 'Office of another region',
    explanation: 'An office reports on its own region.',
  },
  'outside-reporting-period': {
    title: 'Outside the reporting period',
    explanation: 'An activity outside the reporting period was reported before, or its year is wrong.',
  },
  'possible-duplicate': {
    title: 'Possible duplicate',
    explanation:
      'A meeting that is listed twice is counted and published twice. The evidence was not sufficient to merge the two.',
  },
  'clause-unknown': {
    title: 'Unknown clause',
    explanation:
      'A resolution is renumbered with each revision. A clause of the old one may not exist any more.',
  },
  'count-contradicts-list': {
    title: 'Number does not match the list',
    explanation: 'If a number in a report does not match its list, readers doubt the whole report.',
  },
  'duration-contradicts-period': {
    title: 'Length does not match the dates',
    explanation: 'Funders compare the report with the grant agreement.',
  },
  'series-spelling-inconsistent': {
    title: 'Inconsistent spelling of a series',
    explanation: 'Two spellings of one series are listed separately.',
  },
  'date-missing': {
    title: 'No date',
    explanation: 'An event without a date cannot be in a calendar.',
  },
  'date-imprecise': {
    title: 'Days not known',
    explanation: 'A month is enough for a report, but nobody can attend by it.',
  },
  'modality-missing': {
    title: 'No modality',
    explanation: 'Delegates need to know first whether they have to travel.',
  },
  'place-missing': {
    title: 'No place',
    explanation: 'Nobody can travel to a place that is not named.',
  },
  'zone-missing': {
    title: 'No time zone',
    explanation:
      'A virtual meeting at 11:00 is at another hour for each participant unless the time zone is given.',
  },
  'region-missing': {
    title: 'No region',
    explanation: 'An activity without a region is in no regional feed and in no section of the report.',
  },
  'region-not-of-country': {
    title: 'Region of another country',
    explanation:
      'The region of the row, or of the heading above it, is not that of the country. A meeting for one region may take place in another; the activity is recorded with the region that is written.',
  },
  'calendar-unreadable': {
    title: 'Calendar cannot be read',
    explanation: 'The file is not valid iCalendar (RFC 5545) or jCal (RFC 7265).',
  },
  'calendar-event-unreadable': {
    title: 'Event cannot be read',
    explanation: 'An invalid event does not affect the others. It is returned among the rejected rows.',
  },
  'calendar-component-skipped': {
    title: 'Non-event components skipped',
    explanation: 'Calendars also contain tasks, journal entries and free-busy times.',
  },
  'calendar-end-omitted': {
    title: 'End not recorded',
    explanation:
      'Some programs write the year 9999 for an event without an end. The duration cannot be computed from two time zones, one of which is unknown.',
  },
  'calendar-event-superseded': {
    title: 'Earlier version of an event',
    explanation:
      'A calendar that was joined from messages contains an event once for each change. The highest SEQUENCE, then the latest DTSTAMP, is current.',
  },
  'calendar-zone-unknown': {
    title: 'Unknown time zone in a calendar',
    explanation: 'An offset next to a name is valid for half of the year at most.',
  },
  'calendar-ends-included': {
    title: 'Last day as the end',
    explanation:
      'RFC 5545 excludes the end: one day on 5 May ends on 6 May, and none ends on 5 May. Programs that write 5 May for both mean the last day.',
  },
  'calendar-zone-ignored': {
    title: 'Display time zone of a calendar',
    explanation:
      'X-WR-TIMEZONE is the time zone in which a program displayed the calendar. It does not say that times without a time zone are in it.',
  },
  'recurrence-truncated': {
    title: 'Occurrences not read',
    explanation: 'A rule without an end has no last occurrence.',
  },
  'recurrence-outside-period': {
    title: 'Occurrences outside the reporting period',
    explanation:
      'A series without an end has occurrences in every year. Those in the reporting period are read, or the first one if none is in it.',
  },
  'calendar-event-private': {
    title: 'Private event not imported',
    explanation:
      'An exported calendar also contains appointments that their owner marked as private or confidential (RFC 5545, CLASS). What is imported may be published.',
  },
  'calendar-attendees-omitted': {
    title: 'Attendees not read',
    explanation: 'Names and e-mail addresses of people are not data of an event that is published.',
  },
  'calendar-line-skipped': {
    title: 'Line of an event skipped',
    explanation: 'One line that cannot be read does not prevent that the other lines of its event are read.',
  },
  'calendar-uid-repeated': {
    title: 'UID of two events',
    explanation:
      'A UID identifies one event (RFC 5545 §3.8.4.7). Some programs write the same UID in all events.',
  },
  'calendar-zone-matched': {
    title: 'Time zone defined in a calendar',
    explanation:
      'A calendar can define a time zone under any name. The IANA time zone with the same hours in all years of the calendar is recorded.',
  },
  'calendar-zone-converted': {
    title: 'Time zone converted to UTC',
    explanation: 'No IANA time zone has the hours that the calendar defines. UTC states the same instants.',
  },
  'calendar-event-omitted': {
    title: 'Not in the calendar',
    explanation:
      'A calendar shows days. An activity without known days is never put on a day that nobody named.',
  },
  'calendar-whole-month': {
    title: 'Shown over a whole month',
    explanation:
      'The days are not known. The event is shown over the whole month as tentative, without blocking time.',
  },
  'calendar-uncertain': {
    title: 'Shown as tentative',
    explanation: 'An uncertain date must not appear in a calendar as final.',
  },
  'calendar-open-end': {
    title: 'Shown on its first day',
    explanation: 'Calendars have no events without an end.',
  },
  'calendar-hours-without-zone': {
    title: 'Hours in the description',
    explanation:
      'A calendar program takes hours without a time zone for those of its user, or for UTC. The event would be hours off.',
  },
  'calendar-time-nonexistent': {
    title: 'Time does not exist',
    explanation:
      'When clocks go forward, an hour is skipped, and once a whole day was (Samoa, 30 December 2011). By the clocks before the change, 02:30 is 03:30 of the clocks after it.',
  },
  'calendar-end-not-after-start': {
    title: 'No end after the start',
    explanation:
      'The hours start and end at the same time, or clocks go forward between them. An event of no length, or of a negative one, is shown differently by each program, or not at all.',
  },
  'calendar-characters-removed': {
    title: 'Control characters removed from a calendar',
    explanation:
      'RFC 5545 §3.1 does not allow control characters in texts. Some programs reject such calendars.',
  },
  'table-characters-removed': {
    title: 'Control characters removed from a table',
    explanation:
      'Control characters, unpaired surrogates and lone carriage returns are not preserved in a CSV file.',
  },
  'answer-missing': {
    title: 'Questions without an answer',
    explanation:
      'A cell of a workbook of questions is empty. The question stays open and is in the next workbook.',
  },
  'answer-not-understood': {
    title: 'Answer not understood',
    explanation:
      'An answer is never guessed: one that cannot be understood without doubt is reported, and the question stays open.',
  },
  'answer-stale': {
    title: 'Answer about a changed cell',
    explanation:
      'The answer is about the cell as it was when the question was asked. If the cell has changed, the answer may be wrong.',
  },
  'answers-differ': {
    title: 'Answers that differ',
    explanation:
      'Two people answered one question differently, or an earlier answer is still among the files. Which is right is never guessed.',
  },
  'translation-missing': {
    title: 'Texts not translated yet',
    explanation:
      'A cell of a table of translations is empty. Documents show the text in its own language, and drafts mark and count it.',
  },
  'translation-stale': {
    title: 'Text changed after its translation',
    explanation:
      'A translation belongs to one wording. When the office changes the text, the old translation may say something else, so it is not used.',
  },
  'translation-unknown': {
    title: 'Translation without a text',
    explanation:
      'No record has the text that the row of a table of translations translates: the activity was removed, or the row was edited.',
  },
  'translation-differs': {
    title: 'Two translations of one text',
    explanation:
      'Two rows of tables of translations, or a row and the record itself, translate a text in different words. The record comes first, then the first row.',
  },
  'translation-in-other-language': {
    title: 'Translation in another language',
    explanation:
      'The letters or words of a translation are those of another language than its target: often two rows or columns were exchanged. It is used, since a person wrote it and a quotation or a name can look the same.',
  },
  'text-language-unknown': {
    title: 'Language of a text unknown',
    explanation:
      'A sheet of introductions and closings says in a column in which language each text is. A text of an unknown language is shown where no other is.',
  },
  'translation-language-unknown': {
    title: 'Language of a translation unknown',
    explanation:
      'A table of translations says in a column into which language each text was translated. It is not derived from the words.',
  },
};
