// Phrases a second, with chrono-node in the same process, on the phrases of the corpus in the five languages
// that it has a parser for; and how many of those it reads otherwise than they say.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { parseDate } from '../dist/index.js';

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

/** The same job on both sides. chrono-node does not find a phrase's language: its parsers are tried in turn. */
const JOBS = [
  {
    name: 'language declared',
    ours: ({ phrase, language }) => parseDate(phrase, { language }),
    theirs: ({ phrase, language }) => PARSERS[language].parse(phrase),
  },
  {
    name: 'language to be found, its five parsers',
    ours: ({ phrase }) => parseDate(phrase),
    theirs: ({ phrase }) => PARSER_LIST.map((parser) => parser.parse(phrase)),
  },
  {
    name: 'language to be found, the first of its parsers that finds anything',
    ours: ({ phrase }) => parseDate(phrase),
    theirs: ({ phrase }) => PARSER_LIST.find((parser) => parser.parse(phrase).length > 0),
  },
];

const ROUNDS = 15;
const WARM_UP = 40;
const seconds = (run) => {
  const start = process.hrtime.bigint();
  for (const entry of entries) run(entry);
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

console.log(`${entries.length} phrases of the corpus, medians of ${ROUNDS} rounds`);
for (const { name, ours, theirs } of JOBS) {
  for (let i = 0; i < WARM_UP; i++) [seconds(ours), seconds(theirs)];
  const rounds = Array.from({ length: ROUNDS }, () => ({ ours: seconds(ours), theirs: seconds(theirs) }));
  const rate = (who) => Math.round(entries.length / median(rounds.map((round) => round[who])));
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
