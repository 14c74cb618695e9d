import * as z from 'zod';
import { activityFields, Modality, Place } from './activity.js';
import { CountryCode } from './identifier.js';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';
import { When } from './when.js';

/**
 * A project with a period, funders and focus countries.
 *
 * @example
 * Project.safeParse({ kind: 'project', statedDuration: 'four years' }).success; // false
 */
export const Project = /* @__PURE__ */ z
  .object({
    ...activityFields,
    kind: z.literal('project').describe('Always `project`.'),
    when: When.optional().describe('The period of the project.'),
    dateText: z.string().optional().describe('What was written for the date, where no date was read.'),
    statedDuration: z
      .string()
      .regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?$/)
      .optional()
      .describe('The length as stated: an ISO 8601 duration in years or months, `P4Y`, `P18M`.'),
    focusCountries: z.array(CountryCode).optional().describe('The countries it concerns.'),
    place: Place.optional().describe('Where it takes place.'),
    modality: Modality.optional().describe('Whether people attend in person, online or both.'),
  })
  .meta({ id: schemaId('Project'), description: 'A project with a period, funders and focus countries.' });
export type Project = records.Project;
