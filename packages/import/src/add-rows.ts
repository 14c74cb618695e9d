import {
  type Activity,
  activitiesOf,
  type Dataset,
  type Problem,
  placeOfSource,
  problem,
  type RegionCode,
  sourceLabel,
  titleKey,
} from '@regional-presence/core';
import { activityId, distinguish } from './identity';
import { mergeDrafts } from './merge';
import { type Draft, isEventKind } from './row/read-row';
import type { ReadRow } from './table/import-table';

export function addRows(
  data: Dataset,
  rows: readonly ReadRow[],
  problems: Problem[],
): { recorded: number; merged: number } {
  const drafts = rows.flatMap((row) => row.drafts);
  const { drafts: kept, into, problems: told } = mergeDrafts(drafts);
  problems.push(...told);
  const finished = kept.map((draft) => ({
    draft,
    activity: {
      id: activityId(draft.activity as Omit<Activity, 'id'>, ownReference(draft)),
      ...draft.activity,
    } as Activity,
  }));
  distinguish(finished.map(({ activity }) => activity));
  const again = mergeById(data, finished, problems);
  for (const draft of again) into.set(draft, draft);
  linkGroups(finished, problems);
  for (const { draft, activity } of finished) {
    if (again.has(draft)) continue;
    if (isEventKind(activity.kind)) data.events.push(activity as Dataset['events'][number]);
    else if (activity.kind === 'series') data.series.push(activity);
    else if (activity.kind === 'project') data.projects.push(activity);
    else data.engagements.push(activity as Dataset['engagements'][number]);
  }
  const bodies = new Map(data.bodies.map((body) => [body.id, body]));
  for (const { draft } of finished)
    for (const body of draft.bodies) if (!bodies.has(body.id)) bodies.set(body.id, body);
  data.bodies = [...bodies.values()];
  addParents(data);
  const merged = rows.filter((row) => row.drafts.every((draft) => into.has(draft))).length;
  return { recorded: rows.length - merged, merged };
}

/** Activities that a dataset read beside the spreadsheets has already, by their id: the sources are joined. */
function mergeById(data: Dataset, finished: readonly Finished[], problems: Problem[]): Set<Draft> {
  const known = new Map(activitiesOf(data).map((activity) => [activity.id, activity]));
  const again = new Set<Draft>();
  for (const { draft, activity } of finished) {
    const first = known.get(activity.id);
    if (!first) continue;
    again.add(draft);
    const labels = new Set(first.sources.map(sourceLabel));
    first.sources.push(...activity.sources.filter((source) => !labels.has(sourceLabel(source))));
    const other = first.sources[0] ? sourceLabel(first.sources[0]) : first.id;
    problems.push(
      problem('row-merged', {
        other,
        detail: `the same id, ${first.id}`,
        place: placeOfSource(activity.sources[0]!),
      }),
    );
  }
  return again;
}

/** The study group of a regional group that a row named. */
function addParents(data: Dataset): void {
  const known = new Set(data.bodies.map(({ id }) => id));
  for (const body of [...data.bodies]) {
    if (!body.parent || known.has(body.parent)) continue;
    known.add(body.parent);
    const number = body.parent.replace(/\D/g, '');
    const name = { en: `ITU-T Study Group ${number}` };
    data.bodies.push({ id: body.parent, kind: 'study-group', name, sector: 'ITU-T', sources: body.sources });
  }
}

/** A running number is no reference: it names another activity as soon as a row is put in. */
const ownReference = ({ ref }: Draft): string | undefined =>
  ref === undefined || /^\d+$/.test(ref) ? undefined : ref;

interface Finished {
  draft: Draft;
  activity: Activity;
}

/** Links events to the series and projects that they name by title. */
function linkGroups(finished: readonly Finished[], problems: Problem[]): void {
  for (const field of ['series', 'project'] as const) {
    const byTitle = new Map<string, string>();
    for (const { activity } of finished) {
      if (activity.kind === field) byTitle.set(`${activity.region} ${titleKey(activity.title)}`, activity.id);
    }
    for (const { draft, activity } of finished) {
      const cell = draft[field];
      if (!cell) continue;
      const id = byTitle.get(`${activity.region} ${titleKey({ und: cell.text })}`);
      if (id && activity.kind !== 'series' && activity.kind !== 'project') {
        activity[field] = id;
        continue;
      }
      activity.extra = { ...activity.extra, [cell.column.name]: cell.text };
      if (id) continue;
      const { letter, name } = cell.column;
      const place = { ...placeOfSource(activity.sources[0]!), column: { letter, name } };
      problems.push(problem('group-unknown', { value: cell.text, detail: field, place }));
    }
  }
}

/** The reporting period of the caller, and those that rows name for their region. */
export function addReportingPeriods(
  data: Dataset,
  rows: readonly ReadRow[],
  period: string | undefined,
): void {
  if (period !== undefined && !data.reportingPeriods.some(({ region }) => region === undefined))
    data.reportingPeriods.push({ id: 'report', period, sources: [{ file: 'as asked for' }] });
  const named = new Set(data.reportingPeriods.map(({ region }) => region));
  for (const { drafts } of rows) {
    for (const { activity, reportingPeriod } of drafts) {
      const region: RegionCode | undefined = activity.region;
      if (!reportingPeriod || named.has(region)) continue;
      named.add(region);
      const id = `report-${region?.toLowerCase() ?? 'all'}`;
      const source = activity.sources[0]!;
      data.reportingPeriods.push({
        id,
        period: reportingPeriod,
        ...(region ? { region } : {}),
        sources: [source],
      });
    }
  }
}
