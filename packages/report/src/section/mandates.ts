import { type Instrument, type LocalizedText, textIn } from '@regional-presence/core';
import type { PhrasingContent } from 'mdast';
import type { ReportContext, Section } from '../report.js';
import { withNames } from '../text/first-mention.js';
import {
  blockquote,
  emphasized,
  inLanguage,
  list,
  listItem,
  localizedText,
  paragraph,
  strong,
  text,
} from '../tree/build.js';
import type { DocumentContent } from '../tree/tree.js';
import { concernsSector } from './evidence-rules.js';
import { laterRevision } from './revisions.js';

/** The instruments with the text of their clauses, and the duties that follow from each clause. */
export const mandatesSection: Section = {
  name: 'mandates',
  title: ({ t }) => t('mandates.title'),
  content: (context) => [
    ...(hasEnglishClauses(context) ? [paragraph(context.t('mandates.inEnglish'))] : []),
    ...context.data.instruments
      .toSorted((a, b) => a.year - b.year)
      .flatMap((instrument) => instrumentContent(instrument, context)),
  ],
};

/** Whether clauses stand in English in a document of another language, because their official text was not at hand. */
const hasEnglishClauses = ({ data, language }: ReportContext): boolean =>
  language !== 'en' &&
  data.instruments
    .flatMap(({ clauses }) => clauses)
    .some(({ text: own, summary }) => {
      const words = own ?? summary;
      return words !== undefined && textIn(words, language).language === 'en';
    });

function instrumentContent(instrument: Instrument, context: ReportContext): DocumentContent[] {
  const { language, t, data } = context;
  const name = strong([localizedText(instrument.name, language)]);
  const lead = instrument.title
    ? t.rich('mandates.instrument', { name: [name], title: [localizedText(instrument.title, language)] })
    : [name];
  const later = laterRevision(instrument, context);
  return [
    paragraph(lead),
    ...(later && instrument.clauses.length > 0
      ? [
          paragraph(
            t.rich('mandates.superseded', {
              instrument: [localizedText(instrument.name, language)],
              later: [localizedText(later.name, language)],
            }),
          ),
        ]
      : []),
    ...instrument.clauses.flatMap((clause): DocumentContent[] => {
      const words = clause.text ?? clause.summary;
      const duties = data.mandates.filter(
        (mandate) =>
          mandate.instrument === instrument.id &&
          mandate.clause === clause.id &&
          concernsSector(mandate, context),
      );
      return [
        ...(words
          ? [
              blockquote(
                paragraph(
                  emphasized(inLanguage(clause.label, 'en', language)),
                  text(' '),
                  localizedText(words, language),
                ),
              ),
            ]
          : []),
        list(
          duties.map(({ owedBy, owedTo, duty }) =>
            listItem([
              paragraph(
                withCapital(
                  t.rich('mandates.duty', {
                    by: [localizedText(owedBy, language)],
                    to: [localizedText(withNamesIn(owedTo, context), language)],
                    duty: [localizedText(duty, language)],
                  }),
                  context,
                ),
              ),
            ]),
          ),
        ),
      ];
    }),
  ];
}

/** The text of the document's language, with the names of abbreviations. */
const withNamesIn = (written: LocalizedText, context: ReportContext): LocalizedText => {
  const { text: own, language } = textIn(written, context.language);
  return { [language]: withNames(own, context) };
};

/** A sentence that begins with a capital, whatever it begins with. */
const withCapital = ([first, ...rest]: PhrasingContent[], { names }: ReportContext): PhrasingContent[] =>
  first?.type === 'text' ? [{ ...first, value: names.upperFirst(first.value) }, ...rest] : [first!, ...rest];
