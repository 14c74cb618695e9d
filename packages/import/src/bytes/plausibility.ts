import { ALPHABETS, type Alphabet } from './alphabets.js';
import { weighSign } from './signs.js';

/** A text of one language has few lines in another: so much is each of them taken down. */
const OTHER_LANGUAGE = 3;

const LATIN = /\p{Script=Latin}/u;

/** An alphabet as it is looked up. */
interface Spelling {
  weights: ReadonlyMap<string, number>;
  pieces: ReadonlySet<string>;
  words: ReadonlySet<string>;
  latin: boolean;
}

/** From the most frequent letter of an alphabet to the rarest, against any byte. */
function spellingOf({ letters, pieces = '', words = '' }: Alphabet): Spelling {
  const all = [...letters.normalize('NFC')];
  const latin = LATIN.test(all[0]!) || /\p{M}/u.test(all[0]!);
  const [most, least] = latin ? [2.4, 0.8] : [2.8, -0.6];
  return {
    weights: new Map(all.map((letter, i) => [letter, most - ((most - least) * i) / all.length])),
    pieces: new Set(pieces.match(/\S+/g)),
    words: new Set(words.match(/\S+/g)),
    latin,
  };
}

const SPELLINGS = Object.values(ALPHABETS).map((alphabet) => ({
  encodings: alphabet.encodings.split(' '),
  spelling: spellingOf(alphabet),
}));

/** Two or three characters, the languages in which they are usual, and what that tells. */
interface Piece {
  of: Set<Spelling>;
  tells: number;
}

const PIECES = new Map<string, Piece>();
for (const { spelling } of SPELLINGS) {
  for (const piece of spelling.pieces) {
    const known = PIECES.get(piece) ?? { of: new Set(), tells: piece.length === 2 ? 0.5 : 0.7 };
    PIECES.set(piece, { ...known, of: known.of.add(spelling) });
  }
}

export const ONE_BYTE: readonly string[] = [...new Set(SPELLINGS.flatMap(({ encodings }) => encodings))];

/** A letter beyond ASCII as it stands in a line. */
interface Letter {
  small: string;
  latin: boolean;
  /** What it stands in that is known of some language. */
  pieces: readonly Piece[];
  /** A capital behind a small letter, and the like: nobody writes so. */
  odd: number;
  besideAscii: boolean;
}

interface Line {
  letters: readonly Letter[];
  words: readonly string[];
  signs: number;
}

/** How much sense a text makes in the best language of its encoding, the letters beyond ASCII weighed. */
export function plausibility(text: string, encoding: string): number {
  const lines = text.split(/\r\n?|\n/).map(lineOf);
  const spellings = SPELLINGS.filter(({ encodings }) => encodings.includes(encoding));
  const weights = spellings.map(({ spelling }) => lines.map((line) => weighLine(line, spelling)));
  const best = lines.map((_, i) => Math.max(...weights.map((of) => of[i]!)));
  const inLanguages = weights.map((of) =>
    of.reduce((all, weight, i) => all + Math.max(weight, best[i]! - OTHER_LANGUAGE), 0),
  );
  return lines.reduce((all, { signs }) => all + signs, 0) + Math.max(...inLanguages);
}

/** Hebrew and Greek letters that stand at a word's end only. */
const FINAL = /[ךםןףץς]/;

const BEYOND_ASCII = /[^\0-\x7f]/gu;
/** What an alphabet may hold: letters, the marks on them, and the signs of Arabic script. */
const LETTER = /[\p{L}\p{M}،؟؛\u200c]/u;

function lineOf(line: string): Line {
  const letters: Letter[] = [];
  let signs = 0;
  for (const { 0: character, index } of line.matchAll(BEYOND_ASCII)) {
    const before = line.charAt(index - 1);
    const after = line.charAt(index + 1);
    if (LETTER.test(character)) letters.push(letterOf(character, before, after, line, index));
    else signs += weighSign(character, before, after);
  }
  return { letters, words: line.toLowerCase().match(/\p{L}+/gu) ?? [], signs };
}

function letterOf(letter: string, before: string, after: string, line: string, index: number): Letter {
  const small = letter === 'İ' ? 'i' : letter.toLowerCase();
  const [left, right] = [edge(before), edge(after)];
  let odd = 0;
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter)) odd += 3;
  if (/\p{Lu}/u.test(before) && /\p{Ll}/u.test(letter) && /\p{Lu}/u.test(after)) odd += 2;
  if (FINAL.test(letter) && right !== '_') odd += 3;
  if (/\p{Lu}/u.test(before) && /\p{Lu}/u.test(letter)) odd += 0.3;
  if (/\d/.test(after) || /\d/.test(before)) odd += 2;
  // A letter by itself is a word in few languages, and rarer in a table than a sign.
  if (left === '_' && right === '_' && !PIECES.has(`_${small}_`)) odd += 2.5;
  return {
    small,
    odd,
    latin: LATIN.test(letter),
    besideAscii: /[a-z]/i.test(before) || /[a-z]/i.test(after),
    pieces: [
      left + small,
      small + right,
      left + small + right,
      small + right + edge(line.charAt(index + 2)),
      edge(line.charAt(index - 2)) + left + small,
    ].flatMap((piece) => PIECES.get(piece) ?? []),
  };
}

const edge = (character: string): string => (/\p{L}/u.test(character) ? character.toLowerCase() : '_');

function weighLine({ letters, words }: Line, spelling: Spelling): number {
  let sum = 0;
  for (const { small, latin, pieces, odd, besideAscii } of letters) {
    sum += spelling.weights.get(small) ?? (spelling.latin && latin ? -1.5 : -4);
    sum -= odd;
    if (!spelling.latin && besideAscii) sum -= 3;
    for (const { of, tells } of pieces) if (of.has(spelling)) sum += tells;
  }
  if (spelling.words.size === 0) return sum;
  let known = 0;
  for (const word of words) if (spelling.words.has(word)) known++;
  return sum + Math.min(known, 6) * 0.4;
}
