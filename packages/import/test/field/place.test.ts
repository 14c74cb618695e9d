import { loadCities } from '@regional-presence/reference';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaceReading } from '../../src/field/place/place-reading.js';
import { readPlace } from '../../src/field/place/read-place.js';

beforeAll(loadCities);

/** What is read from a text, without the words that `row/where` compares. */
const read = (text: string): PlaceReading => {
  const { words: _, ...reading } = readPlace(text);
  return reading;
};

type Readings = [text: string, reading: PlaceReading][];

const partial = { isPartial: true } as const;
const ofState = { isPartial: true, isCountryImplied: true } as const;
const later = { isAnnouncedLater: true } as const;

describe('a place', () => {
  it.each<Readings[number]>([
    ['Lima', { city: 'Lima' }],
    ['Lima, Peru', { country: 'PE', city: 'Lima' }],
    ['Nairobi，Kenya', { country: 'KE', city: 'Nairobi' }],
    ['St. Petersburg (Russia)', { country: 'RU', city: 'St. Petersburg' }],
    ['Nairobi [Kenya]', { country: 'KE', city: 'Nairobi' }],
    ['Hotel A, Room B, Lima, Peru', { country: 'PE', city: 'Lima', venue: 'Hotel A, Room B' }],
    ['Hall 2 (floor 3, Lima, Peru)', { country: 'PE', city: 'Lima', venue: 'Hall 2 (floor 3)' }],
    ['Hall 2 [floor 3, Lima, Peru]', { country: 'PE', city: 'Lima', venue: 'Hall 2 [floor 3]' }],
    ['Hall (A) 2 (floor 3, Lima, Peru)', { country: 'PE', city: 'Lima', venue: 'Hall (A) 2 (floor 3)' }],
    ['Hall 2 (floor 3), Lima, Peru', { country: 'PE', city: 'Lima', venue: 'Hall 2 (floor 3)' }],
    ['Hall 123, Geneva, Switzerland', { country: 'CH', city: 'Geneva', venue: 'Hall 123' }],
    ['1211, Geneva, Switzerland', { country: 'CH', city: 'Geneva', ...partial }],
    ['Xyzzy, Building 1234567, Switzerland', { country: 'CH', venue: 'Xyzzy, Building 1234567' }],
    ['Geneva, Kenya', { country: 'KE', venue: 'Geneva' }],
    ['Tripoli, Lebanon', { country: 'LB', city: 'Tripoli' }],
    ['', {}],
    ['()', {}],
  ])('has city, country and venue: %j', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['Peru', { country: 'PE' }],
    ['Jordan', { country: 'JO' }],
    ['Singapore', { country: 'SG' }],
    ['Luxembourg', { country: 'LU' }],
    ['Trinidad and Tobago', { country: 'TT' }],
    ['US', { country: 'US' }],
    ['CH', { venue: 'CH' }],
    ['UAE', { country: 'AE' }],
    ['New York', { city: 'New York' }],
  ])('of one word is a country, unless the word is short: %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['https://itu.int/a', { modality: 'virtual', link: 'https://itu.int/a' }],
    ['HTTP://itu.int/a', { modality: 'virtual', link: 'http://itu.int/a' }],
    ['see https://itu.int/a', { venue: 'see https://itu.int/a' }],
    ['https://itu.int/a room 5', { venue: 'https://itu.int/a room 5' }],
  ])('is a web address only as a whole: %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['TBD', { ...partial, ...later }],
    ['待定', { ...partial, ...later }],
    ['Africa', { ...partial }],
    ['AFR', { ...partial }],
    ['Geneva time', { ...partial }],
    ['heure de Paris', { ...partial }],
    ['time', { ...partial }],
    ['Local time zone', { ...partial }],
    ['Local time (virtual)', { modality: 'virtual', ...partial }],
  ])('is not known from a region, a time, or words for an unknown one: %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['Timeless', { venue: 'Timeless' }],
    ['Lifetime hall, Lima', { city: 'Lima', venue: 'Lifetime hall' }],
  ])('may have letters of such words: %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});

describe('the mode of participation in a place', () => {
  it.each<Readings[number]>([
    ['Online', { modality: 'virtual' }],
    ['Zoom', { modality: 'virtual' }],
    ['In person and online', { modality: 'hybrid' }],
    ['Online; Zoom', { modality: 'virtual' }],
    ['virtual and in person', { modality: 'hybrid' }],
    ['physical, virtual', { modality: 'hybrid' }],
    ['hybrid, online', { modality: 'hybrid' }],
    ['in person, Lima', { modality: 'physical', city: 'Lima' }],
    ['in person and Lima', { modality: 'physical', city: 'Lima' }],
    ['Lima (online)', { modality: 'virtual', city: 'Lima' }],
    ['Lima + Online', { modality: 'hybrid', city: 'Lima' }],
    ['Lima and online', { modality: 'hybrid', city: 'Lima' }],
    ['online and Lima', { modality: 'hybrid', city: 'Lima' }],
    ['Nairobi/online', { modality: 'hybrid', city: 'Nairobi' }],
    ['Nairobi - online', { modality: 'virtual', city: 'Nairobi' }],
    ['Nairobi, Kenya (hybrid)', { modality: 'hybrid', country: 'KE', city: 'Nairobi' }],
    ['Hybrid (Nairobi + online)', { modality: 'hybrid', city: 'Nairobi' }],
    ['Hybrid: Hotel Sol (online) Lima', { modality: 'virtual', city: 'Lima', venue: 'Hybrid: Hotel Sol' }],
    ['Hotel Sol - online - Lima', { modality: 'virtual', city: 'Lima', venue: 'Hotel Sol' }],
    ['Nairobi (Kenya) and online', { modality: 'hybrid', country: 'KE', city: 'Nairobi' }],
    ['Online; Lima, Peru', { modality: 'virtual', country: 'PE', city: 'Lima' }],
    ['Lima / Peru + online', { modality: 'hybrid', country: 'PE', city: 'Lima' }],
    ['Lima  -  Peru + online', { modality: 'hybrid', country: 'PE', city: 'Lima' }],
  ])('%s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});

describe('a state or a postcode in a place', () => {
  it.each<Readings[number]>([
    ['Boston, MA, USA', { country: 'US', city: 'Boston', ...partial }],
    ['Boston, Massachusetts', { country: 'US', city: 'Boston', ...ofState }],
    ['Atlanta, Georgia', { country: 'US', city: 'Atlanta', ...ofState }],
    ['Xyzzy, Texas', { country: 'US', venue: 'Xyzzy', ...ofState }],
    ['Sydney, NSW, Australia', { country: 'AU', city: 'Sydney', ...partial }],
    ['Xyzzy, NSW, Australia', { country: 'AU', venue: 'Xyzzy', ...partial }],
    ['Xyzzy, Texas, Australia', { country: 'AU', venue: 'Xyzzy, Texas' }],
    ['Ottawa, K1A 0B1, Canada', { country: 'CA', city: 'Ottawa', ...partial }],
    ['Xyzzy, K1A 0B1, Canada', { country: 'CA', venue: 'Xyzzy', ...partial }],
    ['Xyzzy, K1A  0B1, Canada', { country: 'CA', venue: 'Xyzzy', ...partial }],
    ['Xyzzy, K1A 0BX, Canada', { country: 'CA', venue: 'Xyzzy', ...partial }],
    ['Xyzzy, 1211, Switzerland', { country: 'CH', venue: 'Xyzzy', ...partial }],
    ['Xyzzy, Hall 12, Switzerland', { country: 'CH', venue: 'Xyzzy, Hall 12' }],
    ['Xyzzy, Hall 123456789, Switzerland', { country: 'CH', venue: 'Xyzzy, Hall 123456789' }],
    ['Xyzzy, Hall 1234567890, Switzerland', { country: 'CH', venue: 'Xyzzy, Hall 1234567890' }],
    ['1211, Switzerland', { country: 'CH', ...partial }],
    ['CH-1211 Geneva 20', { city: 'Geneva', ...partial }],
    ['London SW1A 2AA', { country: 'GB', city: 'London', ...partial }],
    ['Sydney NSW 2000', { city: 'Sydney', ...partial }],
    ['Trinidad, Centro, Bolivia', { country: 'BO', city: 'Trinidad', ...partial }],
    ['Trinidad, Centro, Chile', { country: 'CL', venue: 'Trinidad, Centro' }],
    ['Nairobi, Centro, Chile', { country: 'CL', venue: 'Nairobi, Centro' }],
    [
      'Springfield, Lima, Peru, Hotel A',
      { country: 'PE', city: 'Lima', venue: 'Springfield, Hotel A', ...partial },
    ],
  ])('has no field of its own: %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['Tbilisi, Georgia', { country: 'GE', city: 'Tbilisi' }],
    ['Ottawa, CA', { country: 'CA', city: 'Ottawa' }],
    ['Mumbai, IN', { country: 'IN', city: 'Mumbai' }],
    ['Los Angeles, CA', { country: 'US', city: 'Los Angeles', ...ofState }],
    ['Victoria, BC', { country: 'CA', city: 'Victoria', ...ofState }],
    ['Paris, CA', { city: 'Paris', ...partial, candidates: ['CA', 'US', 'FR'] }],
    ['Paris, Texas', { country: 'US', city: 'Paris', ...ofState }],
    ['London, Ontario', { country: 'CA', city: 'London', ...ofState }],
    ['Xyzzy, CH', { country: 'CH', venue: 'Xyzzy' }],
    ['Xyzzy, Georgia', { venue: 'Xyzzy', ...partial, candidates: ['GE', 'US'] }],
    [
      'Hotel Sol, Room B, Xyzzy, CA',
      { venue: 'Hotel Sol, Room B, Xyzzy', ...partial, candidates: ['CA', 'US'] },
    ],
  ])('or a country depends on the city alone: %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});

describe('a place with two cities', () => {
  it.each<Readings[number]>([
    ['Nairobi or Kampala', { ...partial }],
    ['Geneva and Lima', { ...partial }],
    ['Nairobi or Kampala, Kenya', { ...partial }],
    ['Nairobi 或 Kampala', { ...partial }],
  ])('is kept as written: %s', (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});
