import {
  rowOfNoEvent,
  rowTitleFromOtherCell,
  rowTitleFromSeries,
  rowWithoutTitle,
} from '@regional-presence/core/internal';
import type { FieldCell } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { isOfOther } from '../column/heading-grammar.js';
import { fieldOfHeading } from '../column/match-heading.js';
import { headline } from '../field/headline.js';
import { memoize } from '../field/memoize.js';
import { saysNoEvent } from '../field/no-event.js';
import { isAnnouncedLater, wordsNotAnnouncedLater } from '../field/place/unknown-place.js';
import { isPlaceholder } from '../field/placeholder.js';
import { KIND_WORDS } from '../field/vocabulary.js';
import { foldText } from '../field/words.js';
import { isYesOrNo } from '../field/yes-no.js';
import { saysWhen, TIME_FIELDS } from '../scan/when-fields.js';
import type { ReadingBuilder } from './reading.js';
import { fieldCell, type RowView, textOfField } from './row-view.js';

/** A cell with words. The number of a meeting is no title. */
const cellWithWords = (cell: FieldCell | undefined): FieldCell | undefined =>
  cell && /\p{L}{2}|[\p{Script=Han}]/u.test(cell.text) && !isPlaceholder(cell.text) ? cell : undefined;

/** What stands for a title that is not known is not longer. */
const MAX_NO_TITLE_LENGTH = 20;

/** Whether a title is announced later: `TBD`, `Title to be announced`, but not `TBD: Long walk`. */
function isTitleAnnouncedLater(text: string): boolean {
  if (!isAnnouncedLater(text)) return false;
  const rest = wordsNotAnnouncedLater(text);
  // `Forum to be confirmed` is a forum.
  const namesTitle = fieldOfHeading(rest)?.field === 'title' && !KIND_WORDS.has(rest);
  return namesTitle || rest.split(' ').every((word) => word === '' || isOfOther(word));
}

/** Whether a title says that there is none, or none yet: `NA`, `…`, `TBD`. */
const isNoTitle = memoize(
  (text: string): boolean => (isPlaceholder(text) && !text.includes('\ufffd')) || isTitleAnnouncedLater(text),
);

const FIELDS_OF_HOURS: readonly Field[] = ['hours', 'startTime', 'date', 'start'];

const TIME_OF_DAY = /\d:\d\d|\d\s*[ap]\.?m\b|\d\s*h\b/i;

/** Whether a title is announced later, and the hour of the meeting is known: it takes place. */
const isOfKnownHour = (view: RowView, { text }: FieldCell): boolean =>
  isAnnouncedLater(text) && FIELDS_OF_HOURS.some((field) => TIME_OF_DAY.test(textOfField(view, field)));

/** The cell of the title: of a description that stands for it, what a title has. */
function ownTitle(view: RowView): FieldCell | undefined {
  const cell = fieldCell(view, 'title');
  return cell?.column.namesEvents && cell.column.field === 'description'
    ? { ...cell, text: headline(cell.text) }
    : cell;
}

/** The cell of the title; that of the other title where it is blank, or says that there is none: `NA`. */
function titleCell(view: RowView): FieldCell | undefined {
  const title = ownTitle(view);
  const isNone = title && title.text.length <= MAX_NO_TITLE_LENGTH && isNoTitle(title.text);
  if (title && !isNone) return title;
  const other = cellWithWords(fieldCell(view, 'otherTitle'));
  return other ?? (title && isOfKnownHour(view, title) ? title : undefined);
}

/** The name of the series of a row, which stands for the title that its meeting does not have yet. */
const seriesInsteadOfTitle = (view: RowView): FieldCell | undefined =>
  cellWithWords(fieldCell(view, 'series'));

