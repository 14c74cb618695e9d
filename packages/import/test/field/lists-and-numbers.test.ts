import { EVENT_KINDS, LANGUAGES, modelLabels, type Partner } from '@regional-presence/core';
import { OFFICES } from '@regional-presence/reference';
import { describe, expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from '../../src/field/formula-escape.js';
import { readLinks, readPartners, splitList } from '../../src/field/lists.js';
import { memoize } from '../../src/field/memoize.js';
import { readCount, readDuration, readInteger } from '../../src/field/numbers.js';
import { readOffice, readRegion } from '../../src/field/offices.js';
import { STATUS_WORDS } from '../../src/field/status-words.js';
import { cellText, plainCellText, visibleText } from '../../src/field/text.js';
import { KIND_WORDS, modalityWithin, readWord } from '../../src/field/vocabulary.js';
import { nearestWordTo } from '../../src/field/words.js';

describe('a list in a cell', () => {
  it.each<[text: string, parts: string[]]>([
    ['a; b ;c', ['a', 'b', 'c']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    ['a | b • c · d', ['a', 'b', 'c', 'd']],
    ['甲；乙、丙', ['甲', '乙', '丙']],
    ['أ؛ ب', ['أ', 'ب']],
    ['; a ;; b;', ['a', 'b']],
    ['AFR, ARB', ['AFR', 'ARB']],
    ['AFR,ARB,', ['AFR', 'ARB']],
    ['ATU (lead), NCA (host)', ['ATU (lead)', 'NCA (host)']],
    ['甲乙，丙丁', ['甲乙', '丙丁']],
    ['Study Group 5, Geneva', ['Study Group 5, Geneva']],
    ['a, b', ['a, b']],
    [`${'a'.repeat(14)}, bb`, ['a'.repeat(14), 'bb']],
    [`${'a'.repeat(15)}, bb`, [`${'a'.repeat(15)}, bb`]],
    ['ATU (a(b)), NCA', ['ATU (a(b)), NCA']],
    ['a, b; c', ['a, b', 'c']],
    ['one', ['one']],
    ['one,', ['one,']],
    ['ATU  (lead), NCA(host)', ['ATU  (lead)', 'NCA(host)']],
    ['AFR; ARB, CIS', ['AFR', 'ARB, CIS']],
    [' ', []],
  ])('%j is %j', (text, parts) => {
    expect(splitList(text)).toEqual(parts);
  });
});

describe('a partner', () => {
  it.each<[text: string, partners: Partner[]]>([
    ['ATU (lead)', [{ name: 'ATU', organization: 'ATU', role: 'lead' }]],
    ['NCA Ghana（host）', [{ name: 'NCA Ghana', role: 'host' }]],
    ['Acme (Ghana)', [{ name: 'Acme (Ghana)' }]],
    ['Acme (Ghana) (host)', [{ name: 'Acme (Ghana)', role: 'host' }]],
    ['(host)', [{ name: '(host)' }]],
    ['Acme (host) and others', [{ name: 'Acme (host) and others' }]],
    ['Acme; Beta (funder)', [{ name: 'Acme' }, { name: 'Beta', role: 'funder' }]],
  ])('%s', (text, partners) => {
    expect(readPartners(text)).toStrictEqual(partners);
  });

  it('has the role of its column, unless it names another', () => {
    expect(readPartners('Acme; Beta (funder)', 'host')).toEqual([
      { name: 'Acme', role: 'host' },
      { name: 'Beta', role: 'funder' },
    ]);
  });
});

describe('the web addresses of a cell', () => {
  it.each<[text: string, links: string[], unread: string[]]>([
    ['https://itu.int/a', ['https://itu.int/a'], []],
    ['HTTP://itu.int/a', ['http://itu.int/a'], []],
    ['www.itu.int', ['https://www.itu.int/'], []],
    ['WWW.itu.int', ['https://www.itu.int/'], []],
    ['https://a.org https://b.org', ['https://a.org/', 'https://b.org/'], []],
    ['https://a.org; https://b.org', ['https://a.org/', 'https://b.org/'], []],
    ['https://a.org;https://b.org', ['https://a.org/', 'https://b.org/'], []],
    ['https://a.org|www.b.org', ['https://a.org/', 'https://www.b.org/'], []],
    ['https://a.org/x;y=1|2', ['https://a.org/x;y=1|2'], []],
    ['https://a.org;', ['https://a.org/'], []],
    ['see https://a.org', ['https://a.org/'], ['see']],
    ['ftp://a.org', [], ['ftp://a.org']],
    ['xhttps://a.org', [], ['xhttps://a.org']],
    ['https://', [], ['https://']],
    ['https://a.org/<b>', [], ['https://a.org/<b>']],
    ['https://a b', ['https://a/'], ['b']],
    ['https://[', [], ['https://[']],
    ['a.www.b.org', [], ['a.www.b.org']],
    ['', [], []],
  ])('%j', (text, links, unread) => {
    expect(readLinks(text)).toEqual({ links, unread });
  });
});

describe('a number', () => {
  it.each<[text: string, count: number | undefined]>([
    ['6', 6],
    ['six', 6],
    ['Six webinars', 6],
    ['12 webinars', 12],
    ['девять', 9],
    ['diez', 10],
    ['1234', 1234],
    ['12345', undefined],
    ['six more webinars', undefined],
    ['six 7', undefined],
    ['six seven', undefined],
    ['webinars six', undefined],
    ['-3', undefined],
    ['<50', undefined],
    ['50%', undefined],
    ['100+', undefined],
    ['some', undefined],
    ['x6', undefined],
    ['6x', undefined],
  ])('of things: %s is %s', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  it.each<[text: string, integer: number | undefined]>([
    ['120', 120],
    [' 120 ', 120],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['1 234 participants', 1234],
    ['1’234', 1234],
    ['1,234 ', 1234],
    [' 1,234', 1234],
    ['1234567', 1_234_567],
    ['12345678', undefined],
    ['1,23', undefined],
    ['1234,567', undefined],
    ['120 people online', 120],
    ['120people', undefined],
    ['about 120', undefined],
    ['120 (online)', undefined],
    ['١٢٠', 120],
    ['۱۲۰', 120],
    ['six', 6],
    ['', undefined],
  ])('of people: %j is %s', (text, integer) => {
    expect(readInteger(text)).toBe(integer);
  });

  it.each<[text: string, duration: string | undefined]>([
    ['four years', 'P4Y'],
    ['1 year', 'P1Y'],
    ['18 months', 'P18M'],
    ['1 year 6 months', 'P1Y6M'],
    ['2ans', 'P2Y'],
    ['2 года', 'P2Y'],
    ['6 месяцев', 'P6M'],
    ['3年', 'P3Y'],
    ['6个月', 'P6M'],
    ['for 2 years', 'P2Y'],
    ['p4y', 'P4Y'],
    ['P6M', 'P6M'],
    ['P12Y18M', 'P12Y18M'],
    ['1 year and 18 months', 'P1Y18M'],
    ['2 years 2 months', 'P2Y2M'],
    ['months 6', undefined],
    [' P1Y6M ', 'P1Y6M'],
    ['P', undefined],
    ['P6', undefined],
    ['xP4Y', undefined],
    ['P4Yx', undefined],
    ['years', undefined],
    ['4', undefined],
    ['4 yearsx', undefined],
    ['4 weeks', undefined],
    ['0 years', undefined],
  ])('of years and months: %j is %s', (text, duration) => {
    expect(readDuration(text)).toBe(duration);
  });
});

describe('a text that a spreadsheet program would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-cmd', "'-cmd"],
    ['@SUM', "'@SUM"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
  ])('%j is written %j, and read back', (text, written) => {
    expect(escapeFormula(text)).toBe(written);
    expect(unescapeFormula(written)).toBe(text);
  });

  it.each([['-5'], ['+1,234.50'], ['-1.5'], ['Forum'], ['a=1'], ["'quoted'"], ["it's = 1"], ['5-6']])(
    'is not %j',
    (text) => {
      expect(escapeFormula(text)).toBe(text);
      expect(unescapeFormula(text)).toBe(text);
    },
  );

  it.each([['-5-6'], ['-5x'], ['=5']])('is %j, although it has a number', (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
  });
});

