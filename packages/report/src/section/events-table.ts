import type { ReportContext, Section } from '../report.js';
import { paragraph, table } from '../tree/build.js';
import {
  activityDateContent,
  activityPlaceContent,
  activityStatusText,
  filterTagsOf,
  sourceFootnote,
} from './activity-item.js';
import { titleContent } from './activity-title.js';

/** All events in one table, by date. */
export const eventsSection: Section = {
  name: 'events',
  annex: true,
  title: ({ t }) => t('events.title'),
  content: (context) =>
    context.events.length === 0
      ? [paragraph(context.t('gap.noEvents'))]
      : [eventTable(context.events, context)],
};

/** A table of events, in the order given. */
export function eventTable(events: ReportContext['events'], context: ReportContext) {
  const { t, names } = context;
  return table(
    t('events.title'),
    [t('column.date'), t('column.event'), t('column.place'), t('column.region'), t('column.bodies')],
    events.map((event) => {
      const status = activityStatusText(event, context);
      return {
        cells: [
          activityDateContent(event, context),
          [
            ...titleContent(event, context),
            ...(status === '' ? [] : [names.inBrackets(status)]),
            ...sourceFootnote(event, context),
          ],
          activityPlaceContent(event, context),
          event.region === undefined ? '' : names.region(event.region),
          (event.bodies ?? []).flatMap((id, i) => [i === 0 ? '' : t('list.comma'), ...names.bodyBriefly(id)]),
        ],
        filterTags: filterTagsOf(event),
      };
    }),
    [20, 32, 18, 17, 13],
  );
}
