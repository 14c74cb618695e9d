import { createDataset, type Dataset, type Event } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { collectText, eventWith } from '@regional-presence/test-utils';
import { type SiteTreeOptions, siteTree } from '../src/index.js';

/** The files of a site by path. */
export async function siteFilesOf(
  data: Dataset,
  options: SiteTreeOptions = {},
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, content } of siteTree(data, options)) {
    if (files.has(path)) throw new Error(`${path} twice`);
    files.set(path, await collectText(chunksOf(content)));
  }
  return files;
}

async function* chunksOf(
  content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncIterable<string | Uint8Array> {
  yield* content;
}

const first = { sequence: 0, modified: '2026-11-01T00:00:00Z' };

/** Events of each kind of date, place, state and language. */
export const EVENTS: readonly Event[] = [
  {
    id: 'workshop',
    title: { en: 'Workshop on spectrum', ar: 'ورشة عمل بشأن الطيف' },
    when: { period: '2027-03-29/2027-04-02' },
    region: 'AFR',
    sector: 'ITU-R',
    office: 'dakar',
    modality: 'physical',
    place: { city: 'Dakar', country: 'SN' },
    plans: [{ code: 'T.2', title: 'Standards' }],
  },
  {
    id: 'geneva',
    title: { en: 'Meeting at Geneva' },
    when: { period: '2027-03-28', hours: '11:00-17:00', zone: 'Europe/Zurich' },
    region: 'EUR',
    sector: 'ITU-T',
    modality: 'virtual',
    links: ['https://itu.zoom.us/j/1'],
    bodies: ['SG13'],
  },
  {
    id: 'course',
    title: { fr: 'Cours de trois jours' },
    when: { period: '2027-06-14/2027-06-16', hours: '09:00-12:30', zone: 'Asia/Bangkok' },
    region: 'ASP',
    modality: 'hybrid',
    place: { city: 'Bangkok', country: 'TH' },
    kind: 'training',
  },
  {
    id: 'night',
    title: { en: 'Call at night' },
    when: { period: '2027-06-20', hours: '22:00-01:00', zone: 'America/Sao_Paulo' },
    region: 'AMS',
    modality: 'virtual',
  },
  {
    id: 'cancelled',
    title: { en: 'Forum that was cancelled' },
    when: { period: '2027-05-03' },
    status: 'cancelled',
    region: 'ARB',
    place: { city: 'Cairo', country: 'EG' },
  },
  {
    id: 'postponed',
    title: { en: 'Forum that was postponed' },
    when: { period: '2027-05-04' },
    status: 'postponed',
    region: 'ARB',
  },
  {
    id: 'month',
    title: { en: 'Known to the month' },
    when: { period: '2027-05' },
    status: 'planned',
    region: 'CIS',
  },
  {
    id: 'held-month',
    title: { en: 'Held in a month' },
    when: { period: '2025-05' },
    status: 'held',
    region: 'CIS',
  },
  { id: 'years', title: { en: 'Known to two years' }, when: { period: '2026/2027' }, region: 'ASP' },
  { id: 'undated', title: { en: 'Without a date' }, dateText: 'soon <b>', region: 'ASP' },
  { id: 'open', title: { en: 'Open end' }, when: { period: '2027-09-01/..' } },
  {
    id: 'Upper:Case',
    title: { und: '<script>alert(1)</script> "quoted" \u202eevil' },
    when: { period: '2027-03-30' },
    region: 'AFR',
  },
  {
    id: 'new-year',
    title: { en: 'Over the new year' },
    when: { period: '2026-12-30/2027-01-03' },
    region: 'EUR',
    place: { city: 'Geneva', country: 'CH' },
  },
].map((fields) => {
  const event = eventWith({ revision: first, ...(fields as Partial<Event>) });
  if (fields.id === 'undated') delete event.when;
  return event;
});

export const siteDataset = (events: readonly Event[] = EVENTS): Dataset =>
  createDataset({ ...referenceDataset(), events: [...events] });

/** The local paths to which the links and sources of a page lead, resolved against its own, without fragments. */
export function linkedPaths(path: string, html: string): string[] {
  const paths = new Set<string>();
  for (const [, , reference] of html.matchAll(/ (href|src)="([^"]*)"/g)) {
    const url = new URL(reference!.replaceAll('&#x26;', '&'), `https://site.invalid/${path}`);
    if (url.host === 'site.invalid') paths.add(decodeURIComponent(url.pathname.slice(1)));
  }
  return [...paths];
}
