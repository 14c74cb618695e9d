import { PROBLEM_CATALOGUE, type ProblemCode } from './catalogue.js';
import type { Severity } from './problem-type.js';

/** A column as a spreadsheet shows it: letter and heading. */
export interface ColumnPlace {
  letter: string;
  name: string;
}

/** Where a problem is. */
export interface ProblemPlace {
  file?: string;
  sheet?: string;
  /** The first line of a file is row 1. */
  row?: number;
  column?: ColumnPlace;
  /** Id of the record. */
  record?: string;
}

/** Trouble with data: data itself. Functions return problems; they throw for a programmer's mistake only. */
export interface Problem {
  /** Stable: a program may rely on it. */
  code: ProblemCode;
  severity: Severity;
  message: string;
  /** What to do about it. */
  remedy: string;
  place?: ProblemPlace;
  /** What was found there, shortened. */
  value?: string;
  /** All the ways in which it can be read, most often EDTF periods. */
  readings?: string[];
}

/** What a problem is made with; `value`, `detail`, `other` and `readings` fill the catalogue's texts. */
export interface ProblemDetails {
  value?: string | undefined;
  detail?: string | undefined;
  other?: string | undefined;
  readings?: string[] | undefined;
  place?: ProblemPlace | undefined;
}

const MAX_VALUE_LENGTH = 200;

/** A text that is fit to be shown: no control characters, at most 200 characters. */
export function displayText(text: string): string {
  if (text.length <= MAX_VALUE_LENGTH && SAFE_TEXT.test(text)) return text;
  let clean = text.slice(0, MAX_VALUE_LENGTH + 1).replace(INVISIBLE, '\u{FFFD}');
  if (clean.length > MAX_VALUE_LENGTH || text.length > MAX_VALUE_LENGTH) {
    clean = `${clean.slice(0, MAX_VALUE_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
  }
  return clean;
}

const SAFE_TEXT = /^[\x20-\x7e\xa0-\u1fff]*$/;

/** Control characters, lone surrogates, and marks that turn the writing direction around. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

const PARAMETERS = ['value', 'detail', 'other', 'readings'] as const;
type Texts = Record<(typeof PARAMETERS)[number], string>;

/** A text, a parameter, or parts that are left out where one of their parameters is empty. */
type Part = string | { name: keyof Texts } | { parts: Part[] };

const OPTIONAL = /\[([^\]]*)\]/;
const PARAMETER = /\{(value|detail|other|readings)\}/;

/** Cuts a template into its parts, once. */
function compile(template: string): Part[] {
  const optional = OPTIONAL.exec(template);
  if (optional) {
    const behind = template.slice(optional.index + optional[0].length);
    return [
      ...compile(template.slice(0, optional.index)),
      { parts: compile(optional[1]!) },
      ...compile(behind),
    ];
  }
  const parameter = PARAMETER.exec(template);
  if (!parameter) return template === '' ? [] : [template];
  const behind = template.slice(parameter.index + parameter[0].length);
  return [template.slice(0, parameter.index), { name: parameter[1] as keyof Texts }, ...compile(behind)];
}

function fill(parts: readonly Part[], texts: Texts): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('name' in part) text += texts[part.name];
    else if (part.parts.every((p) => typeof p === 'string' || !('name' in p) || texts[p.name] !== ''))
      text += fill(part.parts, texts);
  }
  return text;
}

const COMPILED = new Map<ProblemCode, { message: Part[]; remedy: Part[] }>();

function compiled(code: ProblemCode): { message: Part[]; remedy: Part[] } {
  let parts = COMPILED.get(code);
  if (!parts) {
    const { message, remedy } = PROBLEM_CATALOGUE[code];
    parts = { message: compile(message), remedy: compile(remedy) };
    COMPILED.set(code, parts);
  }
  return parts;
}

interface Worded {
  value: string | undefined;
  message: string;
  remedy: string;
}

/** What was said last, by code and details: the cells of a column repeat themselves, and their problems too. */
const WORDED = new Map<string, Worded>();
const WORDED_AT_MOST = 5000;

function worded(code: ProblemCode, details: ProblemDetails): Worded {
  const { value: found, detail = '', other = '', readings } = details;
  const value = found === undefined ? undefined : displayText(found);
  const texts: Texts = {
    value: value === undefined ? '' : `“${value}”`,
    detail: displayText(detail),
    other: displayText(other),
    readings: readings?.join(' or ') ?? '',
  };
  const key = `${code}\n${texts.value}\n${texts.detail}\n${texts.other}\n${texts.readings}`;
  let known = WORDED.get(key);
  if (!known) {
    const parts = compiled(code);
    known = { value, message: fill(parts.message, texts), remedy: fill(parts.remedy, texts) };
    if (WORDED.size >= WORDED_AT_MOST) WORDED.clear();
    if (key.length < 1000) WORDED.set(key, known);
  }
  return known;
}

/** A problem of the catalogue. */
export function problem(code: ProblemCode, details: ProblemDetails = {}): Problem {
  const { value, message, remedy } = worded(code, details);
  const made: Problem = { code, severity: PROBLEM_CATALOGUE[code].severity, message, remedy };
  if (details.place) made.place = details.place;
  if (value !== undefined) made.value = value;
  if (details.readings) made.readings = details.readings;
  return made;
}

/** How many problems of each severity there are. */
export function countBySeverity(problems: Iterable<Problem>): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** `africa.csv row 4, column B (Date)`, or the record's id. */
export function placeLabel(place: ProblemPlace | undefined): string {
  if (!place) return '';
  let label = place.file ?? '';
  if (place.sheet) label += `, ${place.sheet}`;
  if (place.row) label += ` row ${place.row}`;
  if (place.column) label += `, column ${place.column.letter} (${displayText(place.column.name)})`;
  return label || (place.record ?? '');
}
