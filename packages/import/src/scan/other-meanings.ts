import { countriesOfSubdivision, findCityIn } from '@regional-presence/reference/internal';
import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { mentionsTitle } from '../column/heading-grammar.js';
import { fieldOfHeading } from '../column/match-heading.js';
import { isDepartmentCode, OF_FRANCE } from '../field/place/department.js';
import { yearOfTerm } from '../field/term-year.js';
import { foldText } from '../field/words.js';
import { isDate, isKnownCity, isKnownSubdivision } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';
import { areTimesOfDay, haveInstants } from './no-dates.js';

/** Fields of columns of places: a column of subdivisions is next to one of them. */
const NEXT_TO_SUBDIVISION: readonly (Field | undefined)[] = ['city', 'country', 'place', 'venue', 'address'];

/**
 * A heading with two meanings has the second where its cells are not the first: `Region` and `Estado` are subdivisions
 * of a country, `State` is a status, and `Day` is the date.
 */
export function giveOtherMeanings(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  unfit: Map<number, Field>,
): void {
  const has = (fields: readonly (Field | undefined)[]) => columns.some(({ field }) => fields.includes(field));
  const otherMeaning = (index: number, field: Field): Field | undefined => {
    if (field === 'subdivision') return 'status';
    // `Kraj` is a country in Polish, and a place in Slovene.
    if (field === 'country') return cells[index]!.share(namesCity) > 0 ? 'place' : undefined;
    if (field === 'day') return cells[index]!.share(isDate) > 0 ? 'date' : undefined;
    if (field === 'date') return areTimesOfDay(cells[index]!) ? 'hours' : undefined;
    // `演出时间`, `End time` with whole dates.
    if (field === 'hours') return has(['start']) ? undefined : 'date';
    if (field === 'startTime') return has(['date']) && !haveInstants(cells[index]!) ? undefined : 'start';
    if (field === 'endTime') return 'end';
    const isSubdivision =
      field === 'region' || (field === 'status' && cells[index]!.share(isKnownSubdivision) > 0);
    return isSubdivision && has(NEXT_TO_SUBDIVISION) ? 'subdivision' : undefined;
  };
  for (const [index, field] of unfit) {
    const other = otherMeaning(index, field);
    if (other === undefined || has([other])) continue;
    columns[index]!.field = other;
    unfit.delete(index);
  }
}

/** The share of blank titles from which another column has them. */
const FEW_TITLES = 0.5;

/** Nearly every event has a title. */
const MOST_ROWS = 0.8;

/** Longer texts are descriptions. */
const MAX_TITLE_LENGTH = 120;

/** Fewer titles say nothing of whether all differ. */
const MIN_TITLES = 3;

/** Nearly all cells are different, as titles are; there are some. */
const isVaried = ({ texts }: ColumnCells): boolean =>
  texts.length >= MIN_TITLES && new Set(texts).size >= MOST_ROWS * texts.length;

const INSTITUTION =
  /^(?:host )?(?:institut(?:e|ion)|universit(?:y|é|e|à|aet|ät)|universidad|instituci[oó]n|universidade|institui[cç][aã]o|университет|институт|учреждение|大学|机构|学校|الجامعة|المؤسسة)$/iu;

/** The columns of a table, and their cells. */
interface TableColumns {
  columns: readonly Column[];
  cells: readonly ColumnCells[];
}

const indexOfField = ({ columns }: TableColumns, wanted: Field): number =>
  columns.findIndex(({ field }) => field === wanted);

/** `Sokolski dom, Ljubljana` */
const namesCity = (text: string): boolean => text.split(',').some((part) => isKnownCity(part.trim()));

/** Gives fields to columns whose meaning depends on other columns. */
export function giveMeaningsOfOthers(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const table = { columns, cells };
  giveDescriptionsAsTitles(table);
  giveThemesAsTitles(table);
  giveResultsAsOutcomes(table);
  giveTermsAsYears(table);
  giveInstitutionAsVenue(table);
  giveOtherPlaces(table);
  giveDepartments(table);
  giveCountryOfStates(table);
}

/** Fewer different states may be those of another country as well. */
const MIN_STATES = 2;

/** States next to cities: the only country that has all of them is theirs, `MG`, `BA` and `PR` those of Brazil. */
function giveCountryOfStates(table: TableColumns): void {
  const { columns, cells } = table;
  const states = indexOfField(table, 'subdivision');
  if (states < 0 || columns[states]!.hint !== undefined || indexOfField(table, 'city') < 0) return;
  const names = new Set(cells[states]!.texts);
  if (names.size < MIN_STATES) return;
  const [first, ...others] = [...names].map((name) => countriesOfSubdivision(name));
  const common = first!.filter((country) => others.every((countries) => countries.includes(country)));
  const [country, another] = common;
  if (country !== undefined && another === undefined) columns[states]!.hint = country;
}

const DEPARTMENTS = /^(?:d[eé]partements?|department|d[eé]p|dpt)\.?$/i;

/**
 * Codes of departments of France next to cities of which most are in France: a subdivision, which says the country. Other
 * numbers of departments are those of an organization.
 */
function giveDepartments(table: TableColumns): void {
  const { columns, cells } = table;
  const [city, subdivision] = [indexOfField(table, 'city'), indexOfField(table, 'subdivision')];
  if (city < 0 || !areOfFrance(cells[city]!)) return;
  const departments = columns.findIndex(
    ({ field, name }, i) =>
      (i === subdivision || (field === undefined && subdivision < 0)) &&
      DEPARTMENTS.test(name) &&
      cells[i]!.share(isDepartmentCode) >= MOST_ROWS,
  );
  if (departments >= 0) Object.assign(columns[departments]!, { field: 'subdivision', hint: OF_FRANCE });
}

