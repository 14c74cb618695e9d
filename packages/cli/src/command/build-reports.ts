import type { Dataset, OutputFile, Problem, SectorCode } from '@regional-presence/core';
import {
  REPORT_NAMES,
  type ReportName,
  renderHtml,
  renderMarkdown,
  reportTree,
} from '@regional-presence/report';
import { FIELDS_OF_ONE_DOCUMENT, SECTORS_TO_BRIEF } from '@regional-presence/report/internal';
import { renderDocx } from '@regional-presence/report-docx';
import { xlsxWriter } from '@regional-presence/report-xlsx';
import type { CommandContext } from './context.js';
import { markedFiles } from './marked-documents.js';
import { type DocumentOptions, reportOptions } from './report-options.js';

/** Every document in every language and format, and a workbook in every language: `reports/fr/annual-plan.docx`. */
export async function* reportFiles(
  dataset: Dataset,
  problems: readonly Problem[],
  languages: readonly string[],
  options: DocumentOptions,
  context: CommandContext,
): AsyncIterable<OutputFile> {
  requireOwnFields(options, context);
  for (const language of languages) {
    yield await activitiesFile(dataset, language, options, context);
    for (const report of REPORT_NAMES)
      for (const { name, sector } of variantsOf(report, dataset, options)) {
        const variantOptions = await reportOptions(
          { ...options, ...(sector ? { sector } : {}) },
          { report, language, dataset, problems },
          context,
        );
        const path = `reports/${language}/${name}`;
        const { published, template } = options;
        const tree = reportTree(dataset, variantOptions);
        yield { path: `${path}.docx`, content: [renderDocx(tree, { template })] };
        yield { path: `${path}.html`, content: [renderHtml(tree)] };
        yield { path: `${path}.md`, content: [renderMarkdown(tree)] };
        if (published && report !== 'open-questions')
          yield* markedFiles(path, tree, { dataset, published, options: variantOptions }, { template });
      }
  }
}

/** The activities and statistics as a workbook: `reports/fr/activities.xlsx`. */
async function activitiesFile(
  dataset: Dataset,
  language: string,
  options: DocumentOptions,
  context: CommandContext,
): Promise<OutputFile> {
  const request = { report: 'advisory-group', language, dataset, problems: [] } as const;
  const content = xlsxWriter.write(dataset, await reportOptions(options, request, context));
  return { path: `reports/${language}/activities.${xlsxWriter.extension}`, content };
}

/** The brief once for each Director unless one Sector is given; every other document once. */
function variantsOf(
  report: ReportName,
  dataset: Dataset,
  options: DocumentOptions,
): { name: string; sector?: SectorCode }[] {
  if (report !== 'director-brief' || options.sector !== undefined) return [{ name: report }];
  return dataset.sectors
    .filter(({ id }) => SECTORS_TO_BRIEF.includes(id))
    .map(({ id, bureau }) => ({ name: `${report}-${(bureau ?? id).toLowerCase()}`, sector: id }));
}

/** A number, title or meeting is that of one document: without its name it would be on all of them. */
function requireOwnFields({ titleBlock = {} }: DocumentOptions, { t }: CommandContext): void {
  const [field] = FIELDS_OF_ONE_DOCUMENT.filter((name) => titleBlock[name] !== undefined);
  if (field !== undefined) throw new Error(t('reason/titleBlockOfOne', { field }));
}
