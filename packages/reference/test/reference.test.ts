import { Dataset, LANGUAGES, REGION_CODES } from '@regional-presence/core';
import { checkDataset } from '@regional-presence/core/checks';

import { describe, expect, it } from 'vitest';
import {
  abbreviationIn,
  BODIES,
  findBodies,
  findBody,
  findCountry,
  findPlanElement,
  MEMBER_STATES,
  OFFICES,
  ORGANIZATIONS,
  officialCountryName,
  PLAN_ELEMENTS,
  PLANS,
  referenceDataset,
  regionOfCountry,
} from '../src/index.js';
import { bodyCodesIn } from '../src/internal.js';

describe('the reference data', () => {
  it('is valid and has no problems', () => {
    expect(Dataset.safeParse(referenceDataset()).error).toBeUndefined();
    expect(checkDataset(referenceDataset())).toEqual([]);
  });

  it('has six regions in six languages', () => {
    for (const { name } of referenceDataset().regions)
      expect(Object.keys(name).sort()).toEqual([...LANGUAGES]);
  });

  it('has fourteen offices: five regional, eight area, and one at headquarters', () => {
    const count = (kind: string) => OFFICES.filter((office) => office.kind === kind).length;
    expect([OFFICES.length, count('regional'), count('area'), count('headquarters')]).toEqual([14, 5, 8, 1]);
    for (const { country, region, id } of OFFICES) expect(regionOfCountry(country), id).toBe(region);
  });

  it('has 194 Member States in six regions', () => {
    const sizes = REGION_CODES.map((code) => MEMBER_STATES.filter(({ region }) => region === code).length);
    expect(sizes).toEqual([44, 35, 21, 39, 9, 46]);
    expect(new Set(MEMBER_STATES.map(({ country }) => country)).size).toBe(194);
  });

  it('has 23 regional groups of 2018, each in its region', () => {
    const groups = referenceDataset().bodies.filter(({ kind }) => kind === 'regional-group');
    expect(groups).toHaveLength(23);
    expect(groups.filter(({ region }) => region === 'AMS')).toHaveLength(4);
  });

  it('has Resolution 25 in two revisions with four duties', () => {
    const { instruments, mandates } = referenceDataset();
    expect(instruments.map(({ year }) => year)).toEqual([2018, 2022]);
    expect(mandates).toHaveLength(4);
  });

  it('has source and confidence of each record', () => {
    const { regions, offices, bodies, instruments, mandates, sectors } = referenceDataset();
    for (const { sources, id } of [
      ...regions,
      ...offices,
      ...bodies,
      ...instruments,
      ...mandates,
      ...sectors,
      ...ORGANIZATIONS,
    ])
      expect(sources.every(({ confidence }) => confidence !== undefined) && sources.length > 0, id).toBe(
        true,
      );
  });
});

