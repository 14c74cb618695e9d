/** ITU's regions, offices, Member States, bodies, plans and Resolution 25 as data, each with source and confidence. */
export { abbreviationIn } from './abbreviations.js';
export { BODIES, type BodyMatch, findBody } from './bodies.js';
export { CITIES, type City } from './cities.js';
export { cityName } from './city-name.js';
export { cityPosition, type Position } from './city-positions.js';
export { countryName, findCountry } from './country-names.js';
export { type CityCandidate, type CityMatch, findCity, type UnambiguousCity } from './find-city.js';
export { findPlanElement, type PlanElementMatch } from './find-plan-element.js';
export { MEMBER_STATES, type MemberState, regionOfCountry } from './member-states.js';
export { OFFICES } from './offices.js';
export { ORGANIZATIONS } from './organizations.js';
export { PLAN_ELEMENTS, PLANS, type Plan, type PlanElement } from './plans.js';
export { referenceDataset } from './reference-dataset.js';
export { REGIONS } from './regions.js';
export { INSTRUMENTS, MANDATES } from './resolution-25.js';
export { SECTORS } from './sectors.js';
export { officialCountryName } from './united-nations-names.js';
export { loadCities } from './world-city-index.js';
