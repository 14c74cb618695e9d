import type { CollectionName, Dataset, LocalizedText, ReportProblem } from '@regional-presence/core';
import { COLLECTION_NAMES } from '@regional-presence/core/internal';
import { referenceDataset } from '@regional-presence/reference';

import type { Narrative } from '../narrative/import-narrative-table.js';
import type { DatasetBuilder } from './dataset-builder.js';
import { GroupLinks } from './link-groups.js';

type Identified = { id: string };

/** A region or an office. */
type NarrativeRecord = Identified & Pick<Narrative, 'introduction' | 'closing'>;

/** Texts of the same language become paragraphs of one text. */
function withText(known: LocalizedText | undefined, added: LocalizedText): LocalizedText {
  const texts = { ...known };
  for (const [language, text] of Object.entries(added))
    texts[language] = texts[language] === undefined ? text : `${texts[language]}\n${text}`;
  return texts;
}

/** All records of a dataset but its events: ITU's reference records, those of the input, and the undated activities. */
export class BaseRecords {
  readonly data: Dataset = referenceDataset();
  private readonly reference = new Set<object>(COLLECTION_NAMES.flatMap((name): object[] => this.data[name]));
  /** The index of each record in its collection. */
  private readonly indexes = new Map<CollectionName, Map<string, number>>();

  /** Adds a record. It replaces an earlier one of the same id. */
  add(name: CollectionName, record: Identified): void {
    const records = this.data[name] as Identified[];
    let index = this.indexes.get(name);
    if (!index) {
      index = new Map(records.map(({ id }, i) => [id, i]));
      this.indexes.set(name, index);
    }
    const known = index.get(record.id);
    if (known !== undefined) records[known] = record;
    else {
      index.set(record.id, records.length);
      records.push(record);
    }
  }

  addAll(collections: Partial<Dataset>): void {
    for (const name of COLLECTION_NAMES)
      for (const record of (collections[name] as Identified[] | undefined) ?? []) this.add(name, record);
  }

  /** Adds what a region or an office writes, after what it has in the same language. */
  addNarrative({ writer, introduction, closing }: Narrative): void {
    const [name, id] =
      'office' in writer ? (['offices', writer.office] as const) : (['regions', writer.region] as const);
    const known = (this.data[name] as NarrativeRecord[]).find((record) => record.id === id);
    if (!known) return;
    const record = { ...known };
    if (introduction) record.introduction = withText(known.introduction, introduction);
    if (closing) record.closing = withText(known.closing, closing);
    this.add(name, record);
  }

  /** Adds the reporting period of the whole report, where the input has none. */
  addReportingPeriod(period: string | undefined): void {
    const { reportingPeriods } = this.data;
    if (period !== undefined && !reportingPeriods.some(({ region }) => region === undefined))
      reportingPeriods.push({ id: 'report', period, sources: [{ file: 'import options' }] });
  }

  /** Adds series, projects and engagements, linked to each other. @returns the links that events have to them. */
  async addUndated(builder: DatasetBuilder, report: ReportProblem): Promise<GroupLinks> {
    const { data } = this;
    const { store, replaced } = builder.others;
    const all: Parameters<GroupLinks['link']>[0][] = [];
    for await (const batch of store.ordered(replaced)) all.push(...batch);
    for (const { activity } of all) {
      if (activity.kind === 'series') data.series.push(activity);
      else if (activity.kind === 'project') data.projects.push(activity);
    }
    const links = new GroupLinks(data);
    const linked = all.map((staged) => links.link(staged, report));
    data.series = linked.filter(
      (activity): activity is Dataset['series'][number] => activity.kind === 'series',
    );
    data.projects = linked.filter(
      (activity): activity is Dataset['projects'][number] => activity.kind === 'project',
    );
    data.engagements = linked.filter(
      (activity) => activity.kind !== 'series' && activity.kind !== 'project',
    ) as Dataset['engagements'];
    return new GroupLinks(data);
  }

  /** The dataset without its events, each collection sorted by id. */
  finish({ reference }: { reference: boolean }): Dataset {
    const result = { ...this.data };
    for (const name of COLLECTION_NAMES) {
      const records = this.data[name] as Identified[];
      records.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
      if (!reference)
        Object.assign(result, { [name]: records.filter((record) => !this.reference.has(record)) });
    }
    return result;
  }
}
