import type { Activity, Office } from '@regional-presence/core';
import { periodBounds, yearMonthDay } from '@regional-presence/core/period';



import { PLAN_ELEMENTS, PLANS, type Plan } from '@regional-presence/reference';
import type { Part, ReportContext } from '../report.js';
import { inLanguage, list, type Phrase, paragraph, strong, table } from '../tree/build.js';
import type { Content } from '../tree/tree.js';
import { activityItem } from './activity-item.js';
import { inState, STATES, type State, statesText } from './state.js';

/** The plans in force in the period, and the level of implementation, in numbers. */
export const implementation: Part = {
  name: 'implementation',
  title: ({ say }) => say('contribution.level'),
  content(context) {
    const { say, names } = context;
    const plans = plansIn(context).map(({ name, from, to }) => `${name} (${from}–${to})`);
    const lead = say('contribution.lead');
    const rows = officesOf(context).map(({ name, activities }) => levelRow(name, activities, context));
    if (rows.length > 1) rows.push(levelRow(say('total'), context.activities, context));
    return [
      paragraph(lead),
      ...(plans.length > 0
        ? [
            paragraph(
              say.with('contribution.plans', {
                plans: [inLanguage(plans.join('; '), 'en', context.language)],
              }),
            ),
          ]
        : []),
      table(
        say('contribution.level'),
        [say('column.office'), ...STATES.map((state) => say(`state.${state}`)), say('column.level')],
        rows,
        [28, 12, 12, 12, 12, 12, 12],
      ),
      paragraph(say('contribution.levelNote', { percent: names.percent(1) })),
    ];
  },
};

/** A section an office: by element of the plans, a column a year; then what links to nothing. */
export const contributionParts = (context: ReportContext): Part[] =>
  officesOf(context).map(({ id, name, region, activities }) => ({
    name: `office-${id}`,
    title: () => name,
    mark: { region: region ?? '' },
    content: () => officeContent(id, activities, context),
  }));

interface OfficeShare {
  id: string;
  name: string;
  region?: string;
  activities: readonly Activity[];
}

/** The offices with their activities; of a region's activities that name none, the region's. */
function officesOf(context: ReportContext): OfficeShare[] {
  const { data, names, say, options } = context;
  const by = new Map<string | undefined, Activity[]>();
  for (const activity of context.activities) {
    const key = activity.office ?? (activity.region ? `region-${activity.region.toLowerCase()}` : 'none');
    by.set(key, [...(by.get(key) ?? []), activity]);
  }
  const order: Office['kind'][] = ['regional', 'headquarters', 'area'];
  const offices = data.offices
    .filter(({ id }) => options.office === undefined || id === options.office)
    .toSorted(
      (a, b) =>
        data.regions.findIndex(({ id }) => id === a.region) -
          data.regions.findIndex(({ id }) => id === b.region) ||
        order.indexOf(a.kind) - order.indexOf(b.kind),
    )
    .map(({ id, region }) => ({ id, name: names.office(id), region, activities: by.get(id) ?? [] }));
  const others = data.regions
    .map(({ id }) => ({
      id: `region-${id.toLowerCase()}`,
      region: id,
      name: say('contribution.noOffice', { region: names.region(id) }),
      activities: by.get(`region-${id.toLowerCase()}`) ?? [],
    }))
    .filter(({ activities }) => activities.length > 0);
  const none = by.get('none');
  return [
    ...offices,
    ...others,
    ...(none ? [{ id: 'none', name: say('noRegion.label'), activities: none }] : []),
  ];
}

function levelRow(name: string, activities: readonly Activity[], { names }: ReportContext): Phrase[] {
  const of = (state: State) => inState(activities, state);
  const known = activities.length - of('cancelled') - of('unknown');
  return [
    name,
    ...STATES.map((state) => names.number(of(state))),
    known === 0 ? '–' : names.percent(of('done') / known),
  ];
}

/** Plans that are in force in a year of the period. */
function plansIn({ period }: ReportContext): readonly Plan[] {
  const years = yearsOf(period);
  if (!years) return [];
  return PLANS.filter(({ from, to }) => from <= years.last && to >= years.first);
}

function yearsOf(period: string | undefined): { first: number; last: number } | undefined {
  const span = period === undefined ? undefined : periodBounds(period);
  if (!span || !Number.isFinite(span.first) || !Number.isFinite(span.last)) return undefined;
  return { first: yearMonthDay(span.first).year, last: yearMonthDay(span.last).year };
}

/** Of a longer time than so many years the first are one column. */
const COLUMNS = 8;

interface Column {
  label: string;
  first: number;
  last: number;
}

