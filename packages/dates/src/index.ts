export type { Order } from './resolve';
export * from './read-dates';
export * from './read-times';
