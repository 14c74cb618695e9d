import type { Event } from '@regional-presence/core';
import { loadThesaurus, matchEvents } from '@regional-presence/linkage';
import { matchLinked } from '@regional-presence/linkage/internal';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

await loadThesaurus();

const row = (number: number, fields: Partial<Event>): Event =>
  eventWith({
    title: { und: 'Finance Committee' },
    when: { period: '2027-05-03' },
    ...fields,
    sources: [{ file: 'a.csv', row: number }],
  });

/** What is decided on two rows of one list with one title on one day, whichever comes first. */
function certaintyOf(one: Partial<Event>, other: Partial<Event>, rows = [12, 30]) {
  const [a, b] = [row(rows[0]!, one), row(rows[1]!, other)];
  const { certainty } = matchEvents(a, b) ?? {};
  expect(matchEvents(b, a)?.certainty).toBe(certainty);
  return certainty;
}

const at = (hours: string): Partial<Event> => ({ when: { period: '2027-05-03', hours } });
const inCity = (city: string, venue?: string): Partial<Event> => ({
  place: { city, ...(venue && { venue }) },
});
const by = (name: string): Partial<Event> => ({ partners: [{ name, role: 'host' }] });
const column = (heading: string, value: string): Partial<Event> => ({ extra: { [heading]: value } });

describe('rows of one list with one title on one day', () => {
  it.each<[what: string, one: Partial<Event>, other: Partial<Event>]>([
    ['organizer', by('ATU'), by('CTU')],
    ['body', { bodies: ['SG5'] }, { bodies: ['SG9'] }],
    ['room', inCity('Lima', 'Hall 1'), inCity('Lima', 'Hall 11')],
    ['city', inCity('Lima'), inCity('Quito')],
    ['place, of which one is a known city', inCity('Lima'), { place: { venue: 'Hotel Pardo' } }],
    [
      'place, of which one is a known city with its country',
      { place: { city: 'Lima', country: 'PE' } },
      { place: { venue: 'Hotel Pardo', country: 'PE' } },
    ],
    ['page', { links: ['https://a.org/m/101'] }, { links: ['https://a.org/m/102'] }],
    ['id', column('Event ID', '16529'), column('Event ID', '8008')],
    ['code', column('código', 'AFR-7'), column('código', 'AFR-9')],
    ['hours', at('09:00-10:00'), at('14:00-15:00')],
    ['begin', at('09:00'), at('09:30')],
    [
      'values of two other columns',
      { extra: { Programme: 'Online', Cohort: '2026-51' } },
      { extra: { Programme: 'Evening', Cohort: '2026-91' } },
    ],
  ])('are two meetings without a question if they differ in the %s', (_, one, other) => {
    expect(certaintyOf(one, other)).toBeUndefined();
  });

  it.each<[what: string, one: Partial<Event>, other: Partial<Event>]>([
    [
      'value of one column',
      column('Programa de estudios', 'En línea'),
      column('Programa de estudios', 'Presencial'),
    ],
    ['description', { description: { und: 'A talk by Ann' } }, { description: { und: 'A talk by Bob' } }],
    ['hours, which overlap', at('09:00-12:00'), at('10:00-13:00')],
    [
      'hours and the zone, since they may be one moment',
      { when: { period: '2027-05-03', hours: '14:00', zone: 'UTC' } },
      { when: { period: '2027-05-03', hours: '16:00', zone: 'Europe/Zurich' } },
    ],
    ['place, of which one is online', { modality: 'virtual' }, inCity('Lima')],
    ['spelling of the city', inCity('Antananarivo'), inCity('Antananarivvo')],
    ['language, with one title', column('语言', '英文'), column('语言', '法文')],
    ['language of the course', column('Language', 'English'), column('Language', 'French')],
    [
      'state of a city of one name',
      { place: { city: 'Portland', country: 'US', text: 'Portland, Oregon, USA' } },
      { place: { city: 'Portland', country: 'US', text: 'Portland, Maine, USA' } },
    ],
  ])('are asked about if they differ in the %s', (_, one, other) => {
    expect(certaintyOf(one, other)).toBe('likely');
  });

  it.each<[what: string, one: Partial<Event>, other: Partial<Event>]>([
    ['nothing', {}, {}],
    ['venue that only one has', inCity('Lima', 'Hall 1'), inCity('Lima')],
    ['city that only one has beside the venue', inCity('Lima', 'Hall 1'), { place: { venue: 'Hall 1' } }],
    ['field of a place', inCity('Lima'), { place: { venue: 'Campus Lima' } }],
    ['organizer that only one has', by('ATU'), {}],
    ['hours that only one has', at('09:00-10:00'), {}],
    ['column that only one has', column('Programme', 'Online'), {}],
    ['running number', column('No.', '11'), column('No.', '29')],
    ['running number in Russian', column('№ п/п', '11'), column('№ п/п', '29')],
    ['id that counts the lines', column('id', '11'), column('id', '29')],
    ['number that counts the lines, whatever its heading', column('Lp', '11'), column('Lp', '29')],
    ['remarks', column('Remarks (2)', 'ask Ann'), column('Remarks (2)', 'done')],
    ['status', column('Statut', 'Rescheduled'), column('Statut', 'ok')],
    ['time of entry', column('Last modified', '3 May'), column('Last modified', '4 May')],
    ['time stamp', column('Eingang', '2026-11-02T10:00:12'), column('Eingang', '2026-11-02T10:03:44')],
    ['officer', column('Responsible officer', 'Ann'), column('Responsible officer', 'Bob')],
    ['address of the officer', column('Desk', 'ann@itu.int'), column('Desk', 'bob@itu.int')],
    ['source', column('Source', 'mail'), column('Source', 'letter')],
    ['UID of a calendar', column('UID', 'u1'), column('UID', 'u2')],
    ['case of a value', column('Programme', 'ONLINE'), column('Programme', 'Online')],
    ['further words of a value', column('Programme', 'Online'), column('Programme', 'Online (all)')],
    ['protocol of a link', { links: ['http://a.org/m/'] }, { links: ['https://www.a.org/m'] }],
    [
      'language of a link',
      { links: ['https://a.org/m?id=3&lang=en'] },
      { links: ['https://a.org/m?id=3&lang=fr'] },
    ],
  ])('are one if they differ in the %s', (_, one, other) => {
    expect(certaintyOf(one, other)).toBe('certain');
  });

  it('are two if a small number is the same in both rows and an id differs', () => {
    const talk = (id: string) => ({ extra: { Talk: '1', ID: id } });
    expect(certaintyOf(talk('16529'), talk('8008'))).toBeUndefined();
  });

  it('are asked about if numbers differ that do not count the lines', () => {
    expect(certaintyOf(column('Talk', '1'), column('Talk', '2'))).toBe('likely');
  });

  it('with titles in two languages are asked about whatever the language of the columns', () => {
    const [en, fr] = [
      row(2, {
        title: { und: 'Workshop on Artificial Intelligence' },
        ...inCity('Dakar'),
        ...column('Public', 'students'),
      }),
      row(3, {
        title: { und: 'Atelier sur l’intelligence artificielle' },
        ...inCity('Dakar'),
        ...column('Public', 'étudiants'),
      }),
    ];
    expect(matchEvents(en, fr)?.certainty).toBe('likely');
  });
});

