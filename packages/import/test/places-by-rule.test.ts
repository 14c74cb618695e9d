import { LANGUAGES, type Place } from '@regional-presence/core';
import {
  CITIES,
  countryName,
  findCity,
  findCountry,
  loadCities,
  MEMBER_STATES,
  officialCountryName,
} from '@regional-presence/reference';
import { SHARED_CITY_NAMES } from '@regional-presence/reference/internal';
import { importText } from '@regional-presence/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';

/** A text, and the city and country that it names. */
type Written = readonly [text: string, city: string | undefined, country: string | undefined];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Imports a file with a place on each row. */
async function placesOf(texts: readonly string[], heading = 'Location'): Promise<(Place | undefined)[]> {
  const rows = texts.map((text, i) => `E${i},${quoted(text)}`);
  const { dataset } = await importText(`Title,${heading}\n${rows.join('\n')}\n`);
  const places = new Map(dataset.events.map(({ title, place }) => [Object.values(title)[0], place]));
  return texts.map((_, i) => places.get(`E${i}`));
}

/** The texts that are not read as they should be, with what was read instead. */
async function wrongOf(written: readonly Written[]): Promise<string[]> {
  const places = await placesOf(written.map(([text]) => text));
  return written.flatMap(([text, city, country], i) => {
    const place = places[i];
    const isRight = place?.city === city && place?.country === country;
    return isRight ? [] : [`${text}: ${place?.city}, ${place?.country}`];
  });
}

it('A name that is a country and a state is the one that has the city', async () => {
  expect(
    await wrongOf([
      ['Georgia (Atlanta)', 'Atlanta', 'US'],
      ['Georgia (Tbilisi)', 'Tbilisi', 'GE'],
      ['Atlanta, Georgia', 'Atlanta', 'US'],
      ['Tbilisi, Georgia', 'Tbilisi', 'GE'],
    ]),
  ).toEqual([]);
});

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What a calendar shows of a place: all words, and those of the country in any language. */
const shownWords = ({ text, venue, city, country }: Place): Set<string> =>
  new Set(wordsOf(text ?? [venue, city, country && officialCountryName(country, 'en')].join(' ')));

/** A city of a row, in any language. */
const cityOf = (name: string): string | undefined => {
  const match = findCity(name);
  return match && 'city' in match ? match.city : undefined;
};

const SAMPLE = 2000;
let cities: { city: string; country: string; isLarge: boolean }[] = [];

beforeAll(async () => {
  await loadCities();
  const { WORLD_CITIES } = await import('../../reference/src/world-cities.js');
  cities = WORLD_CITIES.trim()
    .split('\n')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      return line
        .slice(colon + 1)
        .split(';')
        .map((entry) => ({
          city: entry.slice(1).split(/[|=]/)[0]!,
          country: line.slice(0, 2),
          isLarge: entry[0]! >= 'f',
        }));
    })
    // Not the name of a country, and of one place.
    .filter(
      ({ city, country }) =>
        findCountry(city) === undefined && findCountry(officialCountryName(country, 'en')),
    );
});

/** Every n-th element, so that all countries are in the sample. */
const sampleOf = <T>(all: readonly T[]): T[] => {
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  return all.filter((_, i) => i % step === 0).slice(0, SAMPLE);
};

