import type { Organization } from '@regional-presence/core';
import { GENERAL, stated } from './provenance.js';

const organization = (
  id: string,
  region: NonNullable<Organization['region']>,
  name: string,
  sources: Organization['sources'],
): Organization => ({
  id,
  kind: 'regional-telecommunication-organization',
  name: { en: name },
  region,
  sources,
});

/** The regional telecommunication organizations with which the offices work. */
export const ORGANIZATIONS: readonly Organization[] = [
  organization('APT', 'ASP', 'Asia-Pacific Telecommunity', [stated('7'), GENERAL]),
  organization('ATU', 'AFR', 'African Telecommunications Union', [stated('4')]),
  organization('CEPT', 'EUR', 'European Conference of Postal and Telecommunications Administrations', [
    stated('9'),
    GENERAL,
  ]),
  organization('CITEL', 'AMS', 'Inter-American Telecommunication Commission', [stated('5'), GENERAL]),
  organization('COMTELCA', 'AMS', 'Regional Technical Commission for Telecommunications of Central America', [
    stated('5'),
    GENERAL,
  ]),
  organization('CTU', 'AMS', 'Caribbean Telecommunications Union', [GENERAL]),
  organization('LAS', 'ARB', 'League of Arab States', [GENERAL]),
  organization('RCC', 'CIS', 'Regional Commonwealth in the Field of Communications', [GENERAL]),
];
