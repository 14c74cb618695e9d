import { regionsOf, sectorsOf } from '@regional-presence/core/internal';
import { yearMonthDay } from '@regional-presence/core/period';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { spanOfEvent } from '../site/event-hours.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import type { SiteEvent } from '../site/site-event.js';
import { shownTitleContent } from './dataset-text.js';
import { alertText, dateElement, isCalledOff, placeContents } from './event-text.js';

/** A list of events in their order. */
export const eventList = (events: readonly SiteEvent[], context: PageContext): Element =>
  h(
    'ul.events',
    events.map((event) => eventListItem(event, context)),
  );

/** Day, title, date, hours, place and region of an event. The script of the page reads its attributes. */
function eventListItem(shown: SiteEvent, context: PageContext): Element {
  const { event } = shown;
  const { language, href, names } = context;
  const title = h('a', { href: href(pagePath.event(language, event.id)) }, [
    shownTitleContent(event, context),
  ]);
  const alert = alertText(event, context);
  const facts: ElementContent[] = [dateElement(shown, context)];
  const hours = event.when && names.hours(event.when);
  if (hours !== undefined) facts.push(listText(hours));
  facts.push(...placeContents(event, context));
  return h('li.event', filterDataOf(shown), [
    dayLeaf(shown, context),
    h('div.what', [
      h('h3', [
        ...(alert === undefined ? [] : [h('strong.alert', alert), listText(' ')]),
        isCalledOff(event) ? h('s', [title]) : title,
      ]),
      h(
        'p.facts',
        facts.flatMap((fact, i) => (i === 0 ? [fact] : [listText(' · '), fact])),
      ),
    ]),
    h('p.region', names.list(regionsOf(event).map(names.region))),
  ]);
}

const listText = (value: string): ElementContent => ({ type: 'text', value });

/** What the script finds an event by. Days are numbers since 1970, instants are seconds since then in UTC. */
function filterDataOf({ event, dates }: SiteEvent): Record<string, string | number> {
  const { kind, bodies, modality } = event;
  const regions = regionsOf(event);
  const sectors = sectorsOf(event);
  const span = spanOfEvent(event);
  return {
    ...(dates ? { dataFirst: dates.first, dataLast: dates.last } : {}),
    ...(span ? { dataFrom: span.from, dataUntil: span.until } : {}),
    ...(dates?.precision === 'day' ? { dataExact: 'day' } : {}),
    ...(regions.length === 0 ? {} : { dataRegion: regions.join(' ') }),
    ...(sectors.length === 0 ? {} : { dataSector: sectors.join(' ') }),
    dataKind: kind,
    ...(bodies === undefined ? {} : { dataBody: bodies.join(' ') }),
    ...(modality === undefined ? {} : { dataMode: modality }),
  };
}

/** The day and the month of the start, as on a calendar of leaves. It repeats the date for the eye alone. */
function dayLeaf({ dates }: SiteEvent, { days }: PageContext): Element {
  if (dates === undefined) return h('p.leaf', { ariaHidden: 'true' }, '–');
  const { year, day } = yearMonthDay(dates.first);
  const month = days.shortMonth(dates.first);
  if (dates.precision === 'day')
    return h('p.leaf', { ariaHidden: 'true' }, [h('b', String(day)), h('span', month)]);
  return h('p.leaf', { ariaHidden: 'true' }, [h('b', dates.precision === 'month' ? month : String(year))]);
}

/** Sections of events, each with its heading; those without events are left out. */
export interface EventGroup {
  id: string;
  heading: string;
  events: readonly SiteEvent[];
}

export const eventSections = (groups: readonly EventGroup[], context: PageContext): Element[] =>
  groups
    .filter(({ events }) => events.length > 0)
    .map(({ id, heading, events }) =>
      h('section.group', { id, ariaLabelledBy: `${id}-heading` }, [
        h('h2', { id: `${id}-heading` }, heading),
        eventList(events, context),
      ]),
    );

/** The events by the month in which they begin, then those of which only the year is known. */
export function groupsByMonth(
  events: readonly SiteEvent[],
  { t, names, periodText }: PageContext,
  { from = Number.NEGATIVE_INFINITY }: { from?: number } = {},
): EventGroup[] {
  const groups = new Map<string, EventGroup & { events: SiteEvent[] }>();
  const open: SiteEvent[] = [];
  for (const shown of events) {
    const { dates } = shown;
    if (dates === undefined || dates.precision === 'year') {
      open.push(shown);
      continue;
    }
    const { year, month } = yearMonthDay(Math.max(dates.first, from));
    const heading = names.upperFirst(periodText.month(year, month).label);
    const id = `m${year}-${String(month).padStart(2, '0')}`;
    const known = groups.get(id);
    if (known) known.events.push(shown);
    else groups.set(id, { id, heading, events: [shown] });
  }
  return [...groups.values(), { id: 'open', heading: t('year.noMonth'), events: open }];
}

/** The events by the year in which they begin, then those without a date. */
export function groupsByYear(events: readonly SiteEvent[], context: PageContext): EventGroup[] {
  const groups = new Map<number, SiteEvent[]>();
  const undated: SiteEvent[] = [];
  for (const shown of events) {
    if (!shown.dates) {
      undated.push(shown);
      continue;
    }
    const { year } = yearMonthDay(shown.dates.first);
    const known = groups.get(year);
    if (known) known.push(shown);
    else groups.set(year, [shown]);
  }
  return [
    ...[...groups].map(([year, ofYear]) => ({ id: `y${year}`, heading: String(year), events: ofYear })),
    { id: 'undated', heading: context.t('date.unknown'), events: undated },
  ];
}
