import { foldText, nearestWord } from '@regional-presence/core/internal';
import { parseDate, parseTime, parseTimeZone, parseZoneName } from '@regional-presence/dates';
import { leadingStatusOf } from '../field/leading-status.js';
import { readRegion } from '../field/offices.js';
import { isPlaceholder } from '../field/placeholder.js';
import { STATUS_WORDS } from '../field/status-words.js';
import { MODALITY_WORDS } from '../field/vocabulary.js';
import { isYesOrNo } from '../field/yes-no.js';
import { countryNames } from './country-names.js';
import { saysNothing } from './no-content-words.js';
import type { AnswerReference } from './reference.js';

/** Why a text does not become the content of the cell that is asked about. */
export type ContentFault = 'notOffered' | 'noContent' | 'dateUnclear' | 'severalDates';

/** Hours: `14:00`, `9h30`. */
const HOURS = /\d\s?[:.h]\s?\d\d/;

/** The content of the cell: the answer, or a time zone after the hours that are there. */
export const contentOfAnswer = (answer: string, from: string, { atEnd }: AnswerReference): string =>
  atEnd && from !== '' && HOURS.test(from) && !HOURS.test(answer) ? `${from} ${answer}` : answer;

/**
 * Why a text is no content of the cell; `undefined` for one that is.
 *
 * @param from the content of the cell when the question was asked.
 * @param offered the words and values of the possible answers.
 */
export function faultOfContent(
  answer: string,
  from: string,
  reference: AnswerReference,
  offered: readonly string[],
): ContentFault | undefined {
  const { expects = 'words', countries } = reference;
  if (expects === 'date') return faultOfDate(answer, from, reference);
  if (expects === 'hours')
    return isHours(contentOfAnswer(answer, from, reference), reference) ? undefined : 'dateUnclear';
  if (expects === 'figures') return /\p{N}/u.test(answer) ? undefined : 'noContent';
  if (isNoText(answer)) return 'noContent';
  if (expects === 'zone') return isZone(answer) ? undefined : 'dateUnclear';
  if (expects === 'status' || expects === 'modality' || expects === 'region')
    return isKnownWord(answer, expects) ? undefined : 'notOffered';
  if (countries) return namesOneCountry(answer, countries) ? undefined : 'notOffered';
  return isNearly(answer, offered) ? 'notOffered' : undefined;
}

/** Whether a text says nothing that a cell with words can hold: `yes`, `3`, `I do not know`. */
const isNoText = (text: string): boolean =>
  !/\p{L}/u.test(text) || isYesOrNo(text) || isPlaceholder(text) || saysNothing(text);

const saysNothingMore = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Dates that are understood and not yet complete: the next question asks for the year, or for the order of the column. */
const INCOMPLETE_DATES: ReadonlySet<string> = new Set(['date-order-ambiguous', 'date-year-missing']);

function faultOfDate(answer: string, from: string, reference: AnswerReference): ContentFault | undefined {
  const { language, order } = reference;
  const options = { ...(language ? { language } : {}), ...(order ? { order } : {}) };
  const content = contentOfAnswer(answer, from, reference);
  const { periods, unread, problems } = parseDate(content, options);
  if (periods.length === 0) {
    const [only] = problems;
    return problems.length === 1 && INCOMPLETE_DATES.has(only!.code) ? undefined : 'dateUnclear';
  }
  if (!unread.every(({ start, end }) => saysNothingMore(content.slice(start, end)))) return 'dateUnclear';
  const isOfSeveral = periods.length > 1 && parseDate(from, options).periods.length < 2;
  return isOfSeveral ? 'severalDates' : undefined;
}

function isHours(text: string, { language }: AnswerReference): boolean {
  const { hours, unread } = parseTime(text, language);
  if (hours !== undefined) return unread === undefined;
  return /\d/.test(text) && /^[\d\s:.,;h–-]+$/.test(text);
}

const isZone = (text: string): boolean =>
  parseTimeZone(text) !== undefined || parseZoneName(text).zone !== undefined;

function isKnownWord(text: string, field: 'status' | 'modality' | 'region'): boolean {
  const key = foldText(text);
  if (field === 'region') return readRegion(text) !== undefined;
  if (field === 'modality') return MODALITY_WORDS.has(key);
  return STATUS_WORDS.has(key) || leadingStatusOf(text) !== undefined;
}

/** Whether a text names one of the countries: `Tripoli (Libya)`. */
function namesOneCountry(text: string, codes: readonly string[]): boolean {
  const words = ` ${foldText(text)} `;
  const compact = foldText(text).replaceAll(' ', '');
  const named = codes.filter((code) =>
    countryNames(code).some((name) =>
      /[\u3400-\u9fff]/.test(name) ? compact.includes(name.replaceAll(' ', '')) : words.includes(` ${name} `),
    ),
  );
  return named.length === 1;
}

/** Whether a text is most probably one of the possible answers, written wrongly. */
const isNearly = (text: string, offered: readonly string[]): boolean =>
  offered.length > 0 && nearestWord(foldText(text), offered.map(foldText)) !== undefined;
