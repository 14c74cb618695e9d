import type { Office } from '@regional-presence/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { datasetText } from '../html/dataset-text.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';

/** A link to the page of an office. */
export const officeLink = ({ id, name }: Office, context: PageContext): Element =>
  h('a', { href: context.href(pagePath.office(context.language, id)) }, [datasetText(name, context)]);

const KIND_ORDER: readonly Office['kind'][] = ['regional', 'headquarters', 'area'];

/** The offices of a region, the regional office first. */
export const officesOfRegion = (region: string, { site }: PageContext): Office[] =>
  site.data.offices
    .filter((office) => office.region === region)
    .toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));

/** The offices of a region as cards: name, city and kind, and whom they serve. */
export const officeCards = (offices: readonly Office[], context: PageContext): Element =>
  h(
    'ul.cards',
    offices.map((office) =>
      h('li', [
        h('h3', [officeLink(office, context)]),
        h('p', [
          datasetText(office.city, context),
          {
            type: 'text',
            value: ` (${context.names.country(office.country)}) · ${context.labels.office[office.kind]}`,
          },
        ]),
      ]),
    ),
  );
