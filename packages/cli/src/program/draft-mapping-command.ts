import type { DefineCommand } from './define-command.js';

export const defineDraftMapping: DefineCommand = (command, { run }) => {
  command.action(async (path: string) => {
    const { writeDraftMapping } = await import('../command/draft-mapping.js');
    await run((context) => writeDraftMapping(path, context));
  });
};
