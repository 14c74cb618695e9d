import { type Activity, type EventKind, isEvent, type LocalizedText } from '@regional-presence/core';
import { countryUnknown, numberInvalid } from '@regional-presence/core/internal';
import { findCountry } from '@regional-presence/reference';

import type { FieldCell } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { fieldOfHeading } from '../column/match-heading.js';
import { splitList } from '../field/lists.js';
import { readCount, readDuration, readInteger } from '../field/numbers.js';
import { recurrenceInLanguages } from '../field/recurrence-phrase.js';
import { foldText } from '../field/words.js';
import { isYesOrNo, YES_WORDS } from '../field/yes-no.js';
import { plainReading, type Reading, ReadingBuilder } from './reading.js';
import { fieldCell, type RowView } from './row-view.js';
import { textInLanguage } from './text-cells.js';

type ActivityKind = Activity['kind'];
type Details = Record<string, unknown>;

const NO_DETAILS: Reading<Details> = plainReading({});

/** Fields that only series or projects have. For other kinds the cells go to `extra`. */
export function kindDetails(
  view: RowView,
  kind: ActivityKind,
  recurrence: string | undefined,
): Reading<Details> {
  const count = fieldCell(view, 'count');
  const duration = fieldCell(view, 'duration');
  const focus = fieldCell(view, 'focusCountries');
  if (!count && !duration && !focus && recurrence === undefined) return NO_DETAILS;
  const found = new ReadingBuilder();
  const details: Details = {};
  if (kind === 'series') {
    if (recurrence !== undefined) details.recurrence = recurrenceWithHours(view, recurrence, found);
    if (count) addCount(count, details, found);
  }
  if (kind === 'project' && duration) addStatedDuration(duration, details, found);
  if (focus) addFocusCountries(focus, kind, details, found);
  return found.reading(details);
}

/**
 * How a series recurs of which no date is known, with its hours: `first Tuesday of each month, 10:00-11:00`. What is understood
 * whole, `every year in November`, is there in each language.
 */
function recurrenceWithHours(view: RowView, recurrence: string, found: ReadingBuilder): LocalizedText {
  const hours = fieldCell(view, 'hours');
  found.consume(hours);
  if (hours) return textInLanguage(`${recurrence}, ${hours.text}`, view.layout);
  return { ...recurrenceInLanguages(recurrence), ...textInLanguage(recurrence, view.layout) };
}

/** A number alone, in figures or as one word. */
const NUMBER_ALONE = /^(?:[\p{N}\p{P}\s]+|\p{L}+)$/u;

/** Takes a cell from which a number was read. With further words that do not name the column it goes to `extra` as well. */
function consumeNumber({ text, column }: FieldCell, field: Field, found: ReadingBuilder): void {
  found.consume({ text, column });
  if (NUMBER_ALONE.test(text)) return;
  const noun = text.replace(/^[\p{N}\p{P}\s]+|^\p{L}+\s+/u, '');
  const isName = foldText(noun) === foldText(column.name) || fieldOfHeading(noun)?.field === field;
  if (!isName) found.keep({ text, column });
}

function addCount(cell: FieldCell, details: Details, found: ReadingBuilder): void {
  const number = readCount(cell.text);
  if (number === undefined) found.report(numberInvalid, cell, { value: cell.text, expected: 'count' });
  else {
    consumeNumber(cell, 'count', found);
    details.statedCount = number;
  }
}

/** The number of participants: `120`. `about 120` goes to `extra`, and `120 online` as well. */
export function readParticipants(view: RowView, found: ReadingBuilder): number | undefined {
  const cell = fieldCell(view, 'participants');
  if (!cell) return undefined;
  const number = readInteger(cell.text);
  if (number === undefined) found.report(numberInvalid, cell, { value: cell.text, expected: 'participants' });
  else consumeNumber(cell, 'participants', found);
  return number;
}

/** The length of a project. A cell with further words goes to `extra` as well. */
function addStatedDuration(cell: FieldCell, details: Details, found: ReadingBuilder): void {
  const length = readDuration(cell.text);
  if (length) {
    details.statedDuration = length;
    if (/^[\d\s]*\S*$/.test(cell.text)) found.consume(cell);
  } else found.report(numberInvalid, cell, { value: cell.text, expected: 'length' });
}

/** The countries of a project. What is no country is reported for every kind. */
function addFocusCountries(
  cell: FieldCell,
  kind: ActivityKind,
  details: Details,
  found: ReadingBuilder,
): void {
  const { codes, unknown } = countriesOf(cell.text);
  for (const value of unknown) found.report(countryUnknown, cell, { value });
  if (kind !== 'project' || unknown.length > 0) return;
  found.consume(cell);
  details.focusCountries = codes;
}

function countriesOf(text: string): { codes: string[]; unknown: string[] } {
  const names = splitList(text).flatMap((part) => (findCountry(part) ? [part] : part.split(',')));
  const codes: string[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const code = findCountry(name);
    if (code) codes.push(code);
    else unknown.push(name.trim());
  }
  return { codes, unknown };
}

export const isEventKind = (kind: ActivityKind): kind is EventKind => isEvent({ kind });

/** Whether a row is marked as a highlight: `yes`, `x`. Any other text goes to `extra`. */
export function readHighlight(view: RowView, found: ReadingBuilder): true | undefined {
  const cell = fieldCell(view, 'highlight');
  if (!cell || !isYesOrNo(cell.text)) return undefined;
  found.consume(cell);
  return YES_WORDS.has(foldText(cell.text)) ? true : undefined;
}
