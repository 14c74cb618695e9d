import { civilDay } from '@regional-presence/core/period';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { eventSections, groupsByMonth } from '../html/event-list.js';
import { filterForm } from '../html/filter-form.js';
import { contentOfParts } from '../html/message-content.js';
import type { PageContent } from '../html/page-content.js';
import { localText, type PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';

/** What is on: the events of the current plan. What is past is decided when the page is read. */
export function frontPage(context: PageContext): PageContent {
  const { site, title, t } = context;
  const { current, currentYear, events } = site;
  const form = filterForm(current, context);
  const from = currentYear === undefined ? undefined : civilDay(currentYear, 1, 1);
  const groups = groupsByMonth(current, context, from === undefined ? {} : { from });
  const undated = events.filter(({ dates }) => !dates);
  return {
    title,
    inLanguage: pagePath.front,
    main: [
      h('h1', title),
      leadParagraph(context),
      h('p.message', { id: 'nothing', role: 'status', hidden: true, dataText: t('front.nothing') }),
      ...(events.length === 0 ? [h('p.message', t('front.empty'))] : []),
      h('div.columns', [
        ...(form ? [form] : []),
        h('div', { id: 'current', dataNow: t('front.now') }, [
          h('button.button', {
            id: 'past',
            type: 'button',
            hidden: true,
            ariaExpanded: 'false',
            dataText: t('front.past'),
          }),
          ...eventSections(
            [...groups, { id: 'undated', heading: t('date.unknown'), events: undated }],
            context,
          ),
        ]),
      ]),
      ...yearLinks(context),
    ],
  };
}

function leadParagraph(context: PageContext): Element {
  const { site, t, href, language } = context;
  const latest = site.data.instruments.toSorted((a, b) => b.year - a.year)[0];
  const name = latest ? localText(latest.name, context) : t('site.resolution');
  return h(
    'p.lead',
    contentOfParts(
      t.parts('site.lead', { resolution: h('a', { href: href(pagePath.plan(language)) }, name) }),
    ),
  );
}

/** Links to the plans of all years. */
export function yearLinks({ site, t, href, language }: PageContext, current?: number): ElementContent[] {
  const years = [...site.byYear.keys()];
  if (years.length === 0) return [];
  return [
    h('h2', { id: 'years' }, t('front.years')),
    h(
      'ul.jump',
      years.map((year) =>
        h('li', [
          h(
            'a',
            { href: href(pagePath.year(language, year)), ariaCurrent: year === current ? 'page' : undefined },
            t('nav.plan', { year: String(year) }),
          ),
        ]),
      ),
    ),
  ];
}
