import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** The folders of the files that are written, each created or read once. */
export class TargetFolders {
  /** Folders that did not exist. */
  readonly created: string[] = [];
  /** What is in each folder, in lower case: on some disks `AFR.ics` is `afr.ics`. */
  private readonly names = new Map<string, ReadonlySet<string>>();

  /** Creates the folder of a file if there is none, and returns whether something of that name is in it. */
  async has(path: string): Promise<boolean> {
    const folder = dirname(path);
    let names = this.names.get(folder);
    if (!names) {
      const created = await mkdir(folder, { recursive: true });
      if (created !== undefined) this.created.push(created);
      names = new Set(created === undefined ? (await readdir(folder)).map((name) => name.toLowerCase()) : []);
      this.names.set(folder, names);
    }
    return names.has(basename(path).toLowerCase());
  }
}
