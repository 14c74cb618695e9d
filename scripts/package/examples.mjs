// Finds the documented examples: `@example` of every exported value in the declarations, and the `ts` blocks of the
// READMEs and docs. Each becomes a program that compares what a line gives with the comment behind it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Names that a package exports, by name → the module to import it from. */
export function publicNames(folder, name) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = new Map();
  const entries = [];
  for (const [path, target] of Object.entries(exports)) {
    if (!target.types || path === './internal') continue;
    const specifier = path === '.' ? name : `${name}${path.slice(1)}`;
    const file = join(folder, target.types);
    entries.push({ specifier, file });
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      if (!ts.isExportDeclaration(statement) || !statement.exportClause?.elements) continue;
      for (const element of statement.exportClause.elements)
        if (!/\/problems\/..$/.test(specifier))
          names.set(element.name.text, {
            specifier,
            folder,
            isType: element.isTypeOnly || statement.isTypeOnly,
          });
    }
  }
  return { names, entries };
}

/** The code of the `@example` of each declaration below a package's dist, by the name that is declared. */
export function examplesOf(folder) {
  const examples = new Map();
  const dist = join(folder, 'dist');
  for (const file of readdirSync(dist, { recursive: true })) {
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(join(dist, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const statement of source.statements) {
      const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (!isExported) continue;
      const isValue = ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement);
      if (!isValue) continue;
      const declared = ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map((one) => one.name.text)
        : [statement.name.text];
      const comment = (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [])
        .map(({ pos, end }) => text.slice(pos, end))
        .filter((one) => one.startsWith('/**'))
        .at(-1);
      const code = comment
        ?.slice(3, -2)
        .split('\n')
        .map((line) => line.replace(/^\s*\* ?/, ''))
        .join('\n')
        .split('@example')[1]
        ?.split(/\n@\w/)[0];
      for (const name of declared) {
        const known = examples.get(name);
        if (!known || (code && !known.code))
          examples.set(name, { file, code: code?.trim(), hasComment: comment !== undefined });
      }
    }
  }
  return examples;
}

/** The `ts` blocks of a Markdown file. */
export const blocksOf = (markdown) =>
  [...markdown.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code);

const isExpression = (text) => {
  const { diagnostics } = ts.transpileModule(`(${text});`, { reportDiagnostics: true });
  return diagnostics.length === 0 && text.trim() !== '';
};

/**
 * An example as a module: imports what it names, and compares `expression; // value`.
 *
 * @param names module by exported name, of all packages.
 */
export function programOf(code, names) {
  const lines = code.split('\n');
  const imported = new Set(
    [...code.matchAll(/import (?:type )?\{([^}]*)\} from/g)].flatMap(([, list]) =>
      list.split(',').map((one) =>
        one
          .replace(/^.* as /, '')
          .replace(/\btype\b/, '')
          .trim(),
      ),
    ),
  );
  const declared = new Set(
    [...code.matchAll(/\b(?:const|let|function|class)\s+(\w+)/g)].map(([, name]) => name),
  );
  for (const [, list] of code.matchAll(/\b(?:const|let)\s+\{([^}]*)\}/g))
    for (const one of list.split(',')) declared.add(one.replace(/^.*:/, '').trim());
  const words = new Set(code.replace(/\/\/.*$/gm, '').match(/\b[A-Za-z_]\w*\b/g) ?? []);
  const bySpecifier = new Map();
  for (const word of words) {
    if (imported.has(word) || declared.has(word)) continue;
    const found = names.get(word);
    if (!found) continue;
    const list = bySpecifier.get(found.specifier) ?? [];
    bySpecifier.set(found.specifier, [...list, word]);
  }
  const imports = [...bySpecifier].map(
    ([specifier, list]) => `import { ${list.join(', ')} } from '${specifier}';`,
  );
  let compared = 0;
  const body = lines.map((line) => {
    const match = /^(?!\s*(?:const|let|import|export|for|\/\/))\s*(.+?);\s*\/\/\s*(.+?)\s*$/.exec(line);
    if (!match || !isExpression(match[1])) return line;
    const expected = match[2].replace(/,? with .*$| …$/, '');
    if (!isExpression(expected) || /^[a-z]+ [a-z]/i.test(expected)) return line;
    compared++;
    return `compare(await (${match[1]}), ${expected});`;
  });
  return {
    compared,
    text: `import { deepStrictEqual } from 'node:assert';
${imports.join('\n')}
const compare = (value: unknown, expected: unknown): void =>
  deepStrictEqual(value === undefined ? undefined : JSON.parse(JSON.stringify(value)), expected === undefined ? undefined : JSON.parse(JSON.stringify(expected)));
void compare;
${body.join('\n')}
export {};
`,
  };
}
