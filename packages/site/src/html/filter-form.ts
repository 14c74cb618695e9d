import { textIn } from '@regional-presence/core';
import { cleanText } from '@regional-presence/report/internal';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import type { SiteEvent } from '../site/site-event.js';

/** The controls that choose events. They are hidden until the script shows them: without it they have no effect. */
export function filterForm(events: readonly SiteEvent[], context: PageContext): Element | undefined {
  if (events.length < 2) return undefined;
  const { t, labels } = context;
  const choices = filterChoices(events, context);
  const select = (name: string, label: string, options: readonly [string, string][]) =>
    options.length < 2
      ? []
      : [
          h('p', [
            h('label', { htmlFor: `filter-${name}` }, label),
            h('select', { id: `filter-${name}`, name, autoComplete: 'off' }, [
              h('option', { value: '' }, t('filter.all')),
              ...options.map(([value, shown]) => h('option', { value }, shown)),
            ]),
          ]),
        ];
  return h('form', { id: 'filter', role: 'search', ariaLabel: t('filter.label'), hidden: true }, [
    h('p', [
      h('label', { htmlFor: 'filter-search' }, t('filter.search')),
      h('input', { id: 'filter-search', name: 'search', type: 'search', autoComplete: 'off' }),
    ]),
    ...select('region', t('filter.region'), choices.regions),
    ...select('sector', t('filter.sector'), choices.sectors),
    ...select(
      'kind',
      t('filter.kind'),
      choices.kinds.map((kind) => [kind, labels.kind[kind]]),
    ),
    ...select('body', t('filter.body'), choices.bodies),
    h('p.check', [
      h('input', { id: 'filter-online', name: 'online', type: 'checkbox', autoComplete: 'off' }),
      h('label', { htmlFor: 'filter-online' }, t('filter.online')),
    ]),
    h('p', { id: 'shown', role: 'status', dataText: t('filter.shown') }),
    h('p', [
      h('a', { id: 'everywhere', href: context.href(pagePath.search(context.language)) }, t('search.title')),
    ]),
  ]);
}

/** The values that the events have, in the order of the dataset. */
function filterChoices(events: readonly SiteEvent[], { site, names, language }: PageContext) {
  const { regions, sectors, bodies } = site.data;
  const found = { regions: new Set<string>(), sectors: new Set<string>(), bodies: new Set<string>() };
  const kinds = new Set<SiteEvent['event']['kind']>();
  for (const { event } of events) {
    if (event.region !== undefined) found.regions.add(event.region);
    if (event.sector !== undefined) found.sectors.add(event.sector);
    for (const id of event.bodies ?? []) found.bodies.add(id);
    kinds.add(event.kind);
  }
  const present = <R extends { id: string }>(records: readonly R[], ids: ReadonlySet<string>) =>
    records.filter(({ id }) => ids.has(id));
  const bodyName = ({ id, name }: (typeof bodies)[number]): string => {
    const { text } = textIn(name, language);
    return text === id ? id : `${id}: ${cleanText(text)}`;
  };
  return {
    regions: present(regions, found.regions).map(({ id }): [string, string] => [id, names.region(id)]),
    sectors: present(sectors, found.sectors).map(({ id }): [string, string] => [id, names.sector(id)]),
    bodies: present(bodies, found.bodies).map((body): [string, string] => [body.id, bodyName(body)]),
    kinds: [...kinds],
  };
}
