import {
  type Activity,
  type Language,
  type LocalizedText,
  type Partner,
  textIn,
} from '@regional-presence/core';
import {
  foldText,
  isNameOfWords,
  noteText,
  PARTNER_ROLES,
  partnerNameText,
  regionsOf,
  titleKey,
} from '@regional-presence/core/internal';
import { organizationOfAbbreviation } from '@regional-presence/reference/internal';
import type { List, Paragraph, PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import { mentioned, mentionedOrganization } from '../text/first-mention.js';
import { inLanguage, link, localizedText, text, translatableContent } from '../tree/build.js';
import { titleContent } from './activity-title.js';
import { wholeOf } from './themes.js';
import { hasSeveralLines, writtenParagraphs } from './written-text.js';

const endWithStop = (sentence: string): string => (/[.!?。؟…]$/.test(sentence) ? sentence : `${sentence}.`);

/** What an office has written, as a sentence in its language. */
const writtenText = (localized: LocalizedText, language: Language): PhrasingContent =>
  translatableContent(localized, language, (written) => endWithStop(written.trim()));

/** What came of it: all that an item says in the short form. */
export const outcomeSentence = (
  { outcome }: Activity,
  { t, language, options }: ReportContext,
): PhrasingContent[] =>
  outcome && !options.without?.includes('outcomes')
    ? t.rich('item.outcome', { text: [writtenText(outcome, language)] })
    : [];

/** A description of several lines, as they are written. One of a line is among the sentences. */
export const descriptionParagraphs = (
  { description }: Activity,
  { language, options }: ReportContext,
): (Paragraph | List)[] =>
  description && !options.without?.includes('descriptions') && hasSeveralLines(description, language)
    ? writtenParagraphs(description, language)
    : [];

/**
 * The fields other than title, date and place, as sentences.
 *
 * @param isBelowWhole the item stands below the series or project that it is part of, which needs no sentence then.
 */
export function detailSentences(
  activity: Activity,
  context: ReportContext,
  isBelowWhole: boolean,
): PhrasingContent[] {
  const { t, names, language, options } = context;
  const leftOut = new Set<string>(options.without);
  const asked = new Set<string>(options.with);
  const sentences: PhrasingContent[][] = [];
  const add = (...sentence: PhrasingContent[]) => {
    if (sentence.length > 0) sentences.push(sentence);
  };
  add(...recurrenceSentence(activity, context));
  const { description } = activity;
  if (description && !leftOut.has('descriptions') && !hasSeveralLines(description, language))
    add(writtenText(description, language));
  for (const title of activity.otherTitles ?? [])
    if (titleKey(title) !== titleKey(activity.title))
      add(...t.rich('item.otherTitle', { title: [translatableContent(title, language)] }));
  add(...officeSentence(activity, context));
  const regions = regionsOf(activity);
  if (regions.length > 1) add(text(t('item.regions', { regions: names.list(regions.map(names.region)) })));
  add(...bodiesSentence(activity, context));
  for (const sentence of partnerSentences(activity.partners ?? [], context)) add(...sentence);
  if ('focusCountries' in activity && activity.focusCountries)
    add(
      text(
        t('item.countries', {
          count: activity.focusCountries.length,
          countries: names.list(activity.focusCountries.map(names.country)),
        }),
      ),
    );
  if ('statedDuration' in activity && activity.statedDuration)
    add(text(t('item.duration', { length: names.duration(activity.statedDuration) })));
  if ('statedCount' in activity && activity.statedCount)
    add(text(t('item.count', { count: activity.statedCount })));
  if (activity.plans) {
    const codes = activity.plans.map(({ code, title }) => (title ? `${code} (${title})` : code));
    add(text(t('item.plans', { codes: names.list(codes) })));
  }
  const group = isBelowWhole ? undefined : seriesOrProjectOf(activity, context);
  if (group)
    add(
      ...t.rich(group.kind === 'series' ? 'item.series' : 'item.project', {
        title: titleContent(group, context),
      }),
    );
  if (activity.participants !== undefined && !leftOut.has('participants'))
    add(text(t('item.participants', { count: activity.participants })));
  add(...outcomeSentence(activity, context));
  if (activity.contact !== undefined && asked.has('contacts'))
    add(...t.rich('item.contact', { text: [inLanguage(endWithStop(activity.contact), 'und', language)] }));
  const note = noteText(activity);
  if (note && asked.has('notes')) add(writtenText(note, language));
  if (!leftOut.has('links')) for (const url of activity.links ?? []) add(link(url));
  return sentences.flatMap((sentence, i) => (i === 0 ? sentence : [text(t('space')), ...sentence]));
}

/** How a series of known days recurs, as the office wrote it: `Every Monday from 4 May to 29 June 2026.` */
function recurrenceSentence(activity: Activity, { language, names }: ReportContext): PhrasingContent[] {
  if (!activity.when || !('recurrence' in activity) || !activity.recurrence) return [];
  const written = Object.entries(activity.recurrence).map(([tag, phrase]) => [tag, names.upperFirst(phrase)]);
  return [writtenText(Object.fromEntries(written), language)];
}

/** Which office did it, in a region where the document has activities of several offices. */
function officeSentence(
  { office, region }: Activity,
  { report, t, names, groups, options }: ReportContext,
): PhrasingContent[] {
  if (office === undefined || options.office !== undefined || report === 'office-contribution') return [];
  const inRegion = groups.byRegion.get(region) ?? [];
  return inRegion.some((other) => other.office !== office)
    ? [text(t('item.office', { office: names.office(office) }))]
    : [];
}

/** The bodies, each with its name where the document names it first. A title that has them all needs no sentence. */
function bodiesSentence(
  { bodies = [], title }: Activity,
  { t, names, named, language }: ReportContext,
): PhrasingContent[] {
  const shownTitle = foldText(textIn(title, language).text);
  for (const id of bodies) if (isNamedIn(shownTitle, id, names)) named.add(id);
  if (bodies.every((id) => named.has(id) && shownTitle.includes(foldText(id)))) return [];
  const shown = bodies.map((id): PhrasingContent[] => {
    if (named.has(id)) return names.bodyBriefly(id);
    named.add(id);
    return names.body(id);
  });
  return t.rich('item.bodies', { count: bodies.length, bodies: names.listContent(shown) });
}

/** Whether a title has the abbreviation and the name: `Study Group 17 Regional Group for Africa (SG17RG-AFR)`. */
function isNamedIn(foldedTitle: string, id: string, names: ReportContext['names']): boolean {
  const name = foldText(names.bodyName(id)).replace(/^itu [a-z] /, '');
  return foldedTitle.includes(foldText(id)) && foldedTitle.includes(name);
}

/**
 * An organization has its abbreviation or its name in the document's language, as it was written: `UAT` → `ATU`. Any other name
 * has its translation, if there is one.
 */
function partnerContent(partner: Partner, context: ReportContext): PhrasingContent[] {
  const { names, language, abbreviations } = context;
  const { name, organization } = partner;
  if (organization !== undefined && /\s/.test(name)) return mentionedOrganization(organization, context);
  const code = organization ?? organizationOfAbbreviation(name) ?? name;
  const known = names.acronym(code);
  if (abbreviations.has(known)) return [text(mentioned(code, context))];
  if (known !== name) return [inLanguage(known, 'und', language)];
  return [(isNameOfWords(name) ? translatableContent : localizedText)(partnerNameText(partner), language)];
}

/** The partners by their roles. */
function partnerSentences(partners: readonly Partner[], context: ReportContext): PhrasingContent[][] {
  const { t, names } = context;
  return PARTNER_ROLES.flatMap((role) => {
    const of = partners.filter((partner) => (partner.role ?? 'partner') === role);
    if (of.length === 0) return [];
    const shown = of.map((partner) => partnerContent(partner, context));
    return [t.rich(`item.partners.${role}`, { count: of.length, names: names.listContent(shown) })];
  });
}

function seriesOrProjectOf(activity: Activity, { groups }: ReportContext): Activity | undefined {
  const id = wholeOf(activity);
  return id === undefined ? undefined : groups.seriesAndProjects.get(id);
}
