import { readTemplate, type WordTemplate } from '@regional-presence/report-docx';
import { invalidOptionFile, readOptionBytes } from './option-file.js';

/** Reads an office's own Word file, whose styles and pages documents take. */
export function parseTemplateFile(path: string): WordTemplate {
  const result = readTemplate(readOptionBytes(path, 'template'));
  if ('template' in result) return result.template;
  throw invalidOptionFile('template', result.fault);
}
