// Phrases a second, with chrono-node in the same process: the phrases of the corpus that it has a parser for,
// each given to the parser of its own language.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { readDates } from '../dist/index.js';

const PARSERS = { en: chrono.en, es: chrono.es, fr: chrono.fr, ru: chrono.ru, zh: chrono.zh.hans };
const entries = Object.keys(PARSERS).flatMap((language) =>
  JSON.parse(readFileSync(new URL(`../test/corpus/${language}.json`, import.meta.url), 'utf8')).map(
    (entry) => ({
      ...entry,
      language,
    }),
  ),
);
const ours = () => entries.forEach(({ phrase, language }) => void readDates(phrase, { language }));
const theirs = () => entries.forEach(({ phrase, language }) => void PARSERS[language].parse(phrase));

const ROUNDS = 15;
const seconds = (run) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];

for (let i = 0; i < 60; i++) [ours(), theirs()];
const rounds = Array.from({ length: ROUNDS }, () => ({ ours: seconds(ours), theirs: seconds(theirs) }));
const rate = (who) => Math.round(entries.length / median(rounds.map((round) => round[who])));
const ratio = median(rounds.map((round) => round.theirs / round.ours));

const iso = ({ start, end }) => {
  const day = (c) =>
    `${c.get('year')}-${String(c.get('month')).padStart(2, '0')}-${String(c.get('day')).padStart(2, '0')}`;
  return end ? `${day(start)}/${day(end)}` : day(start);
};
const days = entries.filter(({ periods }) =>
  periods.every((p) => /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(p)),
);
const silent = days.filter(({ phrase, language, periods }) => {
  const read = PARSERS[language].parse(phrase).map(iso);
  return read.length > 0 && read.join() !== periods.join();
}).length;

console.log(`${entries.length} phrases, ${ROUNDS} rounds, median of each`);
console.log(`@regional-presence/dates ${rate('ours')} phrases a second`);
console.log(`chrono-node              ${rate('theirs')} phrases a second`);
console.log(`ratio                    ${ratio.toFixed(1)} times as fast`);
console.log(
  `chrono-node reads ${silent} of the ${days.length} phrases of whole days or none otherwise than they say`,
);
