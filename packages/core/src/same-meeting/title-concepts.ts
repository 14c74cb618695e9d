import { ORDINALS } from './ordinals.js';

/** The text of the thesaurus. It is large, and is loaded only where titles are compared. */
let thesaurus: string | undefined;

/** Sets the thesaurus that {@link titleConcepts} uses. */
export function useThesaurus(text: string): void {
  thesaurus = text;
}

/** Loads the thesaurus: in a bundle, a file of its own. */
export async function loadThesaurus(): Promise<void> {
  if (thesaurus !== undefined) return;
  const { THESAURUS } = await import('./thesaurus.js');
  useThesaurus(THESAURUS);
}

/** Function words, and the Union's own name, which does not distinguish meetings. */
const JOINING =
  'a an and at by for from in into its of on or the their through to toward towards with your our using via ' +
  'al con de del e el en entre hacia la las lo los o para por sin sobre su sus u un una y mediante través ' +
  'au aux avec c d dans des du en et l la le les leur n ou par pour s sa ses un une à vers ' +
  'в во для за и из к ко на о об от по при с со у через не области сфере вопросам тему теме ' +
  'في من على إلى عن حول بشأن أجل مجال مع بين أو غير عبر ' +
  'itu uit мсэ';

/**
 * Concepts that hardly identify a meeting, because many titles have them. With `kind:`, `region:` and
 * numbers it counts for half.
 */
const BROAD: ReadonlySet<string> = new Set(
  (
    'best-practices data development digital digital-services economics finance governance ict ' +
    'infrastructure internet mobile networks partnership planning policy private-sector project security ' +
    'services strategy sustainability technology telecommunications un vision-future'
  ).split(' '),
);

interface PatternWord {
  text: string;
  /** Any ending may follow. */
  stem: boolean;
  /** Meant in capitals only: `IA`, and not `ia`. */
  capitals: boolean;
}

interface ConceptPattern {
  concepts: readonly string[];
  words: readonly PatternWord[];
  letters: number;
}

/** A word of a title, worked out once for all titles that have it. */
interface Token {
  written: string;
  /** The word as it is compared; in Arabic also without the particles before it. */
  forms: readonly string[];
  capitals: boolean;
  joins: boolean;
  /** What it may be the first word of. */
  patterns: readonly ConceptPattern[];
}

const MARKS = /[\p{M}\p{Cf}\u0640]/gu;
const HAN_SCRIPT = /\p{Script=Han}/u;
const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const FIRST_HAN = 0x2e80;
const PIECE = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}\u0640])+/gu;

const foldTitle = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ة', 'ه').replaceAll('ى', 'ي');

/** `services` → `service`; short words end in -s of their own. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && word.charCodeAt(0) < 0x250 ? word.slice(0, -1) : word;

/** An Arabic word and what is left of it without `and`, `for`, `with` and the article. */
function arabicForms(word: string): string[] {
  const forms = [word];
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل)(?=..)/, '');
  if (bare !== word) forms.push(bare);
  else {
    if (/^[وبلفك].../.test(word)) forms.push(word.slice(1));
    if (/^[وف][بلك].../.test(word)) forms.push(word.slice(2));
  }
  return forms;
}

const isCapitals = (word: string): boolean =>
  word.length > 1 && /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);

function patternWord(written: string): PatternWord {
  const text = foldTitle(written.replace(/[*.]$/, ''));
  if (written.endsWith('*')) return { text, stem: true, capitals: false };
  const exact = written.endsWith('.');
  if (ARABIC.test(text)) {
    const bare = text.replace(/^ال(?=..)/, '');
    const open = !exact && bare.length > 4 ? bare.replace(/ه$/, '') : bare;
    return { text: open, stem: !exact && open.length > 2, capitals: false };
  }
  const capitals = isCapitals(written) && !/\d/.test(written);
  const stem = CYRILLIC.test(text) && text.length > 2 && !exact && !capitals;
  return { text: singular(text), stem, capitals };
}

