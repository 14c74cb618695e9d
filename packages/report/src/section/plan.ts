import type { Event } from '@regional-presence/core';
import { regionsOf } from '@regional-presence/core/internal';
import type { ReportContext, Section } from '../report.js';
import { heading, link, list, listItem, paragraph, table, text } from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import {
  activityDateContent,
  activityItem,
  activityPlaceContent,
  activityStatusText,
  filterTagsOf,
  sourceFootnote,
} from './activity-item.js';
import { titleContent } from './activity-title.js';
import { countActivities } from './count-activities.js';
import { leftOutOfPeriod } from './covered-period.js';
import { firstMonth } from './first-month.js';
import { foldOccasions } from './occasions.js';

/** The calendar feeds that a reader can subscribe to. */
export const subscriptionSection: Section = {
  name: 'subscription',
  title: ({ t }) => t('plan.subscription'),
  content(context) {
    const { t, options, data, names, language, events } = context;
    const { feeds } = options;
    if (feeds === undefined) return undefined;
    const lead = paragraph(t('plan.lead', { count: countActivities(events) }));
    const base = feeds.replace(/\/+$/, '') + (language === 'en' ? '' : `/${language}`);
    const feed = (name: string, file: string) =>
      listItem([paragraph(text(`${name}${t('colon')}`), link(`${base}/${file}.ics`))]);
    return [
      lead,
      paragraph(t('plan.feeds')),
      list([
        feed(t('plan.allEvents'), 'all'),
        ...data.regions.map(({ id }) => feed(names.region(id), id.toLowerCase())),
      ]),
    ];
  },
};

/** The events of each month by region, then the events without a month. */
export const monthsSection: Section = {
  name: 'by-month',
  title: ({ t }) => t('plan.byMonth'),
  content(context) {
    const { months, others } = groupByMonth(context);
    const notes = leftOutOfPeriod(context).map((note) => paragraph(note));
    if (months.size === 0 && others.length === 0) return [paragraph(context.t('gap.noEvents')), ...notes];
    const content: DocumentContent[] = notes;
    const ofMonths = [...months]
      .sort(([a], [b]) => a - b)
      .flatMap(([month, events]) => monthContent(month, events, context));
    content.push(...ofMonths);
    if (others.length > 0)
      content.push(
        heading(3, 'month-open', context.t('plan.noMonth')),
        list(foldOccasions(others).map((entry) => activityItem({ ...entry, parts: [] }, context))),
      );
    return content;
  },
};

function groupByMonth({ events }: ReportContext): { months: Map<number, Event[]>; others: Event[] } {
  const months = new Map<number, Event[]>();
  const others: Event[] = [];
  for (const event of events) {
    const month = firstMonth(event);
    const known = month === undefined ? others : months.get(month);
    if (known) known.push(event);
    else months.set(month!, [event]);
  }
  return { months, others };
}

function monthContent(month: number, events: readonly Event[], context: ReportContext): DocumentContent[] {
  const { data, t, names, periodText } = context;
  const label = names.upperFirst(periodText.month(Math.floor(month / 12), (month % 12) + 1).label);
  const order = new Map(data.regions.map(({ id }, i) => [id as string | undefined, i]));
  const rank = ({ region }: Event) => order.get(region) ?? order.size;
  const rows = events
    .toSorted((a, b) => rank(a) - rank(b))
    .map((event) => {
      const status = activityStatusText(event, context);
      return {
        cells: [
          names.list(regionsOf(event).map(names.region)) || t('noRegion.label'),
          activityDateContent(event, context),
          [
            ...titleContent(event, context),
            ...(status === '' ? [] : [context.names.inBrackets(status)]),
            ...sourceFootnote(event, context),
          ],
          activityPlaceContent(event, context),
        ],
        filterTags: filterTagsOf(event, context),
      };
    });
  return [
    heading(3, `month-${month}`, label),
    table(
      label,
      [t('column.region'), t('column.date'), t('column.event'), t('column.place')],
      rows,
      [20, 24, 34, 22],
    ),
  ];
}
