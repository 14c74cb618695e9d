import { MODALITIES, type Problem, REGION_CODES, STATUSES } from '@regional-presence/core';
import { CONFIRMABLE_CODES, SECTOR_CODES } from '@regional-presence/core/internal';
import {
  allAnswers,
  firstAnswers,
  inferredPeriod,
  oneCountry,
  onePossibleDayInWords,
  onePossibleReading,
  oneTerm,
  oneText,
  suggestedValue,
} from './cell-answers.js';
import { oneField, oneOrder, oneRegion, titleColumn } from './column-answers.js';
import type { FindAnswers } from './question.js';
import { leaveOut, rightAsItIs, sameOrApart, sameOrApartAsMerged, type TableOfPlace } from './row-answers.js';

/** The codes that a person can confirm, each with that answer. */
const rightAsTheyAre = (tableOf: TableOfPlace): Partial<Record<Problem['code'], FindAnswers>> =>
  Object.fromEntries(CONFIRMABLE_CODES.map((code) => [code, rightAsItIs(tableOf)]));

/** The answers to the problems of each code that a person can answer. */
export const answersByCode = (
  tableOf: TableOfPlace,
): Readonly<Partial<Record<Problem['code'], FindAnswers>>> => ({
  'date-order-unknown': oneOrder,
  'date-order-from-language': oneOrder,
  'date-order-ambiguous': onePossibleReading,
  'date-exchanged': onePossibleDayInWords,
  'date-unreadable': onePossibleReading,
  'date-partly-read': onePossibleReading,
  'date-year-two-digits': onePossibleReading,
  'date-year-missing': onePossibleReading,
  'date-year-inferred': inferredPeriod,
  'date-weekday-contradicts': onePossibleReading,
  'date-vague': onePossibleReading,
  'date-not-final': onePossibleReading,
  'date-alternatives': onePossibleReading,
  'date-relative': onePossibleReading,
  'date-not-of-event': onePossibleReading,
  'dates-contradict': onePossibleReading,
  'kind-unknown': suggestedValue(),
  'modality-unknown': firstAnswers(suggestedValue(), oneTerm('modality', MODALITIES)),
  'status-unknown': firstAnswers(suggestedValue(), oneTerm('status', STATUSES)),
  'region-unknown': oneTerm('region', REGION_CODES),
  'sector-unknown': firstAnswers(suggestedValue(), oneText(SECTOR_CODES)),
  'series-spelling-inconsistent': suggestedValue('other', 'series'),
  'city-ambiguous': oneCountry,
  'column-unknown': oneField,
  'header-row-not-found': titleColumn,
  'region-missing': oneRegion,
  'possible-duplicate': sameOrApart(tableOf),
  'different-rows-merged': sameOrApartAsMerged(tableOf),
  ...rightAsTheyAre(tableOf),
  'outside-reporting-period': allAnswers(rightAsItIs(tableOf), leaveOut(tableOf)),
  'row-without-title': leaveOut(tableOf),
  'row-too-long': leaveOut(tableOf),
  'quotes-unbalanced': leaveOut(tableOf),
});

const ANSWERED_CODES: ReadonlySet<string> = new Set(Object.keys(answersByCode(() => undefined)));

/** Whether problems of the code have answers, where their files are as they should be for that. */
export const hasKnownAnswers = ({ code }: Pick<Problem, 'code'>): boolean => ANSWERED_CODES.has(code);

/** Problems that one answer resolves for the whole table, whatever their parameters are. */
export const ONCE_A_TABLE: ReadonlySet<string> = new Set(['region-missing']);

/** A word that is not understood means the same in each row: it is asked about once. */
export const WORDS_OF_LISTS: ReadonlySet<string> = new Set<Problem['code']>([
  'kind-unknown',
  'status-unknown',
  'modality-unknown',
  'sector-unknown',
  'region-unknown',
  'country-unknown',
  'body-unknown',
]);

/** Problems that are one question each. */
export const EACH_ROW: ReadonlySet<string> = new Set([
  'possible-duplicate',
  'different-rows-merged',
  'outside-reporting-period',
  'row-without-title',
  'row-too-long',
  'quotes-unbalanced',
]);
