import type { Language } from '@regional-presence/core';
import { languageOfTag, localeOf } from '@regional-presence/core/internal';
import type { TextToTranslate } from '@regional-presence/report';
import { workbookTranslator } from './language/workbook-translator.js';
import { renderWorkbook } from './workbook/render-workbook.js';

/**
 * Writes texts to be translated as an Excel workbook for a translator: each text with its id, field and language, and an
 * empty cell for the translation. The import reads the filled workbook.
 *
 * @param texts from `textsToTranslate`.
 * @param language BCP 47 tag of one of the six languages: that of the translations, in which the headings are as well.
 * @example
 * const text = { record: 'events/forum', field: 'title', language: 'en', text: 'Forum on standards' } as const;
 * renderTranslationsWorkbook([text], 'fr')[0]; // 80
 */
export function renderTranslationsWorkbook(texts: readonly TextToTranslate[], language: string): Uint8Array {
  const target = languageOfTag(language);
  const t = workbookTranslator(target);
  const nameOf = languageNames(target);
  return renderWorkbook({
    title: t('sheet.translations'),
    language: target,
    sheets: [
      {
        name: t('sheet.translations'),
        columns: [
          { heading: t('translation.id'), width: 30 },
          { heading: t('translation.field'), width: 16 },
          { heading: t('translation.language'), width: 16 },
          { heading: t('translation.text'), width: 60 },
          { heading: t('translation.target'), width: 16 },
          { heading: t('translation.translation'), width: 60 },
        ],
        rows: texts.map(({ record, field, language: source, text }) => [
          record,
          t(`field.${field}`),
          source === 'und' ? undefined : nameOf(source),
          text,
          nameOf(target),
        ]),
      },
    ],
  });
}

/** The names of languages in a language; the tag where the platform has no name. */
function languageNames(language: Language): (tag: string) => string {
  const names = new Intl.DisplayNames(localeOf(language), { type: 'language' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
