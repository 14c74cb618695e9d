export * from './ical-reader';
