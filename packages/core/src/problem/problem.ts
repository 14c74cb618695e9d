import { PROBLEM_CATALOGUE, type ProblemCode } from './catalogue';
import type { Severity } from './problem-type';

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

const LONGEST_VALUE = 200;

/** A text that is fit to be shown: no control characters, at most 200 characters. */
export function shown(text: string): string {
  let clean = text.slice(0, LONGEST_VALUE + 1).replace(UNSEEN, '\u{FFFD}');
  if (clean.length > LONGEST_VALUE || text.length > LONGEST_VALUE) {
    clean = `${clean.slice(0, LONGEST_VALUE).replace(/[\ud800-\udbff]$/, '')}…`;
  }
  return clean;
}

/** Control characters, lone surrogates, and marks that turn the writing direction around. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

const PARAMETER = /\{(\w+)\}/g;
const OPTIONAL = /\[([^\]]*)\]/g;

/** Fills `{name}`; a part in square brackets is left out where one of its parameters is empty. */
function fillTemplate(template: string, texts: Record<string, string>): string {
  const full = (part: string) => [...part.matchAll(PARAMETER)].every(([, name]) => texts[name!]);
  return template
    .replace(OPTIONAL, (_, part: string) => (full(part) ? part : ''))
    .replace(PARAMETER, (_, name: string) => texts[name] ?? '');
}

/** A problem of the catalogue. */
export function problem(code: ProblemCode, details: ProblemDetails = {}): Problem {
  const type = PROBLEM_CATALOGUE[code];
  const value = details.value === undefined ? undefined : shown(details.value);
  const texts: Record<string, string> = {
    value: value === undefined ? '' : `“${value}”`,
    detail: shown(details.detail ?? ''),
    other: shown(details.other ?? ''),
    readings: details.readings?.join(' or ') ?? '',
  };
  const made: Problem = {
    code,
    severity: type.severity,
    message: fillTemplate(type.message, texts),
    remedy: fillTemplate(type.remedy, texts),
  };
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
  if (place.column) label += `, column ${place.column.letter} (${shown(place.column.name)})`;
  return label || (place.record ?? '');
}
