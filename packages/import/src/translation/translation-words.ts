import type { TranslatableField } from '@regional-presence/core/internal';
import { FIELD_WORDS } from '../column/field-words.js';
import { LANGUAGE_WORDS } from '../field/language-words.js';
import { compileWords, foldText, type Words } from '../field/words.js';
import { NARRATIVE_WORDS } from '../narrative/narrative-words.js';

/** What a column of a table of translations holds. */
export type TranslationColumn = 'id' | 'field' | 'language' | 'text' | 'target' | 'translation';

const COLUMN_WORDS: Readonly<Record<TranslationColumn, Words>> = {
  id: 'record|identifier|reference|identifiant|référence|identificador|referencia|идентификатор|код записи|标识符|编号|记录|المعرّف|المعرف|السجل',
  field: 'part|kind of text|champ|rubrique|campo|apartado|поле|раздел|字段|栏目|الحقل|الخانة',
  language: `${LANGUAGE_WORDS}|source language|original language|from|langue source|idioma original|язык оригинала|原文语言|源语言|اللغة الأصلية`,
  text: 'source|source text|original|original text|to be translated|texte|texte source|texte original|à traduire|texto|texto original|por traducir|текст|исходный текст|оригинал|原文|文本|源文本|النص|النص الأصلي',
  target:
    'target language|translate into|translation language|language of translation|into|to|langue cible|traduire en|langue de la traduction|idioma de destino|traducir al|idioma de la traducción|язык перевода|перевести на|译文语言|目标语言|译成|لغة الترجمة|اللغة المستهدفة|الترجمة إلى',
  translation:
    'translated text|translated|traduction|texte traduit|traducción|texto traducido|перевод|переведенный текст|译文|翻译|الترجمة|النص المترجم',
};

/** The columns of a table of translations by their headings, in six languages. */
export const TRANSLATION_COLUMNS: ReadonlyMap<string, TranslationColumn> = compileWords(COLUMN_WORDS);

/** The names of the fields in the workbook for translators. */
const TRANSLATED_FIELDS: ReadonlyMap<string, TranslatableField> = compileWords<TranslatableField>({
  title: 'titre|título|название|名称|العنوان',
  theme: 'thème|tema|тема|主题|الموضوع',
  description: 'descripción|описание|说明|الوصف',
  outcome: 'résultat|resultado|результат|成果|النتيجة',
  note: 'nota|примечание|备注|ملاحظة',
  recurrence: 'périodicité|periodicidad|периодичность|周期|الدورية',
  introduction: 'introducción|введение|导言|مقدمة',
  closing: 'conclusion|conclusión|заключение|结语|خاتمة',
  partner: 'partner organization|partenaire|socio|партнер|合作伙伴|الشريك',
  name: 'name of body|nom de l’organe|nombre del órgano|название органа|机构名称|اسم الهيئة',
});

/** Other names for them, as column headings have them. */
const FIELDS_BY_HEADING: ReadonlyMap<string, TranslatableField> = compileWords({
  title: FIELD_WORDS.title,
  theme: FIELD_WORDS.theme,
  description: FIELD_WORDS.description,
  outcome: FIELD_WORDS.outcome,
  note: FIELD_WORDS.note,
  ...NARRATIVE_WORDS,
});

/** The field that a cell of such a table names, in any of the six languages. */
export function translatedField(name: string): TranslatableField | undefined {
  const key = foldText(name);
  return TRANSLATED_FIELDS.get(key) ?? FIELDS_BY_HEADING.get(key);
}
