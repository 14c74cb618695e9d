import {
  choiceOption,
  type OptionRules,
  PERIOD_OPTION,
  SECTOR_CODES,
  WRITER_OPTIONS,
} from '@regional-presence/core/internal';
import { expectedInternalDetails, expectedParts, expectedPartsOrDetails } from './document/parts.js';
import { REPORT_FORMS } from './report.js';
import { REPORT_NAMES } from './report-names.js';

/** The rules of `ReportOptions`. */
export const REPORT_OPTIONS: OptionRules = {
  ...WRITER_OPTIONS,
  report: choiceOption(REPORT_NAMES),
  sector: choiceOption(SECTOR_CODES),
  office: { type: 'string' },
  period: PERIOD_OPTION,
  titleBlock: { type: 'object' },
  problems: { type: 'array' },
  form: choiceOption(REPORT_FORMS),
  parts: { type: 'array', expected: expectedParts },
  without: { type: 'array', expected: expectedPartsOrDetails },
  with: { type: 'array', expected: expectedInternalDetails },
  changes: { type: 'array' },
  draft: { type: 'boolean' },
  sources: { type: 'boolean' },
  feeds: { type: 'string' },
  sections: { type: 'function' },
};
