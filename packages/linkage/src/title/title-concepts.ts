import {
  CHINESE_ORDINAL,
  chineseNumber,
  foldWord,
  isOrdinalSuffix,
  joinAbbreviations,
  romanNumber,
} from '@regional-presence/core/internal';
import { type ConceptPattern, type ConceptTable, conceptTable, patternsOf } from './concept-table.js';
import { formsOfWord, hasHan, isCapitals, type PatternWord } from './concept-words.js';
import { FUNCTION_WORDS } from './function-words.js';

/** A word of a title, worked out once for all titles that have it. */
interface ConceptToken {
  written: string;
  /** The word as it is compared; in Arabic also without the particles before it. */
  forms: readonly string[];
  capitals: boolean;
  joins: boolean;
  /** What it may be the first word of. */
  patterns: readonly ConceptPattern[];
}

const PIECE = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u0640])+/gu;

/** Words of titles are some ten thousands. */
const MAX_CACHED_TOKENS = 20_000;

const KNOWN_TOKENS = new Map<string, ConceptToken>();

function tokenOf(written: string, table: ConceptTable): ConceptToken {
  const before = KNOWN_TOKENS.get(written);
  if (before) return before;
  const folded = foldWord(written);
  const forms = formsOfWord(folded);
  const joins = folded === '' || FUNCTION_WORDS.has(folded);
  const token = { written, forms, capitals: isCapitals(written), joins, patterns: patternsOf(forms, table) };
  if (KNOWN_TOKENS.size >= MAX_CACHED_TOKENS) KNOWN_TOKENS.clear();
  KNOWN_TOKENS.set(written, token);
  return token;
}

const fits = (token: ConceptToken | undefined, { text, stem, capitals }: PatternWord): boolean =>
  token !== undefined &&
  (!capitals || token.capitals) &&
  token.forms.some((form) => (stem ? form.startsWith(text) : form === text));

/** A Roman numeral, in capitals: `XII`, `IXe`. */
const ROMAN_NUMERAL_WORD = /^([IVX]{2,})(?:e|ème|th|º|o)?$/;
const NUMBER_WITH_SUFFIX = /^(\d{1,3})(\p{L}*)$/u;

/** The number of `9`, `9th`, `٩`, `XII`; years and amounts have none. */
function numberOfToken({ written, forms }: ConceptToken): number | undefined {
  const roman = ROMAN_NUMERAL_WORD.exec(written)?.[1];
  const value = roman === undefined ? undefined : romanNumber(roman.toLowerCase());
  if (value !== undefined) return value;
  const [, digits, letters = ''] = NUMBER_WITH_SUFFIX.exec(forms[0]!) ?? [];
  const isNumber =
    digits !== undefined && (letters === '' || /^[oa]$/.test(letters) || isOrdinalSuffix(letters));
  return isNumber ? Number(digits) : undefined;
}

/** `SG13`, `CE 13`, `ИК13`: the same as the group's name in full. */
const STUDY_GROUP = /^(?:SG|CE|ИК)(\d{1,2})$/;

/** A word that is in no table and is the same in any language: `AFCEN`, `SG13RG`, `GovStack`. */
const isCode = (word: string, shouted: boolean): boolean =>
  /^[A-Za-z0-9]+$/.test(word) &&
  /[A-Z]/.test(word) &&
  (/\d/.test(word) || (!shouted && /[A-Z].*[A-Z]/.test(word)));

function addWords(tokens: readonly ConceptToken[], shouted: boolean, concepts: Set<string>): void {
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const pattern = token.patterns.find(({ words }) => words.every((word, j) => fits(tokens[i + j], word)));
    if (pattern) {
      for (const concept of pattern.concepts) concepts.add(concept);
      i += pattern.words.length;
      continue;
    }
    const group = STUDY_GROUP.exec(token.written)?.[1];
    const number = group ? Number(group) : numberOfToken(token);
    if (group) concepts.add('study-group');
    if (number !== undefined) concepts.add(`#${number}`);
    else if (isCode(token.written, shouted)) concepts.add(token.written.toLowerCase());
    i++;
  }
}

function addChinese(text: string, { chinese }: ConceptTable, concepts: Set<string>): void {
  for (let i = 0; i < text.length; ) {
    const term = chinese.get(text[i]!)?.find((entry) => text.startsWith(entry.term, i));
    if (term) for (const concept of term.concepts) concepts.add(concept);
    else if (text[i] === '第') {
      const number = chineseNumber(CHINESE_ORDINAL.exec(text.slice(i, i + 4))?.[1] ?? '');
      if (number > 0) concepts.add(`#${number}`);
    }
    i += term?.term.length ?? 1;
  }
}

/**
 * What a title names, whatever its language: subjects (`cybersecurity`), acronyms and codes (`5g`, `afcen`), the
 * kind of meeting (`kind:workshop`), the region (`region:africa`) and numbers (`#9`), years left out.
 *
 * @example
 * titleConcepts('9e Forum sur l’IA'); // #9, kind:forum, ai
 * titleConcepts('第九届人工智能论坛'); // #9, ai, kind:forum
 */
export function titleConcepts(text: string): Set<string> {
  const table = conceptTable();
  const concepts = new Set<string>();
  // In a title all in capitals a capital means nothing.
  const shouted = text === text.toUpperCase() && /(?:\p{Lu}{4}.*?){3}/u.test(text);
  let tokens: ConceptToken[] = [];
  for (const written of joinAbbreviations(text).normalize('NFC').match(PIECE) ?? []) {
    if (hasHan(written)) {
      addWords(tokens, shouted, concepts);
      tokens = [];
      addChinese(written, table, concepts);
      continue;
    }
    const token = tokenOf(written, table);
    // `UN` is the United Nations and `un` a French article.
    if (!token.joins || (token.capitals && !shouted && !/^(?:ITU|UIT|МСЭ)$/.test(written)))
      tokens.push(token);
  }
  addWords(tokens, shouted, concepts);
  return concepts;
}
