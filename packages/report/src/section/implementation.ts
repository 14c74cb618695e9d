import { type Activity, textIn } from '@regional-presence/core';
import type { Paragraph } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { suffixOfPeriod } from '../report-context.js';
import { paragraph, type TextContent, table } from '../tree/build.js';
import { countActivities } from './count-activities.js';
import { leftOutOfPeriod } from './covered-period.js';
import { activitiesByOffice, shownOffices } from './office-activities.js';
import { plansInForce } from './plan-years.js';
import {
  countInTable,
  type ImplementationState,
  isContinuous,
  type StateOfTable,
  shownStates,
} from './state.js';

/** The plans in force in the period, and a table with the level of implementation of each office. */
export const implementationSection: Section = {
  name: 'implementation',
  title: ({ t }) => t('contribution.level'),
  content(context) {
    const { t } = context;
    const plans = plansInForce(context).map(({ name, from, to }) => {
      const { text } = textIn(name, context.language);
      return text.includes(String(from))
        ? text
        : text + context.names.inBrackets(context.periodText(`${from}/${to}`));
    });
    const lead = t('contribution.lead');
    const states = shownStates(context.activities);
    const columns = levelColumns(states, context);
    const rows = shownOffices(context).map(({ name, activities }) =>
      levelRow(name, activities, columns, context),
    );
    if (rows.length > 1) rows.push(levelRow(t('total'), context.activities, columns, context));
    return [
      paragraph(lead),
      ...(plans.length > 0
        ? [paragraph(t('contribution.plans', { plans: plans.join(t('item.separator')) }))]
        : []),
      ...(rows.length === 0
        ? []
        : [
            table(
              t('contribution.level'),
              [
                t('column.office'),
                ...columns.map((state) => t(`state.${state}`)),
                t(states.length > 0 ? 'column.level' : 'column.activities'),
              ],
              rows,
              [28, ...[...columns, 'level'].map(() => 72 / (columns.length + 1))],
            ),
          ]),
      ...(context.activities.length > 0 ? [paragraph(levelNote(states, context))] : []),
      ...coverageNotes(context),
    ];
  },
};

/** How the level is counted; that continuous support is left out is said where there is some. */
function levelNote(states: readonly ImplementationState[], { t, activities }: ReportContext): string {
  if (states.length === 0) return t('state.noneGiven');
  const isCounted = !activities.some(isContinuous);
  return t('contribution.levelNote') + (isCounted ? '' : t('space') + t('contribution.continuous'));
}

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
      t(`contribution.without${suffixOfPeriod(context)}`, {
        count: without.length,
        offices: names.list(without.map(({ city }) => textIn(city, language).text)),
      }),
    );
  if (activities.some(({ office, region }) => office === undefined && region !== undefined))
    notes.push(t('contribution.noOffice'));
  notes.push(...leftOutOfPeriod(context));
  return notes.length > 0 ? [paragraph(notes.join(t('space')))] : [];
}

/** A share of fewer activities says nothing of an office. */
const MIN_COUNTED = 5;

/** A column for each state. What goes on without an end is in one of its own, behind that of the ongoing ones. */
const levelColumns = (
  states: readonly ImplementationState[],
  { activities }: ReportContext,
): StateOfTable[] =>
  states.flatMap((state): StateOfTable[] =>
    state === 'underWay' && activities.some(isContinuous) ? [state, 'continuous'] : [state],
  );

/** The states that a plan counts: an activity that is postponed or cancelled, or whose status is not given, is none of them. */
const COUNTED: ReadonlySet<StateOfTable> = new Set(['done', 'underWay', 'planned']);

function levelRow(
  name: string,
  activities: readonly Activity[],
  columns: readonly StateOfTable[],
  { names }: ReportContext,
): TextContent[] {
  if (columns.length === 0) return [name, names.number(countActivities(activities))];
  const counts = columns.map((state) => ({ state, count: countInTable(activities, state) }));
  const counted = counts.reduce((sum, { state, count }) => sum + (COUNTED.has(state) ? count : 0), 0);
  const done = counts.find(({ state }) => state === 'done')?.count ?? 0;
  return [
    name,
    ...counts.map(({ count }) => names.number(count)),
    counted < MIN_COUNTED ? '–' : names.percent(done / counted),
  ];
}
