import type { Status } from '@regional-presence/core';
import {
  cellStruckThrough,
  cellsContradict,
  rowStruckThrough,
  statusInNote,
  statusInText,
  statusRescheduled,
  statusUnknown,
} from '@regional-presence/core/internal';

import type { FieldCell } from '../column/column.js';
import { leadingStatus, leadingStatusOf } from '../field/leading-status.js';
import { memoize } from '../field/memoize.js';
import { isAnnouncedLater, wordsNotAnnouncedLater } from '../field/place/unknown-place.js';
import { isPlaceholder } from '../field/placeholder.js';
import { beginsWithOtherStatus, speaksOfStatus } from '../field/speaks-of-status.js';
import { saysHow } from '../field/stated-modality.js';
import { isOff } from '../field/stated-status.js';
import { RESCHEDULED_WORDS, STATUS_WORDS } from '../field/status-words.js';
import { MODALITY_WORDS, readWord } from '../field/vocabulary.js';
import { foldText } from '../field/words.js';
import { saysPartOfDay } from '../field/words-of-event-time.js';
import { isYesOrNo, NO_WORDS } from '../field/yes-no.js';
import type { ReadingBuilder } from './reading.js';
import type { RowSection } from './row-section.js';
import { fieldCell, type RowView } from './row-view.js';
import type { DateStatus } from './when/read-when.js';

/** A longer note says something else. */
const MAX_STATUS_LENGTH = 40;

const readStatusWord = memoize((text) => readWord(text, STATUS_WORDS));

/** `cancelled?` */
const IS_QUESTION = /[?？؟][\s!)]*$/u;

/** The status that a cell is or begins with. A cell that says more than the status is kept with the record. */
function statusOfCell(cell: FieldCell, found: ReadingBuilder): Status | undefined {
  const reading = readStatusWord(cell.text);
  if ('value' in reading) {
    if (isOff(reading.value) && IS_QUESTION.test(cell.text)) return undefined;
    found.consume(cell);
    return reading.value;
  }
  // `Moved online` says no more than the modality, whatever its first word is alone; `Held online` says both.
  if (saysHow(cell.text)) {
    found.consume(cell);
    return BEGINS_WITH_HELD.test(cell.text.trim()) ? 'held' : undefined;
  }
  const status = leadingStatusOf(cell.text);
  if (status === 'planned' && isDateOpen(cell.text)) return 'tentative';
  return status === 'cancelled' && saysHowHeld(cell.text) ? undefined : status;
}

/** A past participle before how it was held; not `will be held online`. */
const BEGINS_WITH_HELD =
  /^(?:held|took place|tenue?s?|organisée?s?|celebrad[oa]s?|realizad[oa]s?|проведен[оаы]?|состоял(?:ось|ся|ась)|已?举行|已?举办|عقدت?)(?:\s|(?=\p{Script=Han}))/iu;

/** Words for the date beside a status, folded. */
const WORDS_FOR_DATE: ReadonlySet<string> = new Set(
  [
    '',
    ...'date dates the date la date les dates fecha fechas la las fecha дата даты 日期 时间 التاريخ الموعد datum data'.split(
      ' ',
    ),
  ].map(foldText),
);

/** `Planned (date TBC)`, `Planned; date not confirmed`; not `Planned (venue TBC)`. */
function isDateOpen(text: string): boolean {
  const head = leadingStatus(text, (key) => STATUS_WORDS.has(key)) ?? '';
  const rest = text.slice(head.length);
  return (
    isAnnouncedLater(rest) &&
    wordsNotAnnouncedLater(rest)
      .split(' ')
      .every((word) => WORDS_FOR_DATE.has(word))
  );
}

/** `cancelled – to be held online`, `annulé, se tiendra en ligne`: what is cancelled is not the whole meeting. */
const saysHowHeld = (text: string): boolean =>
  foldText(text)
    .split(' ')
    .some((word, i, words) => MODALITY_WORDS.has(word) || MODALITY_WORDS.has(`${word} ${words[i + 1]}`));

function statusOfColumn(cell: FieldCell | undefined, found: ReadingBuilder): Status | undefined {
  const status = cell && statusOfCell(cell, found);
  if (!cell || status !== undefined) return status;
  if (saysHow(cell.text)) return undefined;
  const reading = readStatusWord(cell.text);
  const isRescheduled =
    RESCHEDULED_WORDS.has(foldText(cell.text)) ||
    leadingStatus(cell.text, (key) => RESCHEDULED_WORDS.has(key)) !== undefined;
  if (isRescheduled) {
    if (!found.hasReported('status-rescheduled')) found.report(statusRescheduled, cell, { value: cell.text });
  } else
    found.report(statusUnknown, cell, {
      value: cell.text,
      suggestion: 'near' in reading ? reading.near : undefined,
    });
  return undefined;
}

