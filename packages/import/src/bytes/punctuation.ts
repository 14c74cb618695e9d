const CONTROL = /[\p{Cc}\p{Cn}\p{Co}\u{FFFD}]/u;

/** Characters that are not letters: what comes before and after each, and the score of that. */
const PUNCTUATION_RULES: readonly { signs: string; before?: RegExp; after?: RegExp; tells: number }[] = [
  { signs: '’', before: /\p{L}/u, tells: 1.5 },
  { signs: '‘“„«', before: /^$|[\s(,;"\t|]/u, after: /[\p{L}\p{N}\s]/u, tells: 1.5 },
  { signs: '’”»', before: /[\p{L}\p{N}.,!?…\s]/u, after: /^$|[\s.,;:!?)"\t|]/u, tells: 1.5 },
  { signs: '–—', before: /[\s\d]/u, after: /[\s\d]/u, tells: 1.5 },
  { signs: '…', before: /[\p{L}\d]/u, after: /^$|[\s",;]/u, tells: 1 },
  { signs: '°', before: /[\dNn]/u, tells: 1.5 },
  { signs: '°', before: /\s/u, after: /[CF]\b/u, tells: 2 },
  { signs: '×±÷', before: /^$|[\s\d(,;"\t]/u, after: /[\s\d]/u, tells: 3 },
  { signs: '½¼¾', before: /^$|[\s\d(,;"\t]/u, tells: 1.5 },
  { signs: '²³', before: /[\p{L}\d]/u, after: /^$|[^\p{L}]/u, tells: 1 },
  { signs: '§©', before: /^$|[\s(,;"\t]/u, after: /[\s\d]/u, tells: 2 },
  { signs: '®™', before: /\p{L}/u, after: /^$|[^\p{L}]/u, tells: 2 },
  { signs: 'ºª', before: /[\dn]/iu, tells: 2 },
  { signs: '№', after: /[\s\d]/u, tells: 2 },
  { signs: '€£', before: /[\s(,;"]|^$/u, after: /[\d\u00a0]/u, tells: 2.5 },
  { signs: '€£', before: /[\s\d(,;]|^$/u, tells: 0.5 },
  { signs: '\u00a0', before: /[\d\p{L}»]/u, after: /[\d:;!?»%\p{L}«]/u, tells: 0.5 },
  { signs: '¿¡', before: /^$|[\s,;"]/u, after: /\p{L}/u, tells: 2 },
  { signs: '•·', before: /^$|\s/u, after: /\s/u, tells: 0.5 },
  { signs: '·', before: /l/u, after: /l/u, tells: 2 },
];

/** The score of a character by its neighbours. It is negative if nobody writes it so. */
export function scorePunctuation(sign: string, before: string, after: string): number {
  if (CONTROL.test(sign)) return -10;
  const fits = PUNCTUATION_RULES.find(
    (row) =>
      row.signs.includes(sign) && (row.before?.test(before) ?? true) && (row.after?.test(after) ?? true),
  );
  return fits ? fits.tells : -3;
}
