/** What the packages of this repository share. It is not public: it can change in any release. */
export { organizationOfAbbreviation } from './abbreviations.js';
export { bodyCodesIn } from './bodies.js';
export { countriesOfSharedName } from './country-names.js';
export { findCityIn, findMeetingCity, isWellKnownCity, isWellKnownCityIn } from './find-city.js';
export { countryListInWords, placeInWords } from './place-in-words.js';
export { SHARED_CITY_NAMES, type SharedCityName } from './shared-city-names.js';
export { countryOfSportCode } from './sport-codes.js';
export { countriesOfSubdivision } from './subdivisions.js';
export { isTerritoryOf, territoriesOf } from './territories.js';
export { countryNameOfPlace } from './united-nations-names.js';
export { zoneOfPlace } from './zone-of-place.js';
