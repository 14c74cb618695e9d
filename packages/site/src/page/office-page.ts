import type { Office } from '@regional-presence/core';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { datasetText } from '../html/dataset-text.js';
import { factList } from '../html/fact-list.js';
import { officeMap } from '../html/office-map.js';
import type { PageContent } from '../html/page-content.js';
import { localText, type PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import { dutiesTable } from './duties-table.js';
import { eventsPart, otherActivities } from './event-part.js';
import { feedLink, feedsWithFile } from './feed-links.js';
import { officeCards, officesOfRegion } from './office-link.js';
import { buttonOf } from './region-page.js';

/** All offices by region, with a map. */
export function officesPage(context: PageContext): PageContent {
  const { t, site, names, href, language } = context;
  return {
    title: t('offices.title'),
    current: 'offices',
    inLanguage: pagePath.offices,
    main: [
      h('h1', t('offices.title')),
      ...officeMap(context),
      ...site.data.regions.flatMap(({ id }) => {
        const offices = officesOfRegion(id, context);
        if (offices.length === 0) return [];
        return [
          h('h2', [h('a', { href: href(pagePath.region(language, id)) }, names.region(id))]),
          officeCards(offices, context),
        ];
      }),
    ],
  };
}

/** An office: where it is, whom it serves, its duties and its events. It has a page before its first event. */
export function officePage(office: Office, context: PageContext): PageContent {
  const { t, site, names, labels, href, language } = context;
  const title = localText(office.name, context);
  const feed = feedsWithFile(context).find(({ filter }) => filter.office === office.id);
  const events = site.events.filter(({ event }) => event.office === office.id);
  return {
    title,
    inLanguage: (tag) => pagePath.office(tag, office.id),
    main: [
      h('h1', title),
      factList([
        [t('office.kind'), [{ type: 'text', value: labels.office[office.kind] }]],
        [
          t('office.city'),
          [datasetText(office.city, context), { type: 'text', value: ` (${names.country(office.country)})` }],
        ],
        [
          t('event.region'),
          [h('a', { href: href(pagePath.region(language, office.region)) }, names.region(office.region))],
        ],
        [t('office.serves'), [datasetText(office.serves, context)]],
      ]),
      ...(feed
        ? [h('ul.actions', [h('li', [buttonOf(feedLink(feed, context, t('region.subscribe')))])])]
        : []),
      ...eventsPart(events, context),
      ...otherActivities((activity) => activity.office === office.id, context),
      ...coordinationPart(office, context),
      ...dutiesTable(context),
    ],
  };
}

function coordinationPart({ id }: Office, context: PageContext): ElementContent[] {
  const { site, t, names } = context;
  const mechanisms = site.data.coordination.filter(({ offices }) => offices?.includes(id));
  if (mechanisms.length === 0) return [];
  return [
    h('h2', t('office.coordination')),
    h(
      'ul.plain',
      mechanisms.map(({ bureau, description }) =>
        h('li', [{ type: 'text', value: `${names.acronym(bureau)} – ` }, datasetText(description, context)]),
      ),
    ),
  ];
}
