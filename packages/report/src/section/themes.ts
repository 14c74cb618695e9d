import { type Activity, type LocalizedText, textIn } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';

/** The activities of one theme. */
interface Theme {
  theme: LocalizedText | undefined;
  members: Activity[];
}

/**
 * Groups activities by theme, in the order of the source rows; those without a theme come last. A series or project
 * comes before its parts.
 */
export function groupByTheme(activities: readonly Activity[]): Theme[] {
  const groups = new Map<string, Theme & { row: number }>();
  for (const activity of activities) {
    const key = activity.theme ? foldText(textIn(activity.theme).text) : '';
    const row = key === '' ? Number.POSITIVE_INFINITY : (activity.sources[0]?.row ?? 0);
    const group = groups.get(key);
    if (!group) groups.set(key, { theme: activity.theme, members: [activity], row });
    else {
      group.members.push(activity);
      group.row = Math.min(group.row, row);
    }
  }
  return [...groups.values()]
    .sort((a, b) => (a.row === b.row ? 0 : a.row - b.row))
    .map(({ theme, members }) => ({ theme, members: withPartsAfterWhole(members) }));
}

/** Moves the parts of a series or project behind it; all others keep their order. */
function withPartsAfterWhole(members: readonly Activity[]): Activity[] {
  const wholes = new Set(members.filter(isWhole).map(({ id }) => id));
  const partsOf = new Map<string, Activity[]>();
  for (const member of members) {
    const whole = wholeOf(member);
    if (whole !== undefined && wholes.has(whole) && whole !== member.id)
      partsOf.set(whole, [...(partsOf.get(whole) ?? []), member]);
  }
  const parts = new Set([...partsOf.values()].flat());
  const isInside = (member: Activity) => parts.has(member) && !isWhole(member);
  return members
    .filter((member) => !isInside(member))
    .flatMap((member) => [member, ...(partsOf.get(member.id) ?? []).filter(isInside)]);
}

const isWhole = ({ kind }: Activity): boolean => kind === 'series' || kind === 'project';

/** The id of the series or project that an activity is part of. */
export const wholeOf = (activity: Activity): string | undefined =>
  ('series' in activity ? activity.series : undefined) ??
  ('project' in activity ? activity.project : undefined);
