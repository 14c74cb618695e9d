// The labelled pairs of test/pairs, one file for each language. Each row is a pair: whether it is one meeting (`true`,
// `false`, `doubtful`), the rule by which it was made, two titles, and fields that both or one of them have, as
// `period=2027-05-03; city=Lima`.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../test/pairs/', import.meta.url);

/** Fields that are not those of an event, and how they are set. */
const SET = {
  period: (event, value) => Object.assign(event.when, { period: value }),
  hours: (event, value) => Object.assign(event.when, { hours: value }),
  city: (event, value) => Object.assign(event, { place: { ...event.place, city: value } }),
  venue: (event, value) => Object.assign(event, { place: { ...event.place, venue: value } }),
  host: (event, value) => Object.assign(event, { partners: [{ name: value, role: 'host' }] }),
  link: (event, value) => Object.assign(event, { links: [value] }),
  list: (event, value) => Object.assign(event.sources[0], { file: value }),
  bodies: (event, value) => Object.assign(event, { bodies: value.split(' ') }),
};

function eventOf(id, row, title, ...fields) {
  const event = {
    id,
    kind: 'workshop',
    title: { und: title },
    when: {},
    sources: [{ file: 'pairs.tsv', row }],
  };
  for (const field of fields.flatMap((text) => text.split('; ')))
    if (field !== '') {
      const [name, value] = field.split('=');
      if (SET[name]) SET[name](event, value);
      else if (name.startsWith('column ')) event.extra = { ...event.extra, [name.slice(7)]: value };
      else event[name] = value;
    }
  return event;
}

/** All pairs. Those in the first half were used for the weights, those in the other half were not. */
export function labelledPairs() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => {
      const [, ...lines] = readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n');
      return lines.map((line, i) => {
        const [label, rule, one, other, both, onlyA, onlyB] = line.split('\t');
        const events = [eventOf('a', 2, one, both, onlyA), eventOf('b', 3, other, both, onlyB)];
        return { language: name.slice(0, 2), half: i % 2 === 0 ? 'tuning' : 'held out', label, rule, events };
      });
    });
}

/** The share of pairs that are found and true, and of true pairs that are found; doubtful ones do not count. */
export function precisionAndRecall(pairs, isFound) {
  const found = pairs.filter((pair) => pair.label !== 'doubtful' && isFound(pair));
  const right = found.filter(({ label }) => label === 'true').length;
  const all = pairs.filter(({ label }) => label === 'true').length;
  return { precision: found.length === 0 ? 1 : right / found.length, recall: all === 0 ? 1 : right / all };
}
