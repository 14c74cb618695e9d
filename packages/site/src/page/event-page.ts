import { isConferenceLink } from '@regional-presence/calendar/internal';
import type { Event } from '@regional-presence/core';
import { localeOf, regionsOf, sectorsOf, titleKey } from '@regional-presence/core/internal';
import { cleanText } from '@regional-presence/report/internal';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { calendarLinks } from '../calendar/calendar-links.js';
import { linkedDataOf } from '../calendar/linked-data.js';
import { datasetText, plainTitle, shownTitleContent, writtenAs } from '../html/dataset-text.js';
import { alertText, dateLine, isCalledOff, placeContents, stateText } from '../html/event-text.js';
import { type Fact, factList, stacked } from '../html/fact-list.js';
import type { PageContent } from '../html/page-content.js';
import { webLink } from '../html/web-link.js';
import { hoursOfEvent } from '../site/event-hours.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import type { SiteEvent } from '../site/site-event.js';
import { earlierDateText } from '../text/change-text.js';
import { eventFeedLinks } from './feed-links.js';
import { officeLink } from './office-link.js';

/** One event: all that is known of it and may be public, and how to put it into a calendar. */
export function eventPage(shown: SiteEvent, context: PageContext): PageContent {
  const { event } = shown;
  const { t } = context;
  const alert = alertText(event, context);
  const title = datasetText(event.title, context);
  const add = calendarLinks(shown, context);
  const feeds = eventFeedLinks(event, context);
  return {
    title: plainTitle(event, context),
    inLanguage: (language) => pagePath.event(language, event.id),
    linkedData: linkedDataOf(shown, context),
    main: [
      h('article', [
        h('h1', [
          ...(alert === undefined ? [] : [h('strong.alert', alert), textNode(' ')]),
          isCalledOff(event) ? h('s', [title]) : title,
        ]),
        factList([...placeAndTime(shown, context), ...belonging(event, context), ...details(event, context)]),
        ...(add.length > 0
          ? [
              h('h2', t('event.add')),
              h(
                'ul.actions',
                add.map((link) => h('li', [link])),
              ),
            ]
          : []),
        ...(feeds.length > 0
          ? [
              h('h2', t('event.feeds')),
              h(
                'ul.plain',
                feeds.map((link) => h('li', [link])),
              ),
            ]
          : []),
      ]),
    ],
  };
}

const textNode = (value: string): ElementContent => ({ type: 'text', value });

function placeAndTime(shown: SiteEvent, context: PageContext): Fact[] {
  const { event } = shown;
  const { t, names } = context;
  const hours = event.when && names.hours(event.when);
  const dates = earlierDates(event, context);
  return [
    [
      t('event.when'),
      [
        h('p', [dateLine(shown, context)]),
        ...(hours === undefined ? [] : [h('p', hours)]),
        ...ownTime(event, context),
      ],
    ],
    [t('event.earlier'), stacked(dates.map((text) => h('s', text)))],
    [t('event.where'), stacked(placeContents(event, context))],
  ];
}

/** The dates on which the event was to take place before, the latest first. */
function earlierDates(event: Event, context: PageContext): string[] {
  const { earlier = [], withdrawn } = event.revision ?? {};
  const moves = earlier.flatMap(({ when }) => (when?.period === undefined ? [] : [when])).reverse();
  if (moves.length === 0 && withdrawn?.period !== undefined) return [context.periodText(withdrawn.period)];
  return [...new Set(moves.map((when) => earlierDateText(when, context)))];
}

/** The hours in the time zone of the reader, which the script fills in where it is another. */
function ownTime(event: Event, { t, language }: PageContext): ElementContent[] {
  const hours = hoursOfEvent(event);
  if (!hours) return [];
  return [
    h('p.note', {
      hidden: true,
      dataStart: String(hours.start),
      ...(hours.firstEnd === undefined ? {} : { dataEnd: String(hours.firstEnd) }),
      dataZone: hours.zone,
      dataLocale: localeOf(language),
      dataText: t('time.yours'),
    }),
  ];
}

function belonging(event: Event, context: PageContext): Fact[] {
  const { t, labels, names, site, href, language } = context;
  const { bodies, kind, series, project } = event;
  const regions = regionsOf(event);
  const sectors = sectorsOf(event).map((sector) => textNode(names.sector(sector)));
  const state = stateText(event, context);
  const office = site.data.offices.find(({ id }) => id === event.office);
  const group = (id: string | undefined): ElementContent[] | undefined => {
    const known = id === undefined ? undefined : site.groups.get(id);
    return known && [shownTitleContent(known, context)];
  };
  const bodyTexts = bodies?.map((id): ElementContent => {
    const body = site.data.bodies.find((one) => one.id === id);
    return body && !Object.values(body.name).includes(id)
      ? h('span', [textNode(`${id} – `), datasetText(body.name, context)])
      : textNode(id);
  });
  return [
    [t('event.status'), state === undefined ? undefined : [textNode(state)]],
    [t('event.kind'), kind === 'event' ? undefined : [textNode(labels.kind[kind])]],
    [
      t('event.region'),
      regions.length === 0
        ? undefined
        : stacked(
            regions.map((id) => h('a', { href: href(pagePath.region(language, id)) }, names.region(id))),
          ),
    ],
    [t('event.office'), office && [officeLink(office, context)]],
    [t('event.sector'), sectors.length === 0 ? undefined : stacked(sectors)],
    [t('event.body'), bodyTexts && stacked(bodyTexts)],
    [t('event.series'), group(series)],
    [t('event.project'), group(project)],
  ];
}

function details(event: Event, context: PageContext): Fact[] {
  const { t, labels, names } = context;
  const { plans, partners, description, outcome, participants, otherTitles, links } = event;
  const others = (otherTitles ?? []).filter((title) => titleKey(title) !== titleKey(event.title));
  return [
    [
      t('event.plans'),
      plans &&
        stacked(
          plans.map(({ code, title }) =>
            textNode(title === undefined ? code : `${code} – ${cleanText(title)}`),
          ),
        ),
    ],
    [
      t('event.partners'),
      partners &&
        stacked(
          partners.map(({ name, role }) =>
            h('span', [
              writtenAs(name),
              ...(role === undefined ? [] : [textNode(` (${labels.role[role]})`)]),
            ]),
          ),
        ),
    ],
    [t('event.about'), description && [datasetText(description, context)]],
    [t('event.outcome'), outcome && [datasetText(outcome, context)]],
    [
      t('event.participants'),
      participants === undefined ? undefined : [textNode(names.number(participants))],
    ],
    [t('event.other'), stacked(others.map((title) => datasetText(title, context)))],
    [
      t('event.links'),
      stacked(
        (links ?? []).map((link) => {
          const address = h('bdi', { dir: 'ltr' }, cleanText(link));
          const content = isConferenceLink(link) ? [textNode(`${t('event.join')}: `), address] : [address];
          return webLink(link, h('span', content));
        }),
      ),
    ],
  ];
}
