export { docxWriter } from '@regional-presence/report-docx';
