/** Time zones of the IANA database, by the platform's data. */
export { canonicalTimeZone } from './zone/canonical.js';
export { isTimeZone, offsetAt } from './zone/offset.js';
export { instantOfLocalTime, localTimeExists, type Transition, transitionsOf } from './zone/transitions.js';
