import { foldText } from '../text/fold-text.js';

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

let ordinalWords: ReadonlySet<string> | undefined;

/** Whether a word, as `foldText` writes it, is an ordinal number: `second`, `deuxieme`. */
export function isOrdinalWord(word: string): boolean {
  ordinalWords ??= new Set(ORDINALS.flat().map(foldText));
  return ordinalWords.has(word);
}
