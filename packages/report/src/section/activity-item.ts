import {
  type Activity,
  displayTitle,
  type Language,
  type LocalizedText,
  type Partner,
  type Source,
  sourceLabel,
  textIn,
  type When,
} from '@regional-presence/core';
import { PARTNER_ROLES, titleKey } from '@regional-presence/core/internal';

import type { ListItem, PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import {
  footnote,
  inLanguage,
  link,
  listItem,
  localizedText,
  paragraph,
  strong,
  text,
} from '../tree/build.js';
import type { FilterTags } from '../tree/tree.js';
import { wholeOf } from './themes.js';

/** A list item for an activity: title, date, place and status, then a paragraph of sentences with the other fields. */
export function activityItem(activity: Activity, context: ReportContext): ListItem {
  const lead = paragraph(strong(titleContent(activity, context)));
  const facts = [
    activityDateText(activity, context),
    activityPlaceText(activity, context),
    activityStatusText(activity, context),
  ];
  const known = facts.filter((fact) => fact !== '');
  if (known.length > 0) lead.children.push(text(` – ${known.join(context.t('item.separator'))}`));
  lead.children.push(...sourceFootnote(activity, context));
  const details = detailSentences(activity, context);
  return listItem(details.length > 0 ? [lead, paragraph(details)] : [lead], filterTagsOf(activity));
}

/** What the filter of the HTML page finds an activity by. */
export function filterTagsOf({ id, region, sector }: Activity): FilterTags {
  return { id, ...(region === undefined ? {} : { region }), ...(sector === undefined ? {} : { sector }) };
}

/** The title, in the document's language if it has one in it. */
export function titleContent(activity: Activity, { language }: ReportContext): PhrasingContent {
  const shown = displayTitle(activity, language);
  return inLanguage(shown.text, shown.language, language);
}

/** The date. Without a date: the recurrence, or the text of the date cell. */
export function activityDateText(activity: Activity, context: ReportContext): string {
  const { when } = activity;
  if (when) return periodWithHours(when, context);
  if ('recurrence' in activity && activity.recurrence) return activity.recurrence;
  return activity.dateText === undefined ? '' : context.t('item.dateText', { text: activity.dateText });
}

function periodWithHours(when: When, { periodText, names, t }: ReportContext): string {
  const date = periodText(when.period);
  const hours = names.hours(when);
  return hours === undefined ? date : t('date.hours', { date, hours });
}

/** The place and the modality: `Geneva, Switzerland (hybrid)`. */
export function activityPlaceText(
  { place, modality }: Activity,
  { names, labels, t }: ReportContext,
): string {
  const where = names.place(place);
  if (modality === undefined) return where;
  const how = names.lowerFirst(labels.modality[modality]);
  return where === '' ? how : t('item.placeAndModality', { place: where, modality: how });
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
  const add = (...sentence: PhrasingContent[]) => void sentences.push(sentence);
  if (activity.description) add(writtenText(activity.description, language));
  for (const title of activity.otherTitles ?? [])
    if (titleKey(title) !== titleKey(activity.title))
      add(...t.rich('item.otherTitle', { title: [localizedText(title, language)] }));
  if (activity.bodies)
    add(
      ...t.rich('item.bodies', {
        count: activity.bodies.length,
        bodies: names.listContent(activity.bodies.map(names.body)),
      }),
    );
  for (const sentence of partnerSentences(activity.partners ?? [], context)) add(text(sentence));
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
        title: [titleContent(group, context)],
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

function partnerSentences(partners: readonly Partner[], { t, names }: ReportContext): string[] {
  return PARTNER_ROLES.flatMap((role) => {
    const of = partners.filter((partner) => (partner.role ?? 'partner') === role).map(({ name }) => name);
    return of.length === 0 ? [] : [t(`item.partners.${role}`, { count: of.length, names: names.list(of) })];
  });
}

function seriesOrProjectOf(activity: Activity, { groups }: ReportContext): Activity | undefined {
  const id = wholeOf(activity);
  return id === undefined ? undefined : groups.seriesAndProjects.get(id);
}
