import { foldWord } from './fold-word.js';

/** From the first on, one line each: English, Spanish, French, Russian, Arabic. */
const ORDINAL_LINES = `
first | primer / primera / primero | premier / première | первый / первая / первое / первого / первой | أول / أولى
second | segundo / segunda | deuxième / second / seconde | второй / вторая / второе / второго | ثاني / ثانية
third | tercer / tercera / tercero | troisième | третий / третья / третье / третьего / третьей | ثالث / ثالثة
fourth | cuarto / cuarta | quatrième | четвертый / четвертая / четвертое / четвертого / четвертой | رابع / رابعة
fifth | quinto / quinta | cinquième | пятый / пятая / пятое / пятого / пятой | خامس / خامسة
sixth | sexto / sexta | sixième | шестой / шестая / шестое / шестого | سادس / سادسة
seventh | séptimo / séptima | septième | седьмой / седьмая / седьмое / седьмого | سابع / سابعة
eighth | octavo / octava | huitième | восьмой / восьмая / восьмое / восьмого | ثامن / ثامنة
ninth | noveno / novena | neuvième | девятый / девятая / девятое / девятого / девятой | تاسع / تاسعة
tenth | décimo / décima | dixième | десятый / десятая / десятое / десятого / десятой | عاشر / عاشرة
eleventh | undécimo / undécima / decimoprimer / decimoprimera | onzième | одиннадцатый / одиннадцатая / одиннадцатое | حادي عشر / حادية عشرة
twelfth | duodécimo / duodécima / decimosegundo / decimosegunda | douzième | двенадцатый / двенадцатая / двенадцатое | ثاني عشر / ثانية عشرة
thirteenth | decimotercer / decimotercera / decimotercero | treizième | тринадцатый / тринадцатая / тринадцатое | ثالث عشر / ثالثة عشرة
fourteenth | decimocuarto / decimocuarta | quatorzième | четырнадцатый / четырнадцатая / четырнадцатое | رابع عشر / رابعة عشرة
fifteenth | decimoquinto / decimoquinta | quinzième | пятнадцатый / пятнадцатая / пятнадцатое | خامس عشر / خامسة عشرة
sixteenth | decimosexto / decimosexta | seizième | шестнадцатый / шестнадцатая / шестнадцатое | سادس عشر / سادسة عشرة
seventeenth | decimoséptimo / decimoséptima | dix septième | семнадцатый / семнадцатая / семнадцатое | سابع عشر / سابعة عشرة
eighteenth | decimoctavo / decimoctava | dix huitième | восемнадцатый / восемнадцатая / восемнадцатое | ثامن عشر / ثامنة عشرة
nineteenth | decimonoveno / decimonovena | dix neuvième | девятнадцатый / девятнадцатая / девятнадцатое | تاسع عشر / تاسعة عشرة
twentieth | vigésimo / vigésima | vingtième | двадцатый / двадцатая / двадцатое | عشرون / عشرين
`;

/** The words of each ordinal number, from the first on: `ORDINALS[0]` has `first`, `premier` … */
export const ORDINALS: readonly (readonly string[])[] = /* @__PURE__ */ ORDINAL_LINES.trim()
  .split('\n')
  .map((line) => line.split(/[|/]/).map((term) => term.trim()));

/** Endings of a Russian ordinal number in all cases: `первый`, `первого`. */
const RUSSIAN_ENDINGS = 'ый ой ая ое ого ому ую ым ом ые ых ыми'.split(' ');

/** `первый` → all its forms; a word of another language, and `третий`, as it is. */
function inflected(term: string): string[] {
  const stem = /^(\p{Script=Cyrillic}{3,})[ыо]й$/u.exec(term)?.[1];
  return stem === undefined ? [term] : RUSSIAN_ENDINGS.map((ending) => stem + ending);
}

let ordinalNumbers: ReadonlyMap<string, number> | undefined;

/**
 * The number of an ordinal word: `second` → 2, `девятого` → 9, `الثاني` → 2.
 *
 * @param word as `foldWord` writes it.
 */
export function ordinalNumber(word: string): number | undefined {
  ordinalNumbers ??= new Map(
    ORDINALS.flatMap((terms, index) =>
      terms.flatMap(inflected).map((term) => [foldWord(term), index + 1] as const),
    ),
  );
  return ordinalNumbers.get(word) ?? ordinalNumbers.get(withoutArticle(word));
}

const withoutArticle = (word: string): string => (word.startsWith('ال') ? word.slice(2) : word);

/** The first part of an ordinal number of two words: `twenty first`, `dix-septième`, `vingt et unième`. */
const TENS: ReadonlyMap<string, number> = new Map(
  [
    [10, 'dix'],
    [20, 'twenty vigesimo vigesima vingt двадцать'],
    [30, 'thirty trigesimo trigesima trente тридцать'],
    [40, 'forty cuadragesimo cuadragesima quarante сорок'],
  ].flatMap(([value, words]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(value)] as const),
  ),
);

/** The second part of an Arabic ordinal number: `ثاني عشر`, `حادي والعشرون`. */
const ARABIC_TENS: ReadonlyMap<string, number> = new Map([
  ['عشر', 10],
  ['عشره', 10],
  ['والعشرون', 20],
  ['والعشرين', 20],
  ['والثلاثون', 30],
  ['والثلاثين', 30],
]);

/** Units that are an ordinal number only next to tens. */
const UNITS_OF_TENS: ReadonlyMap<string, number> = new Map([
  ['unieme', 1],
  ['حادي', 1],
  ['حاديه', 1],
]);

/** Whether an ordinal number of several words can have a word. */
export const isPartOfCompound = (word: string): boolean => TENS.has(word) || ARABIC_TENS.has(word);

/**
 * The number of an ordinal of two or three words that begins at a word, and how many words it has:
 * `twenty`, `first` → 21.
 */
export function compoundOrdinal(
  words: readonly string[],
  at: number,
): { value: number; length: number } | undefined {
  const unitOf = (word: string | undefined) =>
    word === undefined
      ? undefined
      : (ordinalNumber(word) ?? UNITS_OF_TENS.get(word) ?? UNITS_OF_TENS.get(withoutArticle(word)));
  const tens = TENS.get(words[at]!);
  if (tens !== undefined) {
    const length = words[at + 1] === 'et' ? 3 : 2;
    const unit = unitOf(words[at + length - 1]);
    return unit !== undefined && unit < 10 ? { value: tens + unit, length } : undefined;
  }
  const after = ARABIC_TENS.get(words[at + 1] ?? '');
  const unit = after === undefined ? undefined : unitOf(words[at]);
  return after !== undefined && unit !== undefined && unit < 10
    ? { value: after + unit, length: 2 }
    : undefined;
}
