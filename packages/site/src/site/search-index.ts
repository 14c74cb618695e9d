import { type LocalizedText, textIn } from '@regional-presence/core';
import { regionsOf, sectorsOf } from '@regional-presence/core/internal';
import { cleanText } from '@regional-presence/report/internal';
import { plainTitle } from '../html/dataset-text.js';
import { alertText, dateText, isCalledOff } from '../html/event-text.js';
import { listedText } from '../text/listed-text.js';
import type { LanguageContext } from './page-context.js';
import { fileNameOfId } from './page-path.js';
import type { SiteEvent } from './site-event.js';

/** Texts that many events share, each once. The first is empty. */
class SharedTexts {
  readonly texts = [''];
  private readonly places = new Map([['', 0]]);

  /** The place of a text among them. */
  add(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.texts.push(text) - 1;
    this.places.set(text, place);
    return place;
  }
}

/**
 * All events as the page to search them has them: a script that calls `presenceEvents` with the texts that events share,
 * and the rows of the events, in the order of their days.
 */
export function searchIndex(context: LanguageContext): string {
  const shared = new SharedTexts();
  const events = context.site.events.map((shown) => indexRow(shown, shared, context));
  return `presenceEvents(${JSON.stringify({ texts: shared.texts, events })});\n`;
}

function indexRow(shown: SiteEvent, shared: SharedTexts, context: LanguageContext): unknown[] {
  const { event, dates } = shown;
  const { names, language } = context;
  const title = plainTitle(event, context);
  const { language: tag } = textIn(event.title, language);
  const also = otherWords(event, title);
  return [
    fileNameOfId(event.id),
    title,
    shared.add(tag === language || tag === 'und' ? '' : tag),
    shared.add(dateText(shown, context)),
    shared.add(cleanText(listedText(names.place(event.place)))),
    shared.add(names.list(regionsOf(event).map(names.region))),
    shared.add(facetsOf(event, context)),
    shared.add(alertText(event, context) ?? ''),
    isCalledOff(event) ? 1 : 0,
    dates?.first ?? null,
    dates?.last ?? null,
    ...(also === '' ? [] : [also]),
  ];
}

/** What else an event is found by: Sector, kind, attendance and bodies. */
function facetsOf(event: SiteEvent['event'], { names, labels }: LanguageContext) {
  const { kind, modality, bodies = [] } = event;
  const facets = [
    ...sectorsOf(event).map((sector) => `${sector} ${names.sector(sector)}`),
    kind === 'event' ? '' : labels.kind[kind],
    modality === undefined ? '' : labels.modality[modality],
    ...bodies,
  ];
  return facets.filter(Boolean).join(' ');
}

/** The words of its titles in other languages, and in rows that were merged, that its title does not have. */
function otherWords({ title, otherTitles = [] }: SiteEvent['event'], shownTitle: string): string {
  const texts = [title, ...otherTitles].flatMap((text: LocalizedText) => Object.values(text));
  const words = texts.flatMap((text) => cleanText(listedText(text)).split(/\s+/));
  const known = new Set(shownTitle.split(/\s+/));
  return [...new Set(words)].filter((word) => !known.has(word)).join(' ');
}