describe('a country', () => {
  it('is read in six languages, in all writings', async () => {
    const capitals = new Map(
      CITIES.filter(({ capital, names }) => capital && findCountry(names[0]!) === undefined).map((city) => [
        city.country,
        city.city,
      ]),
    );
    const written = MEMBER_STATES.flatMap(({ country }) => {
      const city = capitals.get(country);
      if (city === undefined) return [];
      const names = LANGUAGES.flatMap((language) => [
        officialCountryName(country, language),
        countryName(country, language),
      ]);
      return [...new Set(names)].flatMap((name): Written[] => [
        [`${city}, ${name}`, city, country],
        [`Hotel Sol, ${city}, ${name}`, city, country],
        [`${name}, ${city}`, city, country],
        [`${city} (${name})`, city, country],
        // `Congo - Brazzaville` has a dash of its own.
        ...(name.includes(' - ') ? [] : [[`${city} - ${name}`, city, country] as const]),
      ]);
    });
    expect(written.length).toBeGreaterThan(5000);
    const wrong = await wrongOf(written);
    expect(wrong, wrong.join('\n')).toEqual([]);
  });

  it('alone is a country, unless a city of meetings has its name', async () => {
    const names = MEMBER_STATES.flatMap(({ country }) =>
      LANGUAGES.map((language): Written => [officialCountryName(country, language), undefined, country]),
    );
    const written = names.filter(([full]) => {
      const name = full.replace(/\p{M}/gu, '');
      const city = CITIES.find((one) => one.names.includes(name));
      return city === undefined && !SHARED_CITY_NAMES.some((shared) => shared.names.includes(name));
    });
    expect(written.length).toBeGreaterThan(1000);
    const wrong = await wrongOf(written);
    expect(wrong, wrong.join('\n')).toEqual([]);
  });

  it.each<[string, string | undefined, string]>([
    ['Bristol, UK', 'Bristol', 'GB'],
    ['Kinshasa, Congo', 'Kinshasa', 'CD'],
    ['Kinshasa, Congo, Dem. Rep.', 'Kinshasa', 'CD'],
    ['Goma, Congo (Dem. Rep.)', 'Goma', 'CD'],
    ['Seoul, Korea, Rep.', 'Seoul', 'KR'],
    ['Johannesburg, S. Africa', 'Johannesburg', 'ZA'],
    ['Skopje (N. Macedonia)', 'Skopje', 'MK'],
    ['Dubai, U.A.E.', 'Dubai', 'AE'],
    ['Santo Domingo, Rep. Dominicana', 'Santo Domingo', 'DO'],
    ['Brazzaville, Congo', 'Brazzaville', 'CG'],
    ['Seoul, Korea', 'Seoul', 'KR'],
    ['Köln, Deutschland', 'Köln', 'DE'],
    ['Praha, Česko', 'Praha', 'CZ'],
    ['Hong Kong, China', undefined, 'HK'],
    ['SW1A 2AA London', 'London', 'GB'],
    ['Plymouth (UK)', 'Plymouth', 'GB'],
    ['Evanston, US', 'Evanston', 'US'],
    ['Portland, OR / U.S.A.', 'Portland', 'US'],
    ['Abu Dhabi, UAE', 'Abu Dhabi', 'AE'],
    ['Kinshasa, DRC', 'Kinshasa', 'CD'],
    ['Казань, РФ', 'Казань', 'RU'],
    ['广州, 中华人民共和国', '广州', 'CN'],
    ['Шанхай, КНР', 'Шанхай', 'CN'],
    ['جدة، المملكة العربية السعودية', 'جدة', 'SA'],
    ['Tehran, Iran (Islamic Republic of)', 'Tehran', 'IR'],
    ['Seoul, Korea, Republic of', 'Seoul', 'KR'],
    ['Nairobi, Republic of Kenya', 'Nairobi', 'KE'],
    ['San Juan, Puerto Rico', 'San Juan', 'PR'],
    ['Kowloon, Hong Kong', 'Kowloon', 'HK'],
    ['Sydney Australia', 'Sydney', 'AU'],
    ['瑞士日内瓦', '日内瓦', 'CH'],
    ['Россия Москва', 'Москва', 'RU'],
    ['الأردن / عمّان', 'عمّان', 'JO'],
    ['Jordan / Amman', 'Amman', 'JO'],
  ])('is read in the writings of lists: %s', async (...written) => {
    expect(await wrongOf([written])).toEqual([]);
  });
});

describe('a city', () => {
  it.each<[string, (city: string, country: string) => string]>([
    ['City, Country', (city, country) => `${city}, ${country}`],
    ['Country / City', (city, country) => `${country} / ${city}`],
    ['Venue, City, Country', (city, country) => `Hotel Sol, ${city}, ${country}`],
    ['City (Country)', (city, country) => `${city} (${country})`],
    ['City - Country', (city, country) => `${city} - ${country}`],
    ['Street, Postcode City, Country', (city, country) => `Main Street 5, 12345 ${city}, ${country}`],
  ])('of %s is read: 99 in 100 of 2,000', async (_, write) => {
    const sample = sampleOf(cities);
    const written = sample.map(
      ({ city, country }): Written => [write(city, officialCountryName(country, 'en')), city, country],
    );
    const wrong = await wrongOf(written);
    expect(wrong.length, wrong.slice(0, 10).join('\n')).toBeLessThan(SAMPLE / 100);
  });

  it('of 100,000 inhabitants is read without its country', async () => {
    const sample = sampleOf(cities.filter(({ isLarge }) => isLarge));
    const places = await placesOf(sample.map(({ city }) => `Hotel Sol, ${city}`));
    const wrong = sample.filter(
      ({ city }, i) => places[i]?.city !== city || places[i]?.venue !== 'Hotel Sol',
    );
    expect(wrong, JSON.stringify(wrong)).toEqual([]);
  });

  it('without its country has the country only if no other country has a city of the name', async () => {
    const sample = sampleOf(cities.filter(({ isLarge }) => isLarge));
    const places = await placesOf(sample.map(({ city }) => city));
    sample.forEach(({ city }, i) => {
      const match = findCity(city);
      const country = match && 'country' in match ? match.country : undefined;
      expect(places[i]?.country, city).toBe(country);
    });
  });
});

