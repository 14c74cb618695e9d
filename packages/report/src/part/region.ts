import { type Activity, type LocalizedText, type Region, textIn } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';



import type { Part, ReportContext } from '../report.js';
import { heading, list, localized, paragraph } from '../tree/build.js';
import type { Content } from '../tree/tree.js';
import { activityItem } from './activity-item.js';
import { mechanismsOf } from './coordination.js';

/** A section a region: its offices, its coordination, then its activities by theme. */
export const regionParts = ({ data }: ReportContext): Part[] => data.regions.map(regionPart);

export const regionPart = (region: Region): Part => ({
  name: `region-${region.id.toLowerCase()}`,
  mark: { region: region.id },
  title(context) {
    const office = seatOf(region, context);
    const name = context.names.region(region.id);
    return office === undefined ? name : `${name} – ${office}`;
  },
  content: (context) => [
    ...officesOf(region, context),
    ...mechanismsOf(region.id, context),
    ...activitiesByTheme(
      context.groups.byRegion.get(region.id) ?? [],
      `region-${region.id.toLowerCase()}`,
      context,
    ),
  ],
});

/** What no row and no country puts in a region. */
export const noRegion: Part = {
  name: 'no-region',
  mark: { region: '' },
  title: ({ say }) => say('noRegion.title'),
  content(context) {
    const activities = context.groups.byRegion.get(undefined);
    return activities && activitiesByTheme(activities, 'no-region', context);
  },
};

function seatOf({ id }: Region, { data, names }: ReportContext): string | undefined {
  const office = data.offices.find(({ region, kind }) => region === id && kind !== 'area');
  return office && names.office(office.id);
}

function officesOf({ id, organizations }: Region, { data, names, say, language }: ReportContext): Content[] {
  const own = data.offices.filter(({ region }) => region === id);
  const seat = own.find(({ kind }) => kind !== 'area');
  if (!seat) return [];
  const cityOf = (office: (typeof own)[number], ...more: string[]) =>
    say('region.city', {
      city: textIn(office.city, language).text,
      country: [names.country(office.country), ...more].join(say('list.comma')),
    });
  const areas = own
    .filter(({ kind }) => kind === 'area')
    .map((office) => cityOf(office, textIn(office.serves, language).text));
  const sentences = [say('region.office', { office: names.office(seat.id), city: cityOf(seat) })];
  if (areas.length > 0)
    sentences.push(say('region.areas', { count: areas.length, cities: names.list(areas) }));
  if (organizations.length > 0)
    sentences.push(say('region.organizations', { names: names.list(organizations) }));
  return [paragraph(sentences.join(say('space')))];
}

function activitiesByTheme(activities: readonly Activity[], id: string, context: ReportContext): Content[] {
  if (activities.length === 0) return [paragraph(context.say('region.nothing'))];
  const themes = themesOf(activities);
  return [
    paragraph(summaryOf(activities, context)),
    ...themes.flatMap(({ theme, members }, i): Content[] => {
      const items = list(members.map((activity) => activityItem(activity, context)));
      if (!theme && themes.length === 1) return [items];
      const name = theme ? localized(theme, context.language) : context.say('region.otherTheme');
      return [heading(3, `${id}-${i + 1}`, [name]), items];
    }),
  ];
}

/** How many of which kind, and how many are yet to come. */
function summaryOf(activities: readonly Activity[], { say, names, terms }: ReportContext): string {
  const counted = (values: readonly string[]): string => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return names.list(
      [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => `${value} (${names.number(count)})`),
    );
  };
  const kinds = counted(activities.map(({ kind }) => names.lower(say(`kinds.${kind}`))));
  const states = activities.flatMap(({ status }) => (status ? [names.lower(terms.status[status])] : []));
  const told = say('region.activities', { count: activities.length, kinds });
  return states.length === 0 ? told : told + say('space') + say('region.status', { states: counted(states) });
}

interface Theme {
  theme: LocalizedText | undefined;
  members: Activity[];
}

/** Themes in the order in which the sources have them; what has none comes first. The members keep their order. */
function themesOf(activities: readonly Activity[]): Theme[] {
  const groups = new Map<string, Theme & { row: number }>();
  for (const activity of activities) {
    const key = activity.theme ? foldText(textIn(activity.theme).text) : '';
    const row = key === '' ? -1 : (activity.sources[0]?.row ?? 0);
    const group = groups.get(key);
    if (!group) groups.set(key, { theme: activity.theme, members: [activity], row });
    else {
      group.members.push(activity);
      group.row = Math.min(group.row, row);
    }
  }
  return [...groups.values()].sort((a, b) => a.row - b.row);
}
