import type { Activity, Dataset, ReportProblem } from '@regional-presence/core';
import { groupUnknown, placeOfSource, titleKey } from '@regional-presence/core/internal';

import type { StagedActivity } from '../store/activity-store.js';

/** Links activities to the series and projects that their rows name by title. */
export class GroupLinks {
  private readonly byTitle = { series: new Map<string, string>(), project: new Map<string, string>() };

  constructor(groups: Pick<Dataset, 'series' | 'projects'>) {
    for (const { id, region, title } of groups.series)
      this.byTitle.series.set(`${region} ${titleKey(title)}`, id);
    for (const { id, region, title } of groups.projects)
      this.byTitle.project.set(`${region} ${titleKey(title)}`, id);
  }

  /** The activity with its links. A name without a match goes to `extra` and is reported. */
  link({ activity, series, project }: StagedActivity, report: ReportProblem): Activity {
    if (!series && !project) return activity;
    let linked = activity;
    for (const [field, cell] of [
      ['series', series],
      ['project', project],
    ] as const) {
      if (!cell) continue;
      const id = this.byTitle[field].get(`${activity.region} ${titleKey({ und: cell.text })}`);
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
}
