import { isLanguageTag } from '../text/language.js';
import type { OptionRule, OptionRules } from './check-options.js';

/** The rule of an option that is a BCP 47 tag. */
export const LANGUAGE_OPTION: OptionRule = {
  type: 'string',
  expected: (value: string) => (isLanguageTag(value) ? undefined : 'a BCP 47 tag such as "fr" or "en-GB"'),
};

/** The options of every writer: `WriterOptions`. */
export const WRITER_OPTIONS: OptionRules = {
  language: LANGUAGE_OPTION,
  onProblem: { type: 'function' },
};
