import type { PublishedFeed } from '@regional-presence/calendar/internal';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContent } from '../html/page-content.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import { isoDay } from '../text/day-text.js';
import { feedAnchor, feedFilePath, feedsWithFile, feedTitleOf } from './feed-links.js';

/** Each calendar with what is in it, its address, and how to subscribe in each program. */
export function subscribePage(context: PageContext): PageContent {
  const { t, site } = context;
  const feeds = feedsWithFile(context);
  return {
    title: t('subscribe.title'),
    current: 'subscribe',
    inLanguage: pagePath.subscribe,
    main: [
      h('h1', t('subscribe.title')),
      h('p.lead', t('subscribe.lead')),
      site.base === undefined
        ? h('p.message', t('subscribe.noAddress'))
        : h('p.note', t('subscribe.android')),
      ...inNoCalendar(context),
      ...feeds.map((feed) => feedSection(feed, context)),
    ],
  };
}

/** How many events the calendar of all events does not have, so that its number and that of the plan agree. */
function inNoCalendar({ site, t }: PageContext): Element[] {
  const whole = site.feeds.find(({ filter }) => Object.values(filter).every((value) => value === undefined));
  const count = whole === undefined ? 0 : site.events.length - whole.events;
  return count > 0 ? [h('p.note', t('subscribe.inNoCalendar', { count }))] : [];
}

function feedSection(feed: PublishedFeed, context: PageContext): Element {
  const { t, site, href } = context;
  const { name, lang } = feedTitleOf(feed, context);
  const id = feedAnchor(feed);
  const path = feedFilePath(feed, context);
  const address = site.base === undefined ? undefined : `${site.base}/${path}`;
  const download = h('a', { href: href(path) }, t('subscribe.download'));
  const links = [...(address === undefined ? [] : subscribeLinks(address, name, context)), download];
  return h('section.feed', { id, ariaLabelledBy: `${id}-heading` }, [
    h('h2', { id: `${id}-heading` }, lang === undefined ? name : [h('bdi', { lang }, name)]),
    h('p.note', feedSummaryText(feed, context)),
    ...(address === undefined ? [] : [addressField(id, address, context)]),
    h(
      'ul.actions',
      links.map((link, i) => h('li', [namedLink(link, `${id}-link-${i + 1}`, `${id}-heading`)])),
    ),
  ]);
}

/** A link whose name has that of its calendar, so that each differs from the others in a list of all links. */
const namedLink = (link: Element, id: string, heading: string): Element => ({
  ...link,
  properties: { ...link.properties, id, ariaLabelledBy: [id, heading] },
});

/** `12 events, 7 September 2021 – 20 October 2022`. */
function feedSummaryText({ events, days }: PublishedFeed, { t, periodText }: PageContext): string {
  if (!days || events === 0) return t('subscribe.noEvents');
  const [first, last] = [isoDay(days.first), isoDay(days.last)];
  const period = periodText(first === last ? first : `${first}/${last}`);
  return `${t('list.count', { count: events })} · ${period}`;
}

function addressField(id: string, address: string, { t }: PageContext): Element {
  const field = `${id}-address`;
  return h('p.address', [
    h('label', { htmlFor: field }, t('subscribe.address')),
    h('span', [
      h('input', { id: field, type: 'text', readOnly: true, dir: 'ltr', value: address }),
      h(
        'button.button',
        { type: 'button', hidden: true, dataCopy: field, dataDone: t('subscribe.copied') },
        t('subscribe.copy'),
      ),
    ]),
  ]);
}

/**
 * Google takes the address of a calendar as webcal; Outlook for Windows opens webcal, and that of the web and the new
 * one have an address of their own.
 */
function subscribeLinks(address: string, name: string, { t }: PageContext): Element[] {
  const webcal = address.replace(/^https?:/, 'webcal:');
  const google = `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`;
  const outlook = `https://outlook.office.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`;
  return [
    h('a.button.first', { href: webcal }, t('subscribe.apple')),
    h('a.button', { href: google, rel: 'noopener' }, t('subscribe.google')),
    h('a.button', { href: outlook, rel: 'noopener' }, t('subscribe.outlook')),
  ];
}
