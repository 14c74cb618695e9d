/** What each package may import: other packages of this repository, and libraries. See docs/architecture.md. */
const MAY_IMPORT = {
  core: { packages: [], libraries: ['zod', '@messageformat/parser'] },
  dates: { packages: ['core'], libraries: [] },
  reference: { packages: ['core'], libraries: [] },
  linkage: { packages: ['core'], libraries: [] },
  import: { packages: ['core', 'dates', 'reference', 'linkage'], libraries: ['papaparse', 'zod'] },
  'import-xlsx': { packages: ['core'], libraries: ['fflate', 'htmlparser2', 'saxes'] },
  'import-ods': { packages: ['core', 'import-xlsx'], libraries: [] },
  'import-docx': { packages: ['core', 'import-xlsx'], libraries: [] },
  'import-ical': { packages: ['core'], libraries: ['htmlparser2'] },
  calendar: { packages: ['core'], libraries: [] },
  report: {
    packages: ['core', 'reference'],
    libraries: [
      'zod',
      '@types/mdast',
      '@types/hast',
      'diff',
      'hast-util-to-html',
      'mdast-util-gfm-autolink-literal',
      'mdast-util-gfm-footnote',
      'mdast-util-gfm-strikethrough',
      'mdast-util-gfm-table',
      'mdast-util-to-hast',
      'mdast-util-to-markdown',
    ],
  },
  'report-docx': { packages: ['core', 'report'], libraries: ['fflate', '@types/mdast'] },
  'report-xlsx': { packages: ['core', 'report'], libraries: ['fflate'] },
  site: {
    packages: ['core', 'calendar', 'report'],
    libraries: ['@types/hast', 'hast-util-to-html', 'hastscript'],
  },
  cli: {
    packages: [
      'core',
      'dates',
      'reference',
      'import',
      'import-xlsx',
      'import-docx',
      'import-ods',
      'import-ical',
      'calendar',
      'report',
      'report-docx',
      'report-xlsx',
      'site',
    ],
    libraries: ['commander', 'srvx'],
  },
};

const alternatives = (names) => names.map((name) => name.replaceAll('.', '\\.')).join('|');

const packageRules = Object.entries(MAY_IMPORT).flatMap(([name, { packages, libraries }]) => [
  {
    name: `${name}-packages`,
    comment: `${name} may import ${packages.join(', ') || 'no other package'}.`,
    severity: 'error',
    from: { path: `^packages/${name}/src/` },
    to: { path: '^packages/', pathNot: `^packages/(?:${alternatives([name, ...packages])})/` },
  },
  {
    name: `${name}-libraries`,
    comment: `${name} may use the libraries ${libraries.join(', ') || '(none)'}.`,
    severity: 'error',
    from: { path: `^packages/${name}/src/` },
    to: {
      path: 'node_modules/',
      pathNot: `node_modules/(?:${alternatives(['@regional-presence/[^/]+', '@types/node', '@types/papaparse', ...libraries])})/`,
    },
  },
]);

module.exports = {
  forbidden: [
    ...packageRules,
    {
      name: 'own-sources-only',
      comment: 'A package is imported by its name, never by a path into its sources.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/' },
      to: { path: '^packages/[^/]+/src/', pathNot: '^packages/$1/src/' },
    },
    {
      name: 'no-node',
      comment: 'The libraries also run in browsers. Only the command and the subpaths /node use Node.',
      severity: 'error',
      from: {
        path: '^packages/(?!(?:cli|test-utils)/)[^/]+/src/',
        pathNot: '^packages/[^/]+/src/node(?:/|\\.ts$)',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Modules do not import each other in a circle; types may.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/(?:test|bench|browser-test|runtime-test)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
