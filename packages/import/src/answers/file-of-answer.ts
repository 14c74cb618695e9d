/** Which files an answer can be about: a name without folders that several files have names none of them. */
export class AmbiguousFiles {
  private readonly counts = new Map<string, number>();
  private readonly countsOfBaseNames = new Map<string, number>();

  constructor(names: readonly string[]) {
    for (const name of names) {
      addOne(this.counts, name);
      addOne(this.countsOfBaseNames, baseName(name));
    }
  }

  has(name: string): boolean {
    return this.counts.has(name);
  }

  isAmbiguous(name: string): boolean {
    if ((this.counts.get(name) ?? 0) > 1) return true;
    return baseName(name) === name && (this.countsOfBaseNames.get(name) ?? 0) > 1;
  }
}

const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
