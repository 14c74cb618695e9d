import { defineProblem } from '../define-problem.js';

export const translationMissing = /* @__PURE__ */ defineProblem('translation-missing', {
  oncePerColumn: true,
  severity: 'remark',
  params: { rows: 'number' },
  message: '{rows, plural, one {# text is} other {# texts are}} not translated yet.',
  remedy: 'Write the translations into the empty cells.',
});

export const translationStale = /* @__PURE__ */ defineProblem('translation-stale', {
  severity: 'warning',
  params: { value: 'text', record: 'name', current: 'text?' },
  message:
    'The translation of {value} was not used: {current, select, none {{record} no longer has this text} other {the text of {record} is now {current}}}.',
  remedy: 'Translate the text as it is now. The next table of translations contains it.',
});

export const translationUnknown = /* @__PURE__ */ defineProblem('translation-unknown', {
  severity: 'warning',
  params: { value: 'text?', record: 'name?' },
  message:
    '{value, select, none {The translation has no text that it translates, and was not used.} other {The translation of {value} was not used: {record, select, none {no record has this text} other {there is no record {record}, and no other has this text}}.}}',
  remedy: 'Take the id and the text from the latest table of translations.',
});

export const translationDiffers = /* @__PURE__ */ defineProblem('translation-differs', {
  severity: 'warning',
  params: { value: 'text', language: 'language', used: 'text', other: 'text' },
  message: '{value} has two translations ({language}): {used} is used, {other} is not.',
  remedy: 'Delete the translation that is wrong.',
});

export const translationInOtherLanguage = /* @__PURE__ */ defineProblem('translation-in-other-language', {
  severity: 'warning',
  params: { value: 'text', translation: 'text', language: 'language', found: 'language' },
  message:
    'The translation of {value} into {language} seems to be in another language ({found}): {translation}. It is used.',
  remedy: 'Check the target language of the row, and the translation.',
});

export const textLanguageUnknown = /* @__PURE__ */ defineProblem('text-language-unknown', {
  severity: 'warning',
  params: { value: 'text' },
  message: '{value} is not one of the six official languages. The text was kept.',
  remedy: 'Write the language in which the text is written, such as French or fr.',
});

export const translationLanguageUnknown = /* @__PURE__ */ defineProblem('translation-language-unknown', {
  severity: 'error',
  params: { value: 'text?' },
  message:
    '{value, select, none {The language of the translation is missing} other {{value} is not one of the six official languages}}. The row was rejected.',
  remedy: 'Write the language into which the text was translated, such as French or fr.',
});
