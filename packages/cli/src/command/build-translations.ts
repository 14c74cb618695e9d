import type { Dataset, OutputFile } from '@regional-presence/core';
import { textsToTranslate } from '@regional-presence/report';
import { renderTranslationsWorkbook } from '@regional-presence/report-xlsx';
import type { CommandContext } from './context.js';
import { type DocumentOptions, reportOptions } from './report-options.js';

/**
 * The texts that the documents of a language print in another one, in a workbook for its translator:
 * `translations/fr.xlsx`. A language in which nothing is left to translate has none.
 */
export async function* translationFiles(
  dataset: Dataset,
  languages: readonly string[],
  options: DocumentOptions,
  context: CommandContext,
): AsyncIterable<OutputFile> {
  for (const language of languages) {
    const request = { report: 'advisory-group', language, dataset, problems: [] } as const;
    const texts = textsToTranslate(dataset, await reportOptions(options, request, context));
    if (texts.length > 0)
      yield { path: `translations/${language}.xlsx`, content: [renderTranslationsWorkbook(texts, language)] };
  }
}
