import type { Dataset, OutputFile, Problem, SectorCode } from '@regional-presence/core';
import { htmlWriter, markdownWriter, REPORT_NAMES, type ReportName } from '@regional-presence/report';
import { docxWriter } from '@regional-presence/report-docx';
import { type DocumentOptions, reportOptions } from './document-options.js';

const WRITERS = [docxWriter, htmlWriter, markdownWriter];

/** Bureaux whose Directors are to be informed (Resolution 25, Rev. Bucharest, further resolves 2). */
const BRIEFED: readonly SectorCode[] = ['ITU-R', 'ITU-T'];

/** Every document in every language and format: `reports/fr/annual-plan.docx`. */
export async function* reportFiles(
  data: Dataset,
  problems: readonly Problem[],
  languages: readonly string[],
  options: DocumentOptions,
): AsyncIterable<OutputFile> {
  for (const language of languages)
    for (const report of REPORT_NAMES)
      for (const { name, sector } of variantsOf(report, data, options)) {
        const own = await reportOptions(
          { ...options, ...(sector ? { sector } : {}) },
          report,
          language,
          data,
          problems,
        );
        for (const writer of WRITERS)
          yield {
            path: `reports/${language}/${name}.${writer.extension}`,
            content: writer.write(data, own),
          };
      }
}

/** A brief for each of the Directors, if it is not for one of them; of the others one each. */
function variantsOf(
  report: ReportName,
  data: Dataset,
  options: DocumentOptions,
): { name: string; sector?: SectorCode }[] {
  if (report !== 'director-brief' || options.sector !== undefined) return [{ name: report }];
  return data.sectors
    .filter(({ id }) => BRIEFED.includes(id))
    .map(({ id, bureau }) => ({ name: `${report}-${(bureau ?? id).toLowerCase()}`, sector: id }));
}
