import type { ReportContext } from '../report.js';

/** The sentence of a document without activities: of all offices or of one, and of all Sectors or of one. */
export function nothingReported({ t, options, names }: ReportContext): string {
  const office = options.office === undefined ? undefined : names.office(options.office);
  const sector = options.sector === undefined ? undefined : names.sector(options.sector);
  if (office !== undefined)
    return sector === undefined
      ? t('brief.nothingOfOffice', { office })
      : t('brief.nothingOfOfficeAndSector', { office, sector });
  return sector === undefined ? t('brief.nothing') : t('brief.nothingOfSector', { sector });
}