/** A column a year of the period; without one, of the activities. */
function columnsOf(context: ReportContext, activities: readonly Activity[]): Column[] {
  const years = yearsOf(context.period) ?? spanOf(activities);
  if (!years) return [];
  const from = Math.max(years.first, years.last - COLUMNS + 1);
  const single = Array.from({ length: years.last - from + 1 }, (_, i) => ({
    label: String(from + i),
    first: from + i,
    last: from + i,
  }));
  if (from === years.first) return single;
  const label = context.say('contribution.earlier', { year: String(from - 1) });
  return [{ label, first: years.first, last: from - 1 }, ...single];
}

function spanOf(activities: readonly Activity[]): { first: number; last: number } | undefined {
  const years = activities.flatMap((activity) => {
    const span = activity.when && yearsOf(activity.when.period);
    return span ? [span.first, span.last] : [];
  });
  return years.length === 0
    ? undefined
    : { first: years.reduce((a, b) => Math.min(a, b)), last: years.reduce((a, b) => Math.max(a, b)) };
}

interface ElementShare {
  code: string;
  plan: string | undefined;
  title: string | undefined;
  activities: Activity[];
}

/** Goals, objectives, outputs and initiatives to which activities are linked; then those that link to none. */
function elementsOf(activities: readonly Activity[]): { elements: ElementShare[]; unlinked: Activity[] } {
  const elements = new Map<string, ElementShare>();
  const unlinked: Activity[] = [];
  for (const activity of activities) {
    if (!activity.plans || activity.plans.length === 0) unlinked.push(activity);
    for (const { code, plan, title } of activity.plans ?? []) {
      const key = `${plan ?? ''} ${code}`;
      const known = elements.get(key);
      if (known) known.activities.push(activity);
      else elements.set(key, { code, plan, title, activities: [activity] });
    }
  }
  const rank = ({ code, plan }: ElementShare): number => {
    const found = PLAN_ELEMENTS.findIndex((element) => element.plan === plan && element.code === code);
    return found < 0 ? PLAN_ELEMENTS.length : found;
  };
  const sorted = [...elements.values()].sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
  return { elements: sorted, unlinked };
}

function officeContent(id: string, activities: readonly Activity[], context: ReportContext): Content[] {
  const { say, names } = context;
  if (activities.length === 0) return [paragraph(say('contribution.nothing'))];
  const { elements, unlinked } = elementsOf(activities);
  const columns = columnsOf(context, activities);
  const content: Content[] = [];
  if (elements.length > 0)
    content.push(
      table(
        say('contribution.table'),
        [say('column.element'), ...columns.map(({ label }) => label), say('column.noDate')],
        elements.map((element) => [
          elementName(element, context),
          ...columns.map((column) => statesText(within(element.activities, column), context)),
          statesText(
            element.activities.filter((activity) => !activity.when),
            context,
          ),
        ]),
        widths(columns.length),
      ),
      ...elements.flatMap((element) => elementContent(element, context)),
    );
  if (unlinked.length > 0)
    content.push(
      paragraph(strong(say('contribution.unlinked', { count: unlinked.length }))),
      ...(columns.length > 0
        ? [
            table(
              `${say('contribution.unlinkedTable')} ${names.office(id)}`,
              ['', ...columns.map(({ label }) => label), say('column.noDate')],
              [
                [
                  say('contribution.unlinkedTable'),
                  ...columns.map((column) => statesText(within(unlinked, column), context)),
                  statesText(
                    unlinked.filter((activity) => !activity.when),
                    context,
                  ),
                ],
              ],
              widths(columns.length),
            ),
          ]
        : []),
      list(unlinked.map((activity) => activityItem(activity, context))),
    );
  return content;
}

function widths(years: number): number[] {
  const each = Math.floor(64 / (years + 1));
  return [100 - each * (years + 1), ...Array.from({ length: years + 1 }, () => each)];
}

function elementName({ code, plan, title }: ElementShare, { language }: ReportContext): Phrase {
  const named = PLANS.find(({ id }) => id === plan)?.name;
  const known = PLAN_ELEMENTS.find((element) => element.plan === plan && element.code === code);
  const said = [title ?? known?.title, named].filter((part) => part !== undefined).join(', ');
  return said === '' ? code : [`${code} – `, inLanguage(said, 'en', language)];
}

function elementContent(element: ElementShare, context: ReportContext): Content[] {
  const items = element.activities.map((activity) => activityItem(activity, context));
  return [paragraph(strong(elementName(element, context))), list(items)];
}

/** Those that go on in the years of a column: a project of three years is there in each of them. */
const within = (activities: readonly Activity[], { first, last }: Column): Activity[] =>
  activities.filter(({ when }) => {
    const span = when && periodBounds(when.period);
    if (!span) return false;
    const begins = Number.isFinite(span.first) ? yearMonthDay(span.first).year : Number.NEGATIVE_INFINITY;
    const ends = Number.isFinite(span.last) ? yearMonthDay(span.last).year : Number.POSITIVE_INFINITY;
    return begins <= last && ends >= first;
  });
