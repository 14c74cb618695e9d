import { createDataset, type Dataset, type Event, type ProblemCode } from '@regional-presence/core';
import { checkDataset } from '@regional-presence/core/checks';

import { describe, expect, it } from 'vitest';

const sources = [{ file: 'a.csv', row: 2 }];
const base: Event = {
  id: 'e1',
  kind: 'meeting',
  title: { en: 'Meeting on spectrum' },
  region: 'AFR',
  modality: 'virtual',
  when: { period: '2022-10-20' },
  sources,
};
const event = (changes: Partial<Event> = {}): Event => ({ ...base, ...changes });
const regions: Dataset['regions'] = [
  { id: 'AFR', name: { en: 'Africa' }, organizations: [], sources },
  { id: 'EUR', name: { en: 'Europe' }, organizations: [], sources },
];
const codes = (collections: Partial<Dataset>): ProblemCode[] =>
  checkDataset(createDataset({ regions, ...collections })).map(({ code }) => code);

describe('the checks across records', () => {
  it('find nothing in a sound dataset', () => {
    expect(codes({ events: [event()] })).toEqual([]);
  });

  it('find a reference that leads nowhere', () => {
    expect(codes({ events: [event({ bodies: ['SG99'] })] })).toEqual(['reference-unknown']);
    expect(codes({ events: [event({ office: 'atlantis' })] })).toEqual(['reference-unknown']);
    expect(codes({ events: [event({ series: 's' })] })).toEqual(['reference-unknown']);
  });

  it('find an end before a start, of days and of hours', () => {
    expect(codes({ events: [event({ when: { period: '2022-10-20/2022-10-19' } })] })).toContain(
      'record-period-reversed',
    );
    const hours = { period: '2022-10-20', hours: '17:00-11:00', zone: 'UTC' };
    expect(codes({ events: [event({ when: hours })] })).toEqual(['hours-reversed']);
  });

  it('miss the city of an event that people attend, unless its country is a city', () => {
    const places = [{ country: 'KE' }, { country: 'KE', city: 'Nairobi' }, { country: 'SG' }, {}] as const;
    const missed = places.map((place) =>
      codes({ events: [event({ modality: 'physical', place })] }).includes('place-missing'),
    );
    expect(missed).toEqual([true, false, false, true]);
  });

  it('find a regional group in another region than its event', () => {
    const bodies: Dataset['bodies'] = [
      { id: 'SG3RG-EURM', kind: 'regional-group', name: { en: 'x' }, region: 'EUR', sources },
    ];
    expect(codes({ bodies, events: [event({ bodies: ['SG3RG-EURM'] })] })).toEqual([
      'body-region-contradicts',
    ]);
  });

  it('find an event outside the reporting period, of its region where it has one', () => {
    const whole = { id: 'r', period: '2021-09/2022-11', sources };
    expect(codes({ reportingPeriods: [whole], events: [event()] })).toEqual([]);
    const late = event({ when: { period: '2022-12-01' } });
    expect(codes({ reportingPeriods: [whole], events: [late] })).toEqual(['outside-reporting-period']);
    const own = { id: 'r-afr', period: '2022-12', region: 'AFR' as const, sources };
    expect(codes({ reportingPeriods: [whole, own], events: [late] })).toEqual([]);
  });

  it('find a clause that does not exist', () => {
    const instruments: Dataset['instruments'] = [
      {
        id: 'res-25',
        kind: 'resolution',
        name: { en: 'Resolution 25' },
        year: 2022,
        clauses: [{ id: 'resolves-4', label: 'resolves 4' }],
        sources,
      },
    ];
    const mandate = {
      id: 'm',
      instrument: 'res-25',
      clause: 'resolves-9',
      duty: { en: 'x' },
      owedBy: { en: 'x' },
      owedTo: { en: 'x' },
      sources,
    };
    expect(codes({ instruments, mandates: [mandate] })).toEqual(['clause-unknown']);
    expect(codes({ instruments, mandates: [{ ...mandate, clause: 'resolves-4' }] })).toEqual([]);
  });

  it('find a count that contradicts its list', () => {
    const statement = {
      id: 's',
      subject: { en: 'field offices' },
      stated: 13,
      listed: Array.from({ length: 14 }, (_, i) => `o${i}`),
      sources,
    };
    expect(codes({ statements: [statement] })).toEqual(['count-contradicts-list']);
    expect(codes({ statements: [{ ...statement, stated: 14 }] })).toEqual([]);
  });

  it('name no length below zero', () => {
    const project: Dataset['projects'][number] = {
      id: 'p',
      kind: 'project',
      title: { en: 'p' },
      region: 'AFR',
      statedDuration: 'P4Y',
      when: { period: '2022' },
      sources,
    };
    const problems = checkDataset(createDataset({ regions, projects: [project] }));
    expect(problems.map(({ params }) => [params.shortest, params.longest])).toEqual([[0, 12]]);
  });

  it('find a project whose length does not fit its dates', () => {
    const project = (statedDuration: string): Dataset['projects'][number] => ({
      id: 'p',
      kind: 'project',
      title: { en: 'p' },
      region: 'AFR',
      statedDuration,
      when: { period: '2021-06-04/2024-06' },
      sources,
    });
    expect(codes({ projects: [project('P4Y')] })).toEqual(['duration-contradicts-period']);
    expect(codes({ projects: [project('P3Y')] })).toEqual([]);
    expect(codes({ projects: [project('P36M')] })).toEqual([]);
  });

  it('find one series under two spellings', () => {
    const events = [
      event({ title: { en: 'Accessible Americas: ICTs for ALL 2021' }, when: { period: '2021-11-29' } }),
      event({ id: 'e2', title: { en: 'Accessible Americas: ICT for ALL 2022' } }),
    ];
    expect(codes({ events })).toEqual(['series-spelling-inconsistent']);
  });

  it.each([
    ['FORUM on Accessible ICT 2021', 'Forum on accessible ICTs, 2022'],
    ['Forum sur l’économie numérique', 'Forums sur l’économie numérique'],
    ['Forum “Phase 1” for regulator', 'Forum - phase 1 - for regulators'],
  ])('find “%s” and “%s” to be one series', (one, other) => {
    const events = [event({ title: { en: one } }), event({ id: 'e2', title: { en: other } })];
    expect(codes({ events })).toContain('series-spelling-inconsistent');
    const regions = [events[0]!, event({ id: 'e2', title: { en: other }, region: 'EUR' })];
    expect(codes({ events: regions })).not.toContain('series-spelling-inconsistent');
  });

  it.each([
    ['Forum on ICT 2021', 'FORUM ON ICT – 2022'],
    ['Forum on ICT', 'Forum on IoT'],
    ['Session 1', 'Session 1s2'],
  ])('take “%s” and “%s” as they are', (one, other) => {
    const events = [event({ title: { en: one } }), event({ id: 'e2', title: { en: other } })];
    expect(codes({ events })).not.toContain('series-spelling-inconsistent');
  });

  it('find hours without a zone, and an event without a date', () => {
    expect(codes({ events: [event({ when: { period: '2022-10-20', hours: '11:00' } })] })).toEqual([
      'zone-missing',
    ]);
    const { when: _, ...undated } = base;
    expect(codes({ events: [undated] })).toEqual(['date-missing']);
  });

  it('find one id on two records', () => {
    expect(codes({ events: [event(), event({ title: { en: 'Another one' } })] })).toContain('id-duplicate');
  });
});
