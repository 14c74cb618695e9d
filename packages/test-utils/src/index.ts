/** What the tests of several packages use. */
export { collectText } from './collect-text.js';
export { eventWith } from './event-with.js';
export { importText } from './import-text.js';
export { independentEdits } from './independent-edits.js';
export { runs } from './runs.js';
export { sourceReport } from './source-report.js';
export { unfold } from './unfold.js';
export { areHoursInZone } from './written-hours.js';
