import type { RegionCode, Status, TableRow } from '@regional-presence/core';
import { periodPrecision } from '@regional-presence/core/internal';
import { type Edtf, parsePeriod } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import { findCountry } from '@regional-presence/reference';
import type { Field } from '../column/field-words.js';
import { monthAlone } from '../field/month-alone.js';
import { readRegion } from '../field/offices.js';
import { STATUS_WORDS, TEXT_STATUS_WORDS } from '../field/status-words.js';
import { KIND_WORDS, MODALITY_WORDS } from '../field/vocabulary.js';
import { foldText } from '../field/words.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import { isDate } from './cell-values.js';
import { onlyText } from './day-line.js';
import { FIELDS_OF_WHEN } from './when-fields.js';

/** A row that is no activity: a heading of the rows below it, or a note. */
export interface SectionRow {
  value: string;
  isNote: boolean;
  /** What holds for the rows below: the period, if it has a year. */
  period?: Edtf;
  /** A month without a year, as it is written. */
  month?: string;
  region?: RegionCode;
  status?: Status;
  /** A day: that of the rows below which have no date. */
  date?: string;
}

/** A narrower table has rows of one cell that are activities. */
const MIN_COLUMNS = 3;

const MAX_SECTION_LENGTH = 60;

/** The fields by whose values lists are divided. */
const FIELDS_OF_GROUPS: ReadonlySet<Field | undefined> = new Set<Field>([
  'region',
  'country',
  'kind',
  'modality',
]);

