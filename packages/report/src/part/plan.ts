import type { Event } from '@regional-presence/core';
import type { Part, ReportContext } from '../report.js';
import { heading, link, list, listItem, paragraph, table, text } from '../tree/build.js';
import type { Content } from '../tree/tree.js';
import {
  activityItem,
  markOf,
  sourceNote,
  statusText,
  titleOf,
  whenText,
  whereText,
} from './activity-item.js';
import { firstMonth } from './first-month.js';

/** How to have the plan in one's own calendar. */
export const subscription: Part = {
  name: 'subscription',
  title: ({ say }) => say('plan.subscription'),
  content(context) {
    const { say, options, data, names, language, events } = context;
    const { feeds } = options;
    const lead = paragraph(say('plan.lead', { count: events.length }));
    if (feeds === undefined) return [lead];
    const base = feeds.replace(/\/+$/, '') + (language === 'en' ? '' : `/${language}`);
    const feed = (name: string, file: string) =>
      listItem([paragraph(text(`${name}${say('colon')}`), link(`${base}/${file}.ics`))]);
    return [
      lead,
      paragraph(say('plan.feeds')),
      list([
        feed(say('plan.allEvents'), 'all'),
        ...data.regions.map(({ id }) => feed(names.region(id), id.toLowerCase())),
      ]),
    ];
  },
};

/** The events of each month by region, then what is known to the year only or not at all. */
export const byMonth: Part = {
  name: 'by-month',
  title: ({ say }) => say('plan.byMonth'),
  content(context) {
    const { months, others } = monthsOf(context);
    if (months.size === 0 && others.length === 0) return [paragraph(context.say('gap.noEvents'))];
    const content = [...months]
      .sort(([a], [b]) => a - b)
      .flatMap(([month, events]) => monthContent(month, events, context));
    if (others.length > 0)
      content.push(
        heading(3, 'month-open', context.say('plan.noMonth')),
        list(others.map((event) => activityItem(event, context))),
      );
    return content;
  },
};

function monthsOf({ events }: ReportContext): { months: Map<number, Event[]>; others: Event[] } {
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

function monthContent(at: number, events: readonly Event[], context: ReportContext): Content[] {
  const { data, say, names, periodText } = context;
  const { label } = periodText.month(Math.floor(at / 12), (at % 12) + 1);
  const order = new Map(data.regions.map(({ id }, i) => [id as string | undefined, i]));
  const rank = ({ region }: Event) => order.get(region) ?? order.size;
  const rows = events
    .toSorted((a, b) => rank(a) - rank(b))
    .map((event) => {
      const status = statusText(event, context);
      return {
        cells: [
          event.region === undefined ? say('noRegion.label') : names.region(event.region),
          whenText(event, context),
          [
            titleOf(event, context),
            ...(status === '' ? [] : [` (${status})`]),
            ...sourceNote(event, context),
          ],
          whereText(event, context),
        ],
        activity: markOf(event),
      };
    });
  return [
    heading(3, `month-${at}`, label),
    table(
      label,
      [say('column.region'), say('column.date'), say('column.event'), say('column.place')],
      rows,
      [20, 24, 34, 22],
    ),
  ];
}
