/**
 * The names of files without the folders that they share: `plan.csv`, or `cairo/plan.csv` and `dakar/plan.csv` where two
 * have one name.
 */
export function shortFileNames(files: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(files)].map((file) => ({ file, parts: file.split(/[\\/]/) }));
  return new Map(
    all.map(({ file, parts }) => {
      const others = all.filter((each) => each.file !== file);
      const count = parts.findIndex((_, i) => others.every((other) => !endsAlike(parts, other.parts, i + 1)));
      return [file, parts.slice(-(count < 0 ? parts.length : count + 1)).join('/')];
    }),
  );
}

const endsAlike = (a: readonly string[], b: readonly string[], count: number): boolean =>
  a.slice(-count).join('/') === b.slice(-count).join('/');
