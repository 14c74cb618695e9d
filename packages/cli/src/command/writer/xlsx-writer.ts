export { xlsxWriter } from '@regional-presence/report-xlsx';
