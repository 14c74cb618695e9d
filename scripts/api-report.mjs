// The public interface of each entry point as a report, made from the declarations by API Extractor. With --write the
// reports in api/ are written; without, they are compared. `internal` and the files of one language are not public.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('..', import.meta.url));
const write = process.argv.includes('--write');
const reports = join(root, 'api');
const temporary = mkdtempSync(join(tmpdir(), 'api-'));

/** The entry points: `core`, `core/period`. */
const entries = readdirSync(join(root, 'packages')).flatMap((name) => {
  const folder = join(root, 'packages', name);
  const { exports, private: isPrivate } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (isPrivate) return [];
  return Object.entries(exports)
    .filter(([path, target]) => target.types && !/^\.\/(?:internal|problems\/..)$/.test(path))
    .map(([path, { types }]) => ({
      id: path === '.' ? name : `${name}${path.slice(1)}`,
      folder,
      file: join(folder, types),
    }));
});

const config = ({ id, folder, file }) =>
  ExtractorConfig.prepare({
    configObjectFullPath: join(folder, 'api-extractor.json'),
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: file,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'Bundler',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
          },
          include: ['dist/**/*.d.ts'],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${id.replaceAll('/', '.')}.api.md`,
        reportFolder: temporary,
        reportTempFolder: join(temporary, 'temp'),
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.Error },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });

mkdirSync(join(temporary, 'temp'), { recursive: true });
mkdirSync(reports, { recursive: true });
const configs = entries.map((entry) => ({ ...entry, prepared: config(entry) }));
const state = CompilerState.create(configs[0].prepared, {
  additionalEntryPoints: configs.slice(1).map(({ file }) => file),
});
/** The names that the entry points of each package export. */
const exportedNames = new Map();
for (const { folder, file } of entries) {
  const names = exportedNames.get(folder) ?? new Set();
  exportedNames.set(folder, names);
  for (const [, list] of readFileSync(file, 'utf8').matchAll(/export (?:type )?\{([^}]*)\}/g))
    for (const name of list.split(','))
      names.add(
        name
          .replace(/^.* as /, '')
          .replace(/\btype\b/, '')
          .trim(),
      );
}
/** Interfaces that are exported under the names of their schemas. */
const MADE_FROM_SCHEMAS = new Set(['records', 'TERMS_EN', 'en']);

/** A type that users meet, and cannot import. */
const isForgotten = (text, folder) => {
  const [, symbol] = /The symbol "(\w+)" needs to be exported/.exec(text) ?? [];
  const name = symbol?.replace(/_\d+$/, '');
  return name === undefined || !(MADE_FROM_SCHEMAS.has(name) || exportedNames.get(folder).has(name));
};

/** TypeScript writes the members of an enum of zod in another order after an incremental build; here they are sorted. */
const withSortedEnums = (report) =>
  report.replace(/(z\.ZodEnum<\{\n)((?: +["\w-]+: "[^"\n]*";\n)+)/g, (_, start, members) => {
    const lines = members.split('\n').slice(0, -1);
    return `${start}${lines.sort().join('\n')}\n`;
  });

let failed = false;
const fail = (text) => {
  console.error(text);
  failed = true;
};
for (const { id, folder, prepared } of configs) {
  const faults = [];
  Extractor.invoke(prepared, {
    compilerState: state,
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error && isForgotten(message.text, folder))
        faults.push(message.text);
    },
  });
  for (const fault of faults) fail(`api ${id}: ${fault}`);
  const name = `${id.replaceAll('/', '.')}.api.md`;
  const made = withSortedEnums(readFileSync(join(temporary, name), 'utf8').replaceAll('\r\n', '\n'));
  const path = join(reports, name);
  if (write) writeFileSync(path, made);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== made)
    fail(
      `api/${name} differs from the declarations: run node scripts/api-report.mjs --write and read the change`,
    );
}
const known = new Set(configs.map(({ id }) => `${id.replaceAll('/', '.')}.api.md`));
for (const file of readdirSync(reports))
  if (!known.has(file)) {
    if (write) rmSync(join(reports, file));
    else fail(`api/${file} is the report of no entry point`);
  }
rmSync(temporary, { recursive: true, force: true });
if (failed) process.exit(1);
console.log(`api: ${configs.length} entry points match their reports`);