describe('the text of a cell', () => {
  it.each<[cell: Parameters<typeof cellText>[0], text: string, removed: string[]]>([
    [' Forum ', 'Forum', []],
    [12.5, '12.5', []],
    [true, 'true', []],
    [null, '', []],
    [undefined, '', []],
    [{ date: '2027-05-03' } as never, '2027-05-03', []],
    ['a\u0000b\u0000', 'ab', ['U+0000']],
    ['\u202eabc\u2066', 'abc', ['U+202E', 'U+2066']],
    ['\ufeff x', 'x', ['U+FEFF']],
    ['a\ud800b', 'ab', ['U+D800']],
    ['a🎉b', 'a🎉b', []],
    ['a\nb\tc', 'a\nb\tc', []],
  ])('%j', (cell, text, removed) => {
    expect(cellText(cell)).toEqual({ text, removed });
    expect(plainCellText(cell)).toBe(text);
    const visible = visibleText(cell);
    expect(visible === undefined || visible === text).toBe(true);
    if (removed.length > 0) expect(visible).toBeUndefined();
  });

  it('needs no examination where every character is visible', () => {
    for (const cell of [' Forum ', '', null, 12, '论坛', 'a\nb'])
      expect(visibleText(cell)).toBe(cellText(cell).text);
  });
});

