import type { Organization } from '@regional-presence/core';
import { listedName } from './body-names.js';
import { GENERAL_KNOWLEDGE, statedIn } from './provenance.js';

const organization = (
  id: string,
  region: NonNullable<Organization['region']>,
  sources: Organization['sources'],
): Organization => ({
  id,
  kind: 'regional-telecommunication-organization',
  name: listedName(id),
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
  organization('APT', 'ASP', [statedIn('7'), GENERAL_KNOWLEDGE]),
  organization('ATU', 'AFR', [statedIn('4')]),
  organization('CEPT', 'EUR', [statedIn('9'), GENERAL_KNOWLEDGE]),
  organization('CITEL', 'AMS', [statedIn('5'), GENERAL_KNOWLEDGE]),
  organization('COMTELCA', 'AMS', [statedIn('5'), GENERAL_KNOWLEDGE]),
  organization('CTU', 'AMS', [GENERAL_KNOWLEDGE]),
  organization('LAS', 'ARB', [GENERAL_KNOWLEDGE]),
  organization('RCC', 'CIS', [GENERAL_KNOWLEDGE]),
];
