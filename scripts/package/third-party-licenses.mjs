import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the installed package that a bundled module is part of; `undefined` for our own modules. */
function packageFolderOf(module) {
  const [, folder] = /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  return folder;
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}

/** A plugin of Rolldown that adds the licenses of the libraries in a bundle to it. */
export const thirdPartyLicenses = () => ({
  name: 'third-party-licenses',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = new Set(modules.map(packageFolderOf).filter(Boolean));
    const notices = [...new Set([...folders].map(noticeOf))].sort();
    const source = notices.join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'third-party-licenses.txt', source });
  },
});