describe('a region and an office', () => {
  it.each([
    ['AFR', 'AFR'],
    ['africa', 'AFR'],
    ['Région arabe', 'ARB'],
    ['亚太', 'ASP'],
    ['Asia & Pacific', 'ASP'],
    ['EU', 'EUR'],
    ['СНГ', 'CIS'],
    ['Las Américas', 'AMS'],
    ['Antarctica', undefined],
  ])('the region %s is %s', (text, region) => {
    expect(readRegion(text)).toBe(region);
  });

  it.each([
    ['Addis Ababa', 'AFR'],
    ['ITU Regional Office for Africa', 'AFR'],
    ['Bureau régional pour l’Afrique', 'AFR'],
    ['Oficina regional para las Américas', 'AMS'],
    ['Area Office Dakar', 'AFR'],
    ['ITU  Regional  Office for the Arab Region', 'ARB'],
    ['Regional Office for Asia and the Pacific', 'ASP'],
    ['Regional Office for the Commonwealth of Independent States', 'CIS'],
    ['Oficina Regional para la Comunidad de Estados Independientes', 'CIS'],
    ['Bureau régional pour les Amériques', 'AMS'],
    ['Региональное отделение для Европа', 'EUR'],
    ['Regional Office', undefined],
    ['Nowhere', undefined],
    ['', undefined],
  ])('the office %s is in %s', (text, region) => {
    expect(readOffice(text)?.region).toBe(region);
  });

  it.each(
    OFFICES.flatMap(({ id, city, name }) =>
      [...Object.values(city), ...Object.values(name)].map((text) => [text, id]),
    ),
  )('the office %s is %s', (text, id) => {
    expect(readOffice(text!)?.id).toBe(id);
  });

  it('an office of a region is not one of an area of it', () => {
    for (const region of ['Africa', 'the Americas', 'Asia and the Pacific'])
      expect(readOffice(`Regional Office for ${region}`)!.kind).toBe('regional');
    expect(readOffice('Dakar Area Office')!.kind).toBe('area');
  });
});

describe('words for the modality next to a date', () => {
  it.each([
    ['12-14 October 2021 (virtual)', 'virtual'],
    ['online', 'virtual'],
    ['held on site today', 'physical'],
    ['5 May, face to face meeting', 'physical'],
    ['5 May 2022 in person and online', 'hybrid'],
    ['in person and online', 'hybrid'],
    ['online: physical and virtual, as ever', 'hybrid'],
    ['in a b person', undefined],
    ['on-line', 'virtual'],
    ['onl ine', undefined],
    ['no word', undefined],
    ['', undefined],
  ])('%j: %s', (text, modality) => {
    expect(modalityWithin(text)).toBe(modality);
  });
});

