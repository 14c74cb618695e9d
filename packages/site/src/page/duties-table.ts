import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { datasetText } from '../html/dataset-text.js';
import type { PageContext } from '../site/page-context.js';

/** The duties of the offices: from which clause, who has them, and towards whom. */
export function dutiesTable(context: PageContext): ElementContent[] {
  const { site, t } = context;
  const { mandates, instruments } = site.data;
  if (mandates.length === 0) return [];
  const rows = mandates.map(({ instrument: id, clause: clauseId, duty, owedBy, owedTo }) => {
    const instrument = instruments.find((one) => one.id === id);
    const label = instrument?.clauses.find((one) => one.id === clauseId)?.label ?? clauseId;
    return h('tr', [
      h('td', [
        ...(instrument
          ? [datasetText(instrument.name, context), { type: 'text', value: ', ' } as const]
          : []),
        h('bdi', { lang: 'en' }, label),
      ]),
      h('td', [datasetText(duty, context)]),
      h('td', [datasetText(owedBy, context)]),
      h('td', [datasetText(owedTo, context)]),
    ]);
  });
  const headings = ['duty.clause', 'duty.duty', 'duty.by', 'duty.to'] as const;
  return [
    h('h2', { id: 'duties' }, t('office.duties')),
    h('div.scroll', { tabIndex: 0, role: 'group', ariaLabelledBy: 'duties' }, [
      h('table.data', [
        h('thead', [
          h(
            'tr',
            headings.map((key) => h('th', { scope: 'col' }, t(key))),
          ),
        ]),
        h('tbody', rows),
      ]),
    ]),
  ];
}
