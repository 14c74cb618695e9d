import type { PlanReference } from '@regional-presence/core';
import { cleanText } from '@regional-presence/report/internal';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { datasetText, shownTitleContent } from '../html/dataset-text.js';
import type { PageContent } from '../html/page-content.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import type { SiteEvent } from '../site/site-event.js';
import { dutiesTable } from './duties-table.js';

/** What Resolution 25 asks for, and the events by the elements of the plans to which they contribute. */
export function planPage(context: PageContext): PageContent {
  const { t, site } = context;
  const instruments = site.data.instruments.toSorted((a, b) => b.year - a.year);
  return {
    title: t('plan.title'),
    inLanguage: pagePath.plan,
    main: [
      h('h1', t('plan.title')),
      ...instruments.flatMap(({ name, title, clauses }): ElementContent[] => [
        h('h2', [datasetText(name, context)]),
        ...(title ? [h('p.lead', [datasetText(title, context)])] : []),
        ...clauses.flatMap(({ label, text, summary }) => {
          const words = text ?? summary;
          if (!words) return [];
          return [
            h('blockquote', { dir: text === undefined ? undefined : 'ltr' }, [
              h('p', [
                h('em', { lang: 'en' }, label),
                { type: 'text', value: ' ' },
                datasetText(words, context),
              ]),
            ]),
          ];
        }),
      ]),
      ...dutiesTable(context),
      ...codesPart(context),
    ],
  };
}

/** Most events that are listed for one element. */
const MAX_EVENTS_OF_CODE = 50;

function codesPart(context: PageContext): ElementContent[] {
  const { t } = context;
  const elements = eventsByElement(context);
  return [
    h('h2', { id: 'codes' }, t('plan.codes')),
    ...(elements.length === 0
      ? [h('p', t('plan.noCodes'))]
      : [
          h('div.scroll', { tabIndex: 0, role: 'group', ariaLabelledBy: 'codes' }, [
            h('table.data', [
              h('thead', [
                h('tr', [
                  h('th', { scope: 'col' }, t('plan.code')),
                  h('th', { scope: 'col' }, t('list.events')),
                ]),
              ]),
              h(
                'tbody',
                elements.map((element) => elementRow(element, context)),
              ),
            ]),
          ]),
        ]),
  ];
}

interface PlanElementEvents {
  reference: PlanReference;
  events: SiteEvent[];
}

function eventsByElement({ site }: PageContext): PlanElementEvents[] {
  const byCode = new Map<string, PlanElementEvents>();
  for (const shown of site.events)
    for (const reference of shown.event.plans ?? []) {
      const key = `${reference.plan ?? ''} ${reference.code}`;
      const known = byCode.get(key);
      if (known) known.events.push(shown);
      else byCode.set(key, { reference, events: [shown] });
    }
  return [...byCode.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element);
}

function elementRow(
  { reference: { code, title }, events }: PlanElementEvents,
  context: PageContext,
): ElementContent {
  const { href, language, t } = context;
  const links = events
    .slice(0, MAX_EVENTS_OF_CODE)
    .map(({ event }) =>
      h('li', [
        h('a', { href: href(pagePath.event(language, event.id)) }, [shownTitleContent(event, context)]),
      ]),
    );
  const more = events.length - links.length;
  return h('tr', [
    h('th', { scope: 'row' }, title === undefined ? code : `${code} – ${cleanText(title)}`),
    h('td', [h('ul.plain', links), ...(more > 0 ? [h('p.note', t('grid.more', { count: more }))] : [])]),
  ]);
}
