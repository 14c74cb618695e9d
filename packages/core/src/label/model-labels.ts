import type { Modality, PartnerRole, Status } from '../model/activity.js';
import type { Activity } from '../model/create-dataset.js';
import type { Office } from '../model/office.js';

/** The model's own vocabulary in one language, as a list or a label has it. */
export interface ModelLabels {
  modality: Readonly<Record<Modality, string>>;
  role: Readonly<Record<PartnerRole, string>>;
  status: Readonly<Record<Status, string>>;
  office: Readonly<Record<Office['kind'], string>>;
  kind: Readonly<Record<Activity['kind'], string>>;
  /** The kinds whose word is feminine, and the statuses that have another form beside it. */
  feminine?: {
    readonly kinds: readonly Activity['kind'][];
    readonly status: Readonly<Partial<Record<Status, string>>>;
  };
}