describe('a text that names no known city', () => {
  const texts = [
    'E9 6NU',
    'Room 204',
    '2nd floor',
    'IL',
    'Green Room',
    'HDB.1.14.PC',
    'Farfetch',
    'library',
    'Zalê 3',
  ];

  it.each(['Location', 'Place', 'Venue', 'Lieu'])('is no city in a column %s', async (heading) => {
    const places = await placesOf(texts, heading);
    expect(places.map((place) => place?.city)).toEqual(texts.map(() => undefined));
    expect(places.map((place) => place?.venue ?? place?.text)).toEqual(texts);
  });

  it('is the city in a column of cities, if it is a name', async () => {
    const places = await placesOf(['Zalê', 'Room 204', 'Falmouth, Cornwall'], 'City');
    expect(places.map((place) => place?.city)).toEqual(['Zalê', undefined, 'Falmouth']);
  });

  it('may have an ordinary word that is also a city', async () => {
    const texts = [
      'Reading room',
      'Nice view hall',
      'Bath house',
      'Mobile unit 4',
      'Bar',
      'Main hall, Of counsel',
    ];
    expect((await placesOf(texts)).map((place) => place?.city)).toEqual(texts.map(() => undefined));
  });
});

describe('the words of a place', () => {
  it.each([
    'РФ, Москва, конгресс-центр «Север»',
    'Green Room, 106 High Street, Camden, NW1 7AN',
    'Lipová 566/5, 040 01 Košice',
    'Poststraße 4, 4061 Pasching',
    'Košice, BCT 1- Moldavská cesta 8/A',
    'Liquid Movement, 455 Wick Lane, Unit 12b, London E3 2TB',
    'Consulate General in New York, East 73rd Street 167, New York',
    'Montreal, Quebec, Canada',
    'Sitges, Barcelona, Spain',
    'Waihōpai (Invercargill), Aotearoa, New Zealand',
    'Hofstra University, Hempstead, New York, USA',
    'Lancaster University, Bailrigg, Lancaster LA1 4YW, UK',
    'Nairobi or Kampala',
    'Geneva, CICG, room B',
    'Kenya (Nairobi), UNON / Room 4',
    'To be announced after registration',
    'Cocos (Keeling) Islands / West Island',
  ])('all reach it: %s', async (text) => {
    const [place] = await placesOf([text]);
    const shown = shownWords(place!);
    const lost = wordsOf(text).filter((word) => !shown.has(word) && findCountry(word) !== place!.country);
    expect(lost).toEqual([]);
  });
});

