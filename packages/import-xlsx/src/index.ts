export * from './xlsx-reader.js';
