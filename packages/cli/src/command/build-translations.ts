import type { Dataset, OutputFile } from '@regional-presence/core';
import { textsToTranslate } from '@regional-presence/report';
import { renderTranslationsWorkbook } from '@regional-presence/report-xlsx';
import type { CommandContext } from './context.js';
import { type DocumentOptions, reportOptions } from './report-options.js';

/** What is left to translate for the documents of a language. */
export interface LeftToTranslate {
  language: string;
  /** The number of its texts. */
  texts: number;
}

/**
 * The texts that the documents of a language print in another one, in a workbook for its translator:
 * `translations/fr.xlsx`. A language in which nothing is left to translate has none.
 *
 * @param onLeft is called with the number of texts of each language that has some.
 */
export async function* translationFiles(
  dataset: Dataset,
  languages: readonly string[],
  options: DocumentOptions,
  context: CommandContext,
  onLeft: (left: LeftToTranslate) => void,
): AsyncIterable<OutputFile> {
  for (const language of languages) {
    const request = { report: 'advisory-group', language, dataset, problems: [] } as const;
    const texts = textsToTranslate(dataset, await reportOptions(options, request, context));
    if (texts.length === 0) continue;
    onLeft({ language, texts: texts.length });
    yield { path: `translations/${language}.xlsx`, content: [renderTranslationsWorkbook(texts, language)] };
  }
}
