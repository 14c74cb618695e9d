import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset, Problem, SectorCode } from '@regional-presence/core';
import {
  checkedSections,
  parseTitleBlock,
  type ReportName,
  type ReportOptions,
  type TitleBlock,
} from '@regional-presence/report';
import { meant } from '../terminal/suggestion.js';

/** What a command is told of the documents that it writes. */
export interface DocumentOptions {
  report?: ReportName;
  sector?: SectorCode;
  office?: string;
  period?: string;
  /** Only what takes place from this day. */
  from?: string;
  head?: TitleBlock;
  sources?: boolean;
  feedsUrl?: string;
  plugin?: string;
}

/** Documents of a period of their own: the others tell of all that was reported. */
const OF_A_PERIOD: ReadonlySet<ReportName> = new Set(['annual-plan', 'office-contribution']);

/** What a writer of documents takes. */
export async function reportOptions(
  options: DocumentOptions,
  report: ReportName,
  language: string,
  { offices }: Dataset,
  problems: readonly Problem[],
): Promise<ReportOptions> {
  const { sector, office, head, sources, feedsUrl: feeds, plugin } = options;
  if (office !== undefined && !offices.some(({ id }) => id === office))
    throw new Error(
      noOffice(
        office,
        offices.map(({ id }) => id),
      ),
    );
  const period = periodOf(options, report);
  const given = { sector, office, titleBlock: head, sources, feeds, period };
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const sections = plugin === undefined ? {} : { sections: await pluginSections(plugin) };
  return { ...told, ...sections, report, language, problems };
}

const noOffice = (id: string, known: readonly string[]): string =>
  `there is no office “${id}”; the offices are ${known.join(', ')}.${meant(id, known)}`.replace(/\.$/, '');

function periodOf({ period, from }: DocumentOptions, report: ReportName): string | undefined {
  if (from !== undefined) return fromTo(from, period);
  return OF_A_PERIOD.has(report) ? period : undefined;
}

/** From a day to the end of a period, or without an end. */
export const fromTo = (from: string, period: string | undefined): string =>
  `${from}/${period?.split('/').at(-1) || '..'}`;

/** Loads the function with which a plugin changes the sections of documents. */
async function pluginSections(path: string): Promise<NonNullable<ReportOptions['sections']>> {
  let module: { sections?: unknown };
  try {
    module = (await import(pathToFileURL(resolve(path)).href)) as { sections?: unknown };
  } catch (error) {
    throw new Error(`the plugin ${path} cannot be loaded: ${(error as Error).message}`);
  }
  if (typeof module.sections !== 'function')
    throw new Error(`the plugin ${path} exports no function “sections”`);
  return checkedSections(module.sections as NonNullable<ReportOptions['sections']>, `the plugin ${path}`);
}

/** Reads the title block of documents from a JSON file. */
export function readTitleBlock(path: string): { titleBlock: TitleBlock } | { fault: string } {
  try {
    return parseTitleBlock(readFileSync(path, 'utf8'));
  } catch {
    return { fault: 'it cannot be read' };
  }
}
