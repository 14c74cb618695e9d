import { type Activity, sourceLabel, textIn } from '@regional-presence/core';
import { noteText, regionsOf, sectorsOf, statusLabel } from '@regional-presence/core/internal';
import type { InternalDetailName, ReportContext } from '@regional-presence/report';
import { content } from '@regional-presence/report';
import type { WorkbookMessage, WorkbookTranslate } from '../language/messages.js';
import type { WorkbookCell, WorkbookSheet } from '../workbook/workbook.js';
import { boundCell, endTimeCell, hoursOfEachDay, ownHours, timeOfDayCell } from './time-cells.js';

/** What a column says of an activity. */
interface ActivityColumn {
  heading: WorkbookMessage;
  width: number;
  /** What offices write for themselves, which the workbook has as documents do: where it is asked for. */
  onRequest?: InternalDetailName;
  cell: (activity: Activity, context: ReportContext, t: WorkbookTranslate) => WorkbookCell;
}

/** The columns of activities, in order. */
const ACTIVITY_COLUMNS: readonly ActivityColumn[] = [
  { heading: 'column.id', width: 28, cell: ({ id }) => id },
  { heading: 'column.title', width: 50, cell: ({ title }, context) => shown(title, context) },
  { heading: 'column.kind', width: 16, cell: ({ kind }, { labels }) => labels.kind[kind] },
  { heading: 'column.dates', width: 26, cell: datesText },
  { heading: 'column.firstDay', width: 14, cell: ({ when }, context) => boundCell(when, 'first', context) },
  { heading: 'column.lastDay', width: 14, cell: ({ when }, context) => boundCell(when, 'last', context) },
  {
    heading: 'column.startTime',
    width: 10,
    cell: ({ when }) => timeOfDayCell(ownHours(when)?.split('-')[0]),
  },
  { heading: 'column.endTime', width: 10, cell: ({ when }) => endTimeCell(ownHours(when)?.split('-')[1]) },
  { heading: 'column.hours', width: 14, cell: ({ when }) => hoursOfEachDay(when) },
  {
    heading: 'column.zone',
    width: 24,
    // Without the offset of the day, which may be changed in the workbook.
    cell: ({ when }, { names }) => (when?.hours ? names.zone({ ...when, hours: '' }) : undefined),
  },
  {
    heading: 'column.place',
    width: 34,
    cell: ({ place }, { names }) => names.place(withoutCityAndCountry(place)),
  },
  { heading: 'column.city', width: 16, cell: ({ place }, { names }) => names.place(only(place, 'city')) },
  {
    heading: 'column.country',
    width: 18,
    cell: ({ place }, { names }) => names.place(only(place, 'country')),
  },
  {
    heading: 'column.modality',
    width: 14,
    cell: ({ modality }, { labels }) => modality && labels.modality[modality],
  },
  {
    heading: 'column.status',
    width: 14,
    cell: ({ kind, status }, { labels }) => status && statusLabel(labels, kind, status),
  },
  {
    heading: 'column.region',
    width: 20,
    cell: (activity, { names }) => names.list(regionsOf(activity).map(names.region)) || undefined,
  },
  { heading: 'column.office', width: 24, cell: ({ office }, { names }) => office && names.office(office) },
  {
    heading: 'column.sector',
    width: 10,
    cell: (activity, { names }) => lines(sectorsOf(activity).map(names.acronym)),
  },
  {
    heading: 'column.bodies',
    width: 16,
    cell: ({ bodies = [] }, { names }) =>
      lines(bodies.map((id) => content.textContent(names.bodyBriefly(id)))),
  },
  {
    heading: 'column.partners',
    width: 24,
    cell: ({ partners = [] }, { names }, t) =>
      lines(
        partners.map(({ name, role }) =>
          role === undefined || role === 'partner'
            ? name
            : `${name} ${names.inBrackets(t(`role.${role}`)).trim()}`,
        ),
      ),
  },
  { heading: 'column.theme', width: 24, cell: ({ theme }, context) => theme && shown(theme, context) },
  {
    heading: 'column.series',
    width: 24,
    cell: (activity, context) => titleOfGroup('series' in activity ? activity.series : undefined, context),
  },
  {
    heading: 'column.project',
    width: 24,
    cell: (activity, context) => titleOfGroup('project' in activity ? activity.project : undefined, context),
  },
  {
    heading: 'column.description',
    width: 50,
    cell: ({ description }, context) => description && shown(description, context),
  },
  {
    heading: 'column.outcome',
    width: 40,
    cell: ({ outcome }, context) => outcome && shown(outcome, context),
  },
  {
    heading: 'column.duration',
    width: 14,
    cell: (activity, { names }) =>
      'statedDuration' in activity && activity.statedDuration
        ? names.duration(activity.statedDuration)
        : undefined,
  },
  {
    heading: 'column.events',
    width: 14,
    cell: (activity) => ('statedCount' in activity ? activity.statedCount : undefined),
  },
  {
    heading: 'column.focusCountries',
    width: 24,
    cell: (activity, { names }) =>
      'focusCountries' in activity ? lines((activity.focusCountries ?? []).map(names.country)) : undefined,
  },
  { heading: 'column.participants', width: 12, cell: ({ participants }) => participants },
  {
    heading: 'column.highlight',
    width: 12,
    cell: ({ highlight }, _, t) => (highlight ? t('yes') : undefined),
  },
  { heading: 'column.contact', width: 24, onRequest: 'contacts', cell: ({ contact }) => contact },
  {
    heading: 'column.note',
    width: 30,
    onRequest: 'notes',
    cell(activity, context) {
      const note = noteText(activity);
      return note && shown(note, context);
    },
  },
  { heading: 'column.plans', width: 14, cell: ({ plans = [] }) => lines(plans.map(({ code }) => code)) },
  { heading: 'column.links', width: 36, cell: ({ links = [] }) => lines(links) },
];

