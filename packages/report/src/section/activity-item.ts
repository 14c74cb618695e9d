import {
  type Activity,
  type Language,
  type LocalizedText,
  type Partner,
  type Source,
  sourceLabel,
  textIn,
  type When,
} from '@regional-presence/core';
import { occasionText, PARTNER_ROLES, titleKey } from '@regional-presence/core/internal';

import type { ListItem, PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import {
  footnote,
  inLanguage,
  link,
  listItem,
  localizedText,
  paragraph,
  phrasing,
  strong,
  text,
  textContent,
} from '../tree/build.js';
import type { FilterTags } from '../tree/tree.js';
import { wholeOf } from './themes.js';

/** A list item for an activity: title, date, place and status, then a paragraph of sentences with the other fields. */
export function activityItem(activity: Activity, context: ReportContext): ListItem {
  const lead = paragraph(strong(titleContent(activity, context)));
  const facts = factsContent(
    [
      activityDateContent(activity, context),
      activityPlaceContent(activity, context),
      phrasing(activityStatusText(activity, context)),
    ],
    context,
  );
  if (facts.length > 0) lead.children.push(text(' – '), ...facts);
  lead.children.push(...sourceFootnote(activity, context));
  const details = detailSentences(activity, context);
  return listItem(details.length > 0 ? [lead, paragraph(details)] : [lead], filterTagsOf(activity));
}

/** What the filter of the HTML page finds an activity by. */
export function filterTagsOf({ id, region, sector }: Activity): FilterTags {
  return { id, ...(region === undefined ? {} : { region }), ...(sector === undefined ? {} : { sector }) };
}

/**
 * The title, in the document's language if it has one in it. That of one of several occasions says which it is, in the
 * document's language.
 *
 * @param maxLength longer titles are truncated, in characters.
 */
export function titleContent(
  activity: Activity,
  { language }: ReportContext,
  maxLength = Number.POSITIVE_INFINITY,
): PhrasingContent[] {
  const { text: title, language: tag } = textIn(activity.title, language);
  const letters = title.length > maxLength ? [...title] : [];
  const shown = letters.length > maxLength ? `${letters.slice(0, maxLength - 1).join('')}…` : title;
  const occasion = 'occasion' in activity ? activity.occasion : undefined;
  return [
    inLanguage(shown, tag, language),
    ...(occasion ? [text(` (${occasionText(occasion, language)})`)] : []),
  ];
}

/** Facts that are known, one after the other. */
export function factsContent(
  facts: readonly (readonly PhrasingContent[])[],
  { t }: ReportContext,
): PhrasingContent[] {
  const known = facts.filter((fact) => textContent(fact) !== '');
  return known.flatMap((fact, i) => (i === 0 ? [...fact] : [text(t('item.separator')), ...fact]));
}

/** The date. Without a date: the recurrence, or the text of the date cell. */
export function activityDateContent(activity: Activity, context: ReportContext): PhrasingContent[] {
  const { when } = activity;
  const { t, language } = context;
  if (when) return phrasing(periodWithHours(when, context));
  if ('recurrence' in activity && activity.recurrence)
    return [inLanguage(activity.recurrence, 'und', language)];
  if (activity.dateText === undefined) return [];
  return t.rich('item.dateText', { text: [inLanguage(activity.dateText, 'und', language)] });
}

function periodWithHours(when: When, { periodText, names, t }: ReportContext): string {
  const date = periodText(when.period);
  const hours = names.hours(when);
  return hours === undefined ? date : t('date.hours', { date, hours });
}

/** The place and the modality: `Geneva, Switzerland (hybrid)`. */
export function activityPlaceContent(
  { place, modality }: Activity,
  { names, labels, t, language }: ReportContext,
): PhrasingContent[] {
  const where = names.place(place);
  const shown = place?.text === undefined ? phrasing(where) : [inLanguage(where, 'und', language)];
  if (modality === undefined) return where === '' ? [] : shown;
  const how = names.lowerFirst(labels.modality[modality]);
  return where === '' ? phrasing(how) : t.rich('item.placeAndModality', { place: shown, modality: how });
}

/** The status. `held` is not shown: it is what a reader assumes. */
export const activityStatusText = ({ status }: Activity, { names, labels }: ReportContext): string =>
  status === undefined || status === 'held' ? '' : names.lowerFirst(labels.status[status]);

/** A reference to the footnote with file and row. An activity has one footnote, however often it appears. */
export function sourceFootnote(
  { id, sources }: Activity,
  { options, footnotes, footnoteIds, t }: ReportContext,
): PhrasingContent[] {
  if (!options.sources) return [];
  const known = footnoteIds.get(id);
  if (known !== undefined) return [footnote(known)];
  const identifier = String(footnoteIds.size + 1);
  footnoteIds.set(id, identifier);
  const label = sources.map((source) => sourceText(source, t)).join(t('item.separator'));
  const children = [paragraph(label)];
  footnotes.push({ type: 'footnoteDefinition', identifier, label: identifier, children });
  return [footnote(identifier)];
}

/** `africa.csv, row 4`. */
const sourceText = ({ row, ...source }: Source, t: ReportContext['t']): string =>
  row === undefined ? sourceLabel(source) : t('source.row', { file: sourceLabel(source), row: String(row) });

const endWithStop = (sentence: string): string => (/[.!?。؟]$/.test(sentence) ? sentence : `${sentence}.`);

/** What an office has written, as a sentence in its language. */
function writtenText(localized: LocalizedText, language: Language): PhrasingContent {
  const { text: written, language: tag } = textIn(localized, language);
  return inLanguage(endWithStop(written.trim()), tag, language);
}

/** The fields other than title, date and place, as sentences. */
function detailSentences(activity: Activity, context: ReportContext): PhrasingContent[] {
  const { t, names, language } = context;
  const sentences: PhrasingContent[][] = [];
  const add = (...sentence: PhrasingContent[]) => {
    if (sentence.length > 0) sentences.push(sentence);
  };
  if (activity.description) add(writtenText(activity.description, language));
  for (const title of activity.otherTitles ?? [])
    if (titleKey(title) !== titleKey(activity.title))
      add(...t.rich('item.otherTitle', { title: [localizedText(title, language)] }));
  add(...bodiesSentence(activity, context));
  for (const sentence of partnerSentences(activity.partners ?? [], context)) add(...sentence);
  if ('focusCountries' in activity && activity.focusCountries)
    add(text(t('item.countries', { countries: names.list(activity.focusCountries.map(names.country)) })));
  if ('statedDuration' in activity && activity.statedDuration)
    add(text(t('item.duration', { length: statedDurationText(activity.statedDuration, context) })));
  if ('statedCount' in activity && activity.statedCount)
    add(text(t('item.count', { count: activity.statedCount })));
  if (activity.plans) {
    const codes = activity.plans.map(({ code, title }) => (title ? `${code} (${title})` : code));
    add(text(t('item.plans', { codes: names.list(codes) })));
  }
  const group = seriesOrProjectOf(activity, context);
  if (group)
    add(
      ...t.rich(group.kind === 'series' ? 'item.series' : 'item.project', {
        title: titleContent(group, context),
      }),
    );
  if (activity.participants !== undefined)
    add(text(t('item.participants', { count: activity.participants })));
  if (activity.outcome) add(...t.rich('item.outcome', { text: [writtenText(activity.outcome, language)] }));
  if (activity.contact !== undefined)
    add(...t.rich('item.contact', { text: [inLanguage(endWithStop(activity.contact), 'und', language)] }));
  if (activity.note) add(inLanguage(endWithStop(activity.note.trim()), 'und', language));
  for (const url of activity.links ?? []) add(link(url));
  return sentences.flatMap((sentence, i) => (i === 0 ? sentence : [text(t('space')), ...sentence]));
}

/** An ISO 8601 duration in words: `P4Y` → `4 years`. */
function statedDurationText(duration: string, { names }: ReportContext): string {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return names.list([
    ...(years === undefined ? [] : [names.unit(Number(years), 'year')]),
    ...(months === undefined ? [] : [names.unit(Number(months), 'month')]),
  ]);
}

/** The bodies, each with its name where the document names it first. A title that has them all needs no sentence. */
function bodiesSentence(
  { bodies = [], title }: Activity,
  { t, names, named, language }: ReportContext,
): PhrasingContent[] {
  const shownTitle = textIn(title, language).text;
  if (bodies.every((id) => named.has(id) && shownTitle.includes(id))) return [];
  const shown = bodies.map((id): PhrasingContent[] => {
    if (named.has(id)) return names.bodyBriefly(id);
    named.add(id);
    return names.body(id);
  });
  return t.rich('item.bodies', { count: bodies.length, bodies: names.listContent(shown) });
}

/** Organizations have their abbreviation in the document's language; other names are as they were written. */
function partnerSentences(
  partners: readonly Partner[],
  { t, names, language }: ReportContext,
): PhrasingContent[][] {
  return PARTNER_ROLES.flatMap((role) => {
    const of = partners.filter((partner) => (partner.role ?? 'partner') === role);
    if (of.length === 0) return [];
    const shown = of.map(({ name }) => [inLanguage(names.acronym(name), 'und', language)]);
    return [t.rich(`item.partners.${role}`, { count: of.length, names: names.listContent(shown) })];
  });
}

function seriesOrProjectOf(activity: Activity, { groups }: ReportContext): Activity | undefined {
  const id = wholeOf(activity);
  return id === undefined ? undefined : groups.seriesAndProjects.get(id);
}
