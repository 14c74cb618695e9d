import type { CoordinationMechanism, RegionCode } from '@regional-presence/core';
import type { Part, ReportContext } from '../report.js';
import { list, listItem, localized, paragraph, text } from '../tree/build.js';
import type { Content } from '../tree/tree.js';

/** The mechanisms of coordination with the bureaux that concern all regions. */
export const coordination: Part = {
  name: 'coordination',
  title: ({ say }) => say('coordination.title'),
  content(context) {
    const mechanisms = mechanismsOf(undefined, context);
    return mechanisms.length > 0 ? mechanisms : [paragraph(context.say('coordination.none'))];
  },
};

/** The mechanisms of one region, or those of all. */
export function mechanismsOf(region: RegionCode | undefined, context: ReportContext): Content[] {
  const { data, language, say, options } = context;
  const bureau = data.sectors.find(({ id }) => id === options.sector)?.bureau;
  const mechanisms = data.coordination.filter(
    (mechanism) => mechanism.region === region && (bureau === undefined || mechanism.bureau === bureau),
  );
  if (mechanisms.length === 0) return [];
  return [
    list(
      mechanisms.map((mechanism) =>
        listItem([
          paragraph(
            text(say('coordination.lead', { what: whatOf(mechanism, context) })),
            localized(mechanism.description, language),
          ),
        ]),
      ),
    ),
  ];
}

/** `TSB calls, monthly`. */
function whatOf({ kind, bureau, frequency }: CoordinationMechanism, { say, names }: ReportContext): string {
  const what = say(`coordination.${kind}`, { bureau: names.acronym(bureau) });
  return frequency === undefined
    ? what
    : say('coordination.often', { what, frequency: say(`often.${frequency}`) });
}
