import type { EventSortKey } from '@regional-presence/core/internal';

import type { StagedActivity } from './activity-store.js';
import type { SortedSource } from './merge-sorted.js';
import type { SpillFile } from './spill-file.js';

/** An activity that is to be written, with its number and its sort key. */
export interface PendingActivity {
  key: EventSortKey;
  number: number;
  json: string;
}

/** An activity as a line: its number, its sort key, and its JSON, which is parsed only when it is needed. */
export const formatLine = ({ key: { day, id }, number, json }: PendingActivity): string =>
  `${number}\t${day}\t${id}\t${json}\n`;

export const parseLine = (line: string): StagedActivity =>
  JSON.parse(line.slice(line.indexOf('{'))) as StagedActivity;

/** Where in the file a run is: activities in sorted order, one a line. */
export interface Run {
  start: number;
  end: number;
}

/** The position in a run. Of the run, the text of one part and the key of one line are in memory. */
export class RunReader implements SortedSource {
  key: EventSortKey | undefined;
  private readonly decoder = new TextDecoder();
  private text = '';
  /** Where the line of the position starts in the text, where its JSON starts, and where the next line starts. */
  private line = 0;
  private json = 0;
  private nextLine = 0;
  /** How much of the run was read. */
  private at: number;

  /**
   * @param bytes read at once.
   * @param replaced numbers of activities that are left out.
   */
  constructor(
    private readonly file: SpillFile,
    private readonly run: Run,
    private readonly bytes: number,
    private readonly replaced: ReadonlyMap<number, unknown>,
  ) {
    this.at = run.start;
  }

  activity(): StagedActivity {
    return JSON.parse(this.text.slice(this.json, this.nextLine)) as StagedActivity;
  }

  next(): Promise<void> | undefined {
    return this.findLine() ? undefined : this.readLine();
  }

  /** Goes to the next line that is not left out; false if the rest of the text has none. */
  private findLine(): boolean {
    for (;;) {
      this.line = this.nextLine;
      const end = this.text.indexOf('\n', this.line);
      if (end < 0) return false;
      this.nextLine = end + 1;
      const day = this.text.indexOf('\t', this.line) + 1;
      if (this.replaced.has(Number(this.text.slice(this.line, day - 1)))) continue;
      const id = this.text.indexOf('\t', day) + 1;
      this.json = this.text.indexOf('\t', id) + 1;
      this.key = { day: Number(this.text.slice(day, id - 1)), id: this.text.slice(id, this.json - 1) };
      return true;
    }
  }

  /** Reads the file until a line is complete. At the end there is no key. */
  private async readLine(): Promise<void> {
    do {
      if (this.at === this.run.end) {
        this.key = undefined;
        this.text = '';
        return;
      }
      const end = Math.min(this.at + this.bytes, this.run.end);
      const read = await this.file.read(this.at, end);
      this.text = this.text.slice(this.line) + this.decoder.decode(read, { stream: true });
      this.at = end;
      this.nextLine = 0;
    } while (!this.findLine());
  }
}
