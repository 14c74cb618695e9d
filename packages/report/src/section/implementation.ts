import { type Activity, textIn } from '@regional-presence/core';
import type { Paragraph } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { paragraph, type TextContent, table } from '../tree/build.js';
import { leftOutOfPeriod } from './covered-period.js';
import { activitiesByOffice, shownOffices } from './office-activities.js';
import { plansInForce } from './plan-years.js';
import { countInState, type ImplementationState, isContinuous, shownStates } from './state.js';

/** The plans in force in the period, and a table with the level of implementation of each office. */
export const implementationSection: Section = {
  name: 'implementation',
  title: ({ t }) => t('contribution.level'),
  content(context) {
    const { t } = context;
    const plans = plansInForce(context).map(
      ({ name, from, to }) => textIn(name, context.language).text + context.names.inBrackets(`${from}–${to}`),
    );
    const lead = t('contribution.lead');
    const states = shownStates(context.activities);
    const rows = shownOffices(context).map(({ name, activities }) =>
      levelRow(name, activities, states, context),
    );
    if (rows.length > 1) rows.push(levelRow(t('total'), context.activities, states, context));
    return [
      paragraph(lead),
      ...(plans.length > 0
        ? [paragraph(t('contribution.plans', { plans: plans.join(t('item.separator')) }))]
        : []),
      table(
        t('contribution.level'),
        [
          t('column.office'),
          ...states.map((state) => t(`state.${state}`)),
          t(states.length > 0 ? 'column.level' : 'column.activities'),
        ],
        rows,
        [28, ...[...states, 'level'].map(() => 72 / (states.length + 1))],
      ),
      paragraph(levelNote(states, context)),
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
      t('contribution.without', {
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

function levelRow(
  name: string,
  activities: readonly Activity[],
  states: readonly ImplementationState[],
  { names }: ReportContext,
): TextContent[] {
  if (states.length === 0) return [name, names.number(activities.length)];
  const count = (state: ImplementationState) => countInState(activities, state);
  const known =
    activities.length - count('cancelled') - count('unknown') - activities.filter(isContinuous).length;
  return [
    name,
    ...states.map((state) => names.number(count(state))),
    known < MIN_COUNTED ? '–' : names.percent(count('done') / known),
  ];
}
