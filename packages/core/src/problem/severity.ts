/**
 * `error`: something is not in the record as it was meant. `warning`: it is, and may be wrong.
 * `remark`: it is right, and worth knowing.
 */
export type Severity = 'error' | 'warning' | 'remark';

/** All severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'remark'];
