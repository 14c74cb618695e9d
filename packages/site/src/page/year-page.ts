import { civilDay, yearMonthDay } from '@regional-presence/core/period';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type EventGroup, eventSections, groupsByMonth } from '../html/event-list.js';
import { filterForm } from '../html/filter-form.js';
import { monthGrid } from '../html/month-grid.js';
import type { PageContent } from '../html/page-content.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import type { SiteEvent } from '../site/site-event.js';
import { yearLinks } from './front-page.js';

/** The annual plan: the events of each month, those without a month, then the months as tables. */
export function yearPage(year: number, context: PageContext): PageContent {
  const { site, t } = context;
  const events = site.byYear.get(year)!;
  const title = t('year.title', { year: String(year) });
  const groups = groupsByMonth(events, context, { from: civilDay(year, 1, 1) });
  const form = filterForm(events, context);
  const grids = monthsWithDays(year, events).map((month) => monthGrid(year, month, events, context));
  return {
    title,
    current: year === site.currentYear ? 'plan' : undefined,
    inLanguage: (language) => pagePath.year(language, year),
    main: [
      h('h1', title),
      monthLinks(year, groups, grids.length > 0, context),
      h('div.columns', [...(form ? [form] : []), h('div', eventSections(groups, context))]),
      ...(grids.length > 0
        ? [
            h('section', { id: 'calendar', ariaLabelledBy: 'calendar-heading' }, [
              h('h2', { id: 'calendar-heading' }, t('year.calendar')),
              ...grids,
            ]),
          ]
        : []),
      ...yearLinks(context, year),
    ],
  };
}

/** All twelve months, those with events as links. */
function monthLinks(
  year: number,
  groups: readonly EventGroup[],
  hasGrids: boolean,
  { t, days, names }: PageContext,
): ElementContent {
  const filled = new Set(groups.filter(({ events }) => events.length > 0).map(({ id }) => id));
  const months = Array.from({ length: 12 }, (_, i) => i + 1).map((month) => {
    const id = `m${year}-${String(month).padStart(2, '0')}`;
    const name = names.upperFirst(days.month(month));
    return h('li', [filled.has(id) ? h('a', { href: `#${id}` }, name) : h('span', name)]);
  });
  if (filled.has('open')) months.push(h('li', [h('a', { href: '#open' }, t('year.noMonth'))]));
  if (hasGrids) months.push(h('li', [h('a', { href: '#calendar' }, t('year.calendar'))]));
  return h('ul.jump', { ariaLabel: t('year.months') }, months);
}

/** The months of a year on whose days an event takes place. */
function monthsWithDays(year: number, events: readonly SiteEvent[]): number[] {
  const months = new Set<number>();
  for (const { dates } of events) {
    if (dates?.precision !== 'day') continue;
    const from = yearMonthDay(Math.max(dates.first, civilDay(year, 1, 1)));
    const to = yearMonthDay(Math.min(dates.last, civilDay(year, 12, 31)));
    for (let { month } = from; month <= to.month; month++) months.add(month);
  }
  return [...months].sort((a, b) => a - b);
}
