import { countryNameKey } from './country-name-key.js';

/** Abbreviations in names of countries, folded, and the words that they are of in English, French, Spanish and Russian. */
const ABBREVIATED_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    rep: 'republic|republic of|republic of the|republique|republica',
    респ: 'республика',
    r: 'republic|republique|republica',
    dem: 'democratic|democratique|democratica',
    pop: 'people s|populaire|popular',
    fed: 'federal|federated|federale',
    sts: 'states',
    st: 'saint',
    ste: 'sainte',
    sta: 'santa',
    n: 'north|new',
    s: 's|south',
    is: 'islands',
    herz: 'herzegovina',
    pap: 'papua',
    pdr: 'people s democratic republic',
    dpr: 'democratic people s republic',
  }).map(([word, full]) => [word, full.split('|')]),
);

/** A name has at most this many abbreviations: each has several words that it may be of. */
const MAX_ABBREVIATIONS = 3;

/** The words of a name in full, in each way that its abbreviations can be read; none if it has none. */
function wordsInFull(key: string): string[] {
  const words = key.split(' ');
  const abbreviations = words.filter((word) => ABBREVIATED_WORDS.has(word)).length;
  if (abbreviations === 0 || abbreviations > MAX_ABBREVIATIONS) return [];
  let names = [''];
  for (const word of words) {
    const inFull = ABBREVIATED_WORDS.get(word) ?? [word];
    names = names.flatMap((before) => inFull.map((full) => `${before} ${full}`));
  }
  return names.map((name) => name.trim());
}

/** `Congo, Dem. Rep.`, `Korea (Rep.)`: what comes first in a name stands behind it. */
const BEHIND = /^([^,(]+?)\s*(?:,|\()\s*([^,()]+?)\)?$/u;

const LINKING_WORDS = ['', ' of', ' of the', ' de', ' du', ' del', ' d'];

/**
 * A name with what stands behind a comma or in brackets put first: `Sudan, South`, `Congo, Democratic Republic of the`. What
 * is a name alone stands behind another: `Kinshasa (Congo)`.
 */
function withFirstWordsFirst(name: string, { isName }: KnownNames): string[] {
  const [, country, behind] = BEHIND.exec(name) ?? [];
  if (!country || !behind || isName(behind)) return [];
  const first = countryNameKey(behind).replace(/^the /, '');
  return LINKING_WORDS.map((between) => `${first}${between} ${countryNameKey(country)}`);
}

const MAX_COUNTRY_NAME_LENGTH = 60;

/** `U.A.E.`, `E. A. U.` */
const INITIALS = /^(?:\p{L}\.\s?){2,5}$/u;

export interface KnownNames {
  /** Whether a word, as {@link countryNameKey} writes it, is one of the names of countries: a name with another one is none. */
  isWord: (word: string) => boolean;
  /** Whether a text is the name of a country. */
  isName: (text: string) => boolean;
}

/**
 * The keys of what a name of a country with abbreviations, or with its first words behind it, may be in full: `Dem. Rep. Congo`,
 * `Rép. tchèque`, `St. Lucia`, `Korea, Rep.`, `Trinidad & Tobago`. Only those that are names of countries are of use.
 */
export function keysInFull(name: string, known: KnownNames): string[] {
  if (name.length > MAX_COUNTRY_NAME_LENGTH || !/[-.,&() ]/.test(name)) return [];
  const isKnown = (word: string) => known.isWord(word) || ABBREVIATED_WORDS.has(word);
  const isInitials = INITIALS.test(name);
  if (!isInitials && !countryNameKey(name).split(' ').every(isKnown)) return [];
  const spelled = name.includes('&')
    ? ['and', 'et', 'y', 'e', 'и'].map((and) => name.replaceAll('&', ` ${and} `))
    : [name];
  const keys = spelled.flatMap((text) => [countryNameKey(text), ...withFirstWordsFirst(text, known)]);
  if (isInitials) keys.push(countryNameKey(name).replaceAll(' ', ''));
  return keys.flatMap((key) => [key, ...wordsInFull(key)]);
}
