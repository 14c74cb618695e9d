import type { When } from '@regional-presence/core';

/** Removes each inferred zone that the other record contradicts: a written one is valid, of two inferred ones neither. */
export function preferWrittenZone(a: When, b: When): void {
  if (!a.zone || !b.zone || a.zone === b.zone) return;
  for (const when of [a, b]) {
    const others = when.inferred?.filter((part) => part !== 'zone');
    if (others?.length === when.inferred?.length) continue;
    delete when.zone;
    if (others!.length > 0) when.inferred = others!;
    else delete when.inferred;
  }
}
