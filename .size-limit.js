/** What a web page loads for one line of code: bundled by esbuild, minified, gzip. */
const entry = (name, path, imported, limit) => ({
  name,
  path: `packages/${path}`,
  import: `{ ${imported} }`,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => ({
    ...config,
    // As Vite, Rollup and webpack write: letters of all languages as they are, not as escapes.
    charset: 'utf8',
    // Loaded by `import()` only when titles are compared, places are read or a file is corrected: files of their own in every bundler
    // that splits code.
    external: [
      ...(config.external ?? []),
      '*/thesaurus.js',
      '*/world-cities.js',
      '*/correct-csv.js',
      '*/correct-json.js',
    ],
  }),
});

export default [
  entry('calendar day (core/period)', 'core/dist/period.js', 'isLeapYear', '1 kB'),
  entry('REGIONS (reference)', 'reference/dist/index.js', 'REGIONS', '2 kB'),
  // Of it, 35 kB are the words of ten languages.
  entry('parseDate (dates, ten languages)', 'dates/dist/index.js', 'parseDate', '129.5 kB'),
  // Of it, 2 kB are headings of columns that say nothing of a meeting, in nine languages.
  entry('findDuplicates (linkage)', 'linkage/dist/index.js', 'findDuplicates', '19.3 kB'),
  // More than 25 kB for what clients need: zones with one pair of rules and times in UTC where these are wrong, the
  // state of an event in words of six languages, links to join, texts cut for Outlook.
  entry('iCalendar writer (calendar)', 'calendar/dist/index.js', 'iCalendarWriter', '29.6 kB'),
  entry('HTML report (report)', 'report/dist/index.js', 'renderHtml', '30 kB'),
  // Readers, dates, places, record linkage, and the schemas of mappings and work files. Of it, 10 kB are names of countries
  // and states in six languages, 6 kB those of bodies, 1 kB months of more languages, and 5 kB
  // answers to questions: what is offered, and what says nothing, in six languages. Titles of lists without any: 1 kB, events anywhere in JSON: 4 kB.
  entry('importFiles (import)', 'import/dist/index.js', 'importFiles', '472 kB'),
];
