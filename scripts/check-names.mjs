// No two helpers of one name with different meaning: a name that is declared at the top level of one source file is
// not declared in another, but for the languages of a catalogue and what a file re-declares as the type of its schema.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Files of one kind that declare the same by design: one per language, per region, per entry point. */
const ONE_PER_FILE = [/\/language\//, /\/label\/..\.ts$/, /\/problems\/..\.ts$/, /\/model\//, /\/cities\//];

const declared = new Map();
const isPublished = (name) =>
  !JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')).private;
for (const name of readdirSync(join(root, 'packages')).filter(isPublished)) {
  for (const file of readdirSync(join(root, 'packages', name, 'src'), { recursive: true })) {
    const path = join(root, 'packages', name, 'src', file);
    if (!file.endsWith('.ts') || ONE_PER_FILE.some((pattern) => pattern.test(path))) continue;
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const add = (found) =>
      declared.set(found, new Set([...(declared.get(found) ?? []), relative(root, path)]));
    for (const statement of source.statements) {
      if (ts.isVariableStatement(statement))
        for (const { name: found } of statement.declarationList.declarations)
          if (ts.isIdentifier(found)) add(found.text);
      if (
        (ts.isFunctionDeclaration(statement) ||
          ts.isClassDeclaration(statement) ||
          ts.isInterfaceDeclaration(statement) ||
          ts.isTypeAliasDeclaration(statement)) &&
        statement.name
      )
        add(statement.name.text);
    }
  }
}
const repeated = [...declared].filter(([, files]) => files.size > 1).sort(([a], [b]) => (a < b ? -1 : 1));
for (const [name, files] of repeated) console.error(`${name}: ${[...files].join(', ')}`);
if (repeated.length > 0) process.exit(1);
console.log('names: each helper has its own');
