import type { TranslatableField } from '@regional-presence/core/internal';
import { FIELD_WORDS } from '../column/field-words.js';
import { compileWords, type Words } from '../field/words.js';
import { NARRATIVE_WORDS } from '../narrative/narrative-words.js';

/** What a column of a table of translations holds. */
export type TranslationColumn = 'id' | 'field' | 'language' | 'text' | 'target' | 'translation';

const COLUMN_WORDS: Readonly<Record<TranslationColumn, Words>> = {
  id: 'record|identifier|reference|identifiant|référence|identificador|referencia|идентификатор|код записи|标识符|编号|记录|المعرّف|المعرف|السجل',
  field: 'part|kind of text|champ|rubrique|campo|apartado|поле|раздел|字段|栏目|الحقل|الخانة',
  language:
    'source language|original language|language of text|language of the text|from|langue|langue du texte|langue source|idioma|idioma del texto|idioma original|язык|язык текста|язык оригинала|语言|原文语言|源语言|اللغة|لغة النص|اللغة الأصلية',
  text: 'source|source text|original|original text|to be translated|texte|texte source|texte original|à traduire|texto|texto original|por traducir|текст|исходный текст|оригинал|原文|文本|源文本|النص|النص الأصلي',
  target:
    'target language|translate into|translation language|language of translation|into|to|langue cible|traduire en|langue de la traduction|idioma de destino|traducir al|idioma de la traducción|язык перевода|перевести на|译文语言|目标语言|译成|لغة الترجمة|اللغة المستهدفة|الترجمة إلى',
  translation:
    'translated text|translated|traduction|texte traduit|traducción|texto traducido|перевод|переведенный текст|译文|翻译|الترجمة|النص المترجم',
};

/** The columns of a table of translations by their headings, in six languages. */
export const TRANSLATION_COLUMNS: ReadonlyMap<string, TranslationColumn> = compileWords(COLUMN_WORDS);

/** The names of the fields in the cells of such a table, in six languages. */
export const TRANSLATED_FIELDS: ReadonlyMap<string, TranslatableField> = compileWords<TranslatableField>({
  title: FIELD_WORDS.title,
  theme: FIELD_WORDS.theme,
  description: FIELD_WORDS.description,
  outcome: FIELD_WORDS.outcome,
  note: FIELD_WORDS.note,
  introduction: NARRATIVE_WORDS.introduction,
  closing: NARRATIVE_WORDS.closing,
  name: 'name of a body|name of body|nom d’organe|nom de l’organe|nombre del órgano|название органа|наименование органа|机构名称|اسم الهيئة',
});
