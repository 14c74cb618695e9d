export * from './ical-reader.js';
