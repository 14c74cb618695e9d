/** Sets of numbers that are merged step by step (union-find). The first number of a set is its lowest. */
export class DisjointSets {
  private readonly parent: Int32Array;

  /** @param size the numbers are from 0 to before `size`, each in a set of its own. */
  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  /** The lowest number of the set that a number is in. */
  find(number: number): number {
    const { parent } = this;
    let root = number;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = number; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Merges the sets of two numbers. */
  union(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one < other) this.parent[other] = one;
    else this.parent[one] = other;
  }

  /** The sets of more than one number, by their first number; their numbers in order. */
  groups(): Map<number, number[]> {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.parent.length; i++) {
      const root = this.find(i);
      if (root === i) continue;
      const group = groups.get(root);
      if (group) group.push(i);
      else groups.set(root, [root, i]);
    }
    return groups;
  }
}
