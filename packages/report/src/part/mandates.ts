import type { Instrument } from '@regional-presence/core';
import type { Part, ReportContext } from '../report.js';
import {
  blockquote,
  emphasized,
  inLanguage,
  list,
  listItem,
  localized,
  paragraph,
  strong,
  text,
} from '../tree/build.js';
import type { Content } from '../tree/tree.js';

/** The instruments, their clauses as they stand, and the duties that follow from them. */
export const mandates: Part = {
  name: 'mandates',
  title: ({ say }) => say('mandates.title'),
  content: (context) =>
    context.data.instruments
      .toSorted((a, b) => a.year - b.year)
      .flatMap((instrument) => instrumentContent(instrument, context)),
};

function instrumentContent(instrument: Instrument, context: ReportContext): Content[] {
  const { language, say, data } = context;
  const name = strong([localized(instrument.name, language)]);
  const lead = instrument.title
    ? say.with('mandates.instrument', { name: [name], title: [localized(instrument.title, language)] })
    : [name];
  return [
    paragraph(lead),
    ...instrument.clauses.flatMap((clause): Content[] => {
      const words = clause.text ?? clause.summary;
      const duties = data.mandates.filter(
        (mandate) => mandate.instrument === instrument.id && mandate.clause === clause.id,
      );
      return [
        ...(words
          ? [
              blockquote(
                paragraph(
                  emphasized(inLanguage(clause.label, 'en', language)),
                  text(' '),
                  localized(words, language),
                ),
              ),
            ]
          : []),
        list(
          duties.map(({ owedBy, owedTo, duty }) =>
            listItem([
              paragraph(
                say.with('mandates.duty', {
                  by: [localized(owedBy, language)],
                  to: [localized(owedTo, language)],
                  duty: [localized(duty, language)],
                }),
              ),
            ]),
          ),
        ),
      ];
    }),
  ];
}
