import { type Activity, displayTitle, PARTNER_ROLES, type Partner, type Source, sourceLabel, type When } from '@regional-presence/core';
import { titleKey } from '@regional-presence/core/internal';



import type { ListItem, PhrasingContent } from 'mdast';
import type { ReportContext } from '../report.js';
import { zoneOffsetText } from '../text/zone-offset-text.js';
import { footnote, inLanguage, link, listItem, localized, paragraph, strong, text } from '../tree/build.js';
import type { ActivityMark } from '../tree/tree.js';

/** An activity as an item of a list: its title, when and where, then what else is known of it in sentences. */
export function activityItem(activity: Activity, context: ReportContext): ListItem {
  const first = paragraph(strong(titleOf(activity, context)));
  const facts = [whenText(activity, context), whereText(activity, context), statusText(activity, context)];
  const known = facts.filter((fact) => fact !== '');
  if (known.length > 0) first.children.push(text(` – ${known.join(context.say('item.separator'))}`));
  first.children.push(...sourceNote(activity, context));
  const details = detailsOf(activity, context);
  return listItem(details.length > 0 ? [first, paragraph(details)] : [first], markOf(activity));
}

export function markOf({ id, region, sector }: Activity): ActivityMark {
  return { id, ...(region === undefined ? {} : { region }), ...(sector === undefined ? {} : { sector }) };
}

/** The title, in the document's language where it is there in it. */
export function titleOf(activity: Activity, { language }: ReportContext): PhrasingContent {
  const shown = displayTitle(activity, language);
  return inLanguage(shown.text, shown.language, language);
}

/** When it takes place; of what has no date, the words that were written for it. */
export function whenText(activity: Activity, context: ReportContext): string {
  const { when } = activity;
  if (when) return periodOf(when, context);
  if ('recurrence' in activity && activity.recurrence) return activity.recurrence;
  return activity.dateText === undefined ? '' : context.say('item.dateText', { text: activity.dateText });
}

function periodOf(when: When, { periodText, say }: ReportContext): string {
  let said = periodText(when.period);
  if (when.hours) {
    const zone = when.zone ? ` (${zoneText(when)})` : '';
    said = say('date.hours', { date: said, hours: `${when.hours.replace('-', '–')}${zone}` });
  }
  if (when.inferred?.includes('year')) said += ` ${say('item.yearInferred')}`;
  return said;
}

/** `Europe/Zurich, UTC+2`: the zone's name and what its clocks show at the first hour. */
function zoneText({ zone, period, hours }: When): string {
  if (zone === 'UTC' || zone === 'Etc/UTC') return 'UTC';
  const day = period.split('/')[0]!;
  const offset = /^\d{4}-\d\d-\d\d$/.test(day)
    ? zoneOffsetText(zone!, `${day}T${hours!.slice(0, 5)}`)
    : undefined;
  if (offset === undefined || offset === zone) return zone!;
  return `${zone}, UTC${offset.replace(/^([+-])0?(\d+):00$/, '$1$2').replace(/^([+-])0/, '$1')}`;
}

/** Where it takes place, and whether one comes there or takes part from afar. */
export function whereText({ place, modality }: Activity, { names, terms, say }: ReportContext): string {
  const where = names.place(place);
  if (modality === undefined) return where;
  const how = names.lower(terms.modality[modality]);
  return where === '' ? how : say('item.placeAndModality', { place: where, modality: how });
}

/** That it was held is what is said of it by telling it. */
export const statusText = ({ status }: Activity, { names, terms }: ReportContext): string =>
  status === undefined || status === 'held' ? '' : names.lower(terms.status[status]);

/** A footnote to file and row, where they are wanted; the same for all places that tell of the activity. */
export function sourceNote(
  { id, sources }: Activity,
  { options, footnotes, noted, say }: ReportContext,
): PhrasingContent[] {
  if (!options.sources) return [];
  const known = noted.get(id);
  if (known !== undefined) return [footnote(known)];
  const identifier = String(noted.size + 1);
  noted.set(id, identifier);
  const said = sources.map((source) => sourceText(source, say)).join(say('item.separator'));
  const children = [paragraph(said)];
  footnotes.push({ type: 'footnoteDefinition', identifier, label: identifier, children });
  return [footnote(identifier)];
}

/** `africa.csv, row 4`. */
const sourceText = ({ row, ...source }: Source, say: ReportContext['say']): string =>
  row === undefined
    ? sourceLabel(source)
    : say('source.row', { file: sourceLabel(source), row: String(row) });

const sentence = (words: string): string => (/[.!?。؟]$/.test(words) ? words : `${words}.`);

/** What is known beside title, time and place, in sentences. */
function detailsOf(activity: Activity, context: ReportContext): PhrasingContent[] {
  const { say, names, language } = context;
  const sentences: PhrasingContent[][] = [];
  const add = (...sentence: PhrasingContent[]) => void sentences.push(sentence);
  for (const title of activity.otherTitles ?? [])
    if (titleKey(title) !== titleKey(activity.title))
      add(...say.with('item.otherTitle', { title: [localized(title, language)] }));
  if (activity.bodies)
    add(
      ...say.with('item.bodies', {
        count: activity.bodies.length,
        bodies: names.listOf(activity.bodies.map(names.body)),
      }),
    );
  for (const sentence of partnerSentences(activity.partners ?? [], context)) add(text(sentence));
  if ('focusCountries' in activity && activity.focusCountries)
    add(text(say('item.countries', { countries: names.list(activity.focusCountries.map(names.country)) })));
  if ('statedDuration' in activity && activity.statedDuration)
    add(text(say('item.duration', { length: lengthText(activity.statedDuration, context) })));
  if ('statedCount' in activity && activity.statedCount)
    add(text(say('item.count', { count: activity.statedCount })));
  if (activity.plans) {
    const codes = activity.plans.map(({ code, title }) => (title ? `${code} (${title})` : code));
    add(text(say('item.plans', { codes: names.list(codes) })));
  }
  const group = groupOf(activity, context);
  if (group)
    add(
      ...say.with(group.kind === 'series' ? 'item.series' : 'item.project', {
        title: [titleOf(group, context)],
      }),
    );
  if (activity.note) add(inLanguage(sentence(activity.note.trim()), 'und', language));
  for (const url of activity.links ?? []) add(link(url));
  return sentences.flatMap((sentence, i) => (i === 0 ? sentence : [text(say('space')), ...sentence]));
}

/** `P4Y` in words: `4 years`. */
function lengthText(duration: string, { names }: ReportContext): string {
  const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return names.list([
    ...(years === undefined ? [] : [names.unit(Number(years), 'year')]),
    ...(months === undefined ? [] : [names.unit(Number(months), 'month')]),
  ]);
}

function partnerSentences(partners: readonly Partner[], { say, names }: ReportContext): string[] {
  return PARTNER_ROLES.flatMap((role) => {
    const of = partners.filter((partner) => (partner.role ?? 'partner') === role).map(({ name }) => name);
    return of.length === 0 ? [] : [say(`item.partners.${role}`, { count: of.length, names: names.list(of) })];
  });
}

function groupOf(activity: Activity, { groups }: ReportContext): Activity | undefined {
  const id =
    ('series' in activity ? activity.series : undefined) ??
    ('project' in activity ? activity.project : undefined);
  return id === undefined ? undefined : groups.title.get(id);
}
