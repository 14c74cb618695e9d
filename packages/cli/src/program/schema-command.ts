import type { SchemaName } from '../command/schema.js';
import type { DefineCommand } from './define-command.js';

const SCHEMA_NAMES: readonly SchemaName[] = ['dataset', 'mapping', 'work'];

export const defineSchema: DefineCommand = (command, { runWithoutMessages }) => {
  command.registeredArguments[0]!.choices(SCHEMA_NAMES).default('dataset');
  command.action(async (name: SchemaName) => {
    const { schema } = await import('../command/schema.js');
    await runWithoutMessages((terminal) => schema(name, terminal));
  });
};
