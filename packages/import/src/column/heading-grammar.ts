import { foldText } from '../field/words.js';
import type { Field } from './field-words.js';
import { HEADING_CONCEPTS, type HeadingConcept, TRADITIONAL_CHARACTERS } from './heading-concepts.js';

const CONCEPT_BY_WORD = new Map<string, HeadingConcept>();
for (const [concept, words] of Object.entries(HEADING_CONCEPTS) as [HeadingConcept, string][])
  for (const word of words.split('|')) {
    const key = foldText(word);
    if (!CONCEPT_BY_WORD.has(key)) CONCEPT_BY_WORD.set(key, concept);
  }

/** Cyrillic letters as Latin ones, with the letters that programmers write in names of columns. */
const LATIN_OF_CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sch ы y э e ю yu я ya ь - ъ -'
    .split(' ')
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1]!.replace('-', '')]] : [])),
);

/** `название` → `nazvanie`. */
const latinOfCyrillic = (word: string): string =>
  [...word].map((letter) => LATIN_OF_CYRILLIC[letter] ?? letter).join('');

for (const [word, concept] of [...CONCEPT_BY_WORD]) {
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(word)) continue;
  const latin = latinOfCyrillic(word);
  if (!CONCEPT_BY_WORD.has(latin)) CONCEPT_BY_WORD.set(latin, concept);
}

const SIMPLIFIED = new Map<string, string>();
const characters = [...TRADITIONAL_CHARACTERS];
for (let i = 0; i < characters.length; i += 2) SIMPLIFIED.set(characters[i]!, characters[i + 1]!);

/** The text with simplified Chinese characters, as far as headings need them: `開始時間` → `开始时间`. */
export const simplifiedChinese = (text: string): string =>
  /\p{Script=Han}/u.test(text)
    ? [...text].map((character) => SIMPLIFIED.get(character) ?? character).join('')
    : text;

/** The longest word that is looked for in a text without spaces. */
const MAX_WORD_LENGTH = Math.max(...[...CONCEPT_BY_WORD.keys()].map(({ length }) => length));

/** A shorter part of a Latin word is there by chance: `art` in `party`. */
const MIN_PART_LENGTH = 3;

/** The meaning of a word, with an Arabic article or a conjunction before it: `الفعالية`, `وتاريخ`. */
function conceptOf(word: string): HeadingConcept | undefined {
  const known = CONCEPT_BY_WORD.get(word);
  if (known || !/^\p{Script=Arabic}/u.test(word)) return known;
  const bare = word.replace(/^و?(?:ال|لل)/, '');
  return bare === word ? undefined : CONCEPT_BY_WORD.get(bare);
}

/** The meanings of the parts of a word that is written together: `活动开始日期`, `enddates`, `Veranstaltungsdatum`. */
function conceptsOfParts(word: string): HeadingConcept[] | undefined {
  const shortest = /[\p{Script=Han}\p{Script=Hangul}]/u.test(word) ? 1 : MIN_PART_LENGTH;
  const found: HeadingConcept[] = [];
  const divide = (from: number): boolean => {
    if (from === word.length) return true;
    for (let to = Math.min(word.length, from + MAX_WORD_LENGTH); to >= from + shortest; to--) {
      const concept = CONCEPT_BY_WORD.get(word.slice(from, to));
      if (!concept) continue;
      found.push(concept);
      // German joins words with an s: `Veranstaltungsort`.
      if (divide(to) || (word[to] === 's' && to + 1 < word.length && divide(to + 1))) return true;
      found.pop();
    }
    return false;
  };
  return word.length <= 60 && divide(0) ? found : undefined;
}

/** Words that add nothing to another: those of the event itself, and its name. */
const OWNERS: ReadonlySet<HeadingConcept> = new Set(['entity', 'name', 'academic']);

/** Words for places, the most exact first. */
const WHERE: readonly HeadingConcept[] = ['address', 'venue', 'place'];

/** Parts of a place that have columns of their own. */
const OF_PLACES: ReadonlySet<HeadingConcept> = new Set(['city', 'subdivision', 'country']);

const UNITS_OF_DURATION: ReadonlySet<HeadingConcept> = new Set(['duration', 'time', 'day']);

const WHEN: ReadonlySet<HeadingConcept> = new Set(['start', 'end', 'date', 'time']);

