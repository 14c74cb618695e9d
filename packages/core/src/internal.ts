/**
 * What the packages of this repository share. It is not public: it can change in any release.
 */

export {
  placeOfRecord,
  placeOfSource,
  sourceRowKey,
} from './check/check.js';
export {
  type Checker,
  createChecker,
} from './check/check-dataset.js';
export { ChunkedTypedArray } from './collection/chunked-typed-array.js';
export { recentCache } from './collection/recent-cache.js';
export { CHANGE_KINDS } from './compare/compare-datasets.js';
export { hasEnded } from './compare/has-ended.js';
export { withPeriodSuffix } from './compare/series-id.js';
export {
  compareSortKeys,
  type EventSortKey,
  eventSortKey,
} from './contract/dataset-stream.js';
export {
  inputSize,
  sampleInput,
} from './contract/input.js';
export { isStreaming } from './contract/writer.js';
export { languageOfTag } from './label/labels-of-language.js';
export { statusLabel } from './label/status-label.js';
export {
  createTranslator,
  formatMessage,
  type MessageCatalogue,
  type MessageValues,
  type Translate,
} from './message/format-message.js';
export {
  formatList,
  localeOf,
  quoted,
} from './message/locale.js';
export {
  areDaysInferred,
  areDaysUncertain,
  type CalendarStatus,
  calendarStatus,
} from './model/calendar-status.js';
export { COLLECTION_NAMES, DATASET_FORMAT, DATASET_VERSION } from './model/create-dataset.js';
export { COLLECTIONS } from './model/dataset.js';
export { ENGAGEMENT_KINDS } from './model/engagement.js';
export { EVENT_SCHEMA_ID } from './model/json-schema.js';
export { LocalizedText } from './model/localized-text.js';
export { regionsOf } from './model/regions-of.js';
export { SECTOR_CODES } from './model/sector-codes.js';
export { sectorsOf } from './model/sectors-of.js';
export { SectorCode } from './model/union.js';
export { PARTNER_ROLES } from './model/vocabulary.js';
export {
  checkOptions,
  choiceOption,
  type OptionRule,
  type OptionRules,
} from './option/check-options.js';
export { PERIOD_OPTION } from './option/period-option.js';
export { LANGUAGE_OPTION, WRITER_OPTIONS } from './option/writer-options.js';
export { MILLISECONDS_PER_DAY, SECONDS_PER_DAY } from './period/civil-day.js';
export { DATE_WORDS } from './period/date-words.js';
export {
  boundsOfParsed,
  isPeriodOrdered,
  isWithin,
  overlaps,
  periodPrecision,
} from './period/edtf.js';
export { endOnNextDay, minutesOf } from './period/hours.js';
export { isInstant } from './period/instant.js';
export { mayBeOneNight } from './period/one-night.js';
export {
  type PeriodFormat,
  periodFormat,
} from './period/period-text.js';
export { type RecurrenceFrequency, recurrenceText } from './period/recurrence-text.js';
export { shiftDay } from './period/shift-day.js';
export { MIDNIGHT, type TimedRange, timedRange } from './period/timed-range.js';
export {
  answerMissing,
  answerNotUnderstood,
  answerStale,
  answersDiffer,
} from './problem/definition/answer-problems.js';
export {
  calendarAttendeesOmitted,
  calendarComponentSkipped,
  calendarEndOmitted,
  calendarEndsIncluded,
  calendarEventPrivate,
  calendarEventSuperseded,
  calendarEventUnreadable,
  calendarLineSkipped,
  calendarUidRepeated,
  calendarUnreadable,
  calendarZoneConverted,
  calendarZoneIgnored,
  calendarZoneMatched,
  calendarZoneUnknown,
  recurrenceOutsidePeriod,
  recurrenceTruncated,
  TRUNCATION_REASONS,
  type Truncation,
} from './problem/definition/calendar-problems.js';
export {
  bodyUnknown,
  bodyUnlisted,
  cellFormulaError,
  cellStruckThrough,
  cellsContradict,
  charactersRemoved,
  cityAmbiguous,
  countryUnknown,
  dateColumnsContradict,
  groupUnknown,
  hoursAnnouncedLater,
  hoursInvalid,
  kindUnknown,
  linkInvalid,
  modalityUnknown,
  numberInvalid,
  officeUnknown,
  placeToBeAnnounced,
  planCodeAmbiguous,
  planCodeInvalid,
  planCodeUnknown,
  regionUnknown,
  sectorUnknown,
  statusInNote,
  statusInText,
  statusRescheduled,
  statusUnknown,
  timeInNote,
  zoneInvalid,
} from './problem/definition/cell-problems.js';
export {
  columnFilledDown,
  columnInferred,
  columnOfDatesUnused,
  columnsUnknown,
  columnValuesUnfit,
  dateFromSheetName,
  datesInTitles,
  eventDurationUnread,
  headerRowMissing,
  headerRowOther,
  rowAboveHeader,
  rowNote,
  rowSection,
  titlesFromDescriptions,
  titlesFromPlaces,
} from './problem/definition/column-problems.js';
export {
  dateAlternatives,
  dateApproximate,
  dateCancelled,
  dateCenturyInferred,
  dateDayNonexistent,
  dateDaysOfPart,
  dateExchanged,
  dateMonthMisspelt,
  dateMoved,
  dateNotFinal,
  dateNotOfEvent,
  dateOccasions,
  dateOrderAmbiguous,
  dateOtherCalendar,
  datePartlyRead,
  datePhraseReversed,
  datePlaceholder,
  dateRecurring,
  dateRelative,
  dateSerialNumber,
  datesContradict,
  dateTentative,
  dateTooLong,
  dateUnreadable,
  dateVague,
  dateWeekdayContradicts,
  dateYearInferred,
  dateYearMissing,
  dateYearTwoDigits,
  daysFromText,
  endAtMidnight,
  HOURS_OMITTED_REASONS,
  type HoursOmittedReason,
  hoursApproximate,
  hoursNonexistent,
  hoursOmitted,
  hoursRepeated,
  offsetOfOtherSeason,
  seriesDaysUnknown,
  zoneDoubtful,
  zoneInferred,
  zoneOmitted,
} from './problem/definition/date-problems.js';
export {
  correctionUnsupported,
  dataPackageDescriptor,
  datasetVersionUnsupported,
  documentWithoutTables,
  encodingDetected,
  FORMAT_ADVICE,
  type FormatAdvice,
  fileDuplicate,
  fileEmpty,
  fileFormatUnsupported,
  fileSkipped,
  fileUnreadable,
  folderEmpty,
  formulasNotComputed,
  hiddenSkipped,
  JSON_TYPES,
  jsonEventsUnread,
  jsonInvalid,
  jsonMembersUnread,
  jsonNameRepeated,
  jsonNumberImprecise,
  jsonStructureUnsupported,
  jsonTypesUnread,
  ownReportSkipped,
  questionsDocumentSkipped,
  readerFailed,
  rowsHidden,
  sheetHidden,
  sheetSkipped,
  textUndecodable,
  WORKBOOK_FAULTS,
  type WorkbookFault,
  workbookUnreadable,
} from './problem/definition/file-problems.js';
export {
  calendarCharactersRemoved,
  calendarEndNotAfterStart,
  calendarEventOmitted,
  calendarHoursWithoutZone,
  calendarOpenEnd,
  calendarTimeNonexistent,
  calendarUncertain,
  calendarWholeMonth,
  OMITTED_REASONS,
  type OmittedReason,
  tableCharactersRemoved,
} from './problem/definition/output-problems.js';
export {
  bodyRegionContradicts,
  clauseUnknown,
  countContradictsList,
  dateImprecise,
  dateMissing,
  duplicateOfUnknown,
  durationContradictsPeriod,
  hoursReversed,
  idDuplicate,
  modalityMissing,
  officeRegionContradicts,
  outsideReportingPeriod,
  placeMissing,
  possibleDuplicate,
  recordPeriodReversed,
  referenceUnknown,
  regionMissing,
  regionNotOfCountry,
  seriesSpellingInconsistent,
  zoneMissing,
} from './problem/definition/record-problems.js';
export {
  CONFIRMABLE_CODES,
  type ConfirmableCode,
  columnHeadingDuplicate,
  columnUnknown,
  confirmationStale,
  dateOrderDetected,
  dateOrderFromLanguage,
  dateOrderMixed,
  dateOrderUnknown,
  decisionStale,
  differentRowsMerged,
  editStale,
  findingConfirmed,
  findingOf,
  headerRowNotFound,
  headerRowRepeated,
  mappingColumnMissing,
  mergedRowsContradict,
  optionsUnused,
  quotesUnbalanced,
  RECORD_FAULTS,
  type RecordFaultReason,
  recordCellInvalid,
  recordColumnUnknown,
  recordFieldUnknown,
  recordInvalid,
  rowBlank,
  rowDropped,
  rowMerged,
  rowOfFreeDay,
  rowOfNoEvent,
  rowPrivate,
  rowStruckThrough,
  rowTitleFromOtherCell,
  rowTitleFromSeries,
  rowTooLong,
  rowTooShort,
  rowTotal,
  rowWithoutTitle,
  tableEmpty,
} from './problem/definition/table-problems.js';
export {
  textLanguageUnknown,
  translationDiffers,
  translationInOtherLanguage,
  translationLanguageUnknown,
  translationMissing,
  translationStale,
  translationUnknown,
} from './problem/definition/translation-problems.js';
export { exampleTexts, isOncePerColumn, isProblemCode } from './problem/format-problem.js';
export { readingsOf, textParameter } from './problem/problem.js';
export { ProblemLog } from './problem/problem-log.js';
export { rowRuns, rowsOfRuns } from './problem/row-runs.js';
export { SEVERITIES } from './problem/severity.js';
export {
  type AnswerPlace,
  answerBookmark,
  parseAnswerBookmark,
  QUESTIONS_NAMESPACE,
} from './text/answer-places.js';
export { detectLanguage } from './text/detect-language.js';
export { displayText } from './text/display-text.js';
export { foldText } from './text/fold-text.js';
export {
  FNV_BASIS,
  FNV_PRIME,
  hash32,
  hash53,
  mix32,
} from './text/hash.js';
export { jsonEscape } from './text/json-escape.js';
export { isLanguageTag } from './text/language.js';
export { languageOfName } from './text/language-name.js';
export { PROGRAM_NAME } from './text/program-name.js';
export {
  hasScript,
  languageOfScript,
} from './text/script.js';
export { shortFileNames } from './text/short-file-names.js';
export { shortenedText } from './text/shortened-text.js';
export {
  countCommon,
  editDistance,
  isSubsetOf,
  jaccard,
  nearestWord,
} from './text/similarity.js';
export { withStruckParts } from './text/struck-parts.js';
export { textFingerprint } from './text/text-fingerprint.js';
export { twoDigits } from './text/two-digits.js';
export { foldWord } from './title/fold-word.js';
export {
  areNumberedApart,
  joinAbbreviations,
  type NormalizedTitle,
  normalizeTitle,
  numbersOfWords,
  yearsOfWords,
} from './title/normalize-title.js';
export { CHINESE_ORDINAL, chineseNumber, isOrdinalSuffix, romanNumber } from './title/numeral.js';
export { ORDINALS } from './title/ordinals.js';
export { isRespelled, maxEdits, numbersText } from './title/similar-title.js';
export { titleKey } from './title/title-key.js';
export { plainWord, type TitleWord } from './title/title-word.js';
export {
  FIELDS_TO_TRANSLATE,
  forEachTranslatable,
  isNameOfWords,
  isTextIn,
  noteText,
  partnerNameText,
  TRANSLATABLE_FIELDS,
  type TranslatableEntry,
  type TranslatableField,
  type TranslatableRecord,
  translatableEntries,
  translatableText,
  translationKey,
  withTranslation,
} from './translation/translatable-texts.js';
export {
  areWholeDays,
  type DailyHours,
  dailyHoursOf,
  firstChangedTime,
  firstSkippedTime,
  isOneRun,
  lastAllDay,
} from './zone/daily-hours.js';
export { type HoursTextOptions, hoursText, zoneOfHoursText } from './zone/hours-text.js';
export {
  fixedOffset,
  formatOffset,
  haveEqualOffsets,
} from './zone/offset.js';
export {
  instantOfLocalTimeBy,
  localOffset,
  seasonalOffsets,
  standardOffset,
  startOfYear,
} from './zone/transitions.js';
export { readZoneLabel, WINDOWS_ZONES, windowsZone } from './zone/windows-zones.js';
export { cityOfZone, zoneText } from './zone/zone-text.js';
