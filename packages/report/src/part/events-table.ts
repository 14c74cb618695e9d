import type { Part, ReportContext } from '../report.js';
import { paragraph, table } from '../tree/build.js';
import { markOf, sourceNote, statusText, titleOf, whenText, whereText } from './activity-item.js';

/** All events in one table, by date. */
export const eventsTable: Part = {
  name: 'events',
  annex: true,
  title: ({ say }) => say('events.title'),
  content: (context) =>
    context.events.length === 0
      ? [paragraph(context.say('gap.noEvents'))]
      : [eventTable(context.events, context)],
};

export function eventTable(events: ReportContext['events'], context: ReportContext) {
  const { say, names } = context;
  return table(
    say('events.title'),
    [
      say('column.date'),
      say('column.event'),
      say('column.place'),
      say('column.region'),
      say('column.bodies'),
    ],
    events.map((event) => {
      const status = statusText(event, context);
      return {
        cells: [
          whenText(event, context),
          [
            titleOf(event, context),
            ...(status === '' ? [] : [` (${status})`]),
            ...sourceNote(event, context),
          ],
          whereText(event, context),
          event.region === undefined ? '' : names.region(event.region),
          (event.bodies ?? []).join(', '),
        ],
        activity: markOf(event),
      };
    }),
    [20, 32, 18, 17, 13],
  );
}
