import { createDataset } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { htmlWriter, markdownWriter, type ReportOptions, renderReport, reportTree } from '../src/index.js';

const data = createDataset();
const wrong = (options: unknown) => options as ReportOptions;

describe('an option that is not allowed', () => {
  it.each([
    ['renderReport', (options: ReportOptions) => renderReport(data, options)],
    ['reportTree', (options: ReportOptions) => reportTree(data, options)],
    ['htmlWriter', (options: ReportOptions) => htmlWriter.write(data, options)],
    ['markdownWriter', (options: ReportOptions) => markdownWriter.write(data, options)],
  ])('is named at once by %s', (_, write) => {
    expect(() => write(wrong({ report: 'annual' }))).toThrow(
      /"report" must be .*"annual-plan".*not "annual"/,
    );
    expect(() => write(wrong({ sector: 'ITU-X' }))).toThrow(/"sector" must be .*"ITU-T"/);
    expect(() => write(wrong({ period: '2022-13' }))).toThrow(/"period" must be an EDTF period/);
    expect(() => write(wrong({ language: 'klingon' }))).toThrow(/"language" must be a BCP 47 tag/);
    expect(() => write(wrong({ section: [] }))).toThrow(/no option "section"; did you mean "sections"/);
    expect(() => write(wrong({ sections: [] }))).toThrow(TypeError);
    expect(() => write({ report: undefined, language: undefined })).not.toThrow();
  });

  it('is named by renderReport for the format', () => {
    expect(() => renderReport(data, wrong({ format: 'pdf' }))).toThrow(/"format" must be "html" or "md"/);
  });
});