interface Tables {
  /** Patterns by their first word where it is whole, and where it is the beginning of one. */
  whole: Map<string, ConceptPattern[]>;
  begun: Map<string, ConceptPattern[]>;
  /** Chinese terms by their first sign, the longest first. */
  chinese: Map<string, { term: string; concepts: readonly string[] }[]>;
  joining: ReadonlySet<string>;
  known: Map<string, Token>;
}

let compiled: Tables | undefined;

function tables(): Tables {
  if (compiled) return compiled;
  const joining = new Set(JOINING.split(' ').map(foldTitle));
  const made: Tables = { whole: new Map(), begun: new Map(), chinese: new Map(), joining, known: new Map() };
  const push = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const addTerm = (term: string, concepts: readonly string[], exact = false) => {
    if (HAN_SCRIPT.test(term)) return push(made.chinese, term[0]!, { term, concepts });
    const words = (term.match(/[\p{L}\p{M}\p{N}]+[*.]?/gu) ?? [])
      .filter((word) => isCapitals(word) || !joining.has(foldTitle(word)))
      .map((word) => patternWord(exact ? `${word}.` : word));
    const [first] = words;
    if (!first) return;
    const letters = words.reduce((sum, { text, stem }) => sum + 2 * text.length + (stem ? 0 : 1), 0);
    push(first.stem ? made.begun : made.whole, first.text, { concepts, words, letters });
  };
  if (thesaurus === undefined) throw new Error('The thesaurus of titles is not loaded');
  for (const line of thesaurus.trim().split('\n')) {
    const [names = '', ...languages] = line.split(' | ');
    for (const language of languages)
      for (const term of language.split(' / ')) addTerm(term.trim(), names.trim().split(' < '));
  }
  for (const [index, terms] of ORDINALS.entries())
    for (const term of terms) addTerm(term, [`#${index + 1}`], true);
  for (const terms of made.chinese.values()) terms.sort((a, b) => b.term.length - a.term.length);
  compiled = made;
  return made;
}

function patternsOf(forms: readonly string[], { whole, begun }: Tables): readonly ConceptPattern[] {
  const found: ConceptPattern[] = [];
  for (const form of forms) {
    found.push(...(whole.get(form) ?? []));
    for (let end = 2; end <= form.length; end++) found.push(...(begun.get(form.slice(0, end)) ?? []));
  }
  // More words first, then more letters: `вкрэ` is no `вкр`, and `data protection` is more than `data`.
  return found.sort((a, b) => b.words.length - a.words.length || b.letters - a.letters);
}

/** Words of the world's titles are some ten thousands; what is beyond is no title. */
const MAX_CACHED_TITLES = 20_000;

function tokenOf(written: string, made: Tables): Token {
  const before = made.known.get(written);
  if (before) return before;
  const folded = foldTitle(written);
  const forms = ARABIC.test(folded) ? arabicForms(folded) : [singular(folded)];
  const joins = folded === '' || made.joining.has(folded);
  const token = { written, forms, capitals: isCapitals(written), joins, patterns: patternsOf(forms, made) };
  if (made.known.size >= MAX_CACHED_TITLES) made.known.clear();
  made.known.set(written, token);
  return token;
}

const fits = (token: Token | undefined, { text, stem, capitals }: PatternWord): boolean =>
  token !== undefined &&
  (!capitals || token.capitals) &&
  token.forms.some((form) => (stem ? form.startsWith(text) : form === text));

const NUMBER_WITH_SUFFIX =
  /^(\d{1,4})(?:st|nd|rd|th|e|er|ere|re|eme|ieme|me|nde|o|a|os|as|ro|ra|do|da|to|ta|mo|ma|no|na|vo|va|го|и|я|е|ыи|ая|ое|ом|ои|ии|м)?$/;
