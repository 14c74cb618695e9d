/**
 * By package: the folders whose code is changed, the tests that run on each change, those of them that take long and
 * notice no more than the others, the files that are tables of data and are not changed, and the share of changes that
 * must be noticed, in percent.
 */
export const PACKAGES = {
  core: {
    folders: ['period', 'zone'],
    tests: ['period/**/*', 'zone/**/*'],
    data: ['zone/windows-zones.ts'],
    threshold: 85,
  },
  dates: {
    // The words of a language are data.
    folders: ['token', 'grammar', 'interpret', 'reject', 'time-zone'],
    tests: ['**/*'],
    threshold: 85,
  },
  linkage: {
    folders: ['.', 'title', 'block', 'match', 'cluster', 'merge'],
    tests: ['**/*'],
    slow: ['very-many-rows', 'labelled-pairs'],
    data: ['title/thesaurus.ts', 'title/function-words.ts'],
    threshold: 80,
  },
  import: {
    folders: ['row', 'column', 'scan', 'field'],
    tests: ['**/*'],
    slow: [
      'correct/*',
      'encoding/*',
      'format/*',
      'answers',
      'csv-tables',
      'declared-duplicates',
      'hostile',
      'import-files',
      'laws',
      'reject-file',
    ],
    threshold: 80,
  },
};

/** The folder of a file below the sources of its package: `row/when/combine.ts` → `row`, `index.ts` → `.`. */
const topFolder = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '.');

/** The code of a folder or file below the sources of a package, of all folders where none is given, as patterns. */
export function codeOf(name, path = '') {
  const { folders = [], data = [] } = PACKAGES[name] ?? {};
  const sources = `packages/${name}/src`;
  const patternOf = (folder) => `${sources}/${folder === '.' ? '*.ts' : `${folder}/**/*.ts`}`;
  const isFile = path.endsWith('.ts');
  const wanted =
    path === '' ? folders : folders.includes(isFile ? topFolder(path) : path.split('/')[0]) ? [path] : [];
  const patterns = isFile ? wanted.map((file) => `${sources}/${file}`) : wanted.map(patternOf);
  return patterns.length === 0 ? [] : [...patterns, ...data.map((file) => `!${sources}/${file}`)];
}

/** By package: the files of its code among others of the repository. */
export function codeAmong(paths) {
  const byPackage = new Map();
  for (const path of paths) {
    const [, name, file] = /^packages\/([^/]+)\/src\/(.+\.ts)$/.exec(path) ?? [];
    const { folders = [], data = [] } = PACKAGES[name] ?? {};
    if (file === undefined || !folders.includes(topFolder(file)) || data.includes(file)) continue;
    byPackage.set(name, [...(byPackage.get(name) ?? []), path]);
  }
  return byPackage;
}
