import { type Command, Option } from 'commander';

/** A former name of an option: accepted for one release, and not listed in the help. */
class FormerOption extends Option {
  constructor(
    flags: string,
    private readonly current: Option,
  ) {
    super(flags);
    this.hideHelp();
    if (current.parseArg) this.parseArg = current.parseArg;
    if (current.argChoices) this.argChoices = current.argChoices;
  }

  override attributeName(): string {
    return this.current.attributeName();
  }
}

/** Adds an option that had another name before. */
export const addRenamedOption = (command: Command, option: Option, formerFlags: string): Command =>
  command.addOption(option).addOption(new FormerOption(formerFlags, option));
