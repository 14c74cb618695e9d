import type { Dataset, Language, LocalizedText } from '@regional-presence/core';
import { abbreviationIn } from '@regional-presence/reference';
import type { PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import { text } from '../tree/build.js';

/** Abbreviations of bureaux, advisory groups and organizations in a language, each with its name in it. */
export function namesOfAbbreviations(
  { sectors, organizations }: Dataset,
  language: Language,
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const add = (code: string | undefined, name: LocalizedText | undefined) => {
    const own = name?.[language];
    const abbreviation = code && abbreviationIn(code, language);
    if (abbreviation && own !== undefined && own !== abbreviation) named.set(abbreviation, own);
  };
  for (const { bureau, bureauName, advisoryGroup, advisoryGroupName } of sectors) {
    add(bureau, bureauName);
    add(advisoryGroup, advisoryGroupName);
  }
  for (const { id, name } of organizations) add(id, name);
  return named;
}

/** The name of an abbreviation that the document has not given yet; it is given from then on. */
function nameAtFirstMention(abbreviation: string, context: ReportContext): string | undefined {
  const name = context.abbreviations.get(abbreviation);
  if (name === undefined || context.named.has(abbreviation)) return undefined;
  context.named.add(abbreviation);
  return name;
}

/**
 * The abbreviation of a bureau, an advisory group or an organization, with its name where the document has it first:
 * `TSB (Telecommunication Standardization Bureau)`.
 *
 * @param code in English: `TSB`.
 */
export function mentioned(code: string, context: ReportContext): string {
  const abbreviation = context.names.acronym(code);
  const name = nameAtFirstMention(abbreviation, context);
  return name === undefined ? abbreviation : abbreviation + context.names.inBrackets(name);
}

/** An organization: its name and abbreviation where the document has it first, `African Telecommunications Union (ATU)`. */
export function mentionedOrganization(id: string, context: ReportContext): PhrasingContent[] {
  const abbreviation = context.names.acronym(id);
  return nameAtFirstMention(abbreviation, context) === undefined
    ? [text(abbreviation)]
    : context.names.organization(id);
}

/** A text of the reference data in which the abbreviations have their names where the document has them first. */
export function withNames(written: string, context: ReportContext): string {
  return written.replace(/[\p{L}\d][\p{L}\d-]*/gu, (word) => {
    const name = nameAtFirstMention(word, context);
    return name === undefined ? word : word + context.names.inBrackets(name);
  });
}