/** Where the record comes from, for those who ask for it. */
const SOURCE_COLUMN: ActivityColumn = {
  heading: 'column.source',
  width: 30,
  cell: ({ sources }, { t: text }) =>
    lines(
      sources.map(({ row, ...source }) =>
        row === undefined
          ? sourceLabel(source)
          : text('source.row', { file: sourceLabel(source), row: String(row) }),
      ),
    ),
};

/** A sheet with a row for each activity. */
export function activitiesSheet(
  name: string,
  activities: readonly Activity[],
  context: ReportContext,
  t: WorkbookTranslate,
): WorkbookSheet {
  const asked = context.options.with ?? [];
  const columns = [...ACTIVITY_COLUMNS, ...(context.options.sources ? [SOURCE_COLUMN] : [])].filter(
    ({ onRequest }) => onRequest === undefined || asked.includes(onRequest),
  );
  return {
    name,
    columns: columns.map(({ heading, width }) => ({ heading: t(heading), width })),
    rows: activities.map((activity) => columns.map(({ cell }) => cell(activity, context, t))),
  };
}

const shown = (text: Parameters<typeof textIn>[0], { language }: ReportContext): string =>
  textIn(text, language).text;

/** What the columns of city and country do not say, so that nobody has to correct a city in two cells. */
const withoutCityAndCountry = (place: Activity['place']): Activity['place'] => {
  if (place === undefined || place.text !== undefined) return place;
  const { city: _, country: __, ...others } = place;
  return others;
};

const only = <K extends 'city' | 'country'>(place: Activity['place'], part: K) =>
  place?.[part] === undefined ? undefined : { [part]: place[part] };

/** Several values of a cell, one below the other. */
const lines = (values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : values.join('\n');

/** The dates as documents write them; without any the recurrence, or what was written for the date. */
function datesText(activity: Activity, context: ReportContext): string | undefined {
  if (activity.when) return context.periodText.when(activity.when);
  const recurrence = 'recurrence' in activity ? activity.recurrence : undefined;
  return recurrence ? shown(recurrence, context) : activity.dateText;
}

function titleOfGroup(id: string | undefined, context: ReportContext): string | undefined {
  const group = id === undefined ? undefined : context.groups.seriesAndProjects.get(id);
  return group && shown(group.title, context);
}
