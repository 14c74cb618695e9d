// Precision and recall of the decision on the labelled pairs, per language, half and rule: of `certain` (merged) and of
// `likely` or `certain` (asked or merged). A pair counts as found if the index names it as well.
// `node packages/linkage/bench/pairs.mjs [module]`: the module has `BlockingIndex`, `matchEvents` and `loadThesaurus`.
import { labelledPairs, precisionAndRecall } from './labelled-pairs.mjs';

const { BlockingIndex, loadThesaurus, matchEvents } = await import(process.argv[2] ?? '../dist/index.js');
await loadThesaurus();

function certaintyOf([a, b]) {
  const index = new BlockingIndex();
  index.add(a);
  index.add(b);
  return [...index.pairs()].length > 0 ? matchEvents(a, b)?.certainty : undefined;
}

const pairs = labelledPairs().map((pair) => ({ ...pair, certainty: certaintyOf(pair.events) }));
const percent = (share) => `${(100 * share).toFixed(1).padStart(5)} %`;

function line(name, some) {
  const certain = precisionAndRecall(some, ({ certainty }) => certainty === 'certain');
  const likely = precisionAndRecall(some, ({ certainty }) => certainty !== undefined);
  const shares = [certain.precision, certain.recall, likely.precision, likely.recall].map(percent);
  console.log(`${name.padEnd(28)} ${String(some.length).padStart(5)}  ${shares.join('   ')}`);
}

function table(title, keyOf) {
  console.log(`\n${title.padEnd(28)} pairs   certain:           likely or certain:`);
  console.log(`${''.padEnd(36)}precision  recall    precision  recall`);
  for (const key of new Set(pairs.map(keyOf)))
    line(
      key,
      pairs.filter((pair) => keyOf(pair) === key),
    );
}

table('all', () => 'all');
table('half', ({ half }) => half);
table('language', ({ language }) => language);
table('rule', ({ label, rule }) => `${label}: ${rule}`);

const wrong = pairs.filter(
  ({ label, certainty }) =>
    (label === 'true' && !certainty) || (label === 'false' && certainty !== undefined),
);
console.log(`\nwrong: ${wrong.length}`);
for (const { language, label, rule, certainty, events } of wrong)
  console.log(
    `${language} ${label} ${rule}: ${certainty ?? 'none'}: ${events.map(({ title }) => title.und).join(' | ')}`,
  );
