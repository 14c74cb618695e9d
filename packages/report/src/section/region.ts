import { type Activity, type Region, textIn } from '@regional-presence/core';

import type { PhrasingContent } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { mentionedOrganization } from '../text/first-mention.js';
import { heading, list, paragraph, text, translatableContent } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import { activityItem } from './activity-item.js';
import { mechanismList } from './coordination.js';
import { countActivities, withoutFurtherOccasions } from './count-activities.js';
import { countInState, IMPLEMENTATION_STATES } from './state.js';
import { groupByTheme } from './themes.js';
import { writtenParagraphs } from './written-text.js';

/** A section for each region: its offices, its coordination mechanisms, then its activities by theme. */
export const regionSections = ({ regions }: ReportContext): Section[] => regions.map(regionSection);

export const regionSection = (region: Region): Section => ({
  name: `region-${region.id.toLowerCase()}`,
  filterTags: { region: region.id },
  title(context) {
    const office = regionalOfficeName(region, context);
    const name = context.names.region(region.id);
    return office === undefined ? name : `${name} – ${office}`;
  },
  content: (context) => [
    ...officesContent(region, context),
    ...regionWords('introduction', region, context),
    ...mechanismList(region.id, context),
    ...activitiesOfRegion(region, context),
    ...regionWords('closing', region, context),
  ],
});

/** The activities of a region. That a document of one Sector leaves the others out is said, since it is no gap. */
function activitiesOfRegion({ id }: Region, context: ReportContext): DocumentContent[] {
  const { groups, ofAllSectors, options, names, t } = context;
  const activities = groups.byRegion.get(id) ?? [];
  if (activities.length === 0 && options.sector !== undefined && ofAllSectors.has(id))
    return [paragraph(t('gap.sectors', { sectors: names.acronym(options.sector) }))];
  return activitiesByTheme(activities, `region-${id.toLowerCase()}`, context);
}

/** What the region and its offices write before or after their activities, a paragraph for each line. */
const regionWords = (
  field: 'introduction' | 'closing',
  region: Region,
  { data, language }: ReportContext,
): DocumentContent[] =>
  [region, ...data.offices.filter((office) => office.region === region.id)].flatMap((writer) =>
    writtenParagraphs(writer[field], language),
  );

/** The activities without a region. */
export const noRegionSection: Section = {
  name: 'no-region',
  filterTags: { region: '' },
  title: ({ t }) => t('noRegion.title'),
  content(context) {
    const activities = context.groups.byRegion.get(undefined);
    return activities && activitiesByTheme(activities, 'no-region', context);
  },
};

function regionalOfficeName({ id }: Region, { data, names }: ReportContext): string | undefined {
  const office = data.offices.find(({ region, kind }) => region === id && kind !== 'area');
  return office && names.office(office.id);
}

function officesContent({ id, organizations }: Region, context: ReportContext): DocumentContent[] {
  const { data, names, t, language } = context;
  const offices = data.offices.filter(({ region }) => region === id);
  const regionalOffice = offices.find(({ kind }) => kind !== 'area');
  if (!regionalOffice) return [];
  const cityOf = (office: (typeof offices)[number], ...more: string[]) =>
    t('region.city', {
      city: textIn(office.city, language).text,
      country: [names.country(office.country), ...more].join(t('list.comma')),
    });
  const areas = offices
    .filter(({ kind }) => kind === 'area')
    .map((office) => cityOf(office, textIn(office.serves, language).text));
  const sentences = [
    t('region.office', { office: names.office(regionalOffice.id), city: cityOf(regionalOffice) }),
  ];
  if (areas.length > 0) sentences.push(t('region.areas', { count: areas.length, cities: names.list(areas) }));
  const known: PhrasingContent[] =
    organizations.length === 0
      ? []
      : [
          text(t('space')),
          ...t.rich('region.organizations', {
            count: organizations.length,
            names: names.listContent(
              organizations.map((organization) => mentionedOrganization(organization, context)),
            ),
          }),
        ];
  return [paragraph(sentences.join(t('space')), known)];
}

function activitiesByTheme(
  activities: readonly Activity[],
  id: string,
  context: ReportContext,
): DocumentContent[] {
  if (activities.length === 0) return [paragraph(context.t('region.nothing'))];
  const themes = groupByTheme(activities);
  return [
    paragraph(activitySummary(activities, context)),
    ...themes.flatMap(({ theme, members }, i): DocumentContent[] => {
      const items = list(members.map((member) => activityItem(member, context)));
      if (!theme && themes.length === 1) return [items];
      const name = theme ? translatableContent(theme, context.language) : context.t('region.otherTheme');
      return [heading(3, `${id}-${i + 1}`, [name]), items];
    }),
  ];
}

/** The number of activities by kind, and by state; a single activity speaks for itself. */
function activitySummary(activities: readonly Activity[], context: ReportContext): string {
  const { t, names } = context;
  const counted = withoutFurtherOccasions(activities);
  if (counted.length === 1) return t('region.oneActivity');
  const counts = new Map<string, number>();
  for (const { kind } of counted) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(
      ([kind, count]) =>
        names.lowerFirst(t(`kinds.${kind as Activity['kind']}`)) + names.inBrackets(names.number(count)),
    );
  const count = counted.length;
  const byKind =
    counts.size === 1 && counts.has('event')
      ? t('region.activitiesOfNoKind', { count })
      : t('region.activities', { count, kinds: names.list(kinds) });
  const states = knownStates(activities, context);
  return states.length === 0
    ? byKind
    : byKind + t('space') + t('region.status', { states: names.list(states) });
}

/** `completed (8)`; nothing, if the status of none is given. */
function knownStates(activities: readonly Activity[], { t, names }: ReportContext): string[] {
  if (countInState(activities, 'unknown') === countActivities(activities)) return [];
  return IMPLEMENTATION_STATES.flatMap((state) => {
    const count = countInState(activities, state);
    return count === 0 ? [] : [names.lowerFirst(t(`state.${state}`)) + names.inBrackets(names.number(count))];
  });
}
