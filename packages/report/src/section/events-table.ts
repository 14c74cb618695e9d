import { type Activity, textIn } from '@regional-presence/core';
import { regionsOf } from '@regional-presence/core/internal';
import type { PhrasingContent } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { paragraph, table, text } from '../tree/build.js';
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
    [t('column.date'), t('column.event'), t('column.place'), t('column.region')],
    events.map((event) => {
      const status = activityStatusText(event, context);
      return {
        cells: [
          activityDateContent(event, context),
          [
            ...titleWithBodies(event, context),
            ...(status === '' ? [] : [names.inBrackets(status)]),
            ...sourceFootnote(event, context),
          ],
          activityPlaceContent(event, context),
          names.list(regionsOf(event).map(names.region)),
        ],
        filterTags: filterTagsOf(event, context),
      };
    }),
    [20, 42, 20, 18],
  );
}

/** The title, with the bodies that it does not name in brackets. */
function titleWithBodies(event: Activity, context: ReportContext): PhrasingContent[] {
  const { t, names, language } = context;
  const title = titleContent(event, context);
  const shown = textIn(event.title, language).text;
  const others = (event.bodies ?? []).filter((id) => !shown.includes(id));
  if (others.length === 0) return title;
  return t.rich('item.withBrackets', {
    text: title,
    detail: others.flatMap((id, i) => [
      ...(i === 0 ? [] : [text(t('list.comma'))]),
      ...names.bodyBriefly(id),
    ]),
  });
}
