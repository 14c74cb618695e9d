import type { Activity } from '@regional-presence/core';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { shownTitleContent } from '../html/dataset-text.js';
import { eventSections, groupsByYear } from '../html/event-list.js';
import type { PageContext } from '../site/page-context.js';
import type { SiteEvent } from '../site/site-event.js';

/** The events of a region or an office by year, or that none is announced. */
export const eventsPart = (events: readonly SiteEvent[], context: PageContext): ElementContent[] =>
  events.length === 0
    ? [h('h2', context.t('list.events')), h('p', context.t('list.none'))]
    : eventSections(groupsByYear(events, context), context);

/** Series, projects and other work that are no events. */
export function otherActivities(
  belongs: (activity: Activity) => boolean,
  context: PageContext,
): ElementContent[] {
  const { series, projects, engagements } = context.site.data;
  const others: Activity[] = [...series, ...projects, ...engagements].filter(belongs);
  if (others.length === 0) return [];
  return [
    h('h2', context.t('list.other')),
    h(
      'ul.plain',
      others.map((activity) =>
        h('li', [
          shownTitleContent(activity, context),
          {
            type: 'text',
            value: ` · ${context.labels.kind[activity.kind]}${periodOfActivity(activity, context)}`,
          },
        ]),
      ),
    ),
  ];
}

const periodOfActivity = ({ when }: Activity, { periodText }: PageContext): string =>
  when ? ` · ${periodText.when(when)}` : '';
