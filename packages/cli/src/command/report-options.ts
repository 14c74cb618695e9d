import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset, Problem, SectorCode } from '@regional-presence/core';
import type { ActivityChange } from '@regional-presence/core/changes';
import { foldText, formatList, MILLISECONDS_PER_DAY, quoted } from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import type {
  DetailName,
  InternalDetailName,
  PartName,
  ReportForm,
  ReportName,
  ReportOptions,
  TitleBlock,
} from '@regional-presence/report';
import type { WordTemplate } from '@regional-presence/report-docx';
import { nearestName } from '../program/suggestion.js';
import type { CommandContext } from './context.js';

/** The options of a command that writes documents. */
export interface DocumentOptions {
  report?: ReportName;
  sector?: SectorCode;
  office?: string;
  period?: string;
  /** Only activities from this day. */
  from?: string;
  /** The last day or month that documents cover. */
  until?: string;
  titleBlock?: TitleBlock;
  form?: ReportForm;
  parts?: readonly PartName[];
  without?: readonly (PartName | DetailName)[];
  with?: readonly InternalDetailName[];
  draft?: boolean;
  /** What changed since the last publication. */
  changes?: readonly ActivityChange[] | undefined;
  /** The dataset of the last publication, for documents in which changes are marked. */
  published?: Dataset | undefined;
  sources?: boolean;
  /** For Word documents. */
  template?: WordTemplate;
  feedsUrl?: string;
  plugin?: string;
}

/** A document to write. */
export interface DocumentRequest {
  report: ReportName;
  language: string;
  dataset: Dataset;
  problems: readonly Problem[];
}

/** Documents that are limited to the reporting period. The others cover all activities. */
const LIMITED_TO_PERIOD: ReadonlySet<ReportName> = new Set(['annual-plan', 'office-contribution']);

/**
 * The options of a document writer.
 *
 * @throws Error for an unknown office and for a plugin that cannot be used.
 */
export async function reportOptions(
  options: DocumentOptions,
  { report, language, dataset, problems }: DocumentRequest,
  context: CommandContext,
): Promise<ReportOptions> {
  const {
    sector,
    office,
    titleBlock,
    form,
    parts,
    without,
    with: internal,
    draft,
    changes,
    sources,
    feedsUrl: feeds,
    plugin,
  } = options;
  const officeId = office === undefined ? undefined : officeNamed(office, dataset, context);
  const period = documentPeriod(options, report);
  const sections = plugin === undefined ? undefined : await pluginSections(plugin, context);
  const choice = { parts, without, with: internal, draft, changes };
  const optional = {
    sector,
    office: officeId,
    titleBlock,
    form,
    ...choice,
    sources,
    feeds,
    period,
    sections,
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { ...given, report, language, problems };
}

/** The id of an office that is given by its id or its city, in any language: `yaounde`, `Yaoundé`, `Addis Ababa`. */
function officeNamed(office: string, { offices }: Dataset, { t, language }: CommandContext): string {
  const known = offices.map(({ id }) => id);
  if (known.includes(office)) return office;
  const name = foldText(office);
  const named = offices.find(({ city }) => Object.values(city).some((each) => foldText(each!) === name));
  if (named) return named.id;
  throw new Error(
    t('reason/officeUnknown', {
      office: quoted(office, language),
      known: formatList(known, language, 'unit'),
      near: nearestName(office, known) ?? 'none',
    }),
  );
}

function documentPeriod(options: DocumentOptions, report: ReportName): string | undefined {
  if (options.from !== undefined || options.until !== undefined) return periodWithin(options);
  return LIMITED_TO_PERIOD.has(report) ? options.period : undefined;
}

/** The days that a document is limited to. */
export interface DocumentDays {
  /** Its first day or month. */
  from?: string;
  /** Its last one. */
  until?: string;
  /** An EDTF period that has the end that is not given. */
  period?: string;
}

/**
 * The period from a day or month to another one. An end that is not given is that of the period, as precisely:
 * `2022-06-01`, `2021-09/2022-11` → `2022-06-01/2022-11-30`.
 */
export function periodWithin({ from, until, period }: DocumentDays): string {
  const { first, last } = (period === undefined ? undefined : periodBounds(period)) ?? {};
  const precision = Math.max((from ?? until ?? '').length, 4);
  const dayOf = (day: number | undefined): string | undefined =>
    day === undefined || !Number.isFinite(day)
      ? undefined
      : new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, precision);
  return `${from ?? dayOf(first) ?? '..'}/${until ?? dayOf(last) ?? '..'}`;
}

/** Loads the function with which a plugin changes the sections of documents. */
async function pluginSections(
  path: string,
  { t }: CommandContext,
): Promise<NonNullable<ReportOptions['sections']>> {
  let module: { sections?: unknown };
  try {
    module = (await import(pathToFileURL(resolve(path)).href)) as { sections?: unknown };
  } catch (error) {
    throw new Error(t('reason/pluginFailed', { path, detail: (error as Error).message }));
  }
  if (typeof module.sections !== 'function') throw new Error(t('reason/pluginWithoutSections', { path }));
  const { checkedSections } = await import('./writer/report-writers.js');
  return checkedSections(module.sections as NonNullable<ReportOptions['sections']>, `the plugin ${path}`);
}
