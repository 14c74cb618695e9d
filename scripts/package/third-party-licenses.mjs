import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the installed package that a bundled module is part of; `undefined` for our own modules. */
function packageFolderOf(module) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  return folder;
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}

/** A plugin of esbuild that writes the licenses of the libraries in a bundle to its folder. */
export const thirdPartyLicenses = () => ({
  name: 'third-party-licenses',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      const modules = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.keys(inputs));
      const folders = new Set(modules.map(packageFolderOf).filter(Boolean));
      const notices = [...new Set([...folders].map((folder) => noticeOf(resolve(folder))))].sort();
      const text = notices.join(`\n${'-'.repeat(80)}\n\n`);
      const folder = initialOptions.outdir ?? 'dist';
      // The bundle itself is written later.
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'third-party-licenses.txt'), text);
    });
  },
});