describe('several places', () => {
  const CITIES = [
    ['Nairobi', 'Kenya'],
    ['Geneva', 'Switzerland'],
    ['Lima', 'Peru'],
  ] as const;
  const SEPARATORS = ['; ', ' | ', '\n', ' / ', ' + ', ' and ', ', '];
  const lists = SEPARATORS.flatMap((separator) => [
    CITIES.map(([city]) => city).join(separator),
    CITIES.map(([, country]) => country).join(separator),
    ...(separator === ', ' ? [] : [CITIES.map((both) => both.join(', ')).join(separator)]),
  ]);

  const WRITINGS = [
    'Lima (Perú), Bogotá (Colombia)',
    'Nairobi (Kenya) & Geneva (Switzerland)',
    'Genève (Suisse) et Dakar (Sénégal)',
    'Москва (Россия), Минск (Беларусь)',
    'Paris, Geneva and Vienna',
    'Lima, Bogotá y Quito',
    'Женева, Париж и Вена',
    'Kenya, Uganda and Tanzania',
    'Nairobi, Kenya, Kampala, Uganda',
    'Kenya - Uganda',
    'Geneva – Nairobi',
    'Barcelona; Madrid; Spain',
    'جنيف وباريس وفيينا',
    'كينيا وأوغندا',
    '日内瓦、巴黎和维也纳',
    'Hotel Sol, Lima, Peru; Hotel Luna, Quito, Ecuador',
    'Iran, Islamic Republic of; Iraq',
    'Nairobi(Kenya); Kampala ( Uganda )',
    'Nairobi; ; Geneva;',
    'Kenya; Lima, Peru',
    'Vienna; Geneva; Lima, Peru',
  ];

  it.each([...lists, ...WRITINGS])(
    'are the text of the place, and none of them its city or country: %j',
    async (text) => {
      expect(await placesOf([text])).toEqual([{ text }]);
    },
  );

  it.each([
    ['Sitges, Barcelona', { city: 'Barcelona', country: 'ES' }],
    ['Atlanta, Georgia, USA', { city: 'Atlanta', country: 'US' }],
    ['Georgia, USA', { country: 'US' }],
    ['Port of Spain, Trinidad and Tobago', { city: 'Port of Spain', country: 'TT' }],
    ['Doha - Qatar', { city: 'Doha', country: 'QA' }],
    ['Badalona, Barcelona', { city: 'Barcelona', country: 'ES' }],
    ['Hotel Sol, Lima, Peru; room 5', { city: 'Lima', country: 'PE' }],
    ['Hotel Sol; Lima; Peru', { city: 'Lima', country: 'PE', venue: 'Hotel Sol' }],
    ['London, Ontario', { city: 'London', country: 'CA' }],
    ['Kenya; Nairobi', { city: 'Nairobi', country: 'KE' }],
    ['Barcelona, Spain; Spain', { city: 'Barcelona', country: 'ES' }],
    ['Congo - Brazzaville', { country: 'CG' }],
    ['Hotel Sol (Lima, Peru)', { city: 'Lima', country: 'PE', venue: 'Hotel Sol' }],
    ['Lima; Peru', { city: 'Lima', country: 'PE' }],
    ['Guadeloupe; France', { country: 'GP' }],
    ['Singapore\nSingapore', { city: 'Singapore', country: 'SG' }],
  ])('are not the parts of one: %j', async (text, parts) => {
    const [place] = await placesOf([text]);
    expect(place).toMatchObject(parts);
  });
});

describe('the place cells of a row', () => {
  const VENUES = [
    '',
    'Hotel Sol',
    'Salle 201A, Hôtel de ville',
    'CICG',
    'Room 3/4',
    'TBC',
    'Reading room; floor 2',
  ];
  const PLACES = [
    '',
    'Hotel Luna',
    'Lima, Peru',
    'Genève',
    'Xyzzy 5',
    'Kenya / Nairobi',
    'Boston, MA 02139',
    'N7 9AA',
  ];
  const CITY_CELLS = ['', 'Lima', 'Geneva', 'Falmouth, Cornwall', 'Zalê', 'Nairobi'];
  const COUNTRIES = ['', 'Peru', 'Suisse', 'UK', 'KE'];

  it('have all their words in the place once, or are kept', async () => {
    const rows = VENUES.flatMap((venue) =>
      PLACES.flatMap((place) =>
        CITY_CELLS.flatMap((city) => COUNTRIES.map((country) => [venue, place, city, country])),
      ),
    );
    const lines = rows.map((cells, i) => [`E${i}`, ...cells].map(quoted).join(','));
    const { dataset } = await importText(`Title,Venue,Location,City,Country\n${lines.join('\n')}\n`);
    expect(dataset.events).toHaveLength(rows.length);
    for (const { title, place = {}, extra = {} } of dataset.events) {
      const cells = rows[Number(Object.values(title)[0]!.slice(1))]!;
      const shown = shownWords(place);
      const kept = new Set(wordsOf(Object.values(extra).join(' ')));
      const isCountry = (word: string) => place.country !== undefined && findCountry(word) === place.country;
      const isCity = (cell: string) =>
        place.city !== undefined && cityOf(cell) !== undefined && cityOf(cell) === cityOf(place.city);
      const lost = cells.flatMap((cell) =>
        isCity(cell)
          ? []
          : wordsOf(cell).filter((word) => !shown.has(word) && !kept.has(word) && !isCountry(word)),
      );
      expect(lost, `${cells.join(' | ')} → ${JSON.stringify(place)}`).toEqual([]);
      const text = place.text ?? [place.venue, place.city].join(', ');
      const words = wordsOf(text);
      const repeated = words.filter((word, i) => words.indexOf(word) !== i && !/^(?:de|Hotel)$/.test(word));
      expect(repeated, `${cells.join(' | ')} → ${text}`).toEqual([]);
    }
  });
});