describe('a word that is not known', () => {
  it.each([
    ['planed', 'planned'],
    [`planned${' '.repeat(500)}x`, 'planned'],
    [`plannex${'!'.repeat(60)}`, 'planned'],
    [`${'!'.repeat(400)}planed`, undefined],
    [`planed ${'x'.repeat(60)}`, undefined],
    ['xyzzy', undefined],
    ['rescheduled', undefined],
    ['unplanned', undefined],
  ])('%j is near %s', (text, near) => {
    expect(readWord(text, STATUS_WORDS)).toEqual({ near });
  });
});

describe('a word that is near words of two meanings', () => {
  it('is near none', () => {
    const words = new Map([
      ['confirm', 'a'],
      ['conform', 'b'],
    ]);
    expect(readWord('conferm', words)).toEqual({ near: undefined });
    expect(
      readWord(
        'confirmm',
        new Map([
          ['confirm', 'a'],
          ['confirmed', 'a'],
        ]),
      ),
    ).toEqual({ near: 'confirm' });
  });
});

describe('the kind of an event', () => {
  it.each(LANGUAGES)('is read by the name that documents give it: %s', (language) => {
    const labels = modelLabels(language).kind;
    for (const kind of EVENT_KINDS)
      expect([kind, readWord(labels[kind], KIND_WORDS)]).toEqual([kind, { value: kind }]);
  });

  it.each([
    ['roundtable', ['round table', 'Tables rondes', 'mesa redonda', 'Круглый стол', '圆桌', 'مائدة مستديرة']],
    ['competition', ['Hackathon', 'concours', 'hackatón', 'хакатон', '黑客松', 'هاكاثون']],
    ['exhibition', ['Expo', 'Salon', 'feria', 'выставка', '展会', 'معرض']],
  ] as const)('is %s, and no meeting', (kind, words) => {
    for (const word of words) expect([word, readWord(word, KIND_WORDS)]).toEqual([word, { value: kind }]);
  });
});

describe('a seminar', () => {
  it.each(['seminar', 'Séminaire', 'seminario', 'семинар', '研讨会', 'seminário', 'Seminare', 'seminari'])(
    'is neither webinar nor workshop: %s',
    (word) => {
      expect(readWord(word, KIND_WORDS)).toEqual({ value: 'seminar' });
    },
  );
});

describe('a control character', () => {
  it.each([
    ['Making institutions\u0003for everyone', 'Making institutions for everyone', ['U+0003']],
    ['one\u0085two', 'one two', ['U+0085']],
    ['one \u0003two', 'one two', ['U+0003']],
    ['one\u0003', 'one', ['U+0003']],
    ['F\0o\0r\0u\0m', 'Forum', ['U+0000']],
    ['tele\u001fcommunication', 'telecommunication', ['U+001F']],
  ])('%j is %j', (cell, text, removed) => {
    expect(cellText(cell)).toEqual({ text, removed });
  });
});

describe('a text of more than forty letters', () => {
  it('is near a word by its first forty letters', () => {
    const word = 'a'.repeat(40);
    expect(nearestWordTo(`${word} and many other words that follow`, [word])).toBe(word);
  });
});

describe('a function that remembers', () => {
  it('is called once for each short text, whatever it returned', () => {
    const calls: string[] = [];
    const read = memoize((text) => {
      calls.push(text);
      return undefined;
    });
    for (const text of ['a', 'b', 'a', 'b', 'x'.repeat(120), 'x'.repeat(120)]) read(text);
    expect(calls).toEqual(['a', 'b', 'x'.repeat(120)]);
  });

  it('is called each time for a long text', () => {
    let calls = 0;
    const read = memoize(() => ++calls);
    read('x'.repeat(121));
    expect(read('x'.repeat(121))).toBe(2);
  });

  it('forgets all after some thousands', () => {
    let calls = 0;
    const read = memoize(() => ++calls);
    for (let i = 0; i < 4000; i++) read(`${i}`);
    read('0');
    expect(calls).toBe(4000);
    read('one more');
    read('0');
    expect(calls).toBe(4002);
  });
});
