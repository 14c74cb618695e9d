import type { Activity, Dataset, ReportProblem, Source } from '@regional-presence/core';
import { groupUnknown, placeOfSource, sourceRowKey, titleKey } from '@regional-presence/core/internal';

import type { StagedActivity } from '../store/activity-store.js';

/** Links activities to the series and projects that their rows name by title. */
export class GroupLinks {
  private readonly byTitle = { series: new Map<string, string>(), project: new Map<string, string>() };
  /** The series by the rows that they are from. */
  private readonly seriesByRow = new Map<string, string>();

  constructor(groups: Pick<Dataset, 'series' | 'projects'>) {
    for (const { id, region, title, sources } of groups.series) {
      this.byTitle.series.set(`${region} ${titleKey(title)}`, id);
      for (const source of sources) this.seriesByRow.set(sourceRowKey(source), id);
    }
    for (const { id, region, title } of groups.projects)
      this.byTitle.project.set(`${region} ${titleKey(title)}`, id);
  }

  /** The activity with its links. A name without a match goes to `extra` and is reported. */
  link({ activity, series, project, ofOwnSeries }: StagedActivity, report: ReportProblem): Activity {
    if (!series && !project) return activity;
    let linked = activity;
    const own = ofOwnSeries ? this.seriesOfRows(activity.sources) : undefined;
    for (const [field, cell] of [
      ['series', series],
      ['project', project],
    ] as const) {
      if (!cell) continue;
      const named = this.byTitle[field].get(`${activity.region} ${titleKey({ und: cell.text })}`);
      const id = field === 'series' ? (own ?? named) : named;
      if (id && activity.kind !== 'series' && activity.kind !== 'project') {
        linked = { ...linked, [field]: id } as Activity;
        continue;
      }
      linked = { ...linked, extra: { ...linked.extra, [cell.column.name]: cell.text } };
      if (id) continue;
      const { letter, name } = cell.column;
      const place = { ...placeOfSource(activity.sources[0]!), column: { letter, name } };
      report(groupUnknown({ value: cell.text, field }, place));
    }
    return linked;
  }

  /** The series that is from one of the rows; of several the first by its id, so that their order does not matter. */
  private seriesOfRows(sources: readonly Source[]): string | undefined {
    const ids = sources.flatMap((source) => this.seriesByRow.get(sourceRowKey(source)) ?? []);
    return ids.sort()[0];
  }
}
