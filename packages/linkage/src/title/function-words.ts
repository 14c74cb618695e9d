import { foldWord } from '@regional-presence/core/internal';

/** Articles, prepositions and conjunctions, and the Union's own name: English, Spanish, French, Russian, Arabic. */
const FUNCTION_WORD_LINES =
  'a an and at by for from in into its of on or the their through to toward towards with your our using via ' +
  'al con de del e el en entre hacia la las lo los o para por sin sobre su sus u un una y mediante través ' +
  'au aux avec c d dans des du en et l la le les leur n ou par pour s sa ses un une à vers ' +
  'в во для и за из к ко на о об от по при с со у через не области сфере вопросам тему теме ' +
  'في من على إلى عن حول بشأن أجل مجال مع بين أو غير عبر ' +
  'itu uit мсэ';

/** Words that do not distinguish titles, folded. */
export const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  FUNCTION_WORD_LINES.split(' ').map(foldWord),
);
