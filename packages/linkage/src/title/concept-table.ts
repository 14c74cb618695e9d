import { foldWord, ORDINALS } from '@regional-presence/core/internal';
import { hasHan, isCapitals, type PatternWord, patternWord } from './concept-words.js';
import { FUNCTION_WORDS } from './function-words.js';
import { thesaurusLines } from './load-thesaurus.js';

/** A term of the thesaurus. */
export interface ConceptPattern {
  concepts: readonly string[];
  words: readonly PatternWord[];
  letters: number;
}

/** The thesaurus, compiled. */
export interface ConceptTable {
  /** Patterns by their first word where it is whole, and where it is the beginning of one. */
  readonly whole: Map<string, ConceptPattern[]>;
  readonly begun: Map<string, ConceptPattern[]>;
  /** Chinese terms by their first character, the longest first. */
  readonly chinese: Map<string, { term: string; concepts: readonly string[] }[]>;
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Adds a term; `exact`: its words have no other endings. */
function addTerm(table: ConceptTable, term: string, concepts: readonly string[], exact = false): void {
  if (hasHan(term)) {
    pushTo(table.chinese, term[0]!, { term, concepts });
    return;
  }
  const words = (term.match(/[\p{L}\p{M}\p{N}]+[*.]?/gu) ?? [])
    .filter((word) => isCapitals(word) || !FUNCTION_WORDS.has(foldWord(word)))
    .map((word) => patternWord(exact ? `${word}.` : word));
  const [first] = words;
  if (!first) return;
  const letters = words.reduce((sum, { text, stem }) => sum + 2 * text.length + (stem ? 0 : 1), 0);
  pushTo(first.stem ? table.begun : table.whole, first.text, { concepts, words, letters });
}

function compileTable(): ConceptTable {
  const table: ConceptTable = { whole: new Map(), begun: new Map(), chinese: new Map() };
  for (const line of thesaurusLines()) {
    const [names = '', ...languages] = line.split(' | ');
    for (const language of languages)
      for (const term of language.split(' / ')) addTerm(table, term.trim(), names.trim().split(' < '));
  }
  for (const [index, terms] of ORDINALS.entries())
    for (const term of terms) addTerm(table, term, [`#${index + 1}`], true);
  for (const terms of table.chinese.values()) terms.sort((a, b) => b.term.length - a.term.length);
  return table;
}

let compiledTable: ConceptTable | undefined;

/** The thesaurus, compiled at the first call. */
export function conceptTable(): ConceptTable {
  compiledTable ??= compileTable();
  return compiledTable;
}

/** The terms that may begin with a word, the longest first: `data protection` is more than `data`. */
export function patternsOf(
  forms: readonly string[],
  { whole, begun }: ConceptTable,
): readonly ConceptPattern[] {
  const found: ConceptPattern[] = [];
  for (const form of forms) {
    found.push(...(whole.get(form) ?? []));
    for (let end = 2; end <= form.length; end++) found.push(...(begun.get(form.slice(0, end)) ?? []));
  }
  // More words first, then more letters: `вкрэ` is no `вкр`, and `data protection` is more than `data`.
  return found.sort((a, b) => b.words.length - a.words.length || b.letters - a.letters);
}
