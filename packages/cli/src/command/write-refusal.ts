import type { CommandMessageKey } from '../language/en.js';
import { paint } from '../terminal/terminal.js';
import type { CommandContext } from './context.js';

/**
 * Writes why a command has no result.
 *
 * @returns the exit status.
 */
export function writeRefusal(
  { terminal, t }: CommandContext,
  refusal: Extract<CommandMessageKey, `refusal/${string}`>,
  reason: string,
): number {
  terminal.err(
    `${t('refusal/line', { refusal: paint(terminal, 'red', t(refusal)), reason: reason.replace(/[.。]$/, '') })}\n`,
  );
  return 1;
}