/** The status in a title or place. One that says that the meeting is not held has precedence over the column. */
function withTextStatus(
  ofColumn: Status | undefined,
  view: RowView,
  found: ReadingBuilder,
): Status | undefined {
  let status = ofColumn;
  // The cell that says what is used so far, and is not if another has precedence.
  let saying = fieldCell(view, 'status');
  for (const { stated, cell } of view.statuses) {
    found.report(statusInText, cell, { value: cell.text, status: `status/${stated.status}` });
    if (stated.details !== undefined) found.keep(cell);
    if (status === stated.status) continue;
    const isUsed = status === undefined || (isOff(stated.status) && !isOff(status));
    const [used, other] = isUsed ? [stated.status, status] : [status!, stated.status];
    const dropped = isUsed ? saying : cell;
    if (other !== undefined && dropped) {
      found.report(cellsContradict, dropped, { value: dropped.text, used: { term: `status/${used}` } });
      found.keep(dropped);
    }
    if (isUsed) saying = cell;
    status = used;
  }
  return status;
}

/** A row whose title is struck through is cancelled. Another cell that is struck through is read and reported. */
function isRowStruckThrough(view: RowView, found: ReadingBuilder): boolean {
  const { struckThrough } = view;
  if (struckThrough === undefined) return false;
  const title = view.layout.byField.title;
  if (title && struckThrough.includes(title.index)) {
    found.report(rowStruckThrough, fieldCell(view, 'title'), {});
    return true;
  }
  for (const index of struckThrough) {
    const [column, text] = [view.layout.columns[index], view.texts[index]];
    if (column && text) found.report(cellStruckThrough, { column, text }, { value: text });
  }
  return false;
}

/** A check mark or a dot: yes. A cross is yes to some and no to others. */
const CHECK_MARK = /^[✓✔√☑●•+]$/u;

/** `not cancelled`, `pas annulé`, `не отменено`, `未取消` */
const DENIED =
  /^(?:not|no|never|non|pas|ne|nunca|не|нет|没有?|沒有?|未|不|ليست?|لم|غير|nicht|niet|nie)(?:\s|(?=\p{Script=Han}))/iu;

/**
 * The status that a column `Cancelled` gives: by a mark, a word for yes or no, or a status. Any other text in it, such as the
 * reason, is taken for a mark, is reported and kept.
 */
function statusOfCancelledColumn(view: RowView, found: ReadingBuilder): Status | undefined {
  const cell = fieldCell(view, 'cancelled');
  if (!cell) return undefined;
  const { text } = cell;
  if (CHECK_MARK.test(text) || isYesOrNo(text)) {
    found.consume(cell);
    return NO_WORDS.has(foldText(text)) ? undefined : 'cancelled';
  }
  if (isPlaceholder(text) || DENIED.test(text)) return undefined;
  const status = statusOfCell(cell, found);
  if (status !== undefined) return isOff(status) || status === 'tentative' ? status : undefined;
  if (RESCHEDULED_WORDS.has(foldText(text))) {
    found.report(statusRescheduled, cell, { value: text });
    return undefined;
  }
  found.report(statusUnknown, cell, { value: text });
  return 'cancelled';
}

/** The status that is all that a note says: `subject to confirmation`. A note that says that it is planned says less. */
function statusOfNote(view: RowView): Status | undefined {
  const note = fieldCell(view, 'note');
  if (!note) return undefined;
  const isShort = note.text.length <= MAX_STATUS_LENGTH;
  const reading = isShort ? readStatusWord(note.text) : undefined;
  const status = reading && 'value' in reading ? reading.value : undefined;
  if (isOff(status) && IS_QUESTION.test(note.text)) return undefined;
  // `Reporté à l’après-midi`: on the same day.
  if (saysPartOfDay(note.text)) return undefined;
  if (status === 'tentative' || isOff(status)) return status;
  if (isShort && isTentativeDate(note.text)) return 'tentative';
  // `Cancelled by the host`, `Postponed until further notice`
  const leading = leadingStatusOf(note.text);
  if (!isOff(leading)) return undefined;
  return beginsWithOtherStatus(note.text) || MAY_TAKE_PLACE.test(note.text) ? undefined : leading;
}