/** What a field is composed of; whatever else the heading has must be an owner. `isListed`: a comma or a word joins its parts. */
function fieldOfConcepts(concepts: ReadonlySet<HeadingConcept>, isListed: boolean): Field | undefined {
  const own = [...concepts].filter((concept) => !OWNERS.has(concept));
  if (own.length === 0) return 'title';
  // `Meeting title and link`: the title, with the address behind it.
  if (isListed && concepts.has('name') && own.every((concept) => concept === 'link')) return 'title';
  if (own.every((concept) => WHEN.has(concept))) return whenField(concepts);
  if (own.every((concept) => PARTS_OF_DATES.has(concept))) return partOfDateField(concepts);
  // `Venue and time`: the place, with the hours behind it.
  if (isListed && isPlaceAndTime(own)) return 'place';
  // `address of the venue`, `venue and place`.
  if (own.every((concept) => WHERE.includes(concept)))
    return WHERE.find((concept) => concepts.has(concept)) as Field;
  // `venue_city`, `location.state`: what a place has. `venue / city` is both.
  const ofPlace = own.filter((concept) => OF_PLACES.has(concept));
  if (own.length > 1 && own.every((concept) => OF_PLACES.has(concept) || WHERE.includes(concept)))
    return ofPlace.length > 1 || isListed ? 'place' : (ofPlace[0] as Field);
  // `duration_hours`, `duração dias`: the unit.
  if (concepts.has('duration') && own.every((concept) => UNITS_OF_DURATION.has(concept))) return 'duration';
  const [only] = own;
  if (own.length > 1 || only === 'filler') return undefined;
  return only as Field;
}

const isPlaceAndTime = (own: readonly HeadingConcept[]): boolean =>
  own.includes('time') &&
  own.some((concept) => WHERE.includes(concept)) &&
  own.every((concept) => concept === 'time' || WHERE.includes(concept));

/** Whether a heading names a place and a time and nothing else: `Lieu et heure`, `Plaats + uur`. */
export function namesPlaceAndTime(heading: string): boolean {
  const concepts = foldText(heading).split(' ').map(conceptOf);
  const own = concepts.filter((concept) => concept !== 'filler' && concept !== 'entity');
  return own.every((concept) => concept !== undefined) && isPlaceAndTime(own as HeadingConcept[]);
}

const PARTS_OF_DATES: ReadonlySet<HeadingConcept> = new Set(['start', 'end', 'day', 'month', 'year']);

/** `Start month`, `endyear`, `month/year`. An academic year is not that of the date. */
function partOfDateField(concepts: ReadonlySet<HeadingConcept>): Field | undefined {
  const [start, end] = [concepts.has('start'), concepts.has('end')];
  if (concepts.has('academic') || (start && end)) return undefined;
  // Days of a date whose months are in another column: `startday`, `Tag`.
  if (concepts.has('day')) return concepts.size > 1 ? (start ? 'start' : end ? 'end' : undefined) : 'day';
  if (concepts.has('month') && concepts.has('year')) return start ? 'start' : end ? 'end' : 'date';
  if (concepts.has('month')) return end ? 'endMonth' : 'month';
  return end ? 'endYear' : 'year';
}

function whenField(concepts: ReadonlySet<HeadingConcept>): Field | undefined {
  const [start, end] = [concepts.has('start'), concepts.has('end')];
  if (start && end) return undefined;
  const hasOnlyTime = concepts.has('time') && !concepts.has('date');
  if (start) return hasOnlyTime ? 'startTime' : 'start';
  if (end) return hasOnlyTime ? 'endTime' : 'end';
  return hasOnlyTime ? 'hours' : 'date';
}

/** Whether a word of a heading is one for a venue: `country of the museum`. */
export const namesVenue = (key: string): boolean =>
  key.split(' ').some((word) => conceptOf(word) === 'venue');

/**
 * The field of a heading that is composed of known words: `start date of the event`, `Titre du séminaire`,
 * `活动开始日期`. A word that is not known may be that of something else, as in `Registration date`.
 */
export function fieldOfComposedHeading(key: string, isListed: boolean): Field | undefined {
  const concepts = new Set<HeadingConcept>();
  for (const word of key.split(' ')) {
    // Numbers distinguish columns and mean nothing: `date_1`.
    if (/^\d+$/.test(word)) return undefined;
    const concept = conceptOf(word);
    const parts = concept ? [concept] : conceptsOfParts(word);
    if (!parts) return undefined;
    for (const part of parts) if (part !== 'filler') concepts.add(part);
  }
  return concepts.size === 0 ? undefined : fieldOfConcepts(concepts, isListed);
}

const BESIDE_EDGE: ReadonlySet<HeadingConcept | undefined> = new Set(['start', 'end', 'date', 'filler']);

