import type { Event } from '@regional-presence/core';
import { loadThesaurus, matchEvents, type ScoredKind } from '@regional-presence/linkage';
import { eventWith } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

await loadThesaurus();

const DAY = { period: '2027-05-03' };

/** The decision on two meetings of one day in one city, the same whichever comes first. */
function decisionOn(one: Partial<Event>, other: Partial<Event>) {
  const [a, b] = [one, other].map((fields) => eventWith({ when: DAY, place: { city: 'Lima' }, ...fields }));
  const match = matchEvents(a!, b!);
  expect(matchEvents(b!, a!)).toEqual(match);
  return match;
}

/** The evidence of two titles. */
const evidenceOf = (one: string, other: string, fields: Partial<Event> = {}) =>
  decisionOn({ title: { und: one }, ...fields }, { title: { und: other }, ...fields })?.evidence[1]?.kind;

describe('two titles', () => {
  it.each<[rule: string, one: string, other: string, evidence: ScoredKind | undefined]>([
    ['are one in another case', 'Forum on spectrum', 'FORUM ON SPECTRUM', 'same-title'],
    ['with other numbers are two', 'Forum on spectrum policy 1', 'Forum on spectrum policy 2', undefined],
    ['of two regions are two', 'Forum on 5G for Africa', 'Forum on 5G for Europe', undefined],
    ['of one region are similar', 'Forum on 5G for Africa', 'Forum on 5G for Africa, live', 'similar-titles'],
    [
      'with three of five words are similar',
      'spectrum policy law',
      'spectrum policy law tax dues',
      'similar-titles',
    ],
    ['with two of four words are not similar', 'lorem ipsum dolor', 'lorem ipsum framework', undefined],
    ['of which one has the words of the other', 'Spectrum', 'Spectrum for all amateurs', 'contained-title'],
    ['without a word have none of the other', '…', 'Forum on spectrum', undefined],
    [
      'on one subject in two languages',
      'Forum on cybersecurity',
      'Forum sur la cybersécurité',
      'same-subject',
    ],
    ['on two subjects', 'Forum on cybersecurity', 'Foro sobre espectro', undefined],
  ])('%s: %s / %s', (_, one, other, evidence) => {
    expect(evidenceOf(one, other)).toBe(evidence);
  });

  const LONG = 'Workshop on the management of orbital resources and frequencies';

  it.each<[rule: string, one: string, other: string, evidence: ScoredKind | undefined]>([
    ['is cut', 'Workshop on the manageme', LONG, 'truncated-title'],
    ['is not cut if it has less than 24 letters', 'Workshop on the managem', LONG, undefined],
    ['is not cut at the beginning', 'resources and frequencies', LONG, 'contained-title'],
    ['is not cut where it goes on', 'Workshop on the managerial', LONG, undefined],
  ])('of which one %s: %s', (_, one, other, evidence) => {
    expect(evidenceOf(one, other)).toBe(evidence);
  });

  it.each<[rule: string, one: string, other: string, evidence: ScoredKind | undefined]>([
    ['with another letter in the middle', 'Broadcastimg format', 'Broadcasting format', 'respelled-title'],
    ['with another last letter', 'Cybersecurity exercisa', 'Cybersecurity exercise', 'respelled-title'],
    ['with another first letter', 'Zybersecurity exercise', 'Cybersecurity exercise', 'respelled-title'],
  ])('are respelled %s: %s / %s', (_, one, other, evidence) => {
    expect(evidenceOf(one, other)).toBe(evidence);
  });

  it.each([
    ['neither begin nor end alike', 'Zybersecurity exercisa', 'Cybersecurity exercise'],
    ['of 20 letters have fewer than 14 alike at an end', 'Conversatiens abroad', 'Conversations abroad'],
    ['of 19 and 20 letters are not compared by letters', 'Conversations abrod', 'Conversations abroad'],
    ['have another letter where a word is short', 'Drill', 'Drall'],
    ['have another number', 'Cybersecurity training 1', 'Cybersecurity trainimg 2'],
  ])('are not respelled if they %s: %s / %s', (_, one, other) => {
    expect(evidenceOf(one, other)).toBeUndefined();
  });

  it('are compared in all their languages', () => {
    const [one, other] = [{ en: 'Spectrum', es: 'Foro' }, { fr: 'Spectre' }];
    expect(decisionOn({ title: one }, { title: other })?.evidence[1]?.kind).toBe('same-subject');
  });
});

describe('the titles of one body', () => {
  it.each<[rule: string, one: string, other: string, evidence: ScoredKind | undefined]>([
    ['say no more than the body', 'SG13 meeting', 'Study Group 13', 'body-title'],
    ['say no more than the body and a number', 'SG13 meeting', '9th meeting of SG13', 'body-title'],
    ['share their other words, and one has a number', 'SG13 forum', '9th SG13 forum', 'body-title'],
    ['have another word', 'SG13 meeting', 'SG13 forum', 'same-subject'],
    ['have other numbers', '8th meeting of SG13', '9th meeting of SG13', undefined],
    [
      'have other numbers, one of which is in a name of both',
      'SG13: 5G, part 5',
      'SG13: 5G, part 6',
      'same-subject',
    ],
  ])('%s: %s / %s', (_, one, other, evidence) => {
    expect(evidenceOf(one, other, { bodies: ['SG13'] })).toBe(evidence);
  });

  it('are titles like others where a body is only shared', () => {
    const [one, other] = [{ bodies: ['SG13'] }, { bodies: ['SG13', 'SG5'] }];
    const titles = [{ title: { und: 'SG13 forum' } }, { title: { und: '9th SG13 forum' } }];
    expect(decisionOn({ ...one, ...titles[0] }, { ...other, ...titles[1] })?.evidence[1]?.kind).toBe(
      'contained-title',
    );
  });
});

describe('a score', () => {
  it('of 10 is asked about: similar titles in a month and on a day of it', () => {
    const fields = { place: {} };
    const one = { title: { und: 'Forum on spectrum' }, when: { period: '2027-05' }, ...fields };
    expect(decisionOn(one, { title: { und: 'Live forum on spectrum' }, ...fields })).toMatchObject({
      certainty: 'likely',
      score: 10,
    });
  });

  it('of less is not: a title with the words of another in a month and on a day of it', () => {
    const one = { title: { und: 'Spectrum' }, when: { period: '2027-05' } };
    expect(decisionOn(one, { title: { und: 'Spectrum for all amateurs' } })).toBeUndefined();
  });
});
