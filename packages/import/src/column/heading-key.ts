import { foldText } from '../field/words.js';
import { simplifiedChinese } from './heading-grammar.js';

/** The folded heading. `startDate` and `start_date` are two words. */
export const headingKey = (heading: string): string =>
  simplifiedChinese(foldText(heading.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')));
