import type { Token } from './token.js';

const SUPERIOR_FIGURE = /^[¹²³⁰⁴-⁹]$/;

/** `5 May 2026¹`: a superior figure behind a year, a word or another one. Behind a day it may be a part of the number. */
export const isFootnoteMark = (text: string, last: Token | undefined, gap: boolean): boolean =>
  SUPERIOR_FIGURE.test(text) &&
  last !== undefined &&
  !gap &&
  (last.kind === 'word' || last.digits === 4 || last.text === '*' || last.text === '.');