const ROMAN = /^(?=[IVX]{2})(X{0,2})(IX|IV|V?I{0,3})(?:e|ème|th|º|o)?$/;
const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const CHINESE_ORDINAL = /^第([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)/u;
const CHINESE_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The number of `9`, `9th`, `٩`, `XII`; years and amounts have none. */
function numberOf(token: Token): number | undefined {
  const roman = ROMAN.exec(token.written);
  if (roman) return 10 * roman[1]!.length + UNITS.indexOf(roman[2]!);
  const digits = token.forms[0]!.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const number = NUMBER_WITH_SUFFIX.exec(digits)?.[1];
  return number && number.length < 4 ? Number(number) : undefined;
}

/** `SG13`, `CE 13`, `ИК13`: the same as the group's name in full. */
const STUDY_GROUP = /^(?:SG|CE|ИК)(\d{1,2})$/;

/** The number of `第十二届`. */
function chineseNumber(text: string): number {
  const [, first = '', ten = '', last = ''] = CHINESE_ORDINAL.exec(text) ?? [];
  const head = CHINESE_DIGITS.indexOf(first);
  return ten ? 10 * (head || 1) + CHINESE_DIGITS.indexOf(last) : head;
}

/** A word that stands in no table and is the same in any language: `AFCEN`, `SG13RG`, `GovStack`. */
const isCode = (word: string, shouted: boolean): boolean =>
  /^[A-Za-z0-9]+$/.test(word) &&
  /[A-Z]/.test(word) &&
  word.length > 1 &&
  (/\d/.test(word) || (!shouted && /[A-Z].*[A-Z]/.test(word)));

function addWords(tokens: readonly Token[], shouted: boolean, concepts: Set<string>): void {
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const pattern = token.patterns.find(({ words }) => words.every((word, j) => fits(tokens[i + j], word)));
    if (pattern) {
      for (const concept of pattern.concepts) concepts.add(concept);
      i += pattern.words.length;
      continue;
    }
    const group = STUDY_GROUP.exec(token.written)?.[1];
    const number = group ? Number(group) : numberOf(token);
    if (group) concepts.add('study-group');
    if (number !== undefined) concepts.add(`#${number}`);
    else if (isCode(token.written, shouted)) concepts.add(token.written.toLowerCase());
    i++;
  }
}

function addChinese(text: string, { chinese }: Tables, concepts: Set<string>): void {
  for (let i = 0; i < text.length; ) {
    const term = chinese.get(text[i]!)?.find((entry) => text.startsWith(entry.term, i));
    if (term) for (const concept of term.concepts) concepts.add(concept);
    else if (text[i] === '第') {
      const number = chineseNumber(text.slice(i, i + 4));
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
  const made = tables();
  const concepts = new Set<string>();
  // In a title all in capitals a capital means nothing.
  const shouted = text === text.toUpperCase() && /(?:\p{Lu}{4}.*?){3}/u.test(text);
  let tokens: Token[] = [];
  for (const written of text.normalize('NFC').match(PIECE) ?? []) {
    if (written.charCodeAt(0) >= FIRST_HAN && HAN_SCRIPT.test(written)) {
      addWords(tokens, shouted, concepts);
      tokens = [];
      addChinese(written, made, concepts);
      continue;
    }
    const token = tokenOf(written, made);
    // `UN` is the United Nations and `un` a French article.
    if (!token.joins || (token.capitals && !shouted && !/^(?:ITU|UIT|МСЭ)$/.test(written)))
      tokens.push(token);
  }
  addWords(tokens, shouted, concepts);
  return concepts;
}

const weight = (concept: string): number =>
  /^(?:kind:|region:|#)/.test(concept) || BROAD.has(concept) ? 0.5 : 1;

/** Whether both say something of a sort, and nothing of it is the same. */
function differIn(sort: string, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const of = (concepts: ReadonlySet<string>) => [...concepts].filter((concept) => concept.startsWith(sort));
  const [one, other] = [of(a), of(b)];
  return one.length > 0 && other.length > 0 && !one.some((concept) => b.has(concept));
}

/**
 * The weighed share of concepts that two titles have in common, 0 to 1: what stands in many titles counts for
 * half. Titles of different numbers or regions are of different meetings, whatever else they share.
 */
export function conceptSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (differIn('#', a, b) || differIn('region:', a, b)) return 0;
  let [common, all] = [0, 0];
  for (const concept of a) {
    all += weight(concept);
    if (b.has(concept)) common += weight(concept);
  }
  for (const concept of b) if (!a.has(concept)) all += weight(concept);
  return all === 0 ? 0 : common / all;
}