describe('a territory and the State beside it', () => {
  it.each([
    ['"Hong Kong, China"', 'CN', 'HK'],
    ['Hong Kong', 'China', 'HK'],
    ['香港', '中国', 'HK'],
    ['"San Juan, Puerto Rico"', 'US', 'PR'],
    ['"Nuuk, Greenland"', 'Denmark', 'GL'],
    ['"Papeete, Polynésie française"', 'France', 'PF'],
  ])('do not contradict each other: %s in %s', async (place, country, expected) => {
    const { dataset, problems } = await importText(
      `Title,Date,Place,Country\nForum,5 May 2027,${place},${country}\n`,
    );
    expect(dataset.events[0]!.place?.country).toBe(expected);
    expect(problems.map(({ code }) => code)).not.toContain('cells-contradict');
  });

  it.each([
    ['"Hong Kong, China"', 'Japan'],
    ['"Nuuk, Greenland"', 'Norway'],
    ['"Shenzhen, China"', 'HK'],
  ])('of another State do: %s in %s', async (place, country) => {
    const { problems } = await importText(`Title,Date,Place,Country\nForum,5 May 2027,${place},${country}\n`);
    expect(problems.map(({ code }) => code)).toContain('cells-contradict');
  });
});

describe('a long place', () => {
  it('is the place as written, and is read in linear time', async () => {
    const text = 'x'.repeat(1_000_000);
    expect(await placesOf([text, `${'a b '.repeat(200)}Lima`])).toEqual([
      { text },
      { text: `${'a b '.repeat(200)}Lima` },
    ]);
    const { dataset } = await importText(`Title,Type,Mode\nForum,${text},${text}\n`);
    expect(dataset.events).toHaveLength(1);
  });
});

describe('a place that is announced later', () => {
  it.each([
    'TBC',
    'To be announced after registration',
    'venue to be confirmed',
    'À préciser',
    'sera communiqué ultérieurement',
    'lugar por confirmar',
    'se anunciará',
    'Сообщим после регистрации',
    'Место уточняется',
    'будет объявлено позднее',
    '另行通知',
    '地点待定',
    'سيُعلن عنه لاحقًا',
    'يُحدد لاحقاً',
  ])('has no city, keeps its text and is reported: %s', async (text) => {
    const { dataset, problems } = await importText(`Title,Place\nForum,"${text}"\n`);
    expect(dataset.events[0]!.place).toEqual({ text });
    expect(problems.filter(({ code }) => code === 'place-to-be-announced')).toHaveLength(1);
  });

  it('may have a city that is known', async () => {
    const { dataset } = await importText('Title,Place\nForum,"Nairobi, hotel to be confirmed"\n');
    const text = 'Nairobi, hotel to be confirmed';
    expect(dataset.events[0]!.place).toEqual({ city: 'Nairobi', country: 'KE', text });
  });
});

describe('a mode of participation', () => {
  it.each([
    ['Virtual', 'virtual'],
    ['Online (Zoom)', 'virtual'],
    ['En línea', 'virtual'],
    ['عن بعد', 'virtual'],
    ['线上', 'virtual'],
    ['онлайн', 'virtual'],
    ['هجين', 'hybrid'],
    ['hybride', 'hybrid'],
    ['гибридный формат', 'hybrid'],
    ['混合', 'hybrid'],
    ['حضوري', 'physical'],
    ['in person', 'physical'],
    ['présentiel', 'physical'],
    ['очно', 'physical'],
  ])('is read in columns of modes, kinds and places: %s', async (text, modality) => {
    for (const heading of ['Modality', 'Type', 'Location', 'Venue', 'City']) {
      const { dataset, problems } = await importText(`Title,Date,${heading}\nForum,5 May 2027,"${text}"\n`);
      expect(dataset.events[0]!.modality, heading).toBe(modality);
      expect(dataset.events[0]!.place, heading).toBeUndefined();
      expect(problems.filter(({ code }) => code.endsWith('-unknown'))).toEqual([]);
    }
  });
});
