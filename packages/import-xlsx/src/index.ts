export * from './xlsx-reader';
