import type { Status } from '@regional-presence/core';

/** What a plan says of a meeting before its day. */
const BEFORE: ReadonlySet<Status | undefined> = new Set<Status>(['planned', 'tentative', 'confirmed']);

/**
 * Whether a status is what became of an activity that another row still has as planned: `cancelled` beside `planned`. Lists of
 * plans are not always brought up to date; no meeting that was cancelled is planned afterwards.
 */
export const supersedes = (status: Status | undefined, other: Status | undefined): boolean =>
  status !== undefined && !BEFORE.has(status) && BEFORE.has(other);
