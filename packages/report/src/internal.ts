/** What the packages of this repository share. It is not public: it can change in any release. */

export { placeInWords } from '@regional-presence/reference/internal';
export { sectorsOfActivity } from './activity-scope.js';
export { documentParts } from './document/report-tree.js';
export { COASTLINE } from './figure/coastline.js';
export { placeLabels } from './figure/map-labels.js';
export { landPath, positionOnMap } from './figure/map-path.js';
export { MAP_HEIGHT, projectToMap } from './figure/projection.js';
export { type QuestionEntry, questionEntries } from './questions/question-entries.js';
export { reportContext } from './report-context.js';
export { REPORT_OPTIONS } from './report-options.js';
export { countActivities, withoutFurtherOccasions } from './section/count-activities.js';
export { SECTORS_TO_BRIEF } from './section/evidence-rules.js';
export { IMPLEMENTATION_STATES, type ImplementationState, stateOf } from './section/state.js';
export { type Names, namesInLanguage } from './text/names.js';
export { FIELDS_OF_ONE_DOCUMENT } from './title-block.js';
export { cleanText } from './tree/clean-text.js';
export { currentText } from './tree/current-text.js';
export { type Direction, oppositeDirection } from './tree/direction.js';
export { documentOf } from './tree/tree.js';
