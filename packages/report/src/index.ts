export * from './advisory-report';
export * from './html';
export * from './markdown';
export * from './report-writers';
export type { Block, Inline, ReportDocument } from './tree';
