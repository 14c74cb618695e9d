import type { Language } from './language.js';

/** The scripts of the six languages (ISO 15924). */
export type Script = 'Arab' | 'Cyrl' | 'Hani' | 'Latn';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Latn', /\p{Script=Latin}/u],
];

/** Whether a text has a character of a script. */
export const hasScript = (text: string, script: Script): boolean =>
  SCRIPTS.find(([name]) => name === script)![1].test(text);

const LANGUAGE_OF_SCRIPT: Partial<Record<Script, Language>> = { Arab: 'ar', Cyrl: 'ru', Hani: 'zh' };

/** A text in which every letter is of the basic Latin blocks, which is seen at once. */
const LATIN_ONLY = /^[\x20-\u024f]*$/;

/**
 * The language of a text by its script: Arabic, Russian or Chinese.
 *
 * @returns `undefined` for a text in Latin script, or without letters of the six languages.
 */
export function languageOfScript(text: string): Language | undefined {
  if (LATIN_ONLY.test(text)) return undefined;
  const script = SCRIPTS.find(([name, pattern]) => name !== 'Latn' && pattern.test(text))?.[0];
  return script && LANGUAGE_OF_SCRIPT[script];
}
