import type { Modality, PartnerRole, Status } from '../model/activity';
import type { Activity } from '../model/dataset';
import type { Office } from '../model/office';

/** The model's own vocabulary in one language, as a list or a label has it. */
export interface Terms {
  modality: Readonly<Record<Modality, string>>;
  role: Readonly<Record<PartnerRole, string>>;
  status: Readonly<Record<Status, string>>;
  office: Readonly<Record<Office['kind'], string>>;
  kind: Readonly<Record<Activity['kind'], string>>;
}
