import { type Activity, type LocalizedText, textIn } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';
import { eventsOfRow, type FoldedActivity, foldOccasions } from './occasions.js';

/** An activity, and the activities of the list that are part of it. */
export interface ActivityWithParts extends FoldedActivity {
  parts: readonly FoldedActivity[];
}

/** The activities of one theme. */
interface Theme {
  theme: LocalizedText | undefined;
  members: ActivityWithParts[];
}

/**
 * Groups activities by theme, in the order of the source rows; those without a theme come last. A series or project
 * has its parts with it.
 */
export function groupByTheme(activities: readonly Activity[]): Theme[] {
  const groups = new Map<string, { theme: LocalizedText | undefined; members: Activity[]; row: number }>();
  const themeOf = themesWithParts(activities);
  for (const activity of activities) {
    const theme = themeOf(activity);
    const key = theme ? foldText(textIn(theme).text) : '';
    const row = key === '' ? Number.POSITIVE_INFINITY : (activity.sources[0]?.row ?? 0);
    const group = groups.get(key);
    if (!group) groups.set(key, { theme, members: [activity], row });
    else {
      group.members.push(activity);
      group.row = Math.min(group.row, row);
    }
  }
  return [...groups.values()]
    .sort((a, b) => (a.row === b.row ? 0 : a.row - b.row))
    .map(({ theme, members }) => ({ theme, members: withParts(members) }));
}

/** The theme of an activity; of a part without one, that of its series or project. */
function themesWithParts(activities: readonly Activity[]) {
  const wholes = new Map(activities.filter(isWhole).map((whole) => [whole.id, whole]));
  return (activity: Activity): LocalizedText | undefined => {
    const whole = wholes.get(wholeOf(activity) ?? '');
    return activity.theme ?? (whole?.region === activity.region ? whole?.theme : undefined);
  };
}

/**
 * Puts the parts of a series or project below it; all others keep their order. One line stands for the occasions of a row,
 * and that of a series for the events of its own row.
 */
export function withParts(members: readonly Activity[]): ActivityWithParts[] {
  const wholes = new Map(members.filter(isWhole).map((whole) => [whole.id, whole]));
  const partsOf = new Map<string, Activity[]>();
  for (const member of members) {
    const whole = wholes.get(wholeOf(member) ?? '');
    if (whole && !isWhole(member) && member.region === whole.region)
      partsOf.set(whole.id, [...(partsOf.get(whole.id) ?? []), member]);
  }
  const parts = new Set([...partsOf.values()].flat());
  const others = members.filter((member) => !parts.has(member));
  return foldOccasions(others).map(({ activity, occasions }) => {
    const folded = foldOccasions(partsOf.get(activity.id) ?? []);
    const own = folded.find((part) => eventsOfRow(activity, part));
    return {
      activity,
      occasions: (own && eventsOfRow(activity, own)) ?? occasions,
      parts: folded.filter((part) => part !== own),
    };
  });
}

const isWhole = ({ kind }: Activity): boolean => kind === 'series' || kind === 'project';

/** The id of the series or project that an activity is part of. */
export const wholeOf = (activity: Activity): string | undefined =>
  ('series' in activity ? activity.series : undefined) ??
  ('project' in activity ? activity.project : undefined);
