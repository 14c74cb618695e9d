import type { Language } from '@regional-presence/core';
import { nearest, wordKey } from '../words';
import { FIELD_WORDS, FIELDS, type Field } from './field-words';

/** A column as it was understood. */
export interface Column {
  /** A, B … Z, AA, as a spreadsheet shows it. */
  letter: string;
  /** The heading as it stands. */
  name: string;
  /** Absent for a column that is kept as it is. */
  field?: Field;
  /** What the heading says in brackets: `Hours (Geneva)`. */
  bracket?: string;
  /** The known heading that it is nearest to, where none is the same. */
  nearTo?: string;
  /** What stands in the cells → what it means, by {@link wordKey}. */
  values?: ReadonlyMap<string, string>;
  /** The heading stands on an earlier column already. */
  repeated?: boolean;
}

const FIELD_BY_WORD = new Map<string, Field>();
for (const field of FIELDS) {
  for (const word of [field, ...FIELD_WORDS[field].split('|')]) {
    const key = wordKey(word);
    if (key && !FIELD_BY_WORD.has(key)) FIELD_BY_WORD.set(key, field);
  }
}

/** Words between those that tell what a column holds: `date de début` and `date début` are one. */
const JOINING = new Set('of the de du des la le les l d del los las el for pour para и'.split(' '));

const withoutJoining = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !JOINING.has(word))
    .join(' ');

const FIELD_BY_SHORT_WORD = new Map<string, Field>();
for (const [key, field] of FIELD_BY_WORD) {
  const short = withoutJoining(key);
  if (short && !FIELD_BY_SHORT_WORD.has(short)) FIELD_BY_SHORT_WORD.set(short, field);
}

const fieldOfKey = (key: string): Field | undefined =>
  FIELD_BY_WORD.get(key) ?? FIELD_BY_SHORT_WORD.get(withoutJoining(key));

/** A, B … Z, AA: the letter of a column counted from 0. */
export function columnLetter(index: number): string {
  let letter = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    letter = String.fromCharCode(65 + ((n - 1) % 26)) + letter;
  return letter;
}

const BRACKET = /^(.*?)[([（]([^)\]）]*)[)\]）]\s*$/s;

/** The field that a heading names, if it is one of the known words. */
export function fieldOf(heading: string): { field: Field; bracket?: string } | undefined {
  const whole = fieldOfKey(wordKey(heading));
  if (whole) return { field: whole };
  const match = BRACKET.exec(heading);
  const field = match && fieldOfKey(wordKey(match[1]!));
  return field ? { field, bracket: match[2]!.trim() } : undefined;
}

/** Matches the headings of a table to fields: each field once, the first column that names it. */
export function matchColumns(headings: readonly string[]): Column[] {
  const taken = new Set<Field>();
  const names = new Set<string>();
  return headings.map((heading, i): Column => {
    const name = heading.trim();
    const column: Column = { letter: columnLetter(i), name };
    const key = wordKey(name);
    if (names.has(key) && key !== '') column.repeated = true;
    names.add(key);
    const found = fieldOf(name);
    if (found && !taken.has(found.field)) {
      taken.add(found.field);
      column.field = found.field;
      if (found.bracket) column.bracket = found.bracket;
    } else if (!found && key !== '') {
      const near = nearest(name, FIELD_BY_WORD.keys());
      if (near !== undefined) column.nearTo = near;
    }
    return column;
  });
}

const SCRIPT_LANGUAGE: readonly [RegExp, Language][] = [
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0400-\u04ff]/, 'ru'],
  [/[\u4e00-\u9fff]/, 'zh'],
];

/** Words of headings by which French, Spanish and English are told apart. */
const HEADING_LANGUAGE: Readonly<Record<'en' | 'es' | 'fr', RegExp>> = {
  fr: /titre|activite|evenement|reunion|lieu|pays|ville|debut|heure|bureau|modalite|statut|theme|partenaire|remarque|lien|secteur|intitule|duree|\bdu\b|\bde l\b/,
  es: /titulo|actividad|evento|reunion|lugar|pais|ciudad|fecha|hora|oficina|modalidad|estado|tema|asociad|observacion|enlace|nombre|\bdel\b|duracion/,
  en: /title|activity|event|meeting|place|country|city|time|office|modality|status|theme|partners|remark|link|name|when|where|location|\bof\b/,
};

/** The language of a table, by the letters and words of its headings; `undefined` where they do not tell. */
export function headingLanguage(headings: readonly string[]): Language | undefined {
  const text = headings.join(' ');
  for (const [script, language] of SCRIPT_LANGUAGE) if (script.test(text)) return language;
  const counts = (['en', 'es', 'fr'] as const).map((language) => ({
    language,
    count: headings.filter((heading) => HEADING_LANGUAGE[language].test(wordKey(heading))).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first!.count > second!.count ? first!.language : undefined;
}
