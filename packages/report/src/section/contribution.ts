import { type Activity, type Office, textIn } from '@regional-presence/core';
import { periodBounds, yearMonthDay } from '@regional-presence/core/period';

import { PLAN_ELEMENTS, PLANS, type Plan } from '@regional-presence/reference';
import type { Paragraph } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { inLanguage, list, paragraph, strong, type TextContent, table } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import { activityItem } from './activity-item.js';
import { isOfOffice } from './evidence.js';
import { countInState, IMPLEMENTATION_STATES, type ImplementationState, stateCountsText } from './state.js';

/** The plans in force in the period, and a table with the level of implementation of each office. */
export const implementationSection: Section = {
  name: 'implementation',
  title: ({ t }) => t('contribution.level'),
  content(context) {
    const { t } = context;
    const plans = plansInForce(context).map(({ name, from, to }) => `${name} (${from}–${to})`);
    const lead = t('contribution.lead');
    const rows = shownOffices(context).map(({ name, activities }) => levelRow(name, activities, context));
    if (rows.length > 1) rows.push(levelRow(t('total'), context.activities, context));
    return [
      paragraph(lead),
      ...(plans.length > 0
        ? [
            paragraph(
              t.rich('contribution.plans', {
                plans: [inLanguage(plans.join('; '), 'en', context.language)],
              }),
            ),
          ]
        : []),
      table(
        t('contribution.level'),
        [t('column.office'), ...IMPLEMENTATION_STATES.map((state) => t(`state.${state}`)), t('column.level')],
        rows,
        [28, 12, 12, 12, 12, 12, 12],
      ),
      paragraph(t('contribution.levelNote')),
      ...coverageNotes(context),
    ];
  },
};

/**
 * A section for each office: a table by plan element with a column for each year, then the activities that are linked to
 * no plan.
 */
export const officeSections = (context: ReportContext): Section[] =>
  shownOffices(context).map(({ id, name, region, activities }) => ({
    name: `office-${id}`,
    title: () => name,
    mark: { region: region ?? '' },
    content: () => officeContent(id, activities, context),
  }));

interface OfficeActivities {
  id: string;
  name: string;
  region?: string;
  activities: readonly Activity[];
}

