// Phrases a second, with chrono-node in the same process, on the phrases of the corpus in the five languages
// that it has a parser for, read by the grammar alone; on dates of a list, whose shapes repeat; and how many phrases of the
// corpus chrono-node reads otherwise than they say.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { parseDate } from '../dist/parse-date.js';
import { readAsWritten } from '../dist/read-phrase.js';

const PARSERS = { en: chrono.en, es: chrono.es, fr: chrono.fr, ru: chrono.ru, zh: chrono.zh.hans };
const PARSER_LIST = Object.values(PARSERS);
const entries = Object.keys(PARSERS).flatMap((language) =>
  JSON.parse(readFileSync(new URL(`../test/corpus/${language}.json`, import.meta.url), 'utf8')).map(
    (entry) => ({
      ...entry,
      language,
    }),
  ),
);

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);

/** Dates as a column of a list has them: none twice, in four shapes. */
const list = Array.from({ length: 1500 }, (_, i) => {
  const [day, month, year] = [1 + ((i * 7) % 24), i % 12, 1990 + (i % 67)];
  const name = `${MONTHS[month]} ${year}`;
  const two = (n) => String(n).padStart(2, '0');
  const phrase = [
    `${day} ${name}`,
    `${day}-${day + 3} ${name}`,
    `${year}-${two(month + 1)}-${two(day)}`,
    `${day}.${two(month + 1)}.${year} - ${day + 2}.${two(month + 1)}.${year}`,
  ][Math.floor(i / 3) % 4];
  return { phrase, language: 'en' };
});

/** The same job on both sides. chrono-node does not find a phrase's language: its parsers are tried in turn. */
const JOBS = [
  {
    name: 'language declared',
    ours: ({ phrase, language }) => readAsWritten(phrase, { language }),
    theirs: ({ phrase, language }) => PARSERS[language].parse(phrase),
  },
  {
    name: 'language to be found, its five parsers',
    ours: ({ phrase }) => readAsWritten(phrase, {}),
    theirs: ({ phrase }) => PARSER_LIST.map((parser) => parser.parse(phrase)),
  },
  {
    name: 'language to be found, the first of its parsers that finds anything',
    ours: ({ phrase }) => readAsWritten(phrase, {}),
    theirs: ({ phrase }) => PARSER_LIST.find((parser) => parser.parse(phrase).length > 0),
  },
  {
    name: `dates of a list of ${list.length} rows in English`,
    phrases: list,
    ours: ({ phrase, language }) => parseDate(phrase, { language }),
    theirs: ({ phrase, language }) => PARSERS[language].parse(phrase),
  },
];

const ROUNDS = 15;
const WARM_UP = 40;
const seconds = (run, phrases) => {
  const start = process.hrtime.bigint();
  for (const entry of phrases) run(entry);
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

console.log(`${entries.length} phrases of the corpus, medians of ${ROUNDS} rounds`);
for (const { name, ours, theirs, phrases = entries } of JOBS) {
  for (let i = 0; i < WARM_UP; i++) [seconds(ours, phrases), seconds(theirs, phrases)];
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: seconds(ours, phrases),
    theirs: seconds(theirs, phrases),
  }));
  const rate = (who) => Math.round(phrases.length / median(rounds.map((round) => round[who])));
  const ratio = median(rounds.map((round) => round.theirs / round.ours)).toFixed(1);
  console.log(
    `${name}: ${rate('ours')} phrases a second, chrono-node ${rate('theirs')}: ${ratio} times as fast`,
  );
}

const iso = ({ start, end }) => {
  const day = (c) =>
    `${c.get('year')}-${String(c.get('month')).padStart(2, '0')}-${String(c.get('day')).padStart(2, '0')}`;
  return end ? `${day(start)}/${day(end)}` : day(start);
};
const isDays = (period) => /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(period);
const days = entries.filter(({ periods }) => periods.every(isDays));
const wrong = days.filter(({ phrase, language, periods }) => {
  const read = PARSERS[language].parse(phrase).map(iso);
  return read.length > 0 && read.join() !== periods.join();
});
console.log(
  `chrono-node reads ${wrong.length} of the ${days.length} phrases of whole days, or of none, otherwise than they say`,
);
