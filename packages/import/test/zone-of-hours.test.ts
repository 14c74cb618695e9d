import { LANGUAGES, type Language } from '@regional-presence/core';
import { cityOfZone, zoneOfHoursText } from '@regional-presence/core/internal';
import { OFFICES } from '@regional-presence/reference';
import { zoneOfPlace } from '@regional-presence/reference/internal';
import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

const HEADINGS = 'Title,Date,Time,Time zone,City,Country,Office';
const read = async (rows: string[], options = {}) => {
  const { dataset, problems } = await importText([HEADINGS, ...rows].join('\n'), options, 'a.csv');
  return { when: dataset.events[0]!.when!, codes: problems.map(({ code }) => code) };
};

describe('the zone of hours that have none', () => {
  it.each([
    ['the only one of the country', 'Nairobi,Kenya,', 'Africa/Nairobi'],
    ['that of a city without its country', 'Genève,,', 'Europe/Zurich'],
    ['that of a city in a country with several', 'São Paulo,Brazil,', 'America/Sao_Paulo'],
    ['that of the country alone', ',Switzerland,', 'Europe/Zurich'],
    ['that of a city in a territory of the State', 'Nouméa,France,', 'Pacific/Noumea'],
    ['that of the territory in the column of cities', '"Réunion, France",France,', 'Indian/Reunion'],
    ['that of the office, for an activity without a place', ',,Cairo', 'Africa/Cairo'],
  ])('is %s, and marked as inferred', async (_, cells, zone) => {
    const { when, codes } = await read([`Forum,2026-05-04,10:00-12:00,,${cells}`]);
    expect([when.zone, when.inferred]).toEqual([zone, ['zone']]);
    expect(codes).not.toContain('zone-missing');
  });

  it.each([
    ['a country with several times', ',Brazil,'],
    ['a city that is not known, in a country with several', 'Springfield,United States,'],
    ['a city that several countries share', 'Córdoba,,'],
    ['a well-known city of another country', 'Nairobi,Senegal,'],
    ['a place of several times, although its office has one', ',Brazil,Brasilia'],
    ['nothing', ',,'],
  ])('is not inferred from %s', async (_, cells) => {
    const { when, codes } = await read([`Forum,2026-05-04,10:00-12:00,,${cells}`]);
    expect([when.zone, when.inferred]).toEqual([undefined, undefined]);
    expect(codes).toContain('zone-missing');
  });

  // One cell for the whole place, as most lists have it.
  const readPlace = async (place: string) => {
    const { dataset } = await importText(
      `Title,Date,Hours,Place\nForum,2026-05-04,10:00,"${place}"\n`,
      {},
      'a.csv',
    );
    return dataset.events[0]!;
  };

  it.each([
    ['Curaçao, Netherlands', 'CW', 'America/Curacao'],
    ['Willemstad, Curaçao, Netherlands', 'CW', 'America/Curacao'],
    ['Saint-Denis, La Réunion, France', 'RE', 'Indian/Reunion'],
    ['France, La Réunion', 'RE', 'Indian/Reunion'],
    ['France (La Réunion)', 'RE', 'Indian/Reunion'],
    ['La Réunion/France', 'RE', 'Indian/Reunion'],
    ['ريونيون، فرنسا', 'RE', 'Indian/Reunion'],
    ['остров Реюньон, Франция', 'RE', 'Indian/Reunion'],
    ['法国留尼汪', 'RE', 'Indian/Reunion'],
    ['Saba, Netherlands', 'BQ', 'America/Kralendijk'],
    ['Island of Curaçao (Netherlands)', 'CW', 'America/Curacao'],
    ['Martinique (France)', 'MQ', 'America/Martinique'],
    ['Islas Feroe, Dinamarca', 'FO', 'Atlantic/Faroe'],
    ['Бермудские Острова, Великобритания', 'BM', 'Atlantic/Bermuda'],
    ['关岛, 美国', 'GU', 'Pacific/Guam'],
    ['Papeete, Tahiti, France', 'PF', 'Pacific/Tahiti'],
    ['Punaauia, France', 'FR', 'Pacific/Tahiti'],
    ['Salle 3, Hôtel de ville, France', 'FR', 'Europe/Paris'],
  ])('is that of the territory that is written beside its State: %s', async (text, country, zone) => {
    const { place, when } = await readPlace(text);
    expect([place!.country, when!.zone]).toEqual([country, zone]);
    const shown = place!.text ?? [place!.venue, place!.city].filter(Boolean).join(', ');
    expect(text.split(/[,(]/).filter((part) => !shown.includes(part.trim().replace(')', '')))).toEqual(
      place!.text === undefined ? [' France'] : [],
    );
  });

  it.each([
    'Falkland Islands, United Kingdom',
    'Hotel Sol, Western Sahara, Morocco',
    'Monterrey (Guadalupe)',
    'Guinea (Malabo)',
    'Nigeria (Niamey)',
  ])('is not that of the State where the place is another one: %s', async (text) =>
    expect((await readPlace(text)).when!.zone).toBeUndefined(),
  );

  it('is the declared one before any other, and not marked', async () => {
    const { when } = await read(['Forum,2026-05-04,10:00-12:00,,Nairobi,Kenya,'], { zone: 'Europe/Zurich' });
    expect([when.zone, when.inferred]).toEqual(['Europe/Zurich', undefined]);
  });

  it('is the written one where there is one, and days without hours have none', async () => {
    const { when } = await read(['Forum,2026-05-04,10:00-12:00,UTC,Nairobi,Kenya,'], {
      zone: 'Europe/Zurich',
    });
    expect(when.zone).toBe('UTC');
    expect((await read(['Forum,2026-05-04,,,Nairobi,Kenya,'])).when.zone).toBeUndefined();
  });

  it('that was written in another row of the meeting takes precedence over an inferred one', async () => {
    for (const rows of [
      ['Forum,2026-05-04,10:00-12:00,UTC,Nairobi,Kenya,', 'Forum,2026-05-04,10:00-12:00,,Nairobi,Kenya,'],
      ['Forum,2026-05-04,10:00-12:00,,Nairobi,Kenya,', 'Forum,2026-05-04,10:00-12:00,UTC,Nairobi,Kenya,'],
    ]) {
      const { when, codes } = await read(rows);
      expect([when.zone, when.inferred]).toEqual(['UTC', undefined]);
      expect(codes).not.toContain('merged-rows-contradict');
    }
  });

  it.each([['Geneva'], ['europe'], ['']])('cannot be declared as %j', async (zone) => {
    await expect(read(['Forum,2026-05-04,10:00,,,,'], { zone })).rejects.toThrow(RangeError);
  });

  it('is that of its office for the city of each office', () => {
    const found = OFFICES.map(({ city, country, timeZone }) => {
      const zone = zoneOfPlace({ city: city.en, country });
      const offset = (name: string) =>
        [0, 6].map((month) =>
          new Date(Date.UTC(2026, month, 1)).toLocaleString('en', {
            timeZone: name,
            timeZoneName: 'longOffset',
          }),
        );
      return [city.en, zone !== undefined && String(offset(zone)) === String(offset(timeZone))];
    });
    expect(found.filter(([, isSame]) => !isSame)).toEqual([]);
  });

  it.each([
    ['Moscow', 'Russian Federation', 'Europe/Moscow'],
    ['Omsk', 'Russia', 'Asia/Omsk'],
    ['Tucson', 'USA', 'America/Phoenix'],
    ['Cairns', 'Australia', 'Australia/Brisbane'],
    ['', 'Brazil', undefined],
    ['Springfield', 'USA', undefined],
  ])('is that of the city in a country with several: %s, %s', async (city, country, zone) => {
    const { when, codes } = await read([`Forum,2026-05-04,10:00-12:00,,${city},${country},`]);
    expect([when.zone, when.inferred]).toEqual([zone, zone && ['zone']]);
    expect(codes.includes('zone-missing')).toBe(zone === undefined);
  });

  it('is inferred for many rows in one remark, with the column of the hours', async () => {
    const rows = ['Lima,Peru', 'Nairobi,Kenya', ','].map(
      (place, i) => `E${i},2026-05-0${i + 1},10:00,,${place},`,
    );
    const { problems } = await importText(`Title,Date,Hours,Zone,City,Country,Office\n${rows.join('\n')}\n`);
    const found = problems.filter(({ code }) => code === 'zone-inferred');
    expect(found.map(({ params, place }) => ({ params, place }))).toEqual([
      {
        params: { rows: 2, zones: ['Africa/Nairobi', 'America/Lima'] },
        place: { file: 'a.csv', column: { letter: 'C', name: 'Hours' } },
      },
    ]);
  });

  it('of a name of summer time is that of the place, if its clocks agree', async () => {
    const { when } = await read(['Forum,2026-05-04,14:00 CEST / 12:00 UTC,,Geneva,Switzerland,']);
    expect([when.hours, when.zone, when.inferred]).toEqual(['14:00', 'Europe/Zurich', undefined]);
    const elsewhere = await read(['Forum,2026-05-04,14:00 CEST,,Nairobi,Kenya,']);
    expect(elsewhere.when.zone).toBe('Europe/Brussels');
    const named = await read(['Forum,2026-05-04,14:00 Brussels time,,Geneva,Switzerland,']);
    expect(named.when.zone).toBe('Europe/Brussels');
  });
});

describe('a column of time zones', () => {
  const words = (zone: string, day: string, language: Language): string =>
    zoneOfHoursText(
      { period: day, hours: '10:00-12:00', zone },
      { language, cityOfZone: (name) => cityOfZone(name, OFFICES, language) },
    )!;

  it.each(LANGUAGES)(
    'has the zones that documents name in words, with the offset of the day, in %s',
    async (language) => {
      for (const day of ['2026-01-12', '2026-07-13'])
        for (const zone of ['Europe/Zurich', 'Africa/Cairo', '+05:30']) {
          const written = words(zone, day, language);
          const { when, codes } = await read([`Forum,${day},10:00-12:00,"${written}",,,`]);
          expect(when.zone, written).toBe(zone);
          expect(codes).not.toContain('zone-invalid');
        }
    },
  );

  it('is not read where its offset is not that of the city on the day', async () => {
    const summer = words('Europe/Zurich', '2026-07-13', 'en');
    const { when, codes } = await read([`Forum,2026-01-12,10:00-12:00,"${summer}",,,`]);
    expect(when.zone).toBeUndefined();
    expect(codes).toContain('zone-omitted');
  });
});

describe('a zone in a heading', () => {
  const ofHeading = async (headings: string, cells: string) => {
    const { dataset } = await importText(
      `Title,${headings},City,Country\nForum,${cells},Bangkok,Thailand\n`,
      {},
      'a.csv',
    );
    return dataset.events[0]!.when!;
  };

  it.each([
    ['Date & time (UTC)', '2024-06-03 09:00', 'UTC'],
    ['Start UTC', '2024-06-03 09:00', 'UTC'],
    ['Start_UTC', '2024-06-03 09:00', 'UTC'],
    ['Beginn der Sitzung (UTC)', '2024-06-03 09:00', 'UTC'],
    ['Début (heure de Genève)', '2024-06-03 09:00', 'Europe/Zurich'],
    ['Slot (UTC+3)', '2024-06-03 09:00', 'Etc/GMT-3'],
    ['Date,Start time GMT-5', '2024-06-03,09:00', 'Etc/GMT+5'],
    ['Date,Kick-off (МСК)', '2024-06-03,09:00', 'Europe/Moscow'],
    ['日期,时间（北京时间）', '2024-06-03,09:00', 'Asia/Shanghai'],
    ['التاريخ,الوقت (بتوقيت جنيف)', '2024-06-03,09:00', 'Europe/Zurich'],
  ])('is that of the hours, known or not: %s', async (headings, cells, zone) => {
    expect(await ofHeading(headings, cells)).toMatchObject({ hours: '09:00', zone });
  });

  it.each(['Start CAT 2', 'Start DATE', 'Start (TBC)'])(
    'is none where the word is none: %s',
    async (heading) => {
      expect((await ofHeading(heading, '2024-06-03 09:00')).zone).toBe('Asia/Bangkok');
    },
  );
});

describe('a column of zones with words for local time', () => {
  const of = async (zone: string, time: string, city: string) => {
    const content = `Title;Date;Time;Zone;City;Region\nForum;12 May 2027;${time};${zone};${city};AFR\n`;
    const { dataset, problems } = await importText(content, {}, 'a.csv');
    const [event] = dataset.events;
    return { when: event!.when!, extra: event!.extra, codes: problems.map(({ code }) => code) };
  };
  const words = [
    'local time',
    'heure locale',
    'hora local',
    'местное время',
    '当地时间',
    'بالتوقيت المحلي',
    'local',
  ];

  it.each(words)('is that of the place: %s', async (zone) => {
    const { when, codes } = await of(zone, '14:00-15:00', 'Nairobi');
    expect(when).toMatchObject({ hours: '14:00-15:00', zone: 'Africa/Nairobi' });
    expect(codes).not.toContain('zone-invalid');
  });

  it.each(words)('is not known without a place: %s', async (zone) => {
    const { when, codes } = await of(zone, '14:00-15:00', '');
    expect(when.zone).toBeUndefined();
    expect(codes).toContain('zone-missing');
    expect(codes).not.toContain('zone-invalid');
  });

  it.each(words)('contradicts hours of UTC: %s', async (zone) => {
    const { when, extra, codes } = await of(zone, '14:00-15:00 UTC', 'Nairobi');
    expect(when).toMatchObject({ hours: '14:00-15:00' });
    expect(when.zone).toBeUndefined();
    expect(codes).toContain('zone-omitted');
    expect(extra).toEqual({ Zone: zone });
  });

  it.each(words)('contradicts hours of UTC where the place is not known: %s', async (zone) => {
    const { when, extra, codes } = await of(zone, '14:00-15:00 UTC', '');
    expect(when.zone).toBe('UTC');
    expect(codes).toContain('cells-contradict');
    expect(extra).toEqual({ Zone: zone });
  });

  it.each(['GVA', 'HQ time', 'local time of participants', 'heure du siège'])(
    'that is not known is not replaced by that of the place: %s',
    async (zone) => {
      const { when, codes } = await of(zone, '14:00-15:00', 'Nairobi');
      expect(when).toMatchObject({ hours: '14:00-15:00' });
      expect(when.zone).toBeUndefined();
      expect(codes).toContain('zone-invalid');
      expect(codes).not.toContain('zone-inferred');
    },
  );
});

describe('a name that several zones have', () => {
  it.each([
    ['IST', 'New Delhi,India', 'Asia/Kolkata'],
    ['IST', 'Dublin,Ireland', 'Europe/Dublin'],
    ['AST', 'Bridgetown,Barbados', 'America/Barbados'],
    ['BST', 'Dhaka,Bangladesh', 'Asia/Dhaka'],
    ['BST', 'London,United Kingdom', 'Europe/London'],
    ['CST', 'Beijing,China', 'Asia/Shanghai'],
  ])('is that of the place, in each cell that names it: %s in %s', async (name, place, zone) => {
    for (const cells of [`10:00-12:00 ${name},,`, `10:00-12:00,${name},`]) {
      const { when, codes } = await read([`Forum,2026-05-04,${cells}${place},`]);
      expect(when).toMatchObject({ hours: '10:00-12:00', zone });
      expect(when.inferred).toBeUndefined();
      expect(codes).not.toContain('zone-omitted');
    }
  });

  it.each([
    ['IST', 'Nairobi,Kenya'],
    ['IST', ','],
    ['AST', 'Geneva,Switzerland'],
    ['CDT', 'Chicago,United States'],
  ])('is not read where the place has none of these: %s in %s', async (name, place) => {
    const { when, codes } = await read([`Forum,2026-01-04,10:00-12:00 ${name},,${place},`]);
    expect(when.hours).toBe('10:00-12:00');
    expect(when.zone).toBeUndefined();
    expect(codes).toContain('zone-omitted');
  });

  it('is not read on a day on which the clocks of the place show another time', async () => {
    const { when, codes } = await read(['Forum,2026-01-04,10:00 BST,,London,United Kingdom,']);
    expect(when.zone).toBeUndefined();
    expect(codes).toContain('zone-omitted');
  });
});

describe('a cell that says that the hours are those of the place', () => {
  it.each([
    'local time',
    'LT',
    'host time',
    'local time (host country)',
    'heure du lieu',
    'hora del lugar',
    'время места проведения',
    '地方时间',
    'توقيت المكان',
  ])('leaves its zone: %s', async (zone) => {
    const { when, codes } = await read([`Forum,2026-05-04,10:00,${zone},Nairobi,Kenya,`]);
    expect(when).toMatchObject({ hours: '10:00', zone: 'Africa/Nairobi' });
    expect(codes).not.toContain('zone-invalid');
  });

  it.each([
    ['10:00', '"local time, UTC+3"', 'Etc/GMT-3'],
    ['10:00', '"local time (Nairobi time)"', 'Africa/Nairobi'],
    ['10:00 UTC+3', 'local time', 'Etc/GMT-3'],
  ])('agrees with a zone that shows the same time there: %s, %s', async (hours, zone, used) => {
    const { when, codes } = await read([`Forum,2026-05-04,${hours},${zone},Nairobi,Kenya,`]);
    expect(when.zone).toBe(used);
    expect(codes).not.toContain('zone-omitted');
  });

  it.each([
    ['10:00', '"local time, UTC+1"'],
    ['10:00 Geneva time', 'local time'],
    ['10:00 UTC', 'heure locale'],
  ])('contradicts one that shows another: %s, %s', async (hours, zone) => {
    const { when, codes } = await read([`Forum,2026-05-04,${hours},${zone},Nairobi,Kenya,`]);
    expect(when).toMatchObject({ hours: '10:00' });
    expect(when.zone).toBeUndefined();
    expect(codes).toContain('zone-omitted');
  });
});

describe('a name of winter time on a day in summer', () => {
  it.each([
    ['CET', 'Tunis,Tunisia', 'Africa/Tunis'],
    ['EST', 'Kingston,Jamaica', 'America/Jamaica'],
    ['EST', 'Panama City,Panama', 'America/Panama'],
  ])('is the time of a place whose clocks show it all year: %s in %s', async (name, place, zone) => {
    const { when, codes } = await read([`Forum,2027-05-05,10:00 ${name},,${place},`]);
    expect(when.zone).toBe(zone);
    expect(codes).not.toContain('zone-doubtful');
  });

  it.each([
    ['CET', 'Paris,France', 'Europe/Paris'],
    ['EST', 'New York,United States', 'America/New_York'],
  ])('is doubtful where clocks show summer time: %s in %s', async (name, place, zone) => {
    const { when, codes } = await read([`Forum,2027-05-05,10:00 ${name},,${place},`]);
    expect(when.zone).toBe(zone);
    expect(codes).toContain('zone-doubtful');
  });
});

describe('an offset beside a place', () => {
  it.each([
    ['10:00 (UTC+1),', 'Madrid,Spain', '2027-05-12'],
    ['10:00,UTC+1', 'Madrid,Spain', '2027-05-12'],
    ['10:00-12:00 GMT+2,', 'Paris,France', '2027-01-12'],
    ['10:00 UTC-5,', 'New York,United States', '2027-07-12'],
  ])('is reported where clocks there show it in another season: %s in %s', async (hours, place, date) => {
    const { when, codes } = await read([`Forum,${date},${hours},${place},`]);
    expect(when.zone).toMatch(/^Etc/);
    expect(codes).toContain('offset-of-other-season');
  });

  it.each([
    ['10:00 (UTC+2),', 'Madrid,Spain', '2027-05-12'],
    ['10:00 (UTC+3),', 'Madrid,Spain', '2027-05-12'],
    ['10:00 UTC,', 'London,United Kingdom', '2027-05-12'],
    ['10:00 UTC+3,', 'Nairobi,Kenya', '2027-05-12'],
    ['10:00 UTC+1,', ',', '2027-05-12'],
    ['10:00 CET,', 'Madrid,Spain', '2027-05-12'],
  ])('is not in any other case: %s in %s', async (hours, place, date) => {
    const { codes } = await read([`Forum,${date},${hours},${place},`]);
    expect(codes).not.toContain('offset-of-other-season');
  });
});

describe('a month alone in its column', () => {
  it('lacks only its year', async () => {
    const { problems } = await importText(
      'Title,Month,Date\nForum,May,\nDay,June,5 June 2027\n',
      {},
      'a.csv',
    );
    const [problem] = problems.filter(({ code }) => code.startsWith('date-'));
    expect(problem).toMatchObject({ code: 'date-year-missing', params: { value: 'May' } });
  });
});

describe('local time in a cell of hours or of a date', () => {
  it.each([
    ['2027-05-05,10:00 local time,Europe/Zurich'],
    ['2027-05-05,10:00 local time (UTC+2),'],
    ['5 May 2027 10:00 local time (Geneva time),,'],
  ])('beside a zone that shows other hours at the place contradicts it: %s', async (cells) => {
    const { when, codes } = await read([`Forum,${cells},Nairobi,Kenya,`]);
    expect(when).toMatchObject({ hours: '10:00' });
    expect(when.zone).toBeUndefined();
    expect(codes).toContain('zone-omitted');
  });

  it.each([
    ['2027-05-05,10:00 local time,', 'Africa/Nairobi'],
    ['2027-05-05,10:00 local time (UTC+3),', 'Etc/GMT-3'],
    ['2027-05-05,10:00 IST India,', 'Asia/Kolkata'],
  ])('beside one that agrees, and a name with its country, are read: %s', async (cells, zone) => {
    const { when, codes } = await read([`Forum,${cells},Nairobi,Kenya,`]);
    expect(when.zone).toBe(zone);
    expect(codes).not.toContain('zone-omitted');
  });
});

describe('hours that are said to be local in a file with a declared zone', () => {
  it.each([
    ['in a cell of hours', '10:00 local time,'],
    ['in a cell of zones', '10:00,local time'],
  ])('are of the place: %s', async (_, cells) => {
    const { when } = await read([`Forum,2026-05-04,${cells},Nairobi,Kenya,`], { zone: 'Europe/Zurich' });
    expect(when).toMatchObject({ hours: '10:00', zone: 'Africa/Nairobi' });
  });

  it('are of the declared zone where the place is not known', async () => {
    const { when } = await read(['Forum,2026-05-04,10:00,local time,,,'], { zone: 'Europe/Zurich' });
    expect(when).toMatchObject({ hours: '10:00', zone: 'Europe/Zurich' });
  });
});
