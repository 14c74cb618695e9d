import type { Organization } from '@regional-presence/core';
import { GENERAL_KNOWLEDGE, statedIn } from './provenance.js';

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

/**
 * The regional telecommunication organizations that the offices work with.
 *
 * @example
 * ORGANIZATIONS.some(({ id }) => id === 'ATU'); // true
 */
export const ORGANIZATIONS: readonly Organization[] = [
  organization('APT', 'ASP', 'Asia-Pacific Telecommunity', [statedIn('7'), GENERAL_KNOWLEDGE]),
  organization('ATU', 'AFR', 'African Telecommunications Union', [statedIn('4')]),
  organization('CEPT', 'EUR', 'European Conference of Postal and Telecommunications Administrations', [
    statedIn('9'),
    GENERAL_KNOWLEDGE,
  ]),
  organization('CITEL', 'AMS', 'Inter-American Telecommunication Commission', [
    statedIn('5'),
    GENERAL_KNOWLEDGE,
  ]),
  organization('COMTELCA', 'AMS', 'Regional Technical Commission for Telecommunications of Central America', [
    statedIn('5'),
    GENERAL_KNOWLEDGE,
  ]),
  organization('CTU', 'AMS', 'Caribbean Telecommunications Union', [GENERAL_KNOWLEDGE]),
  organization('LAS', 'ARB', 'League of Arab States', [GENERAL_KNOWLEDGE]),
  organization('RCC', 'CIS', 'Regional Commonwealth in the Field of Communications', [GENERAL_KNOWLEDGE]),
];
