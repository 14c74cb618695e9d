export { csvTablesWriter } from '@regional-presence/import';