/** `Cancelled by Kenya, now held by Rwanda`, `Cancelled in error`: it may take place. */
const MAY_TAKE_PLACE =
  /(?:now|will be|to be)\s+(?:held|hosted|organi[sz]ed)|in error|se tiendra|aura lieu|par erreur|se celebrará|tendrá lugar|por error|будет провед[её]н|состоится|по ошибке|(?:ست|سي)عقد|改由/iu;

/** `Date TBC`, `Provisional dates`: beside a date. */
function isTentativeDate(text: string): boolean {
  const words = foldText(text.replace(/日期|时间/gu, '$& ')).split(' ');
  const others = words.filter((word) => !WORDS_FOR_DATE.has(word)).join(' ');
  const isNamed = words.some((word) => word !== '' && WORDS_FOR_DATE.has(word));
  return isNamed && [others, others.replace(/s$/, '')].some((word) => STATUS_WORDS.get(word) === 'tentative');
}

/** Reports a note that may say that the activity is not held, where nothing else says so. */
function reportStatusInNote(view: RowView, found: ReadingBuilder): void {
  const note = fieldCell(view, 'note');
  if (note && speaksOfStatus(note.text) && !found.hasReported('status-rescheduled'))
    found.report(statusInNote, note, { value: note.text });
}

/** What the cells of the date say of the status. */
export interface StatusOfDate {
  ofDate: DateStatus | undefined;
  /** The cell beside the date that gives a new one. */
  newDate?: FieldCell | undefined;
}

/**
 * A cancelled date has precedence over a status that says that the meeting is held; and a new date over one that says that it is
 * postponed, of which the new date would not be known.
 */
function withDateStatus(
  status: Status | undefined,
  { ofDate, newDate }: StatusOfDate,
  { view, found }: { view: RowView; found: ReadingBuilder },
): Status | undefined {
  const used =
    ofDate === 'cancelled' && !isOff(status)
      ? 'cancelled'
      : ofDate === 'moved' && status === 'postponed'
        ? 'planned'
        : undefined;
  // A planned meeting whose date is not confirmed.
  if (ofDate === 'tentative' && status === 'planned') return ofDate;
  if (used === undefined) return status;
  const cell = fieldCell(view, 'status');
  if (status !== undefined && cell) {
    if (!newDate) found.report(cellsContradict, cell, { value: cell.text, used: { term: `status/${used}` } });
    found.keep(cell);
  }
  return used;
}

/** The status that a heading above the row gives it, which is reported. */
function statusOfSection({ status, statusText = '' }: RowSection, found: ReadingBuilder): Status | undefined {
  found.report(statusInText, undefined, { value: statusText, status: `status/${status!}` });
  return status;
}

/** The status of a row: that of its column, of its title and place, of its format, of its note, else that of its date. */
export function readRowStatus(view: RowView, date: StatusOfDate, found: ReadingBuilder): Status | undefined {
  const { ofDate, newDate } = date;
  const ofColumn = statusOfColumn(fieldCell(view, 'status'), found);
  // The new date is known, so that its dates are not asked about.
  if (newDate) found.withdraw('status-rescheduled');
  const ofTexts = withDateStatus(withTextStatus(ofColumn, view, found), date, { view, found });
  const ofCancelled = statusOfCancelledColumn(view, found);
  if (isOff(ofCancelled)) return ofCancelled;
  if (isRowStruckThrough(view, found) && ofTexts !== 'postponed') return 'cancelled';
  const ofNote = newDate ? undefined : statusOfNote(view);
  const isDoubted = ofTexts === 'confirmed' && ofNote === 'tentative';
  if (ofTexts !== undefined && (isDoubted || (isOff(ofNote) && !isOff(ofTexts)))) {
    const note = fieldCell(view, 'note')!;
    found.report(cellsContradict, note, { value: note.text, used: { term: `status/${ofTexts}` } });
  }
  // `Dates TBC` beside a planned event
  const isOpen = ofTexts === 'planned' && ofNote === 'tentative';
  const own = (isOpen ? ofNote : ofTexts) ?? ofCancelled ?? ofNote;
  if (!newDate && !isOff(own) && !isOff(view.section?.status)) reportStatusInNote(view, found);
  if (own === undefined && view.section?.status) return statusOfSection(view.section, found);
  return own ?? (ofDate === 'moved' ? undefined : ofDate);
}
