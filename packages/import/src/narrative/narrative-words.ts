/** The column headings of a sheet with the words of regions and offices, in six languages. */
export const NARRATIVE_WORDS = {
  introduction:
    'introduction|opening|opening text|introductory text|lead|preamble|introducción|texto introductorio|introducción regional|texte d’introduction|préambule|введение|вступление|вводный текст|导言|引言|介绍|مقدمة|المقدمة|نص تمهيدي',
  closing:
    'closing|closing text|conclusion|conclusions|outlook|final text|conclusión|conclusiones|cierre|texte final|perspectives|заключение|выводы|итоговый текст|结论|结语|结束语|خاتمة|الخاتمة|الاستنتاجات',
} as const;

/** What a column of such a sheet holds. */
export type NarrativeField = keyof typeof NARRATIVE_WORDS | 'region' | 'office' | 'language';