const NOTE =
  /^(?:[([]?[*†‡¹²³]|(?:note|notes|nb|n\.b\.|source|sources|remarque|remarques|nota|notas|fuente|observación|примечание|примечания|источник|注|备注|资料来源|来源|ملاحظة|ملاحظات|المصدر)\s*[:：.)\d])/iu;

/**
 * A row of one cell that divides a list: a day, where no column has dates; a month, a quarter, a year, a region, a text
 * with a colon; outside the column of titles also a country or a kind of activity, and any text in a first column of
 * them; or a note. Any other text may be an
 * activity of which nothing else is known yet, as is a value below a heading of its own behind the first column.
 *
 * @param isBelowStatus the heading above is a status, as `Cancelled events`: `Other events` is the next one.
 */
export function sectionRow(
  row: TableRow,
  { width, byField, columns }: SheetLayout,
  isBelowStatus = false,
): SectionRow | undefined {
  const only = onlyText(row);
  if (only === undefined) return undefined;
  const { text: value, index } = only;
  // Headings begin where rows do: further right a region, a kind or a modality is that of an activity without a title.
  if (index > 0 && FIELDS_OF_GROUPS.has(columns[index]?.field)) return undefined;
  // In a table without dates a day on a line of its own is that of the rows below.
  if (isDate(value) && !byField.year && !FIELDS_OF_WHEN.some((field) => byField[field]))
    return { value, isNote: false, date: value };
  if (width < MIN_COLUMNS) return undefined;
  if (NOTE.test(value)) return { value, isNote: true };
  if (value.length > MAX_SECTION_LENGTH) return undefined;
  const name = value.replace(/\s*[:：]\s*$/u, '');
  const region = readRegion(name);
  if (region) return { value, isNote: false, region };
  const status = statusOfHeading(name);
  if (status) return { value, isNote: false, status };
  if (isBelowStatus && (namesList(name) || isKindWord(name))) return { value, isNote: false };
  if (isGroupOfTitles(index, byField)) return { value, isNote: false };
  const isTitle = index === byField.title?.index;
  if (name !== value || (!isTitle && (isGroupName(name) || FIELDS_OF_GROUPS.has(columns[index]?.field))))
    return { value, isNote: false };
  return sectionOfPeriod(value);
}

/** Whether a column has the groups of the titles in the column right of it. */
const isGroupOfTitles = (index: number, { title, otherTitle }: SheetLayout['byField']): boolean =>
  otherTitle?.index === index && title?.index === index + 1;

/** A word by which lists are divided, and which may be the title of an activity as well. */
function isGroupName(name: string): boolean {
  const key = foldText(name);
  return findCountry(name) !== undefined || KIND_WORDS.has(key) || MODALITY_WORDS.has(key);
}

/** The month, quarter or year that the name of a sheet is: `June 2024` → `2024-06`. */
export const periodOfSheetName = (name: string): Edtf | undefined => sectionOfPeriod(name)?.period;

/** Words of the names of lists, folded: `Plan 2027`, `Calendrier des activités 2027`. */
const WORDS_OF_LIST_NAMES: ReadonlySet<string> = new Set(
  (
    'annual plan plans work programme programmes program calendar agenda schedule events activities meetings trainings of the for ' +
    'annuel calendrier activites evenements reunions des de du les anual programa calendario actividades eventos reuniones ' +
    'план планы программа календарь график мероприятия мероприятии события события годовои на ' +
    'فعاليات اجتماعات أنشطة الاجتماعات خطة الخطة برنامج جدول تقويم الفعاليات الأنشطة سنوية السنوية 计划 工作计划 日程 活动 会议 安排 日历 年度 年度计划 工作 年度工作 plane programm kalender termine veranstaltungen'
  )
    .split(' ')
    .map(foldText),
);

/** Words and characters of what a list has. */
const NAMES_OF_LISTS =
  /(?:^|\s)(?:events|activities|meetings|trainings|courses|conferences|evenements|activites|reunions|manifestations|formations|eventos|actividades|reuniones|cursos|мероприятия|события|совещания|заседания|الفعاليات|فعاليات|الانشطه|انشطه|الاجتماعات|اجتماعات)(?:\s|$)|(?:活动|会议|培训)$/u;

/** `Workshops`: the kind of activities below. */
const isKindWord = (name: string): boolean => {
  const key = foldText(name);
  return KIND_WORDS.has(key) || KIND_WORDS.has(key.replace(/s$/, ''));
};

/** The longest name of a part of a list, in words. */
const MAX_WORDS_OF_PART = 4;

/** `Other events`, `Autres activités`: what a part of a list has. */
const namesList = (name: string): boolean => {
  const key = foldText(name);
  return NAMES_OF_LISTS.test(key) && !/\d/.test(key) && key.split(' ').length <= MAX_WORDS_OF_PART;
};

/** `Cancelled`, `Cancelled events`, `Événements reportés`: a status, perhaps with what the rows are. */
function statusOfHeading(name: string): Status | undefined {
  const words = foldText(name)
    .split(' ')
    .filter((word) => !WORDS_OF_LIST_NAMES.has(word));
  const [word, other] = words;
  if (word === undefined) return undefined;
  // `Events to be confirmed`
  if (other !== undefined) return namesList(name) ? TEXT_STATUS_WORDS.get(words.join(' ')) : undefined;
  return (
    TEXT_STATUS_WORDS.get(word) ??
    (namesList(name) ? statusOfStem(word) : TEXT_STATUS_WORDS.get(word.replace(/s$/, '')))
  );
}

/** Letters that the forms of a word have in common, at least. */
const STEM_LENGTH = 6;

/** The status of a word in another form, which headings have: `annulés`, `realizadas`, `проведенные`. */
function statusOfStem(word: string): Status | undefined {
  const exact = STATUS_WORDS.get(word) ?? STATUS_WORDS.get(word.replace(/s$/, ''));
  if (exact || word.length < STEM_LENGTH) return exact;
  const stem = word.slice(0, STEM_LENGTH);
  const found = new Set(
    [...STATUS_WORDS].flatMap(([known, status]) => (known.startsWith(stem) ? [status] : [])),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

const areWordsOfList = (text: string): boolean =>
  foldText(text)
    .split(' ')
    .every((word) => word === '' || WORDS_OF_LIST_NAMES.has(word));

/** `May 2026` holds for the rows below, and `May` for days without a month; `Q1` divides them. */
function sectionOfPeriod(value: string): SectionRow | undefined {
  const { periods, unread, problems } = parseDate(value);
  const [period] = periods;
  if (period === undefined) {
    const hasNoYear = problems.length > 0 && problems.every(({ code }) => code === 'date-year-missing');
    if (!hasNoYear || /\d{1,2}.*\d/.test(value)) return undefined;
    return { value, isNote: false, ...(monthAlone(value) !== undefined && { month: value }) };
  }
  const parsed = parsePeriod(period);
  const isWhole = unread.every(({ start, end }) => areWordsOfList(value.slice(start, end)));
  if (periods.length > 1 || !parsed || !isWhole || periodPrecision(parsed) === 'day') return undefined;
  return { value, isNote: false, period };
}
