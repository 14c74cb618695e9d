import { createDataset, type Engagement, type Event, type When } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import { type ReportOptions, renderReport } from '../src/index.js';

const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  kind: 'meeting',
  title: { en: `Meeting ${id}` },
  region: 'AFR',
  when: { period: '2022-05-02' },
  sources: [{ file: 'a.csv', row: 2 }],
  ...more,
});

const text = (events: Event[], options: ReportOptions = {}) =>
  renderReport({ ...referenceDataset(), events }, { format: 'md', problems: [], ...options });

describe('a document of one Sector', () => {
  const both = [
    event('r', { sector: 'ITU-R' }),
    event('t', { sector: 'ITU-T', when: { period: '2022-06-02' } }),
  ];

  it('does not say that nothing was done for another', () => {
    for (const sector of ['ITU-R', 'ITU-T', 'ITU-D'] as const) {
      const report = text(both, { sector });
      expect(report).not.toMatch(/Africa \|[^\n]*Nothing for/);
      for (const other of (['ITU-R', 'ITU-T'] as const).filter((code) => code !== sector))
        expect(report).not.toContain(`Nothing for ${other}`);
    }
  });

  it('has the activities of several Sectors where it is of one of them', () => {
    const joint = event('joint', { sector: 'ITU-T', otherSectors: ['ITU-R'] });
    expect(text([joint], { sector: 'ITU-R' })).toContain('Meeting joint');
    expect(text([joint], { sector: 'ITU-D' })).not.toContain('Meeting joint');
    expect(text([joint])).not.toMatch(/Africa \|[^\n]*No activity of ITU-[RT]/);
  });

  it('says of a region that has activities of other Sectors only that none is of its own', () => {
    const section = (report: string) => report.slice(report.search(/^## \d+ Africa/m)).split(/^## /m)[1];
    const report = text([event('r', { sector: 'ITU-R' })], { sector: 'ITU-D' });
    expect(section(report)).toContain('No activity of ITU-D was reported.');
    expect(section(text([], { sector: 'ITU-D' }))).toContain('No activity was reported.');
  });

  it('does not say that there is no activity of a Sector where that of one is not known', () => {
    expect(text([event('a', { sector: 'ITU-T' })])).toMatch(/Africa \|[^\n]*No activity of ITU-R/);
    const report = text([event('a', { sector: 'ITU-T' }), event('unknown')]);
    expect(report).not.toMatch(/Africa \|[^\n]*No activity of ITU-R/);
  });

  it('has the activities of the bodies of the Sector, whichever they are listed under', () => {
    const joint = event('d', { sector: 'ITU-D', bodies: ['SG13'] });
    const other = event('e', { sector: 'ITU-D' });
    const report = text([joint, other], { sector: 'ITU-T' });
    expect(report).toContain('Meeting d');
    expect(report).not.toContain('Meeting e');
  });
});

describe('a brief', () => {
  const brief = (events: Event[], options: ReportOptions = {}) =>
    text(events, { report: 'director-brief', ...options });

  it('is one sentence if there is nothing to say', () => {
    const nothing = brief([event('t', { sector: 'ITU-T' })], { sector: 'ITU-R' });
    expect(nothing).toContain('reported no activity of the');
    expect(nothing).not.toMatch(/^## |\| Africa/m);
  });

  it('has the latest first, by the first day that they may have, and no annex', () => {
    const events = [
      event('month', { when: { period: '2022-09' } }),
      event('year', { when: { period: '2022' } }),
      event('old', { when: { period: '2022-02-03' } }),
      event('new', { when: { period: '2022-08-03' } }),
    ].map((each): Event => ({ ...each, status: 'held' }));
    expect(brief(events, { parts: ['highlights'] }).match(/Meeting \w+/g)).toEqual([
      'Meeting month',
      'Meeting new',
      'Meeting old',
    ]);
    expect(brief(events)).not.toMatch(/^## (?:Annex|A )/m);
  });

  it('says how many activities of all it has that state no Sector', () => {
    const events = [event('a', { sector: 'ITU-T' }), event('b'), event('c')];
    expect(brief(events, { sector: 'ITU-T' })).toContain('The Sector of 2 activities is not stated.');
    expect(brief(events)).not.toContain('is not stated.');
    expect(brief([event('a', { sector: 'ITU-T' })], { sector: 'ITU-T' })).not.toContain('is not stated.');
  });

  it.each([
    ['en', 'of the regional activities of the ITU Telecommunication Standardization Sector.'],
    ['fr', 'des activités régionales du Secteur de la normalisation des télécommunications de l’UIT.'],
    ['es', 'de las actividades regionales del Sector de Normalización de las Telecomunicaciones de la UIT.'],
    ['ru', 'о региональной деятельности Сектора стандартизации электросвязи МСЭ.'],
    ['ar', 'بالأنشطة الإقليمية لقطاع تقييس الاتصالات'],
    ['zh', '通报国际电联电信标准化部门的区域活动。'],
  ])('names its Sector in a sentence: %s', (language, sentence) => {
    expect(brief([event('a', { sector: 'ITU-T' })], { sector: 'ITU-T', language })).toContain(sentence);
  });

  it('has what is next first: a day before the year that it is in', () => {
    const events = [
      event('year', { when: { period: '2027' } }),
      event('june', { when: { period: '2027-06-05/2027-06-07' } }),
    ].map((each): Event => ({ ...each, status: 'planned' }));
    expect(brief(events).match(/Meeting \w+/g)).toEqual(['Meeting june', 'Meeting year']);
  });
});

describe('a document of one office', () => {
  it('has the section of its region only, and says how many activities of others it leaves out', () => {
    const events = [
      event('a', { office: 'dakar' }),
      event('b', { region: 'AMS' }),
      event('c', { region: 'AMS' }),
    ];
    const report = text(events, { office: 'dakar' });
    expect(report).toMatch(/^## \d+ Africa/m);
    expect(report).not.toMatch(/^## \d+ (?:Americas|Europe)/m);
    expect(report).not.toContain('No activity was reported.');
    expect(report).toContain('2 activities of other offices are not included.');
  });
});

describe('the duties', () => {
  it('are not fulfilled by a cancelled activity', () => {
    const held = event('a', { status: 'held' });
    const cancelled = event('b', { status: 'cancelled', when: { period: '2022-07-01' } });
    const counts = (events: Event[]) =>
      [...(text(events).split(/^## Annex A/m)[1] ?? '').matchAll(/^\| Africa +\| *(\d+)/gm)].map(
        ([, n]) => n,
      );
    expect(counts([held])).toContain('1');
    expect(counts([held, cancelled])).toEqual(counts([held]));
  });
});

describe('a contribution', () => {
  const contribution = (events: Event[], options: ReportOptions = {}) =>
    text(events, { report: 'office-contribution', ...options });

  it('counts the activities of a region without an office for its regional office, and says so once', () => {
    const report = contribution([event('a'), event('b', { region: 'ASP' })]);
    expect(report).toMatch(/^## \d+ ITU Regional Office for Africa$/m);
    expect(report).toMatch(/^## \d+ ITU Regional Office for Asia and the Pacific$/m);
    expect(report.match(/counted for its regional office/g)).toHaveLength(1);
    expect(report).not.toMatch(/Nothing of (?:its|their) own from: [^|]*(?:Addis Ababa|Bangkok)/);
  });

  it('names the offices that reported nothing in one sentence', () => {
    const report = contribution([event('a', { office: 'addis-ababa' })]);
    expect(report).toMatch(/No activity was reported by: .*Dakar.*Bangkok/);
    expect(report).not.toMatch(/^## \d+ .*Dakar/m);
    expect(contribution([], { office: 'dakar' })).toMatch(/^## \d+ .*Dakar/m);
  });

  it('has a share only where five activities or more are counted', () => {
    const events = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        event(`e${i}`, { office: 'addis-ababa', status: 'held', when: { period: `2022-05-0${i + 1}` } }),
      );
    expect(contribution(events(4))).not.toContain('100%');
    expect(contribution(events(5))).toContain('100%');
  });

  it('counts no support that goes on without an end, and says so', () => {
    const held = Array.from({ length: 5 }, (_, i) =>
      event(`e${i}`, { office: 'addis-ababa', status: 'held', when: { period: `2022-05-0${i + 1}` } }),
    );
    const support = (when?: When): Engagement => ({
      id: 'support',
      kind: 'engagement',
      title: { en: 'Support of regulators' },
      region: 'AFR',
      office: 'addis-ababa',
      status: 'ongoing',
      ...(when ? { when } : {}),
      sources: [{ file: 'a.csv', row: 9 }],
    });
    const level = (engagements: Engagement[]) => {
      const report = renderReport(createDataset({ ...referenceDataset(), events: held, engagements }), {
        ...{ report: 'office-contribution', format: 'md', problems: [] },
      });
      return [report.includes('100%'), report.includes('is not counted')];
    };
    expect(level([])).toEqual([true, false]);
    expect(level([support()])).toEqual([true, true]);
    expect(level([support({ period: '2021-09/..' })])).toEqual([true, true]);
    expect(level([support({ period: '2021-09/2023-12' })])).toEqual([false, false]);
  });
});

describe('what is to come', () => {
  const brief = (events: Event[], date?: string) =>
    text(events, { report: 'director-brief', ...(date === undefined ? {} : { titleBlock: { date } }) });
  const coming = (report: string) => report.split(/^## \d+ Upcoming/m)[1] ?? '';
  const statuses = ['planned', 'confirmed', 'tentative', 'postponed'] as const;

  it.each(statuses)('has what is %s', (status) => {
    expect(coming(brief([event('next', { status })]))).toContain('Meeting next');
  });

  it.each([
    [4, 4, 0],
    [5, 5, 0],
    [6, 4, 2],
  ])('of %i names %i and counts %i more: a line for one more names it', (count, named, more) => {
    const events = Array.from({ length: count }, (_, i) =>
      event(`${i}`, { status: 'planned', when: { period: `2022-09-${10 + 2 * i}` } }),
    );
    const shown = coming(brief(events));
    expect(shown.match(/Meeting \d/g)).toHaveLength(named);
    expect(Number(/and (\d+) more/.exec(shown)?.[1] ?? 0)).toBe(more);
  });

  it('has nothing that was over on the day of the document: it is among the latest, with its status', () => {
    const past = brief([event('past', { status: 'planned' })], '2022-12-01');
    expect(coming(past)).not.toContain('Meeting past');
    expect(past).toMatch(/Meeting past[^\n]*planned/i);
    expect(coming(brief([event('next', { status: 'planned' })], '2022-05-02'))).toContain('Meeting next');
  });

  it('has what is postponed with its first date as that, whether or not the date is over', () => {
    const postponed = [event('late', { status: 'postponed' })];
    for (const day of ['2022-12-01', '2022-05-01'])
      expect(coming(brief(postponed, day))).toMatch(
        /Meeting late – postponed \(original date: \d+ May 2022\)/,
      );
  });
});

describe('an annual plan', () => {
  it('puts no event into a month that nobody wrote', () => {
    const periods = [
      '2022-05/2022-06',
      '2022-01/2022-06',
      '2022-07/2022-09',
      '2022-05',
      '2022-05-30/2022-06-02',
    ];
    const events = periods.map((period, i) => event(`e${i}`, { when: { period } }));
    const [ofMonths, others] = text(events, { report: 'annual-plan' }).split('Month not stated');
    expect(ofMonths!.match(/Meeting e\d/g)?.sort()).toEqual(['Meeting e3', 'Meeting e4']);
    expect(others!.match(/Meeting e\d/g)?.sort()).toEqual(['Meeting e0', 'Meeting e1', 'Meeting e2']);
    expect(text(events)).toContain('2 of the events have a date known at least to the month.');
  });

  it('has no annexes, and nothing on feeds where none is published', () => {
    const plan = (options: ReportOptions = {}) => text([event('a')], { report: 'annual-plan', ...options });
    expect(plan()).not.toMatch(/Nothing for|linked to no plan|^## A /m);
    expect(plan()).not.toContain('subscribe');
    expect(plan({ feeds: 'https://example.org/calendar' })).toContain('https://example.org/calendar/all.ics');
  });
});

describe('a postponed activity', () => {
  it('is counted as postponed, and not as planned', () => {
    const report = text([
      event('a', { status: 'planned' }),
      event('b', { status: 'postponed', when: { period: '2022-06-01' } }),
    ]);
    expect(report).toContain('planned (1) and postponed (1)');
  });
});

describe('several occasions of one row', () => {
  it('are distinguished by their dates: no office wrote that one is the first', () => {
    const clinics = ['2022-04', '2022-06'].map((period, i) =>
      event(`c${i}`, { title: { en: 'Clinic' }, when: { period }, occasion: { number: i + 1, of: 2 } }),
    );
    const report = text(clinics);
    expect(report).toMatch(/Clinic[^\n]*April and June 2022/);
    expect(report).not.toMatch(/\b(?:first|second)\)/);
  });
});
