// Compares the detection of encodings with chardet and jschardet on tables of offices: each language in each
// encoding that can write it, in tables of 3, 30 and 300 rows of phrases, of names from CLDR, and of English with
// names of countries. A table is right if every letter of its decoded text is. All run in one process, in turn.
// `node packages/import/bench/encoding.bench.mjs [--wrong]`
import * as chardet from 'chardet';
import * as jschardet from 'jschardet';
import { fieldOfHeading } from '../dist/column/match-columns.js';
import { scoreHeadings } from '../dist/csv/heading-score.js';
import { detectEncoding } from '../dist/encoding/detect-encoding.js';
import { PlatformDecoder } from '../dist/encoding/platform-decoder.js';
import {
  countryTableOf,
  LANGUAGES_OF_ENCODING,
  languageTexts,
  nameTableOf,
  TEXT_SETS,
  tableOf,
  writeIn,
} from '../test/encoding/tables.mjs';

/** Encodings as jschardet names them, where it does so differently. */
const JSCHARDET_NAMES = {
  macintosh: 'mac-roman',
  gbk: 'gb18030',
  shift_jis: 'cp932',
  'euc-kr': 'cp949',
  'utf-16le': 'utf-16-le',
  'utf-16be': 'utf-16-be',
};
const ENCODINGS = Object.keys(LANGUAGES_OF_ENCODING);
const includeEncodings = ENCODINGS.map((name) => JSCHARDET_NAMES[name] ?? name);
const score = (text) => scoreHeadings(text, (cell) => fieldOfHeading(cell) !== undefined);

/** Each detector: bytes to the name of an encoding. jschardet chooses among the same encodings as ours. */
const DETECTORS = {
  ours: (bytes) => detectEncoding(bytes, { whole: true, score }).encoding,
  jschardet: (bytes) => jschardet.detect(bytes, { includeEncodings }).encoding,
  chardet: (bytes) => chardet.detect(bytes),
};

/** Names of the libraries that the platform does not know. */
const LABELS = {
  MacRoman: 'macintosh',
  CP932: 'shift_jis',
  CP949: 'euc-kr',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
};

function decode(bytes, name) {
  try {
    return new PlatformDecoder(LABELS[name] ?? name ?? 'utf-8').decode(bytes);
  } catch {
    return undefined;
  }
}

const SIZES = [3, 30, 300];
/** Where tables of three rows begin. A larger table has all texts. */
const STARTS = [0, 3, 6, 9, 12, 15, 18, 21, 24, 27];
const KINDS = { phrases: tableOf, names: nameTableOf, countries: countryTableOf };

function* tables() {
  for (const [kind, make] of Object.entries(KINDS))
    for (const texts of Object.values(TEXT_SETS))
      for (const language of languageTexts(texts))
        for (const rows of SIZES)
          for (const from of rows === 3 ? STARTS : [0]) {
            // The two sets differ in their phrases and countries. The names are the same.
            if (kind === 'names' && texts !== TEXT_SETS.first) continue;
            const written = writeIn(language.encoding, make(language, rows, from));
            if (written) yield { ...language, kind, rows, ...written };
          }
}

const all = [...tables()];
const results = Object.entries(DETECTORS).map(([name, detect]) => {
  detect(all[0].bytes);
  const found = all.map((table) => {
    const start = performance.now();
    const encoding = detect(table.bytes);
    const time = performance.now() - start;
    return { ...table, encoding: table.encoding, found: encoding, time };
  });
  return {
    name,
    found: found.map((table) => ({ ...table, right: decode(table.bytes, table.found) === table.text })),
  };
});

const groups = [
  ...ENCODINGS.map((encoding) => [encoding, (table) => table.encoding === encoding]),
  ...Object.keys(KINDS).map((kind) => [`all, ${kind}`, (table) => table.kind === kind]),
  ['all', () => true],
];
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
const cellsOf = (cell) =>
  results.flatMap(({ found }) => SIZES.map((size) => cell(found.filter(({ rows }) => rows === size))));
const share = (tables) => `${tables.filter(({ right }) => right).length}/${tables.length}`;

row(['tables of', ...results.flatMap(({ name }) => SIZES.map((size) => `${name}, ${size} rows`))]);
row(['---', ...cellsOf(() => '--:')]);
for (const [name, isIn] of groups) row([name, ...cellsOf((tables) => share(tables.filter(isIn)))]);
row([
  'ms a table',
  ...cellsOf((tables) => (tables.reduce((sum, { time }) => sum + time, 0) / tables.length).toFixed(2)),
]);

if (process.argv.includes('--wrong'))
  for (const { name, found } of results)
    for (const { right, encoding, language, kind, rows, found: other } of found)
      if (!right) console.log(`${name}: ${language} ${kind} of ${rows} rows in ${encoding} read as ${other}`);