/** How many more cities are in France than elsewhere alone. */
const MOSTLY = 2;

const areOfFrance = ({ texts }: ColumnCells): boolean => {
  const isInFrance = (text: string) => findCityIn(text, 'FR') !== undefined;
  const inFrance = texts.filter(isInFrance).length;
  const elsewhere = texts.filter((text) => !isInFrance(text) && isKnownCity(text)).length;
  return inFrance > 0 && inFrance >= MOSTLY * elsewhere;
};

/** Short descriptions stand for the titles where the column of titles is nearly blank. */
function giveDescriptionsAsTitles(table: TableColumns): void {
  const { columns, cells } = table;
  const [title, description] = [indexOfField(table, 'title'), indexOfField(table, 'description')];
  if (title < 0 || description < 0 || indexOfField(table, 'otherTitle') >= 0) return;
  const isShort = (text: string) => text.length <= MAX_TITLE_LENGTH && !text.includes('\n');
  const areTitles = cells[description]!.isFilled(MOST_ROWS) && cells[description]!.share(isShort) === 1;
  if (areTitles && !cells[title]!.isFilled(FEW_TITLES)) columns[description]!.field = 'otherTitle';
}

/** Themes or projects that all differ are the titles where there are none; so are a few projects. */
function giveThemesAsTitles(table: TableColumns): void {
  const { columns, cells } = table;
  for (const field of ['theme', 'project'] as const) {
    const index = indexOfField(table, field);
    if (index < 0 || indexOfField(table, 'title') >= 0) continue;
    const isOfFew = field === 'project' && cells[index]!.texts.length < MIN_TITLES;
    if (cells[index]!.isFilled(MOST_ROWS) && (isOfFew || isVaried(cells[index]!)))
      columns[index]!.field = 'title';
  }
}

const PLACE_HEADINGS: ReadonlySet<Field | undefined> = new Set<Field>(['place', 'venue', 'address']);

/** Fields whose cells are parts of the place as they are. */
const PARTS_OF_PLACES: readonly Field[] = ['venue', 'place', 'addressLine'];

/** The pitch of a match, folded, as a heading and before its number: `Field 1`. */
const PITCH =
  /^(?:field|pitch|court|terrain|cancha|pista|campo|platz|feld|spielfeld|veld|boisko|поле|площадка|корт|场地|球场|球場|الملعب|ملعب)(?![\p{L}\p{M}])/u;

/** A column of pitches: its heading is the word for one, and each cell begins with such a word. `Field` alone may be a subject. */
const arePitches = ({ name }: Column, cells: ColumnCells): boolean =>
  foldText(name).replace(PITCH, '') === '' &&
  name !== '' &&
  cells.texts.length > 0 &&
  cells.share((text) => PITCH.test(foldText(text))) === 1;

/** A second column of places is another part of the place: `Room`, `Campus` and `Building`, `Field` with `Field 1`. */
function giveOtherPlaces(table: TableColumns): void {
  for (const [index, column] of table.columns.entries()) {
    if (column.field || column.isRepeated) continue;
    const isPlace = PLACE_HEADINGS.has(fieldOfHeading(column.name)?.field);
    const isPitch = arePitches(column, table.cells[index]!);
    if (!isPlace && !isPitch) continue;
    // The pitch is in the place that another column names, which may be a city.
    const venue = indexOfField(table, 'venue');
    if (isPitch && venue >= 0 && indexOfField(table, 'place') < 0) table.columns[venue]!.field = 'place';
    const free = PARTS_OF_PLACES.find((field) => indexOfField(table, field) < 0);
    if (free !== undefined) column.field = free;
  }
}

/** Headings that mean an output of a plan, and what came of an activity. */
const RESULT_HEADINGS: ReadonlySet<string> = new Set(
  ['output', 'outputs', 'produit', 'produits', 'producto', 'productos', 'результат', 'الناتج', 'النواتج'].map(
    foldText,
  ),
);

/** Results without a figure are no codes of a plan: `Приняты рекомендации`. */
function giveResultsAsOutcomes(table: TableColumns): void {
  const { columns, cells } = table;
  const index = indexOfField(table, 'plans');
  if (index < 0 || indexOfField(table, 'outcome') >= 0) return;
  const isCoded = cells[index]!.texts.some((text) => /\d/.test(text));
  if (!isCoded && RESULT_HEADINGS.has(foldText(columns[index]!.name))) columns[index]!.field = 'outcome';
}

/** Terms are the years of dates without one. */
function giveTermsAsYears(table: TableColumns): void {
  const { columns, cells } = table;
  if (indexOfField(table, 'year') >= 0 || indexOfField(table, 'date') < 0) return;
  const isTerm = (text: string) => yearOfTerm(text) !== undefined;
  const term = columns.findIndex(({ field }, i) => field === undefined && cells[i]!.share(isTerm) === 1);
  if (term >= 0) columns[term]!.field = 'year';
}

/** An institution before a city is the venue, unless the table names persons, who belong to it. */
function giveInstitutionAsVenue(table: TableColumns): void {
  const { columns } = table;
  if (indexOfField(table, 'venue') >= 0) return;
  const institution = columns.findIndex(({ name, field }) => field === undefined && INSTITUTION.test(name));
  const namesPersons = columns.some(({ name }) => mentionsTitle(name) === false);
  if (institution >= 0 && columns[institution + 1]?.field === 'city' && !namesPersons)
    columns[institution]!.field = 'venue';
}
