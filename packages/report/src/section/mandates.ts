import { type Dataset, textIn } from '@regional-presence/core';
import { type Block, emphasis, list, paragraph, strong, text } from '../tree';

/** The instruments, their clauses, and the duties that follow from them. */
export function mandates(data: Dataset): Block[] {
  return data.instruments
    .toSorted((a, b) => a.year - b.year)
    .flatMap((instrument): Block[] => {
      const title = instrument.title ? `, “${textIn(instrument.title).text}”` : '';
      const duties = data.mandates.filter((mandate) => mandate.instrument === instrument.id);
      return [
        paragraph(strong(text(textIn(instrument.name).text)), text(title)),
        list(
          ...duties.map((mandate) => {
            const clause = instrument.clauses.find(({ id }) => id === mandate.clause);
            return [
              paragraph(
                emphasis(text(clause?.label ?? mandate.clause)),
                text(
                  `, owed by ${textIn(mandate.owedBy).text} to ${textIn(mandate.owedTo).text}: to ${textIn(mandate.duty).text}.`,
                ),
              ),
            ];
          }),
        ),
      ];
    });
}