/** The start or the end that a heading names, and of what: `Начало чемпионата` is the start of `чемпионата`. */
export function edgeOfHeading(heading: string): { edge: 'start' | 'end'; of: string } | undefined {
  const words = simplifiedChinese(foldText(heading)).split(' ');
  const concepts = words.map(conceptOf);
  const edges = concepts.filter((concept) => concept === 'start' || concept === 'end');
  const of = words.filter((_, i) => !BESIDE_EDGE.has(concepts[i])).join(' ');
  return edges.length === 1 && of !== '' ? { edge: edges[0]!, of } : undefined;
}

/** Words for dates of something else than the event: when a form was sent, a registration ends, a record was changed. */
const OTHER_DATES = new Set(
  'timestamp scraped crawled fetched retrieved ddl created creation updated modified changed submitted submission posted published publication added entered recorded inserted imported registration register reg signup rsvp deadline due expiry expires birth birthday birthdate dob reminder notified notification notifications acceptance decision decisions camera review reviews abstract abstracts paper papers payment paid invoice approval approved accessed received receipt horodateur inscription inscriptions limite cree modifie publie naissance acceptation soumission resume resumes paiement approbation recu recue creado creada actualizado publicado registro inscripcion nacimiento notificacion aceptacion envio resumen pago aprobacion recibido recibida criado atualizado publicado recebido recebida recebimento erstellt geandert aktualisiert veroffentlicht anmeldung anmeldeschluss frist zeitstempel geburtstag einreichung benachrichtigung создан создано создания изменен изменено обновлено обновления публикации регистрации регистрация дедлайн уведомления уведомление подачи оплаты утверждения рождения народження nascimento nascita dogum lahir 创建 更新 发布 报名 注册 提交 截止 通知 录用 投稿 付款 审批 爬取 抓取 采集 出生 التسجيل الانشاء التحديث النشر التقديم الاشعار القبول الموافقه الدفع الميلاد'
    .split(' ')
    .map(foldText),
);

/** The parts of a heading, folded; Chinese texts as they are, with each known word in them. */
function headingWords(heading: string): string[] {
  const words = foldText(heading.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')).split(' ');
  return words.flatMap((word) =>
    /\p{Script=Han}/u.test(word)
      ? [word, ...[...OTHER_DATES].filter((other) => word.includes(other))]
      : [word],
  );
}

/** Whether a heading names dates of something else: `Timestamp`, `Registration deadline`. */
export const namesOtherDate = (heading: string): boolean =>
  headingWords(heading).some((word) => OTHER_DATES.has(word));

/** Whether a heading has a word for dates or days among others: `conf_dates`, `Termin 1`, `jour2`. */
export const mentionsDate = (heading: string): boolean =>
  headingWords(heading).some((word) => {
    const concept = conceptOf(word.replace(/\d+$/, ''));
    return concept === 'date' || concept === 'day';
  });

/** Words of those who hold an event, and of what is paid or shown: such a column has no titles. */
const OF_OTHERS = new Set(
  'speaker speakers author authors organizer organiser organizers contact host sponsor presenter teacher instructor creator tarif price precio cost fee icon thumbnail image img photo logo slug file email phone tags conferencier intervenant intervenants animateur organisateur prix ponente ponentes expositor docente profesor organizador precio imagen docente relatore organizzatore referent dozent veranstalter organisator organisatoren gastgeber organizzazione organizator organizatorka pořadatel organização preis лектор спикер докладчик организатор цена преподаватель'.split(
    ' ',
  ),
);

/** Whether a word is that of another thing than the event. */
export const isOfOther = (word: string): boolean => OF_OTHERS.has(word) || OTHER_DATES.has(word);

const PROJECTS = new Set(
  'project projects projet projets proyecto proyectos projeto projetos progetto progetti projekt projekte projekts проект проекта проекты проектов 项目 项目名称 مشروع المشروع المشاريع'
    .split(' ')
    .map(foldText),
);

/** Whether a heading of titles is that of projects: `Project name`, `项目名称`; not `Project or event`. */
export function namesProjects(heading: string): boolean {
  const words = headingWords(heading);
  return (
    words.some((word) => PROJECTS.has(word)) &&
    words.every((word) => PROJECTS.has(word) || conceptOf(word) !== 'entity')
  );
}

/** Whether a heading names titles among other words: `Ejecución curso`; `false` for one that names something else. */
export function mentionsTitle(heading: string): boolean | undefined {
  const words = headingWords(heading);
  if (words.some((word) => OF_OTHERS.has(word))) return false;
  return words.some((word) => OWNERS.has(conceptOf(word)!)) ? true : undefined;
}