/** Not a formula, nor an item of a list. */
const BEGINS_AS_TITLE = /^[\p{L}\p{N}(["'“”„«»‘’「『《]/u;

/** Longer texts are descriptions. */
const MAX_OTHER_TEXT_LENGTH = 120;

const BESIDE_DATES: ReadonlySet<Field | undefined> = new Set<Field>([...TIME_FIELDS, 'allDay']);

/** A kind that is no kind of activity is what takes place: `Coffee break`. */
const FIELDS_OF_TEXTS: ReadonlySet<Field | undefined> = new Set<Field>(['description', 'note', 'kind']);

/** The only text of a row besides its date and hours, in a column of notes or of nothing that is known. */
function onlyOtherText({ layout, texts }: RowView): FieldCell | undefined {
  const filled = layout.columns.filter(({ index, field }) => texts[index] !== '' && !BESIDE_DATES.has(field));
  const [only, further] = filled.filter(({ field }) => !saysWhen(field));
  if (only === undefined || further !== undefined || filled.length < 2) return undefined;
  const isKnownKind = only.field === 'kind' && KIND_WORDS.has(foldText(texts[only.index]!));
  const mayBeTitle = !isKnownKind && (only.field === undefined || FIELDS_OF_TEXTS.has(only.field));
  const cell = mayBeTitle ? cellWithWords({ text: texts[only.index]!, column: only }) : undefined;
  return cell &&
    cell.text.length <= MAX_OTHER_TEXT_LENGTH &&
    BEGINS_AS_TITLE.test(cell.text) &&
    !isYesOrNo(cell.text)
    ? cell
    : undefined;
}

/** What kind of event a row with a date is, in words of its own: `Jahreskonzert` in the column `category`. */
function ownKind({ layout, texts }: RowView): FieldCell | undefined {
  if (!layout.columns.some(({ index, field }) => texts[index] !== '' && saysWhen(field))) return undefined;
  const column = layout.columns.find(
    ({ index, field, name }) =>
      texts[index] !== '' &&
      (field === 'kind' || (field === undefined && fieldOfHeading(name)?.field === 'kind')),
  );
  const cell = column && cellWithWords({ text: texts[column.index]!, column });
  return cell && cell.text.length <= MAX_OTHER_TEXT_LENGTH && !KIND_WORDS.has(foldText(cell.text))
    ? cell
    : undefined;
}

/** What says of an event of which a place, hours or a link are known what it is, the most exact first. */
const FIELDS_OF_SUBJECTS: readonly Field[] = ['description', 'theme', 'categories', 'kind'];

/** The description, theme or kind of a row that has what an event has: a training on 5 May in Geneva. */
function subjectOfEvent(view: RowView): FieldCell | undefined {
  const { layout, texts } = view;
  const isDated = layout.columns.some(({ index, field }) => texts[index] !== '' && saysWhen(field));
  if (!isDated || !hasFieldOfEvents(view)) return undefined;
  for (const field of FIELDS_OF_SUBJECTS) {
    const whole = cellWithWords(fieldCell(view, field));
    const cell = whole && field === 'description' ? { ...whole, text: headline(whole.text) } : whole;
    if (cell && cell.text.length <= MAX_OTHER_TEXT_LENGTH && !isYesOrNo(cell.text)) return cell;
  }
  return undefined;
}

/** Fields that a row of an event has, and one that says that there is none does not. */
const FIELDS_OF_EVENTS: readonly Field[] = [
  'place',
  'venue',
  'city',
  'address',
  'hours',
  'startTime',
  'link',
];

const hasFieldOfEvents = (view: RowView): boolean =>
  FIELDS_OF_EVENTS.some((field) => textOfField(view, field) !== '');

/** The place of a row with a date and hours, which has no other name: a concert on 5 May at 20:00 in the town hall. */
function placeOfEvent(view: RowView): FieldCell | undefined {
  const { layout, texts } = view;
  const isFilled = (passes: (field: Field | undefined) => boolean): boolean =>
    layout.columns.some(({ index, field }) => texts[index] !== '' && passes(field));
  const hasDay = isFilled((field) => field === 'date' || field === 'start');
  const hasHours = isFilled((field) => field === 'hours' || field === 'startTime');
  return hasDay && hasHours
    ? (cellWithWords(fieldCell(view, 'venue')) ?? cellWithWords(fieldCell(view, 'place')))
    : undefined;
}

/** Whether a row says that nothing takes place: its title does, and it has no place, hours or link. */
const isOfNoEvent = (view: RowView, title: FieldCell): boolean =>
  saysNoEvent(title.text) && !hasFieldOfEvents(view);

/** The title of a row; `undefined` for a row that has none, or says that nothing takes place: it is rejected. */
export function readTitle(view: RowView, found: ReadingBuilder): FieldCell | undefined {
  const own = titleCell(view);
  const series = own ? undefined : seriesInsteadOfTitle(view);
  const other = own ?? series ?? onlyOtherText(view) ?? ownKind(view) ?? subjectOfEvent(view);
  const title = other ?? placeOfEvent(view);
  if (!title) {
    found.report(rowWithoutTitle, undefined, {});
    return undefined;
  }
  if (isOfNoEvent(view, title)) {
    found.report(rowOfNoEvent, title, { value: title.text });
    return undefined;
  }
  if (series) found.report(rowTitleFromSeries, title, { value: title.text });
  else {
    // The place stays the place.
    if (other) found.consume(title);
    if (!own) found.report(rowTitleFromOtherCell, title, { value: title.text });
  }
  return title;
}
