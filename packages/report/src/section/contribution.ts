import type { Activity } from '@regional-presence/core';
import type { List, Table } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { suffixOfPeriod } from '../report-context.js';
import { list, paragraph, strong, type TextContent, table } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import { activityItem } from './activity-item.js';
import { countActivities } from './count-activities.js';
import { shownOffices } from './office-activities.js';
import { activitiesByElement, type ElementActivities, elementTitle } from './plan-elements.js';
import { activitiesInColumn, countColumnWidths, type YearColumn, yearColumns } from './plan-years.js';
import { stateCountsText } from './state.js';
import { withParts } from './themes.js';
import { writtenParagraphs } from './written-text.js';

/**
 * A section for each office: a table by plan element with a column for each year, then the activities that are linked to
 * no plan.
 */
export const officeSections = (context: ReportContext): Section[] =>
  shownOffices(context).map(({ id, name, region, activities }) => ({
    name: `office-${id}`,
    title: () => name,
    filterTags: { region: region ?? '' },
    content: () => officeContent(id, activities, context),
  }));

function officeContent(
  id: string,
  activities: readonly Activity[],
  context: ReportContext,
): DocumentContent[] {
  const { t, names, data, language } = context;
  const office = data.offices.find((one) => one.id === id);
  const introduction = writtenParagraphs(office?.introduction, language);
  const closing = writtenParagraphs(office?.closing, language);
  if (activities.length === 0)
    return [...introduction, paragraph(t(`contribution.nothing${suffixOfPeriod(context)}`)), ...closing];
  const { elements, unlinked } = activitiesByElement(activities);
  const columns = yearColumns(context, activities);
  const content: DocumentContent[] = [...introduction];
  if (elements.length > 0) {
    const rows = elements.map((element) => ({
      name: elementTitle(element, context),
      activities: element.activities,
    }));
    content.push(
      countsTable(t('contribution.table'), t('column.element'), rows, columns, context),
      ...elements.flatMap((element) => elementContent(element, context)),
    );
  }
  if (activities.some((activity) => isInSeveral(activity, columns)))
    content.push(paragraph(t('contribution.severalYears')));
  if (unlinked.length > 0) {
    content.push(paragraph(strong(t('contribution.unlinked', { count: countActivities(unlinked) }))));
    const name = t('contribution.unlinkedTable');
    if (columns.length > 0)
      content.push(
        countsTable(`${name} ${names.office(id)}`, '', [{ name, activities: unlinked }], columns, context),
      );
    content.push(itemsWithParts(unlinked, context));
  }
  return [...content, ...closing];
}

/** Whether an activity is in the columns of several years. */
const isInSeveral = (activity: Activity, years: readonly YearColumn[]): boolean =>
  years.filter((year) => activitiesInColumn([activity], year).length > 0).length > 1;

/** The number of activities by state, for each row and year. Without an activity that has no date, no column for it. */
function countsTable(
  caption: string,
  firstHeading: string,
  rows: readonly { name: TextContent; activities: readonly Activity[] }[],
  years: readonly YearColumn[],
  context: ReportContext,
): Table {
  const { t } = context;
  const isUndated = ({ when }: Activity) => when === undefined;
  const columns = [
    ...years.map((year) => ({
      label: year.label,
      select: (activities: readonly Activity[]) => activitiesInColumn(activities, year),
    })),
    ...(rows.some(({ activities }) => activities.some(isUndated))
      ? [
          {
            label: t('column.noDate'),
            select: (activities: readonly Activity[]) => activities.filter(isUndated),
          },
        ]
      : []),
  ];
  return table(
    caption,
    [firstHeading, ...columns.map(({ label }) => label)],
    rows.map(({ name, activities }) => [
      name,
      ...columns.map(({ select }) => stateCountsText(select(activities), context)),
    ]),
    countColumnWidths(columns.length),
  );
}

const elementContent = (element: ElementActivities, context: ReportContext): DocumentContent[] => [
  paragraph(strong(elementTitle(element, context))),
  itemsWithParts(element.activities, context),
];

const itemsWithParts = (activities: readonly Activity[], context: ReportContext): List =>
  list(withParts(activities).map((entry) => activityItem(entry, context)));
