const CONTROL = /[\p{Cc}\p{Cn}\p{Co}\u{FFFD}]/u;

/** Characters that are not letters: what comes before and after each, and the score of that. */
const PUNCTUATION_RULES: readonly { characters: string; before?: RegExp; after?: RegExp; score: number }[] = [
  { characters: '’', before: /\p{L}/u, score: 1.5 },
  { characters: '‘“„«', before: /^$|[\s(,;"\t|]/u, after: /[\p{L}\p{N}\s]/u, score: 1.5 },
  { characters: '’”»', before: /[\p{L}\p{N}.,!?…\s]/u, after: /^$|[\s.,;:!?)"\t|]/u, score: 1.5 },
  { characters: '–—', before: /[\s\d]/u, after: /[\s\d]/u, score: 1.5 },
  { characters: '…', before: /[\p{L}\d]/u, after: /^$|[\s",;]/u, score: 1 },
  { characters: '°', before: /[\dNn]/u, score: 1.5 },
  { characters: '°', before: /\s/u, after: /[CF]\b/u, score: 2 },
  { characters: '×±÷', before: /^$|[\s\d(,;"\t]/u, after: /[\s\d]/u, score: 3 },
  { characters: '½¼¾', before: /^$|[\s\d(,;"\t]/u, score: 1.5 },
  { characters: '²³', before: /[\p{L}\d]/u, after: /^$|[^\p{L}]/u, score: 1 },
  { characters: '§©', before: /^$|[\s(,;"\t]/u, after: /[\s\d]/u, score: 2 },
  { characters: '®™', before: /\p{L}/u, after: /^$|[^\p{L}]/u, score: 2 },
  { characters: 'ºª', before: /[\dn]/iu, score: 2 },
  { characters: '№', after: /[\s\d]/u, score: 2 },
  { characters: '€£', before: /[\s(,;"]|^$/u, after: /[\d\u00a0]/u, score: 2.5 },
  { characters: '€£', before: /[\s\d(,;]|^$/u, score: 0.5 },
  { characters: '\u00a0', before: /[\d\p{L}»]/u, after: /[\d:;!?»%\p{L}«]/u, score: 0.5 },
  { characters: '¿¡', before: /^$|[\s,;"]/u, after: /\p{L}/u, score: 2 },
  { characters: '•·', before: /^$|\s/u, after: /\s/u, score: 0.5 },
  { characters: '·', before: /l/u, after: /l/u, score: 2 },
];

/** The score of a character by its neighbours. It is negative if nobody writes it so. */
export function scorePunctuation(character: string, before: string, after: string): number {
  if (CONTROL.test(character)) return -10;
  const fits = PUNCTUATION_RULES.find(
    (row) =>
      row.characters.includes(character) &&
      (row.before?.test(before) ?? true) &&
      (row.after?.test(after) ?? true),
  );
  return fits ? fits.score : -3;
}