describe('of two lists', () => {
  const other = (fields: Partial<Event>, source: Event['sources'][0]) => ({
    ...row(2, fields),
    sources: [source],
  });

  it.each([
    ['two files', { file: 'b.csv', row: 2 }],
    ['two sheets', { file: 'a.csv', sheet: 'June', row: 2 }],
  ])('%s, rows with other hours are asked about', (_, source) => {
    expect(matchEvents(row(2, at('09:00-10:00')), other(at('14:00-15:00'), source))?.certainty).toBe(
      'likely',
    );
  });

  it('rows are one if only one has a venue, whatever their ids', () => {
    const [one, two] = [
      row(2, { ...inCity('Lima', 'Hall 1'), ...column('ID', '7001') }),
      other({ ...inCity('Lima'), ...column('ID', '8001') }, { file: 'b.csv', row: 2 }),
    ];
    expect(matchEvents(one, two)?.certainty).toBe('certain');
  });
});

it('a record and the row from which it was made are asked about if the row has other hours now', () => {
  const [record, now] = [row(2, at('09:00-10:00')), row(3, at('14:00-15:00'))];
  expect(matchLinked({ event: record, hasOwnId: true }, { event: now })?.certainty).toBe('likely');
  expect(matchLinked({ event: record }, { event: now })).toBeUndefined();
});
