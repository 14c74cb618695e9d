const REST = /[^\s<>"()[\]{}（）【】，、。；]*/y;

/** Punctuation of the sentence behind an address. */
const END_OF_SENTENCE = /[.,;:!?]+$/;

/**
 * Where a web address ends that begins with a word: `https://example.org/2027/05`, `www.example.org`. Its figures are no
 * date.
 *
 * @param end the offset behind the word.
 * @returns the same offset for another word.
 */
export function endOfWebAddress(phrase: string, word: string, end: number): number {
  const isAddress = phrase.startsWith('://', end) || (word === 'www' && phrase.startsWith('.', end));
  if (!isAddress) return end;
  REST.lastIndex = end;
  return end + REST.exec(phrase)![0].replace(END_OF_SENTENCE, '').length;
}
