// What would be published: publint looks at each tarball, and attw resolves its types in every module mode.
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll } from './pack.mjs';

/** The packages are ES modules only: CommonJS loads them with `import()`, or with `require` from Node 20.19. */
const ACCEPTED = new Set(['CJSResolvesToESM']);
/** `node10` has no `exports`, and so no subpaths. */
const ACCEPTED_MODES = new Set(['node10']);

let failed = false;
for (const [name, tarball] of packAll()) {
  const data = readFileSync(tarball);
  const found = [];
  const { messages, pkg } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) },
    strict: true,
  });
  for (const message of messages) found.push(`publint: ${formatMessage(message, pkg, { color: false })}`);
  const { problems = [] } = await checkPackage(createPackageFromTarballData(new Uint8Array(data)));
  for (const { kind, entrypoint, resolutionKind } of problems)
    if (!ACCEPTED.has(kind) && !ACCEPTED_MODES.has(resolutionKind))
      found.push(`attw: ${kind} of ${entrypoint ?? ''} in ${resolutionKind ?? ''}`);
  if (found.length > 0) failed = true;
  console.log(`${name}: ${found.length === 0 ? 'ok' : `\n  ${[...new Set(found)].join('\n  ')}`}`);
}
if (failed) process.exit(1);
