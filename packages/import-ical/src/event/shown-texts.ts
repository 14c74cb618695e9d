import { LANGUAGES, modelLabels } from '@regional-presence/core';
import { type Component, firstText } from '../content/property.js';
import { plainText, withoutEntities } from './html-text.js';

/** What an event shows as its title, place and description. */
export interface ShownTexts {
  title: string;
  location: string;
  description: string;
  /** The state that the title says in words, where STATUS has no value for it. */
  status?: 'postponed';
}

/** Spelled so by Outlook. */
const AMERICAN_CANCELLED = 'Canceled';

/** What titles begin with, in words of the six languages: `Annulé`. */
const STATE_WORDS = {
  CANCELLED: [AMERICAN_CANCELLED, ...LANGUAGES.map((language) => modelLabels(language).status.cancelled)],
  TENTATIVE: LANGUAGES.map((language) => modelLabels(language).status.postponed),
};

/**
 * The texts of an event without what a feed adds for its readers: the state before the title (`Cancelled: Forum` of an
 * event with STATUS:CANCELLED), and the ellipsis of a title or place that was cut for Outlook and is whole in the
 * first lines of the description.
 */
export function shownTexts(component: Component): ShownTexts {
  const summary = withoutEntities(firstText(component, 'summary'));
  const status = firstText(component, 'status').toUpperCase();
  const lines = descriptionText(component).split('\n');
  const title = withoutState(summary, status);
  const texts: ShownTexts = {
    title: takeWholeText(title, lines),
    location: takeWholeText(withoutEntities(firstText(component, 'location')), lines),
    description: '',
  };
  texts.description = lines.join('\n');
  if (title !== summary && status === 'TENTATIVE') texts.status = 'postponed';
  return texts;
}

/** DESCRIPTION as text, or the HTML of X-ALT-DESC as text if there is no other. */
function descriptionText(component: Component): string {
  const text = firstText(component, 'description');
  return plainText(text.trim() === '' ? firstText(component, 'x-alt-desc') : text);
}

function withoutState(title: string, status: string): string {
  if (status !== 'CANCELLED' && status !== 'TENTATIVE') return title;
  const word = STATE_WORDS[status].find((known) => title.startsWith(known));
  if (word === undefined) return title;
  return /^\s*[:：]\s*(\S.*)$/s.exec(title.slice(word.length))?.[1] ?? title;
}

/** How many lines a feed puts before the description: the whole title and the whole place. */
const MAX_WHOLE_TEXTS = 2;

/** The whole of a text that ends in `…`, removed from the first lines of the description; else the text as it is. */
function takeWholeText(text: string, lines: string[]): string {
  if (!text.endsWith('…')) return text;
  const start = text.slice(0, -1);
  const index = lines
    .slice(0, MAX_WHOLE_TEXTS)
    .findIndex((line) => line.length > text.length && line.startsWith(start));
  return index < 0 ? text : lines.splice(index, 1)[0]!;
}

/** The address in LOCATION, as feeds write it for a virtual meeting; empty if LOCATION is a place. */
export function locationLink(location: string): string {
  return /^https?:\/\/\S+$/i.test(location.trim()) ? location.trim() : '';
}
