import { describe, expect, it } from 'vitest';
import { type PlaceReading, readPlace } from '../../src/field/place/read-place.js';

type Readings = [text: string, reading: PlaceReading][];

const partial = { isPartial: true } as const;

describe('a place', () => {
  it.each<Readings[number]>([
    ['Lima', { city: 'Lima' }],
    ['Lima, Peru', { city: 'Lima', country: 'PE' }],
    ['Nairobi，Kenya', { city: 'Nairobi', country: 'KE' }],
    ['St. Petersburg (Russia)', { city: 'St. Petersburg', country: 'RU' }],
    ['Nairobi [Kenya]', { city: 'Nairobi', country: 'KE' }],
    ['Hotel A, Room B, Lima, Peru', { venue: 'Hotel A, Room B', city: 'Lima', country: 'PE' }],
    ['Hall 123, Geneva, Switzerland', { venue: 'Hall 123', city: 'Geneva', country: 'CH' }],
    ['1211, Geneva, Switzerland', { venue: '1211', city: 'Geneva', country: 'CH' }],
    ['Xyzzy, Building 1234567, Switzerland', { venue: 'Xyzzy', city: 'Building 1234567', country: 'CH' }],
    ['Geneva, Kenya', { city: 'Geneva', country: 'KE' }],
    ['Tripoli, Lebanon', { city: 'Tripoli', country: 'LB' }],
    ['', {}],
    ['()', {}],
  ])('has city, country and venue: %j', (text, reading) => {
    expect(readPlace(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['Peru', { country: 'PE' }],
    ['Jordan', { country: 'JO' }],
    ['Singapore', { country: 'SG' }],
    ['Luxembourg', { country: 'LU' }],
    ['Trinidad and Tobago', { country: 'TT' }],
    ['US', { city: 'US' }],
    ['CH', { city: 'CH' }],
    ['UAE', { country: 'AE' }],
    ['New York', { city: 'New York' }],
  ])('of one word is a country, unless the word is short: %s', (text, reading) => {
    expect(readPlace(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['https://itu.int/a', { modality: 'virtual', link: 'https://itu.int/a' }],
    ['HTTP://itu.int/a', { modality: 'virtual', link: 'http://itu.int/a' }],
    ['see https://itu.int/a', { city: 'see https://itu.int/a' }],
    ['https://itu.int/a room 5', { city: 'https://itu.int/a room 5' }],
  ])('is a web address only as a whole: %s', (text, reading) => {
    expect(readPlace(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['TBD', partial],
    ['待定', partial],
    ['Africa', partial],
    ['AFR', partial],
    ['Geneva time', partial],
    ['heure de Paris', partial],
    ['time', partial],
    ['Local time zone', partial],
    ['Local time (virtual)', { modality: 'virtual', ...partial }],
  ])('is not known from a region, a time, or words for an unknown one: %s', (text, reading) => {
    expect(readPlace(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['Timeless', { city: 'Timeless' }],
    ['Lifetime hall, Lima', { venue: 'Lifetime hall', city: 'Lima' }],
  ])('may have letters of such words: %s', (text, reading) => {
    expect(readPlace(text)).toEqual(reading);
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
    ['Nairobi, Kenya (hybrid)', { modality: 'hybrid', city: 'Nairobi', country: 'KE' }],
    ['Hybrid (Nairobi + online)', { modality: 'hybrid', city: 'Nairobi' }],
    ['Hybrid: Hotel Sol (online) Lima', { modality: 'virtual', city: 'Lima', venue: 'Hybrid: Hotel Sol' }],
    ['Hotel Sol - online - Lima', { modality: 'virtual', city: 'Lima', venue: 'Hotel Sol' }],
    ['Nairobi (Kenya) and online', { modality: 'hybrid', city: 'Nairobi', country: 'KE' }],
    ['Online; Lima, Peru', { modality: 'virtual', city: 'Lima', country: 'PE' }],
    ['Lima / Peru + online', { modality: 'hybrid', city: 'Lima / Peru' }],
    ['Lima  -  Peru + online', { modality: 'hybrid', city: 'Lima - Peru' }],
  ])('%s', (text, reading) => {
    expect(readPlace(text)).toEqual(reading);
  });
});

describe('a state or a postcode in a place', () => {
  it.each<Readings[number]>([
    ['Boston, MA, USA', { city: 'Boston', country: 'US', ...partial }],
    ['Boston, Massachusetts', { city: 'Boston', country: 'US', ...partial }],
    ['Atlanta, Georgia', { city: 'Atlanta', country: 'US', ...partial }],
    ['Xyzzy, Texas', { city: 'Xyzzy', country: 'US', ...partial }],
    ['Sydney, NSW, Australia', { city: 'Sydney', country: 'AU', ...partial }],
    ['Xyzzy, NSW, Australia', { city: 'Xyzzy', country: 'AU', ...partial }],
    ['Xyzzy, Texas, Australia', { venue: 'Xyzzy', city: 'Texas', country: 'AU' }],
    ['Ottawa, K1A 0B1, Canada', { city: 'Ottawa', country: 'CA', ...partial }],
    ['Xyzzy, K1A 0B1, Canada', { city: 'Xyzzy', country: 'CA', ...partial }],
    ['Xyzzy, K1A  0B1, Canada', { city: 'Xyzzy', country: 'CA', ...partial }],
    ['Xyzzy, K1A 0BX, Canada', { venue: 'Xyzzy', city: 'K1A 0BX', country: 'CA' }],
    ['Xyzzy, 1211, Switzerland', { city: 'Xyzzy', country: 'CH', ...partial }],
    ['Xyzzy, Hall 12, Switzerland', { venue: 'Xyzzy', city: 'Hall 12', country: 'CH' }],
    ['Xyzzy, Hall 123456789, Switzerland', { city: 'Xyzzy', country: 'CH', ...partial }],
    ['Xyzzy, Hall 1234567890, Switzerland', { venue: 'Xyzzy', city: 'Hall 1234567890', country: 'CH' }],
    ['1211, Switzerland', { city: '1211', country: 'CH' }],
    ['CH-1211 Geneva 20', { city: 'Geneva', ...partial }],
    ['London SW1A 2AA', { city: 'London', ...partial }],
    ['Sydney NSW 2000', { city: 'Sydney', ...partial }],
    ['Trinidad, Centro, Bolivia', { city: 'Trinidad', country: 'BO', ...partial }],
    ['Trinidad, Centro, Chile', { venue: 'Trinidad', city: 'Centro', country: 'CL' }],
    ['Nairobi, Centro, Chile', { venue: 'Nairobi', city: 'Centro', country: 'CL' }],
    ['Springfield, Lima, Peru, Hotel A', { venue: 'Springfield', city: 'Lima', ...partial }],
  ])('has no field of its own: %s', (text, reading) => {
    expect(readPlace(text)).toEqual(reading);
  });

  it.each<Readings[number]>([
    ['Tbilisi, Georgia', { city: 'Tbilisi', country: 'GE' }],
    ['Ottawa, CA', { city: 'Ottawa', country: 'CA' }],
    ['Mumbai, IN', { city: 'Mumbai', country: 'IN' }],
    ['Los Angeles, CA', { city: 'Los Angeles', country: 'US', ...partial }],
    ['Victoria, BC', { city: 'Victoria', country: 'CA', ...partial }],
    ['Paris, CA', { city: 'Paris', ...partial, candidates: ['CA', 'US'] }],
    ['Paris, Texas', { city: 'Paris', ...partial, candidates: ['US'] }],
    ['London, Ontario', { city: 'London', ...partial, candidates: ['CA'] }],
    ['Xyzzy, CH', { city: 'Xyzzy', ...partial, candidates: ['CH'] }],
    ['Xyzzy, Georgia', { city: 'Xyzzy', ...partial, candidates: ['GE', 'US'] }],
    [
      'Hotel Sol, Room B, Xyzzy, CA',
      { venue: 'Hotel Sol, Room B', city: 'Xyzzy', ...partial, candidates: ['CA', 'US'] },
    ],
  ])('or a country depends on the city alone: %s', (text, reading) => {
    expect(readPlace(text)).toEqual(reading);
  });
});

describe('a place with two cities', () => {
  it.each<Readings[number]>([
    ['Nairobi or Kampala', { city: 'Nairobi or Kampala', ...partial }],
    ['Geneva and Lima', { city: 'Geneva and Lima', ...partial }],
    ['Nairobi or Kampala, Kenya', { city: 'Nairobi or Kampala', country: 'KE', ...partial }],
    ['Nairobi 或 Kampala', { city: 'Nairobi 或 Kampala', ...partial }],
  ])('is kept as written: %s', (text, reading) => {
    expect(readPlace(text)).toEqual(reading);
  });
});
