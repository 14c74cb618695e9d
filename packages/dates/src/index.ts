export * from './date-reading';
export * from './read-dates';
export * from './read-times';
export type { Order } from './resolve';