/** The offices with their activities. Activities without an office are collected by region. */
function activitiesByOffice(context: ReportContext): OfficeActivities[] {
  const { data, names, t, options } = context;
  const byKey = new Map<string | undefined, Activity[]>();
  for (const activity of context.activities) {
    const key = officeIdOf(activity, data.offices) ?? 'none';
    byKey.set(key, [...(byKey.get(key) ?? []), activity]);
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
    .map(({ id, region }) => ({ id, name: names.office(id), region, activities: byKey.get(id) ?? [] }));
  const none = byKey.get('none');
  return [...offices, ...(none ? [{ id: 'none', name: t('noRegion.label'), activities: none }] : [])];
}

/** The office of an activity: its own, else the regional office of its region. */
const officeIdOf = (activity: Activity, offices: readonly Office[]): string | undefined =>
  activity.office ?? offices.find((office) => isOfOffice(activity, office))?.id;

/** The offices that have something to show; all, if one is asked for. */
const shownOffices = (context: ReportContext): OfficeActivities[] =>
  activitiesByOffice(context).filter(
    ({ activities }) => activities.length > 0 || context.options.office !== undefined,
  );

/** Which offices reported nothing, and what is counted for a regional office, each in one sentence. */
function coverageNotes(context: ReportContext): Paragraph[] {
  const { t, names, activities, options, data, language } = context;
  const idle = new Set(
    activitiesByOffice(context).flatMap(({ id, activities: own }) => (own.length === 0 ? [id] : [])),
  );
  const without = data.offices.filter(({ id }) => idle.has(id));
  const notes: string[] = [];
  if (without.length > 0 && options.office === undefined)
    notes.push(
      t('contribution.without', {
        count: without.length,
        offices: names.list(without.map(({ city }) => textIn(city, language).text)),
      }),
    );
  if (activities.some(({ office, region }) => office === undefined && region !== undefined))
    notes.push(t('contribution.noOffice'));
  return notes.length > 0 ? [paragraph(notes.join(t('space')))] : [];
}

/** A share of fewer activities says nothing of an office. */
const MIN_COUNTED = 5;

function levelRow(name: string, activities: readonly Activity[], { names }: ReportContext): TextContent[] {
  const count = (state: ImplementationState) => countInState(activities, state);
  const known = activities.length - count('cancelled') - count('unknown');
  return [
    name,
    ...IMPLEMENTATION_STATES.map((state) => names.number(count(state))),
    known < MIN_COUNTED ? '–' : names.percent(count('done') / known),
  ];
}

/** The plans in force in a year of the period. */
function plansInForce({ period }: ReportContext): readonly Plan[] {
  const years = yearsOfPeriod(period);
  if (!years) return [];
  return PLANS.filter(({ from, to }) => from <= years.last && to >= years.first);
}

function yearsOfPeriod(period: string | undefined): { first: number; last: number } | undefined {
  const span = period === undefined ? undefined : periodBounds(period);
  if (!span || !Number.isFinite(span.first) || !Number.isFinite(span.last)) return undefined;
  return { first: yearMonthDay(span.first).year, last: yearMonthDay(span.last).year };
}

/** If there are more years, the first ones share a column. */
const MAX_YEAR_COLUMNS = 8;

interface YearColumn {
  label: string;
  first: number;
  last: number;
}

/** A column for each year of the period, else of the time that the activities span. */
function yearColumns(context: ReportContext, activities: readonly Activity[]): YearColumn[] {
  const years = yearsOfPeriod(context.period) ?? yearsOfActivities(activities);
  if (!years) return [];
  const from = Math.max(years.first, years.last - MAX_YEAR_COLUMNS + 1);
  const single = Array.from({ length: years.last - from + 1 }, (_, i) => ({
    label: String(from + i),
    first: from + i,
    last: from + i,
  }));
  if (from === years.first) return single;
  const label = context.t('contribution.earlier', { year: String(from - 1) });
  return [{ label, first: years.first, last: from - 1 }, ...single];
}

function yearsOfActivities(activities: readonly Activity[]): { first: number; last: number } | undefined {
  const years = activities.flatMap((activity) => {
    const span = activity.when && yearsOfPeriod(activity.when.period);
    return span ? [span.first, span.last] : [];
  });
  return years.length === 0
    ? undefined
    : { first: years.reduce((a, b) => Math.min(a, b)), last: years.reduce((a, b) => Math.max(a, b)) };
}

interface ElementActivities {
  code: string;
  plan: string | undefined;
  title: string | undefined;
  activities: Activity[];
}

/** Groups activities by the plan elements they are linked to. An activity with two elements is in both. */
function activitiesByElement(activities: readonly Activity[]): {
  elements: ElementActivities[];
  unlinked: Activity[];
} {
  const elements = new Map<string, ElementActivities>();
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
  const rank = ({ code, plan }: ElementActivities): number => {
    const found = PLAN_ELEMENTS.findIndex((element) => element.plan === plan && element.code === code);
    return found < 0 ? PLAN_ELEMENTS.length : found;
  };
  const sorted = [...elements.values()].sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
  return { elements: sorted, unlinked };
}

function officeContent(
  id: string,
  activities: readonly Activity[],
  context: ReportContext,
): DocumentContent[] {
  const { t, names } = context;
  if (activities.length === 0) return [paragraph(t('contribution.nothing'))];
  const { elements, unlinked } = activitiesByElement(activities);
  const columns = yearColumns(context, activities);
  const content: DocumentContent[] = [];
  if (elements.length > 0)
    content.push(
      table(
        t('contribution.table'),
        [t('column.element'), ...columns.map(({ label }) => label), t('column.noDate')],
        elements.map((element) => [
          elementTitle(element, context),
          ...columns.map((column) =>
            stateCountsText(activitiesInColumn(element.activities, column), context),
          ),
          stateCountsText(
            element.activities.filter((activity) => !activity.when),
            context,
          ),
        ]),
        yearColumnWidths(columns.length),
      ),
      ...elements.flatMap((element) => elementContent(element, context)),
    );
  if (unlinked.length > 0)
    content.push(
      paragraph(strong(t('contribution.unlinked', { count: unlinked.length }))),
      ...(columns.length > 0
        ? [
            table(
              `${t('contribution.unlinkedTable')} ${names.office(id)}`,
              ['', ...columns.map(({ label }) => label), t('column.noDate')],
              [
                [
                  t('contribution.unlinkedTable'),
                  ...columns.map((column) => stateCountsText(activitiesInColumn(unlinked, column), context)),
                  stateCountsText(
                    unlinked.filter((activity) => !activity.when),
                    context,
                  ),
                ],
              ],
              yearColumnWidths(columns.length),
            ),
          ]
        : []),
      list(unlinked.map((activity) => activityItem(activity, context))),
    );
  return content;
}

function yearColumnWidths(years: number): number[] {
  const each = Math.floor(64 / (years + 1));
  return [100 - each * (years + 1), ...Array.from({ length: years + 1 }, () => each)];
}

function elementTitle({ code, plan, title }: ElementActivities, { language }: ReportContext): TextContent {
  const named = PLANS.find(({ id }) => id === plan)?.name;
  const known = PLAN_ELEMENTS.find((element) => element.plan === plan && element.code === code);
  const label = [title ?? known?.title, named].filter((part) => part !== undefined).join(', ');
  return label === '' ? code : [`${code} – `, inLanguage(label, 'en', language)];
}

function elementContent(element: ElementActivities, context: ReportContext): DocumentContent[] {
  const items = element.activities.map((activity) => activityItem(activity, context));
  return [paragraph(strong(elementTitle(element, context))), list(items)];
}

/** The activities in the years of a column. A project of three years is in each of its three columns. */
const activitiesInColumn = (activities: readonly Activity[], { first, last }: YearColumn): Activity[] =>
  activities.filter(({ when }) => {
    const span = when && periodBounds(when.period);
    if (!span) return false;
    const begins = Number.isFinite(span.first) ? yearMonthDay(span.first).year : Number.NEGATIVE_INFINITY;
    const ends = Number.isFinite(span.last) ? yearMonthDay(span.last).year : Number.POSITIVE_INFINITY;
    return begins <= last && ends >= first;
  });
