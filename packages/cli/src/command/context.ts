import type { UiLanguage } from '../language/ui-language.js';
import type { Terminal } from '../terminal/terminal.js';

/** What every command needs in addition to its own options. */
export interface CommandContext extends UiLanguage {
  terminal: Terminal;
  /** Whether messages name the codes of problems. */
  verbose: boolean;
}
