import { createDataset, type Dataset } from '@regional-presence/core';
import { reviseDataset } from '@regional-presence/core/changes';

/** The instant of a publication in UTC, to the second: the given one, else now. */
export const publicationStamp = (stamp: string | undefined): string =>
  stamp ?? `${new Date().toISOString().slice(0, 19)}Z`;

/**
 * A dataset as it is published for the first time: every activity has its first revision, so that an event that is
 * not changed stays the same byte for byte in all later publications.
 */
export const firstPublication = (dataset: Dataset, stamp: string): Dataset =>
  reviseDataset(createDataset(), dataset, stamp).dataset;
