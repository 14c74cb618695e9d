import { ALPHABETS, type Alphabet } from './alphabets.js';
import { scorePunctuation } from './punctuation.js';

/** A text of one language has few lines in another: the most that a line of another language costs. */
const OTHER_LANGUAGE_PENALTY = 3;

const LATIN_LETTER = /\p{Script=Latin}/u;

/** An alphabet as it is looked up. */
interface Spelling {
  weights: ReadonlyMap<string, number>;
  ngrams: ReadonlySet<string>;
  words: ReadonlySet<string>;
  latin: boolean;
}

/** The weights go from the most frequent letter of an alphabet to the rarest. */
function spellingOf({ letters, ngrams = '', words = '' }: Alphabet): Spelling {
  const all = [...letters.normalize('NFC')];
  const latin = LATIN_LETTER.test(all[0]!) || /\p{M}/u.test(all[0]!);
  const [most, least] = latin ? [2.4, 0.8] : [2.8, -0.6];
  return {
    weights: new Map(all.map((letter, i) => [letter, most - ((most - least) * i) / all.length])),
    ngrams: new Set(ngrams.match(/\S+/g)),
    words: new Set(words.match(/\S+/g)),
    latin,
  };
}

const SPELLINGS = Object.values(ALPHABETS).map((alphabet) => ({
  encodings: alphabet.encodings.split(' '),
  spelling: spellingOf(alphabet),
}));

/** Two or three characters, the languages in which they are frequent, and their weight. */
interface NGram {
  spellings: Set<Spelling>;
  weight: number;
}

const NGRAMS = new Map<string, NGram>();
for (const { spelling } of SPELLINGS) {
  for (const ngram of spelling.ngrams) {
    const known = NGRAMS.get(ngram) ?? { spellings: new Set(), weight: ngram.length === 2 ? 0.5 : 0.7 };
    NGRAMS.set(ngram, { ...known, spellings: known.spellings.add(spelling) });
  }
}

export const SINGLE_BYTE_ENCODINGS: readonly string[] = [
  ...new Set(SPELLINGS.flatMap(({ encodings }) => encodings)),
];

/** A letter beyond ASCII in a line. */
interface Letter {
  lowerCase: string;
  latin: boolean;
  /** The known n-grams that contain it. */
  ngrams: readonly NGram[];
  /** A penalty for unusual positions, such as a capital after a small letter. */
  oddity: number;
  isNextToAscii: boolean;
}

interface ScoredLine {
  letters: readonly Letter[];
  words: readonly string[];
  punctuationScore: number;
}

/** The score of the letters beyond ASCII of a text, in the best language of its encoding. */
export function scoreText(text: string, encoding: string): number {
  const lines = text.split(/\r\n?|\n/).map(analyzeLine);
  const spellings = SPELLINGS.filter(({ encodings }) => encodings.includes(encoding));
  const weights = spellings.map(({ spelling }) => lines.map((line) => scoreLine(line, spelling)));
  const best = lines.map((_, i) => Math.max(...weights.map((of) => of[i]!)));
  const inLanguages = weights.map((of) =>
    of.reduce((all, weight, i) => all + Math.max(weight, best[i]! - OTHER_LANGUAGE_PENALTY), 0),
  );
  return lines.reduce((all, { punctuationScore }) => all + punctuationScore, 0) + Math.max(...inLanguages);
}

/** Hebrew and Greek letters that occur only at the end of a word. */
const FINAL_FORMS = /[ךםןףץς]/;

const BEYOND_ASCII = /[^\0-\x7f]/gu;
/** What an alphabet may contain: letters, combining marks, and the punctuation of Arabic script. */
const ALPHABET_CHARACTER = /[\p{L}\p{M}،؟؛\u200c]/u;

function analyzeLine(line: string): ScoredLine {
  const letters: Letter[] = [];
  let signs = 0;
  for (const { 0: character, index } of line.matchAll(BEYOND_ASCII)) {
    const before = line.charAt(index - 1);
    const after = line.charAt(index + 1);
    if (ALPHABET_CHARACTER.test(character))
      letters.push(analyzeLetter(character, before, after, line, index));
    else signs += scorePunctuation(character, before, after);
  }
  return { letters, words: line.toLowerCase().match(/\p{L}+/gu) ?? [], punctuationScore: signs };
}

function analyzeLetter(letter: string, before: string, after: string, line: string, index: number): Letter {
  const small = letter === 'İ' ? 'i' : letter.toLowerCase();
  const [left, right] = [edge(before), edge(after)];
  let odd = 0;
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter)) odd += 3;
  if (/\p{Lu}/u.test(before) && /\p{Ll}/u.test(letter) && /\p{Lu}/u.test(after)) odd += 2;
  if (FINAL_FORMS.test(letter) && right !== '_') odd += 3;
  if (/\p{Lu}/u.test(before) && /\p{Lu}/u.test(letter)) odd += 0.3;
  if (/\d/.test(after) || /\d/.test(before)) odd += 2;
  // A letter by itself is a word in few languages. In a table it is rarer than a symbol.
  if (left === '_' && right === '_' && !NGRAMS.has(`_${small}_`)) odd += 2.5;
  return {
    lowerCase: small,
    oddity: odd,
    latin: LATIN_LETTER.test(letter),
    isNextToAscii: /[a-z]/i.test(before) || /[a-z]/i.test(after),
    ngrams: [
      left + small,
      small + right,
      left + small + right,
      small + right + edge(line.charAt(index + 2)),
      edge(line.charAt(index - 2)) + left + small,
    ].flatMap((ngram) => NGRAMS.get(ngram) ?? []),
  };
}

const edge = (character: string): string => (/\p{L}/u.test(character) ? character.toLowerCase() : '_');

function scoreLine({ letters, words }: ScoredLine, spelling: Spelling): number {
  let sum = 0;
  for (const { lowerCase, latin, ngrams, oddity, isNextToAscii } of letters) {
    sum += spelling.weights.get(lowerCase) ?? (spelling.latin && latin ? -1.5 : -4);
    sum -= oddity;
    if (!spelling.latin && isNextToAscii) sum -= 3;
    for (const { spellings, weight } of ngrams) if (spellings.has(spelling)) sum += weight;
  }
  if (spelling.words.size === 0) return sum;
  let known = 0;
  for (const word of words) if (spelling.words.has(word)) known++;
  return sum + Math.min(known, 6) * 0.4;
}
