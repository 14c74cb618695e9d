import { type CivilDay, civilDay, daysInMonth, weekday, yearMonthDay } from '@regional-presence/core/period';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import type { SiteEvent } from '../site/site-event.js';
import { type LaneBar, weekLanes } from '../site/week-lanes.js';
import { isoDay } from '../text/day-text.js';
import { plainTitle, shownTitleContent } from './dataset-text.js';
import { isCalledOff } from './event-text.js';

/**
 * A month as a table of weeks, Monday first. A bar is in the cell of its first day in the week and covers those of its
 * days. Its position is that of a list item in the direction of the page; only the link in it has the direction of the
 * title, which would move the bar to other days.
 */
export function monthGrid(
  year: number,
  month: number,
  events: readonly SiteEvent[],
  context: PageContext,
): Element {
  const { days, names, periodText } = context;
  const [first, last] = [civilDay(year, month, 1), civilDay(year, month, daysInMonth(year, month))];
  const weeks: Element[] = [];
  for (let monday = first - weekday(first) + 1; monday <= last; monday += 7)
    weeks.push(weekRow(monday, { first, last }, events, context));
  return h('table.month', [
    h('caption', names.upperFirst(periodText.month(year, month).label)),
    h('thead', [
      h(
        'tr',
        days.weekdays.map(({ long, short }) => h('th', { scope: 'col', abbr: long }, short)),
      ),
    ]),
    h('tbody', weeks),
  ]);
}

interface MonthDays {
  first: CivilDay;
  last: CivilDay;
}

function weekRow(
  monday: CivilDay,
  month: MonthDays,
  events: readonly SiteEvent[],
  context: PageContext,
): Element {
  const { bars, hidden, laneCount } = weekLanes(monday, events);
  const cells = Array.from({ length: 7 }, (_, i) => monday + i).map((day) => {
    const starting = bars.filter(({ first }) => first === day);
    const running = bars.filter(({ first, last }) => first < day && day <= last);
    const items = [
      ...starting.map((bar) => barItem(bar, context)),
      ...running.map((bar) => continuedItem(bar, context)),
      ...moreItem(hidden[day - monday]!, day, context),
    ];
    const isOutside = day < month.first || day > month.last;
    return h(
      'td',
      {
        className: [...(isOutside ? ['outside'] : []), ...(starting.length > 0 ? ['starts'] : [])],
        dataDay: day,
      },
      [dayNumber(day, context), ...(items.length > 0 ? [h('ul', items)] : [])],
    );
  });
  return h('tr', { className: [`lanes-${laneCount}`] }, cells);
}

/** The number for the eye, the whole date for a screen reader, and for the list that the table is on a phone. */
function dayNumber(day: CivilDay, { days }: PageContext): Element {
  return h('time', { dateTime: isoDay(day) }, [
    h('span.number', { ariaHidden: 'true' }, String(yearMonthDay(day).day)),
    h('span.date', days.withWeekday(day)),
  ]);
}

function barItem({ shown, first, last, lane, isContinued }: LaneBar, context: PageContext): Element {
  const { event } = shown;
  const { href, language } = context;
  const title: ElementContent = shownTitleContent(event, context);
  return h(
    'li',
    {
      className: ['bar', `lane-${lane}`, `span-${last - first + 1}`, ...(isContinued ? ['continued'] : [])],
      dataFrom: first,
      dataTo: last,
    },
    [
      h(
        'a',
        { href: href(pagePath.event(language, event.id)), dir: 'auto', title: plainTitle(event, context) },
        [isCalledOff(event) ? h('s', [title]) : title],
      ),
    ],
  );
}

/** The event of a bar on each day after the first, for those who read cell by cell. */
const continuedItem = ({ shown }: LaneBar, context: PageContext): Element =>
  h('li.unseen', context.t('grid.continued', { title: plainTitle(shown.event, context) }));

/** How many events of a day have no bar, with a link to the list of the month. */
function moreItem(count: number, day: CivilDay, { t }: PageContext): Element[] {
  if (count === 0) return [];
  const { year, month } = yearMonthDay(day);
  return [
    h('li.more', [
      h('a', { href: `#m${year}-${String(month).padStart(2, '0')}` }, t('grid.more', { count })),
    ]),
  ];
}
