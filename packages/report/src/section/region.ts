import {
  type Activity,
  activitiesOf,
  bounds,
  type Dataset,
  displayTitle,
  type LocalizedText,
  type RegionCode,
  sourceLabel,
  textIn,
} from '@regional-presence/core';
import { countryName } from '@regional-presence/reference';
import { whenText } from '../period-text';
import { type Block, type Inline, list, paragraph, strong, text } from '../tree';
import { joined } from '../words';
import { coordination } from './coordination';

/** A region's coordination, then its activities grouped by theme, in the order of their dates. */
export function regionSection(
  data: Dataset,
  region: RegionCode | undefined,
  id: string,
  number: string,
): Block[] {
  const blocks = region ? coordination(data, region) : [];
  const activities = activitiesOf(data).filter((activity) => activity.region === region);
  if (activities.length === 0) return [...blocks, paragraph(text('No activity was reported.'))];
  const themes = groupByTheme(activities);
  for (const [i, { theme, members }] of themes.entries()) {
    if (theme || themes.length > 1) {
      const name = theme ? inlineOf(theme) : text('Activities');
      blocks.push({
        type: 'heading',
        level: 3,
        id: `${id}-${i + 1}`,
        number: `${number}.${i + 1}`,
        children: [name],
      });
    }
    blocks.push(list(...members.map((activity) => item(data, activity))));
  }
  return blocks;
}

function inlineOf(localized: LocalizedText): Inline {
  const { text: value, language } = textIn(localized);
  return language === 'en' || language === 'und' ? text(value) : text(value, language);
}

interface Theme {
  theme: LocalizedText | undefined;
  members: Activity[];
}

/** Themes in the order in which the sources have them, what has none first; in each by date, the undated last. */
function groupByTheme(activities: readonly Activity[]): Theme[] {
  const groups = new Map<string, Theme & { row: number }>();
  for (const activity of activities) {
    const key = activity.theme ? textIn(activity.theme).text : '';
    const row = activity.sources[0]?.row ?? 0;
    const group = groups.get(key);
    if (!group) groups.set(key, { theme: activity.theme, members: [activity], row: key ? row : -1 });
    else {
      group.members.push(activity);
      if (key) group.row = Math.min(group.row, row);
    }
  }
  const start = (activity: Activity): number =>
    (activity.when && bounds(activity.when.period)?.first) ?? Number.POSITIVE_INFINITY;
  const sorted = [...groups.values()].sort((a, b) => a.row - b.row);
  for (const { members } of sorted)
    members.sort((a, b) => {
      const [x, y] = [start(a), start(b)];
      return x === y ? (a.sources[0]?.row ?? 0) - (b.sources[0]?.row ?? 0) : x - y;
    });
  return sorted;
}

function item(data: Dataset, activity: Activity): Block[] {
  const shown = displayTitle(activity);
  const own = shown.language === 'en' || shown.language === 'und';
  const title = strong(own ? text(shown.text) : text(shown.text, shown.language));
  const facts = [whenOf(activity), whereOf(activity), statusOf(activity)].filter(
    (fact) => fact !== undefined,
  );
  const first = paragraph(title, ...(facts.length > 0 ? [text(` – ${facts.join('; ')}`)] : []));
  const details = detailsOf(data, activity);
  return details.length > 0 ? [first, paragraph(text(details.join(' ')))] : [first];
}

function whenOf(activity: Activity): string | undefined {
  if (activity.when) return whenText(activity.when);
  if ('recurrence' in activity && activity.recurrence) return activity.recurrence;
  return activity.dateText ? `date as written: “${activity.dateText}”` : undefined;
}

function whereOf(activity: Activity): string | undefined {
  const { venue, city, country } = activity.place ?? {};
  const place = [venue, city, country && countryName(country)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  const parts = [place, activity.modality].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(', ') : undefined;
}

const statusOf = ({ status }: Activity): string | undefined =>
  status === 'held' || status === undefined ? undefined : status;

function detailsOf(data: Dataset, activity: Activity): string[] {
  const details: string[] = [];
  for (const title of activity.otherTitles ?? []) details.push(`Also listed as: ${textIn(title).text}.`);
  if (activity.bodies) {
    const names = activity.bodies.map((id) => {
      const name = textIn(data.bodies.find((body) => body.id === id)?.name ?? { en: id }).text;
      return name === id ? id : `${id} (${name})`;
    });
    details.push(`Body: ${joined(names)}.`);
  }
  if (activity.plans) {
    const codes = activity.plans.map(({ code, title }) => (title ? `${code} (${title})` : code));
    details.push(`Contributes to ${joined(codes)}.`);
  }
  if (activity.partners) {
    const names = activity.partners.map(({ name, role }) => (role ? `${name} (${role})` : name));
    details.push(`With ${joined(names)}.`);
  }
  if ('focusCountries' in activity && activity.focusCountries)
    details.push(
      `Focus countries: ${joined(activity.focusCountries.map((country) => countryName(country)))}.`,
    );
  const group = groupOf(data, activity);
  if (group) details.push(group);
  if (activity.note) details.push(`Note: ${activity.note}.`.replace(/([.!?])\.$/, '$1'));
  details.push(`Source: ${activity.sources.map(sourceLabel).join('; ')}.`);
  return details;
}

function groupOf(data: Dataset, activity: Activity): string | undefined {
  const series = 'series' in activity && data.series.find(({ id }) => id === activity.series);
  if (series) return `Part of the series ${textIn(series.title).text}.`;
  const project = 'project' in activity && data.projects.find(({ id }) => id === activity.project);
  return project ? `Part of the project ${textIn(project.title).text}.` : undefined;
}
