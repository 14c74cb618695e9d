import { type Activity, type Event, type Source, sourceLabel, type When } from '@regional-presence/core';
import { regionsOf, statusLabel } from '@regional-presence/core/internal';
import type { ListItem, PhrasingContent } from 'mdast';
import { sectorsOfActivity } from '../activity-scope.js';
import type { ReportContext } from '../report.js';
import {
  footnote,
  inLanguage,
  list,
  listItem,
  paragraph,
  phrasing,
  strong,
  text,
  textContent,
  translatableContent,
} from '../tree/build.js';
import type { FilterTags } from '../tree/tree.js';
import { descriptionParagraphs, detailSentences, outcomeSentence } from './activity-details.js';
import { titleContent } from './activity-title.js';
import { occasionsText } from './occasions.js';
import type { ActivityWithParts } from './themes.js';

/**
 * A list item for an activity: title, date, place and status, a paragraph of sentences with the other fields, then a list
 * of its parts.
 */
export const activityItem = (entry: ActivityWithParts, context: ReportContext): ListItem =>
  itemOf(entry, context, false);

function itemOf(
  { activity, occasions, parts }: ActivityWithParts,
  context: ReportContext,
  isBelowWhole: boolean,
): ListItem {
  const lead = paragraph(strong(titleContent(activity, context)));
  const facts = factsContent(
    [
      activityDateContent(activity, context, occasions),
      activityPlaceContent(activity, context),
      phrasing(activityStatusText(activity, context)),
    ],
    context,
  );
  if (facts.length > 0) lead.children.push(text(' – '), ...facts);
  lead.children.push(...sourceFootnote(activity, context));
  const isShort = context.options.form === 'short';
  const details = isShort
    ? outcomeSentence(activity, context)
    : detailSentences(activity, context, isBelowWhole);
  return listItem(
    [
      lead,
      ...(isShort ? [] : descriptionParagraphs(activity, context)),
      ...(details.length > 0 ? [paragraph(details)] : []),
      ...(parts.length > 0 ? [list(parts.map((part) => itemOf({ ...part, parts: [] }, context, true)))] : []),
    ],
    tagsWithParts(
      activity,
      parts.map((part) => part.activity),
      context,
    ),
  );
}

/** The filter hides an item with all that stands in it, so that a project is shown with each of its parts. */
function tagsWithParts(activity: Activity, parts: readonly Activity[], context: ReportContext): FilterTags {
  const { sectors, ...tags } = filterTagsOf(activity, context);
  const all = [sectors, ...parts.map((part) => filterTagsOf(part, context).sectors)];
  const known = all.filter((own) => own !== undefined);
  return known.length < all.length ? tags : { ...tags, sectors: [...new Set(known.flat())] };
}

/** What the filter of the HTML page finds an activity by. */
export function filterTagsOf(activity: Activity, { data }: Pick<ReportContext, 'data'>): FilterTags {
  const { id } = activity;
  const region = regionsOf(activity).join(' ');
  const sectors = sectorsOfActivity(activity, data.bodies);
  return { id, ...(region === '' ? {} : { region }), ...(sectors.length === 0 ? {} : { sectors }) };
}

/** Facts that are known, one after the other. */
export function factsContent(
  facts: readonly (readonly PhrasingContent[])[],
  { t }: ReportContext,
): PhrasingContent[] {
  const known = facts.filter((fact) => textContent(fact) !== '');
  return known.flatMap((fact, i) => (i === 0 ? [...fact] : [text(t('item.separator')), ...fact]));
}

/** The date, or those of all its occasions. Without a date: the recurrence, or the text of the date cell. */
export function activityDateContent(
  activity: Activity,
  context: ReportContext,
  occasions: readonly Event[] = [],
): PhrasingContent[] {
  const { when } = activity;
  if (occasions.length > 0) return phrasing(occasionsText(occasions, context));
  const { t, language } = context;
  if (when) return phrasing(periodWithHours(when, activity.kind, context));
  if ('recurrence' in activity && activity.recurrence)
    return [translatableContent(activity.recurrence, language)];
  if (activity.dateText === undefined) return [];
  return t.rich('item.dateText', { text: [inLanguage(activity.dateText, 'und', language)] });
}

function periodWithHours(
  when: When,
  kind: Activity['kind'],
  { periodText, names, t }: ReportContext,
): string {
  const date = periodText.when(when);
  const hours = names.hours(when, kind);
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
  return where === '' ? phrasing(how) : t.rich('item.withBrackets', { text: shown, detail: how });
}

/** The status. `held` is not shown: it is what a reader assumes. */
export const activityStatusText = ({ kind, status }: Activity, { names, labels }: ReportContext): string =>
  status === undefined || status === 'held' ? '' : names.lowerFirst(statusLabel(labels, kind, status));

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
