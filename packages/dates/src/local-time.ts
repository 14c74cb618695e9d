import type { DateLanguage } from './locale/table.js';
import { TABLES } from './locale/tables.js';
import { TAG } from './locale/tags.js';
import { lexiconOf } from './token/lexicons.js';
import { tagTokens } from './token/tag.js';
import { has, isPunctuation, type TaggedToken } from './token/tagged-token.js';
import { tokenize } from './token/tokenize.js';

const ALL_LANGUAGES = Object.keys(TABLES) as DateLanguage[];

/** Whether a text is words for local time in one of the languages, and nothing else; a cell may have the adjective alone. */
export function isLocalTime(text: string): boolean {
  const word = text.toLowerCase();
  if (ALL_LANGUAGES.some((language) => TABLES[language].localAlone?.split('|').includes(word))) return true;
  const pieces = tokenize(text);
  return ALL_LANGUAGES.some((language) => {
    const tokens = tagTokens(pieces, lexiconOf(language)).filter((token) => !isPunctuation(token));
    const isOf = (token: TaggedToken) => has(token, TAG.localTime) || has(token, TAG.of);
    return tokens.every(isOf) && tokens.some((token) => has(token, TAG.localTime));
  });
}

/**
 * Whether a text has words for local time among others, in any of the languages that are read.
 *
 * @example
 * saysLocalTime('local time, UTC+3'); // true
 * saysLocalTime('heure de Genève'); // false
 */
export function saysLocalTime(text: string): boolean {
  const pieces = tokenize(text);
  return ALL_LANGUAGES.some((language) =>
    tagTokens(pieces, lexiconOf(language)).some(
      (token) => has(token, TAG.localTime) && token.end - token.start > token.text.length,
    ),
  );
}
