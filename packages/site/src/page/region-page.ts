import type { Region } from '@regional-presence/core';
import { formatList, regionsOf } from '@regional-presence/core/internal';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { datasetText } from '../html/dataset-text.js';
import { factList } from '../html/fact-list.js';
import type { PageContent } from '../html/page-content.js';
import { webLink } from '../html/web-link.js';
import { localText, type PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import { eventsPart, otherActivities } from './event-part.js';
import { feedLink, feedsWithFile } from './feed-links.js';
import { officeCards, officesOfRegion } from './office-link.js';

/** All regions with their offices and the number of their events. */
export function regionsPage(context: PageContext): PageContent {
  const { t, site, href, language, names } = context;
  return {
    title: t('nav.regions'),
    current: 'regions',
    inLanguage: pagePath.regions,
    main: [
      h('h1', t('nav.regions')),
      h(
        'ul.cards',
        site.data.regions.map(({ id }) => {
          const count = site.events.filter(({ event }) => regionsOf(event).includes(id)).length;
          return h('li', [
            h('h2', [h('a', { href: href(pagePath.region(language, id)) }, names.region(id))]),
            h('p', count === 0 ? t('list.none') : t('list.count', { count })),
          ]);
        }),
      ),
    ],
  };
}

/** A region: its offices, its events, and its calendar. */
export function regionPage(region: Region, context: PageContext): PageContent {
  const { t, site } = context;
  const title = localText(region.name, context);
  const offices = officesOfRegion(region.id, context);
  const feed = feedsWithFile(context).find(({ name }) => name === region.id.toLowerCase());
  const events = site.events.filter(({ event }) => regionsOf(event).includes(region.id));
  return {
    title,
    inLanguage: (language) => pagePath.region(language, region.id),
    main: [
      h('h1', title),
      factList([[t('region.organizations'), organizationsOf(region, context)]]),
      ...(feed
        ? [h('ul.actions', [h('li', [buttonOf(feedLink(feed, context, t('region.subscribe')))])])]
        : []),
      ...(offices.length > 0 ? [h('h2', t('region.offices')), officeCards(offices, context)] : []),
      ...eventsPart(events, context),
      ...otherActivities((activity) => regionsOf(activity).includes(region.id), context),
    ],
  };
}

/** A link that looks like a button. */
export function buttonOf(link: ReturnType<typeof feedLink>): ElementContent {
  return { ...link, properties: { ...link.properties, className: ['button'] } };
}

function organizationsOf({ organizations }: Region, context: PageContext): ElementContent[] {
  const known = organizations.map((id) => context.site.data.organizations.find((one) => one.id === id));
  if (organizations.length === 0) return [];
  const parts = organizations.flatMap((id, i): ElementContent[] => {
    const organization = known[i];
    const name = organization
      ? datasetText(organization.name, context)
      : ({ type: 'text', value: id } as const);
    return [organization?.url === undefined ? name : webLink(organization.url, name)];
  });
  const separator = formatList(['', ''], context.language, 'unit');
  return parts.flatMap((part, i) => (i === 0 ? [part] : [{ type: 'text', value: separator }, part]));
}
