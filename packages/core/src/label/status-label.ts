import type { Status } from '../model/activity.js';
import type { Activity } from '../model/create-dataset.js';
import type { ModelLabels } from './model-labels.js';

/** The status of an activity, in the gender of the word for its kind: `Réunion`, `Annulée`; `Atelier`, `Annulé`. */
export const statusLabel = (
  { status: labels, feminine }: ModelLabels,
  kind: Activity['kind'],
  status: Status,
): string => (feminine?.kinds.includes(kind) ? feminine.status[status] : undefined) ?? labels[status];
