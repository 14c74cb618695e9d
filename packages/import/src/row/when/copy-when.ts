import type { When } from '@regional-presence/core';

/** A copy to change. All copies with like fields have one shape; objects that are spread have one of their own each time. */
export function copyWhen(when: When): When {
  const copy: Partial<Record<keyof When, unknown>> = {};
  for (const key in when) copy[key as keyof When] = when[key as keyof When];
  return copy as When;
}
