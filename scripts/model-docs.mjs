// What is made from the schemas of the model: the interfaces (packages/core/src/model/records.ts), the JSON Schema
// (packages/core/schema.json) and the data dictionary (docs/data-dictionary.md). With --write the files are written;
// without, they are compared.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { datasetJsonSchema } from '../packages/core/dist/index.js';

const schema = datasetJsonSchema();
const definitions = { ...schema.$defs, Dataset: { ...schema, $defs: undefined } };
const names = Object.keys(definitions).sort();

const refName = (ref) => ref.slice(ref.lastIndexOf('/') + 1);
const literal = (value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value));

/** The TypeScript type of a schema. */
function typeOf(node) {
  if (node.$ref) return refName(node.$ref);
  if (node.allOf?.length === 1) return typeOf(node.allOf[0]);
  if (node.const !== undefined) return literal(node.const);
  if (node.enum) return node.enum.map(literal).join(' | ');
  switch (node.type) {
    case 'array': {
      const item = typeOf(node.items);
      return item.includes(' ') ? `(${item})[]` : `${item}[]`;
    }
    case 'integer':
    case 'number':
      return 'number';
    case 'object':
      return node.properties
        ? `{\n${fieldsOf(node)}}`
        : `Record<string, ${typeOf(node.additionalProperties)}>`;
    default:
      return node.type;
  }
}

function fieldsOf({ properties, required = [] }) {
  return Object.entries(properties)
    .map(([name, node]) => {
      const key = /^[a-zA-Z$]\w*$/.test(name) ? name : `'${name}'`;
      const comment = node.description ? `/** ${node.description} */\n` : '';
      const type = typeOf(node);
      return comment + (required.includes(name) ? `${key}: ${type};\n` : `${key}?: ${type} | undefined;\n`);
    })
    .join('');
}

const declarations = names.map((name) => {
  const node = definitions[name];
  const comment = node.description ? `/** ${node.description} */\n` : '';
  return node.properties
    ? `${comment}export interface ${name} {\n${fieldsOf(node)}}\n`
    : `${comment}export type ${name} = ${typeOf(node)};\n`;
});
const records = `// Made from the schemas of the model by scripts/model-docs.mjs. Change the schemas, not this file.

${declarations.join('\n')}`;

/** The values of a field, for the data dictionary. */
function valuesOf(node) {
  if (node.$ref) return `[${refName(node.$ref)}](#${refName(node.$ref).toLowerCase()})`;
  if (node.allOf?.length === 1) return valuesOf(node.allOf[0]);
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.type === 'array') return `list of ${valuesOf(node.items)}`;
  if (node.type === 'object' && !node.properties) return `map to ${valuesOf(node.additionalProperties)}`;
  if (node.format === 'uri') return 'URL';
  return node.type;
}

const cell = (text) => text.replaceAll('|', '\\|');
const rows = (node, prefix = '') =>
  Object.entries(node.properties).flatMap(([name, field]) => {
    const required = (node.required ?? []).includes(name) ? 'yes' : '';
    const row = `| \`${prefix}${name}\` | ${cell(valuesOf(field))} | ${required} | ${cell(field.description ?? '')} |`;
    return field.properties ? [row, ...rows(field, `${prefix}${name}.`)] : [row];
  });
const dictionary = [
  '# Data dictionary',
  '',
  'The fields of a dataset, made from the schemas in `packages/core/src/model`. The JSON Schema is `@regional-presence/core/schema.json`.',
  '',
  '## How the format evolves',
  '',
  '- `version` is 1. It grows only when a reader of the old version would misunderstand the new one: a field changes its meaning, or a required field is removed.',
  '- Fields and collections can be added within version 1. A reader accepts fields it does not know and reports them (`record-field-unknown`). An activity keeps their values in `extra`; elsewhere they are ignored.',
  '- Values can be added to a list of values (a kind of event, a status) only with a new version.',
  '',
  ...names
    .sort((a, b) => Number(b === 'Dataset') - Number(a === 'Dataset') || (a < b ? -1 : 1))
    .flatMap((name) => {
      const node = definitions[name];
      const head = [`## ${name}`, '', node.description ?? '', ''];
      if (node.properties)
        return [
          ...head,
          '| field | values | required | meaning |',
          '| --- | --- | --- | --- |',
          ...rows(node),
          '',
        ];
      const pattern = node.pattern ? [`Pattern: \`${node.pattern}\``, ''] : [];
      return [...head, `Values: ${valuesOf(node)}`, '', ...pattern];
    }),
].join('\n');

const files = [
  ['packages/core/src/model/records.ts', records],
  ['packages/core/schema.json', `${JSON.stringify(schema, null, 2)}\n`],
  ['docs/data-dictionary.md', dictionary],
];
const formatted = (path, text) =>
  path.endsWith('.md')
    ? text
    : execFileSync(
        fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url)),
        ['format', `--stdin-file-path=${path}`],
        {
          input: text,
          encoding: 'utf8',
        },
      );

let differ = false;
for (const [path, text] of files) {
  const url = new URL(`../${path}`, import.meta.url);
  const made = formatted(path, text);
  if (process.argv.includes('--write')) writeFileSync(url, made);
  else if (!existsSync(url) || readFileSync(url, 'utf8') !== made) {
    console.error(`${path} does not match the schemas: run node scripts/model-docs.mjs --write`);
    differ = true;
  }
}
if (differ) process.exit(1);
console.log('model: interfaces, JSON Schema and data dictionary match the schemas');