describe('the code of a body', () => {
  it.each([
    ['SG13RG-AFR', 'AFR', true],
    ['SG3RG-LAC', 'AMS', true],
    ['SG11RG-EECAT', 'CIS', true],
    ['SG3RG-EURM', 'EUR', true],
    ['ITU-T SG3RG-AO', 'ASP', true],
    ['SG16RG-AFR', 'AFR', false],
  ])('%s is a regional group of %s', (code, region, known) => {
    const match = findBody(code)!;
    expect([match.body.kind, match.body.region, match.isListed]).toEqual(['regional-group', region, known]);
  });

  it('finds study groups, focus groups, assemblies and initiatives', () => {
    expect(findBody('Study Group 5')!.body.id).toBe('SG5');
    expect(findBody('FG-AI4H')!.body.kind).toBe('focus-group');
    expect(findBody('wtsa')!.body.kind).toBe('assembly');
    expect(findBody('DFS Security Lab')!.body.id).toBe('DFS-Security-Lab');
  });

  it.each(LANGUAGES)('are found by what documents call them: %s', (language) => {
    const groups = ['SG5', 'ITU-R-SG4', 'ITU-D-SG1'].map((code) => findBody(code)!.body);
    for (const { id, name } of [...BODIES, ...groups]) {
      expect(findBody(name[language]!)?.body.id).toBe(id);
      // Two letters mean many things; with a year they are an assembly.
      const year = id.length < 3 ? '-27' : '';
      expect(findBody(abbreviationIn(id, language) + year)?.body.id).toBe(id);
    }
  });

  it.each([
    ['CE 5', 'SG5'],
    ['ce5', 'SG5'],
    ['UIT-T CE 5', 'SG5'],
    ['CE 5 de l’UIT-R', 'ITU-R-SG5'],
    ['Comisión de Estudio 2 del UIT-D', 'ITU-D-SG2'],
    ['ИК13 МСЭ-Т', 'SG13'],
    ['МСЭ-R ИК-4', 'ITU-R-SG4'],
    ['第13研究组', 'SG13'],
    ['لجنة الدراسات 5', 'SG5'],
    ['ВАСЭ', 'WTSA'],
    ['GCNT', 'TSAG'],
    ['WTSA-24', 'WTSA'],
    ['AMNT-24', 'WTSA'],
    ['ВКРЭ-2025', 'WTDC'],
    ['CMR-27', 'WRC'],
    ['PP-26', 'PP'],
  ])('are found by %s', (text, id) => {
    expect(findBody(text)?.body.id).toBe(id);
  });

  it.each([
    'CE',
    'AR',
    'PP',
    'CE 500',
    'CE5X',
    '5',
    'ИК',
    '研究组',
    'Clinic 5',
    'GCNT-24',
    'Forum-24',
    'x'.repeat(1000),
  ])('are not found by %s', (text) => {
    expect(findBody(text)).toBeUndefined();
  });

  it.each([
    ['SG5', true],
    ['SG21', true],
    ['ITU-D SG 2', true],
    ['SG99', false],
    ['SG0', false],
    ['CE 50', false],
    ['ITU-D SG7', false],
  ])('%s is on the list: %s', (text, isListed) => {
    expect(findBody(text)).toMatchObject({ isListed });
  });

  it.each([
    'SG13RG-AFR',
    'study group 5',
    'WTSA-24',
    'Asamblea Mundial de Normalización de las Telecomunicaciones',
    'ик13',
  ])('are found whatever the case of %s', (text) => {
    const found = findBody(text);
    expect(found).toBeDefined();
    expect(findBody(text.toUpperCase())).toEqual(found);
    expect(findBody(text.toLowerCase())).toEqual(found);
  });

  it.each([
    ['ITU-D SG 1 and 2', ['ITU-D-SG1', 'ITU-D-SG2']],
    ['Study Groups 2, 3 and 5', ['SG2', 'SG3', 'SG5']],
    ['CE 1 y 2 del UIT-D', ['ITU-D-SG1', 'ITU-D-SG2']],
    ['Commissions d’études 1 et 2 de l’UIT-D', ['ITU-D-SG1', 'ITU-D-SG2']],
    ['ИК 5 и 13', ['SG5', 'SG13']],
    ['لجنتا الدراسات 1 و2 لقطاع تنمية الاتصالات', ['ITU-D-SG1', 'ITU-D-SG2']],
    ['第十三研究组', ['SG13']],
    ['第二十研究组', ['SG20']],
    ['第二十一研究组', ['SG21']],
    ['第十三和第十七研究组', ['SG13', 'SG17']],
    ['第十三、十七研究组', ['SG13', 'SG17']],
    ['ITU-D研究组1和2', ['ITU-D-SG1', 'ITU-D-SG2']],
    ['电信发展部门第一和第二研究组', ['ITU-D-SG1', 'ITU-D-SG2']],
    ['国际电联电信标准化部门第十三、第十七和第二十研究组', ['SG13', 'SG17', 'SG20']],
    ['1-я и 2-я исследовательские комиссии МСЭ-D', ['ITU-D-SG1', 'ITU-D-SG2']],
    ['5-я исследовательская комиссия', ['SG5']],
    ['13 и 17 ИК МСЭ-Т', ['SG13', 'SG17']],
    ['ITU-R SG 4-6', ['ITU-R-SG4', 'ITU-R-SG5', 'ITU-R-SG6']],
    ['SG 11–13', ['SG11', 'SG12', 'SG13']],
    ['SG 5-2', ['SG5', 'SG2']],
    ['SG5 and SG5RG-AFR', []],
    ['1 and 2', []],
    ['SG 5 and forum', []],
  ])('are the study groups of %s', (text, ids) => {
    expect(findBodies(text).map(({ body }) => body.id)).toEqual(ids);
  });

  it('are of the Sector that is given where the text names none', () => {
    const idsIn = (text: string, sector?: 'ITU-R' | 'ITU-D' | 'GS') =>
      findBodies(text, sector).map(({ body }) => body.id);
    expect(idsIn('SG 1 and 2', 'ITU-D')).toEqual(['ITU-D-SG1', 'ITU-D-SG2']);
    expect(idsIn('ITU-R SG 1', 'ITU-D')).toEqual(['ITU-R-SG1']);
    expect(idsIn('SG 1', 'GS')).toEqual(idsIn('SG 1'));
    // ITU-D has had no such groups.
    expect(idsIn('SG 11 and 13', 'ITU-D')).toEqual(['SG11', 'SG13']);
    expect(idsIn('SG 6', 'ITU-R')).toEqual(['ITU-R-SG6']);
  });

  it.each(['SG3RG-A)', 'SG3RG-XYZ', 'SG', '', 'committee'])('%s is not one', (code) => {
    expect(findBody(code)).toBeUndefined();
  });

  it('is found in a title', () => {
    expect(bodyCodesIn('9th meeting (SG13RG-AFR) and SG5RG-AFR')).toEqual(['SG13RG-AFR', 'SG5RG-AFR']);
  });
});

