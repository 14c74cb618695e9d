import { type Activity, bounds, type Office, yearMonthDay } from '@regional-presence/core';
import { PLAN_ELEMENTS, PLANS, type Plan } from '@regional-presence/reference';
import type { Part, ReportContext } from '../report';
import { inLanguage, list, listItem, type Phrase, paragraph, strong, table, text } from '../tree/build';
import type { Content } from '../tree/tree';
import { activityItem, titleOf } from './activity-item';

/** So many activities are named below an element of a plan. */
const NAMED = 12;

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
              text(`${say('contribution.plans')}${say('colon')}`),
              inLanguage(plans.join('; '), 'en', context.language),
              text('.'),
            ),
          ]
        : []),
      table(
        say('contribution.level'),
        [
          say('column.office'),
          say('state.done'),
          say('state.underWay'),
          say('state.planned'),
          say('state.cancelled'),
          say('state.unknown'),
          say('column.level'),
        ],
        rows,
        [34, 11, 11, 11, 11, 11, 11],
      ),
      paragraph(say('contribution.levelNote', { percent: names.percent(1) })),
    ];
  },
};

/** A section an office: by element of the plans, a column a year; then what links to nothing. */
export const contributionParts = (context: ReportContext): Part[] =>
  officesOf(context).map(({ id, name, activities }) => ({
    name: `office-${id}`,
    title: () => name,
    content: () => officeContent(id, activities, context),
  }));

interface OfficeShare {
  id: string;
  name: string;
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
    .map(({ id }) => ({ id, name: names.office(id), activities: by.get(id) ?? [] }));
  const others = data.regions
    .map(({ id }) => ({
      id: `region-${id.toLowerCase()}`,
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

type State = 'done' | 'underWay' | 'planned' | 'cancelled' | 'unknown';

/** What the record says of an activity; a date is no state: what was to be held may not have been. */
const stateOf = ({ status }: Activity): State =>
  status === 'held'
    ? 'done'
    : status === 'ongoing'
      ? 'underWay'
      : status === 'cancelled'
        ? 'cancelled'
        : status === undefined
          ? 'unknown'
          : 'planned';

function levelRow(name: string, activities: readonly Activity[], { names }: ReportContext): Phrase[] {
  const of = (state: State) => activities.filter((activity) => stateOf(activity) === state).length;
  const known = activities.length - of('cancelled') - of('unknown');
  return [
    name,
    ...(['done', 'underWay', 'planned', 'cancelled', 'unknown'] as const).map((state) =>
      names.number(of(state)),
    ),
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
  const span = period === undefined ? undefined : bounds(period);
  if (!span || !Number.isFinite(span.first) || !Number.isFinite(span.last)) return undefined;
  return { first: yearMonthDay(span.first).year, last: yearMonthDay(span.last).year };
}

/** A column a year; of a longer time than these the years of the activities, cut. */
const COLUMNS = 6;

function columnsOf(context: ReportContext, activities: readonly Activity[]): number[] {
  const years = yearsOf(context.period) ?? spanOf(activities);
  if (!years) return [];
  const first = Math.max(years.first, years.last - COLUMNS + 1);
  return Array.from({ length: years.last - first + 1 }, (_, i) => first + i);
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
  const years = columnsOf(context, activities);
  const content: Content[] = [];
  if (elements.length > 0)
    content.push(
      table(
        say('contribution.table'),
        [say('column.element'), ...years.map((year) => String(year)), say('column.noDate')],
        elements.map((element) => [
          elementName(element, context),
          ...years.map((year) => states(inYear(element.activities, year), context)),
          states(
            element.activities.filter((activity) => !activity.when),
            context,
          ),
        ]),
        widths(years.length),
      ),
      ...elements.flatMap((element) => elementContent(element, context)),
    );
  if (unlinked.length > 0)
    content.push(
      paragraph(strong(say('contribution.unlinked', { count: unlinked.length }))),
      ...(years.length > 0
        ? [
            table(
              `${say('contribution.unlinkedTable')} ${names.office(id)}`,
              ['', ...years.map((year) => String(year)), say('column.noDate')],
              [
                [
                  say('contribution.unlinkedTable'),
                  ...years.map((year) => states(inYear(unlinked, year), context)),
                  states(
                    unlinked.filter((activity) => !activity.when),
                    context,
                  ),
                ],
              ],
              widths(years.length),
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
  const { activities } = element;
  const items = activities
    .slice(0, NAMED)
    .map((activity) =>
      listItem([
        paragraph(
          titleOf(activity, context),
          text(` (${context.names.lower(context.say(`state.${stateOf(activity)}`))})`),
        ),
      ]),
    );
  if (activities.length > NAMED)
    items.push(listItem([paragraph(context.say('more', { count: activities.length - NAMED }))]));
  return [paragraph(strong(elementName(element, context))), list(items)];
}

/** Those that go on in a year: a project of three years is there in each of them. */
const inYear = (activities: readonly Activity[], year: number): Activity[] =>
  activities.filter(({ when }) => {
    const span = when && bounds(when.period);
    return (
      span &&
      (Number.isFinite(span.first) ? yearMonthDay(span.first).year : -Infinity) <= year &&
      (Number.isFinite(span.last) ? yearMonthDay(span.last).year : Infinity) >= year
    );
  });

/** `done 2, planned 1`. */
function states(activities: readonly Activity[], { say, names }: ReportContext): string {
  const order: readonly State[] = ['done', 'underWay', 'planned', 'cancelled', 'unknown'];
  const said = order
    .map((state) => ({ state, count: activities.filter((activity) => stateOf(activity) === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${names.lower(say(`state.${state}`))} ${names.number(count)}`);
  return said.length === 0 ? '–' : said.join(say('list.comma'));
}