describe('a country', () => {
  it.each([
    ['Perú', 'PE'],
    ['Russian Federation', 'RU'],
    ['Россия', 'RU'],
    ['السودان', 'SD'],
    ['中国', 'CN'],
    ['Côte d’Ivoire', 'CI'],
    ['cote d ivoire', 'CI'],
    ['BRA', 'BR'],
    ['ch', 'CH'],
    ['Viet Nam', 'VN'],
    ['Trinidad & Tobago', 'TT'],
    ['Trinidad and Tobago', 'TT'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Sao Tome and Principe', 'ST'],
    ['St. Kitts and Nevis', 'KN'],
    ['Saint Kitts and Nevis', 'KN'],
    ['Saint Lucia', 'LC'],
    ['Saint Vincent and the Grenadines', 'VC'],
    ['Saint Pierre & Miquelon', 'PM'],
    ['Бермудские острова', 'BM'],
    ['Остров Мэн', 'IM'],
    ['Каймановы острова', 'KY'],
    ['Острова Теркс и Кайкос', 'TC'],
    ['Tahiti', 'PF'],
    ['Guyane', 'GF'],
    ['Reunion Island', 'RE'],
    ['Isla de la Reunión', 'RE'],
    ['остров Реюньон', 'RE'],
    ['جزيرة ريونيون', 'RE'],
    ['法属留尼汪', 'RE'],
    ['留尼汪岛', 'RE'],
    ['Island of Curaçao', 'CW'],
    ['荷属库拉索', 'CW'],
    ['British Virgin Islands', 'VG'],
    ['U.S. Virgin Islands', 'VI'],
  ])('%s is %s', (name, code) => {
    expect(findCountry(name)).toBe(code);
  });

  it.each([
    ['Rep. Dominicana', 'DO'],
    ['Rép. tchèque', 'CZ'],
    ['Rép. de Corée', 'KR'],
    ['Респ. Молдова', 'MD'],
    ['Slovak Rep.', 'SK'],
    ['Syrian Arab Rep.', 'SY'],
    ['Dem. Rep. Congo', 'CD'],
    ['Lao PDR', 'LA'],
    ['Lao People’s Dem. Rep.', 'LA'],
    ['N. Macedonia', 'MK'],
    ['Pap. N. Guinea', 'PG'],
    ['S. Africa', 'ZA'],
    ['Marshall Is.', 'MH'],
    ['Sta. Lucía', 'LC'],
    ['Ste-Lucie', 'LC'],
    ['Bosnie & Herzégovine', 'BA'],
    ['U.A.E.', 'AE'],
    ['E. A. U.', 'AE'],
  ])('with words abbreviated: %s is %s', (name, code) => {
    expect(findCountry(name)).toBe(code);
  });

  it.each([
    ['Congo, Dem. Rep.', 'CD'],
    ['Congo, The Democratic Republic of the', 'CD'],
    ['Congo, Rep.', 'CG'],
    ['Korea, Rep.', 'KR'],
    ['Korea, Dem. People’s Rep.', 'KP'],
    ['Egypt, Arab Rep.', 'EG'],
    ['Micronesia, Fed. Sts.', 'FM'],
    ['Palestine, State of', 'PS'],
    ['Sudan, South', 'SS'],
    ['Virgin Islands, British', 'VG'],
  ])('with its first words behind it: %s is %s', (name, code) => {
    expect(findCountry(name)).toBe(code);
  });

  it('is not guessed', () => {
    for (const name of ['Atlantis', '', 'XX', 'Geneva', 'Île-de-France', 'Islands', 'Saba'])
      expect(findCountry(name)).toBeUndefined();
    for (const name of ['China, Rep.', 'Rep.', 'St. Pierre', 'S. America', 'S.A.', 'Ireland, N.'])
      expect(findCountry(name), name).toBeUndefined();
  });
});

describe('a reference to a plan', () => {
  it('means what the plan in force at the activity’s dates says', () => {
    expect(findPlanElement('AFR1', '2016-05')!.element!.title).toContain('capacity building');
    expect(findPlanElement('afr 1', '2019')!.element!.title).toContain('digital economies');
    expect(findPlanElement('AFR1', '2024-03-05')!.element!.title).toContain('digital transformation');
    expect(findPlanElement('T2', '2021-05')).toMatchObject({ code: 'T.2', plan: { id: 'sp-2020' } });
    expect(findPlanElement('T.4-3', '2018')!.element!.title).toBe('Outreach and promotion');
  });

  it('is ambiguous without a date, or over two plans', () => {
    expect(findPlanElement('AFR1', undefined)!.candidates.map(({ plan }) => plan.id)).toEqual([
      'dap-2015',
      'baap-2018',
      'kap-2023',
      'bakap-2026',
    ]);
    expect(findPlanElement('T.2', '2023-12/2024-02')).not.toHaveProperty('plan');
  });

  it('is kept if it is not listed', () => {
    expect(findPlanElement('T.9', '2021')).toMatchObject({ code: 'T.9', plan: { id: 'sp-2020' } });
    expect(findPlanElement('T.9', '2021')).not.toHaveProperty('element');
    expect(findPlanElement('whatever', '2021')).toBeUndefined();
  });

  it('finds 74 elements in seven plans, each of a plan', () => {
    expect([PLANS.length, PLAN_ELEMENTS.length]).toEqual([7, 74]);
    for (const { plan } of PLAN_ELEMENTS) expect(PLANS.some(({ id }) => id === plan)).toBe(true);
  });

  it('is to a plan with a name of its own in each language, with the years of a strategic plan', () => {
    for (const language of LANGUAGES) {
      const names = PLANS.map(({ name }) => name[language]);
      expect(new Set(names).size, language).toBe(PLANS.length);
      for (const { kind, name, from, to } of PLANS)
        if (kind === 'strategic') expect(name[language]).toMatch(new RegExp(`${from}[-–]${to}`));
    }
  });
});

describe('the country names in documents of the Union', () => {
  it.each(LANGUAGES)('in %s are found by findCountry', (language) => {
    for (const { country } of MEMBER_STATES)
      expect(findCountry(officialCountryName(country, language)), `${country} ${language}`).toBe(country);
  });
});
