// Made from the schemas of the model by scripts/model-docs.mjs. Change the schemas, not this file.

/** A body that meets: a study group, regional group, focus group, assembly, initiative or advisory group. */
export interface Body {
  /** Its code: `SG3RG-AFR`. */
  id: Id;
  /** The kind of body. */
  kind: 'study-group' | 'regional-group' | 'focus-group' | 'assembly' | 'initiative' | 'advisory-group';
  /** Its name. */
  name: LocalizedText;
  /** The Sector it belongs to. */
  sector?: SectorCode | undefined;
  /** The study group of a regional group. */
  parent?: Id | undefined;
  /** The region of a regional group. */
  region?: RegionCode | undefined;
  /** Where the record comes from. */
  sources: Source[];
}

/** An operative clause of an instrument. */
export interface Clause {
  /** The id. */
  id: Id;
  /** As the instrument cites it: `resolves 4`. */
  label: string;
  /** The wording of the clause. */
  text?: LocalizedText | undefined;
  /** The substance of the clause. */
  summary?: LocalizedText | undefined;
}

/** How certain a fact is: `stated` in the source itself, `published` on pages that the source refers to, or `general` knowledge. */
export type Confidence = 'stated' | 'published' | 'general';

/** The regular exchange between offices and a bureau. */
export interface CoordinationMechanism {
  /** The id. */
  id: Id;
  /** The kind of exchange. */
  kind: 'call' | 'meeting' | 'focal-point' | 'support';
  /** The bureau: TSB, BR or BDT. */
  bureau: Id;
  /** The region; absent for all regions. */
  region?: RegionCode | undefined;
  /** Ids of the offices that take part. */
  offices?: Id[] | undefined;
  /** How often it takes place. */
  frequency?: 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'regular' | undefined;
  /** What it is. */
  description: LocalizedText;
  /** Where the record comes from; at least one source. */
  sources: Source[];
}

/** A country: ISO 3166-1 alpha-2. */
export type CountryCode = string;

/** Everything that the offices report, as plain JSON. */
export interface Dataset {
  /** The address of the JSON Schema. */
  $schema?: string | undefined;
  /** Always `regional-presence`. */
  format: 'regional-presence';
  /** The version of the format. Readers accept unknown fields. */
  version: 1;
  /** The periods that the dataset covers. */
  reportingPeriods: ReportingPeriod[];
  /** The regions. */
  regions: Region[];
  /** The Sectors. */
  sectors: Sector[];
  /** The offices. */
  offices: Office[];
  /** The bodies that meet. */
  bodies: Body[];
  /** Organizations with which the offices work. */
  organizations: Organization[];
  /** Texts from which duties follow. */
  instruments: Instrument[];
  /** The duties. */
  mandates: Mandate[];
  /** The regular exchange with the bureaux. */
  coordination: CoordinationMechanism[];
  /** Numbers that documents state. */
  statements: Statement[];
  /** The events. */
  events: Event[];
  /** The series. */
  series: Series[];
  /** The projects. */
  projects: Project[];
  /** The engagements. */
  engagements: Engagement[];
}

/** What people must know of an activity, as it was published before one of its revisions: only what has another value since. */
export interface EarlierDetails {
  /** The revision from which on it has other values. */
  sequence: number;
  /** The title, if it has another. */
  title?: LocalizedText | undefined;
  /** When it was, if it was moved; empty if no date was known. */
  when?: EarlierWhen | undefined;
  /** Where it was, if it has another place; empty if no place was known. */
  place?: Place | undefined;
  /** How people were to attend, if that is another way. */
  modality?: Modality | undefined;
  /** Its state, if it has another. */
  status?: Status | undefined;
}

/** When an activity was to take place before it was moved. */
export interface EarlierWhen {
  /** The days, or the months or years. */
  period?: Period | undefined;
  /** The local hours of each day. */
  hours?: LocalHours | undefined;
  /** The time zone of the hours. */
  zone?: TimeZone | undefined;
  /** It was to last from the first hour on the first day to the last hour on the last day. */
  continuous?: true | undefined;
}

/** Work other than events: support, promotion, a publication, fellowships. Usually undated. */
export interface Engagement {
  /** The id, which stays the same when the activity is imported again. */
  id: Id;
  /** The title. */
  title: LocalizedText;
  /** Titles of the same activity in rows that were merged into it. */
  otherTitles?: LocalizedText[] | undefined;
  /** The region; absent where neither a row nor a country gives it. */
  region?: RegionCode | undefined;
  /** The regions for which it is held together with the region. */
  otherRegions?: RegionCode[] | undefined;
  /** The id of the office that reports the activity. */
  office?: Id | undefined;
  /** The theme under which the office lists it. */
  theme?: LocalizedText | undefined;
  /** The Sector. */
  sector?: SectorCode | undefined;
  /** The Sectors that hold it together with the Sector. */
  otherSectors?: SectorCode[] | undefined;
  /** The state of the activity. */
  status?: Status | undefined;
  /** Ids of the bodies that meet or are concerned: study groups, regional groups, focus groups. */
  bodies?: Id[] | undefined;
  /** Organizations that take part. */
  partners?: Partner[] | undefined;
  /** Elements of the strategic plan and of action plans that it contributes to. */
  plans?: PlanReference[] | undefined;
  /** Web addresses, http or https. */
  links?: string[] | undefined;
  /** What the activity is about. */
  description?: LocalizedText | undefined;
  /** What came of it. */
  outcome?: LocalizedText | undefined;
  /** The number of participants. */
  participants?: number | undefined;
  /** The office marks it as one of its most important activities. */
  highlight?: true | undefined;
  /** Whom to ask: a name, an address, a telephone number. */
  contact?: string | undefined;
  /** A note of the office. */
  note?: string | undefined;
  /** Translations of the note. */
  noteTranslations?: LocalizedText | undefined;
  /** Columns and fields that the model does not have, by their heading. */
  extra?: Record<string, string> | undefined;
  /** Its revision, from its first publication on. */
  revision?: Revision | undefined;
  /** Where the record comes from; at least one source. */
  sources: Source[];
  /** What the office did. */
  kind: EngagementKind;
  /** When it takes place. */
  when?: When | undefined;
  /** What was written for the date, where no date was read. */
  dateText?: string | undefined;
  /** Where it takes place. */
  place?: Place | undefined;
  /** Whether people attend in person, online or both. */
  modality?: Modality | undefined;
  /** The id of the series it belongs to. */
  series?: Id | undefined;
  /** The id of the project it belongs to. */
  project?: Id | undefined;
}

/** The kind of engagement. */
export type EngagementKind = 'engagement' | 'publication' | 'fellowship';

/** Something that took place or will. */
export interface Event {
  /** The id, which stays the same when the activity is imported again. */
  id: Id;
  /** The title. */
  title: LocalizedText;
  /** Titles of the same activity in rows that were merged into it. */
  otherTitles?: LocalizedText[] | undefined;
  /** The region; absent where neither a row nor a country gives it. */
  region?: RegionCode | undefined;
  /** The regions for which it is held together with the region. */
  otherRegions?: RegionCode[] | undefined;
  /** The id of the office that reports the activity. */
  office?: Id | undefined;
  /** The theme under which the office lists it. */
  theme?: LocalizedText | undefined;
  /** The Sector. */
  sector?: SectorCode | undefined;
  /** The Sectors that hold it together with the Sector. */
  otherSectors?: SectorCode[] | undefined;
  /** The state of the activity. */
  status?: Status | undefined;
  /** Ids of the bodies that meet or are concerned: study groups, regional groups, focus groups. */
  bodies?: Id[] | undefined;
  /** Organizations that take part. */
  partners?: Partner[] | undefined;
  /** Elements of the strategic plan and of action plans that it contributes to. */
  plans?: PlanReference[] | undefined;
  /** Web addresses, http or https. */
  links?: string[] | undefined;
  /** What the activity is about. */
  description?: LocalizedText | undefined;
  /** What came of it. */
  outcome?: LocalizedText | undefined;
  /** The number of participants. */
  participants?: number | undefined;
  /** The office marks it as one of its most important activities. */
  highlight?: true | undefined;
  /** Whom to ask: a name, an address, a telephone number. */
  contact?: string | undefined;
  /** A note of the office. */
  note?: string | undefined;
  /** Translations of the note. */
  noteTranslations?: LocalizedText | undefined;
  /** Columns and fields that the model does not have, by their heading. */
  extra?: Record<string, string> | undefined;
  /** Its revision, from its first publication on. */
  revision?: Revision | undefined;
  /** Where the record comes from; at least one source. */
  sources: Source[];
  /** The kind of event. */
  kind: EventKind;
  /** When it takes place; absent while the date is not known. */
  when?: When | undefined;
  /** What was written for the date, where no date was read. */
  dateText?: string | undefined;
  /** Where it takes place. */
  place?: Place | undefined;
  /** Whether people attend in person, online or both. */
  modality?: Modality | undefined;
  /** Which of several occasions of one row it is: the first of two. */
  occasion?:
    | {
        /** The number of this occasion, 1-based. */
        number: number;
        /** The number of occasions. */
        of: number;
      }
    | undefined;
  /** The id of the series it belongs to. */
  series?: Id | undefined;
  /** The id of the project it belongs to. */
  project?: Id | undefined;
}

/** The kind of event. `establishment`: the founding of a centre or network. `event`: the kind is not stated. */
export type EventKind =
  | 'meeting'
  | 'workshop'
  | 'seminar'
  | 'forum'
  | 'conference'
  | 'symposium'
  | 'roundtable'
  | 'competition'
  | 'exhibition'
  | 'training'
  | 'webinar'
  | 'clinic'
  | 'presentation'
  | 'establishment'
  | 'event';

/** The id of a record: ASCII letters, digits and `. _ : -`, at most 120 characters. */
export type Id = string;

/** A text from which duties follow: a resolution in one of its revisions, a decision or a plan. */
export interface Instrument {
  /** The id. */
  id: Id;
  /** The kind of instrument. */
  kind: 'resolution' | 'decision' | 'plan';
  /** Its name. */
  name: LocalizedText;
  /** The revision: `Rev. Bucharest, 2022`. */
  revision?: string | undefined;
  /** Its title. */
  title?: LocalizedText | undefined;
  /** The year of the revision. */
  year: number;
  /** Its operative clauses. */
  clauses: Clause[];
  /** Where the record comes from. */
  sources: Source[];
}

/** Local hours, `HH:MM` or `HH:MM-HH:MM`, 24-hour clock. On several days: the hours of each day. */
export type LocalHours = string;

/** A text in one or more languages, by BCP 47 tag; `und` where the language is not known. */
export type LocalizedText = Record<string, string>;

/** A duty that a clause imposes on somebody, towards somebody. */
export interface Mandate {
  /** The id. */
  id: Id;
  /** The id of the instrument. */
  instrument: Id;
  /** The id of one of its clauses. */
  clause: Id;
  /** What is to be done. */
  duty: LocalizedText;
  /** Who has the duty. */
  owedBy: LocalizedText;
  /** To whom it is owed. */
  owedTo: LocalizedText;
  /** Where the record comes from. */
  sources: Source[];
}

/** How people attend. */
export type Modality = 'physical' | 'virtual' | 'hybrid';

/** A regional or area office. `headquarters` is the ITU Office for Europe, located in Geneva. */
export interface Office {
  /** The id. */
  id: Id;
  /** The kind of office. */
  kind: 'regional' | 'area' | 'headquarters';
  /** Its name. */
  name: LocalizedText;
  /** Its city. */
  city: LocalizedText;
  /** Its country. */
  country: CountryCode;
  /** The region it belongs to. */
  region: RegionCode;
  /** The part of the region it serves. */
  serves: LocalizedText;
  /** Its position. */
  position?:
    | {
        /** Degrees north, WGS 84. */
        latitude: number;
        /** Degrees east, WGS 84. */
        longitude: number;
      }
    | undefined;
  /** Its IANA time zone. */
  timeZone: string;
  /** What the office writes before its activities in a report. */
  introduction?: LocalizedText | undefined;
  /** What the office writes after its activities in a report. */
  closing?: LocalizedText | undefined;
  /** Where the record comes from. */
  sources: Source[];
}

/** An organization with which an office works. */
export interface Organization {
  /** The id. */
  id: Id;
  /** The kind of organization. */
  kind: 'regional-telecommunication-organization' | 'partner';
  /** Its name. */
  name: LocalizedText;
  /** The region it belongs to. */
  region?: RegionCode | undefined;
  /** Its web address. */
  url?: string | undefined;
  /** Where the record comes from. */
  sources: Source[];
}

/** An organization that takes part in an activity. */
export interface Partner {
  /** Its name as written. */
  name: string;
  /** Translations of the name. */
  nameTranslations?: LocalizedText | undefined;
  /** The id of an organization of the dataset, where it is one of them. */
  organization?: Id | undefined;
  /** Its role. */
  role?: PartnerRole | undefined;
}

/** The role of a partner in an activity. */
export type PartnerRole = 'lead' | 'host' | 'co-organizer' | 'funder' | 'partner';

/** An EDTF period (ISO 8601-2:2019, levels 0 and 1): `2022-10-20`, `2022-07`, `2022`, `2021-11-29/2021-12-01`, `2022-10-20/..`. */
export type Period = string;

/** Where an activity takes place. */
export interface Place {
  /** The building, hotel or room. */
  venue?: string | undefined;
  /** The city. */
  city?: string | undefined;
  /** The country. */
  country?: CountryCode | undefined;
  /** The place as written, where it was not wholly understood. */
  text?: string | undefined;
}

/** A reference to an element of a plan: an objective, an output or a regional initiative. */
export interface PlanReference {
  /** The code: `T.2`, `T.4-3`, `AFR3`. It has other meanings in other plans. */
  code: string;
  /** The id of the plan in force on the dates of the activity. */
  plan?: Id | undefined;
  /** The meaning of the code in that plan. */
  title?: string | undefined;
}

/** A project with a period, funders and focus countries. */
export interface Project {
  /** The id, which stays the same when the activity is imported again. */
  id: Id;
  /** The title. */
  title: LocalizedText;
  /** Titles of the same activity in rows that were merged into it. */
  otherTitles?: LocalizedText[] | undefined;
  /** The region; absent where neither a row nor a country gives it. */
  region?: RegionCode | undefined;
  /** The regions for which it is held together with the region. */
  otherRegions?: RegionCode[] | undefined;
  /** The id of the office that reports the activity. */
  office?: Id | undefined;
  /** The theme under which the office lists it. */
  theme?: LocalizedText | undefined;
  /** The Sector. */
  sector?: SectorCode | undefined;
  /** The Sectors that hold it together with the Sector. */
  otherSectors?: SectorCode[] | undefined;
  /** The state of the activity. */
  status?: Status | undefined;
  /** Ids of the bodies that meet or are concerned: study groups, regional groups, focus groups. */
  bodies?: Id[] | undefined;
  /** Organizations that take part. */
  partners?: Partner[] | undefined;
  /** Elements of the strategic plan and of action plans that it contributes to. */
  plans?: PlanReference[] | undefined;
  /** Web addresses, http or https. */
  links?: string[] | undefined;
  /** What the activity is about. */
  description?: LocalizedText | undefined;
  /** What came of it. */
  outcome?: LocalizedText | undefined;
  /** The number of participants. */
  participants?: number | undefined;
  /** The office marks it as one of its most important activities. */
  highlight?: true | undefined;
  /** Whom to ask: a name, an address, a telephone number. */
  contact?: string | undefined;
  /** A note of the office. */
  note?: string | undefined;
  /** Translations of the note. */
  noteTranslations?: LocalizedText | undefined;
  /** Columns and fields that the model does not have, by their heading. */
  extra?: Record<string, string> | undefined;
  /** Its revision, from its first publication on. */
  revision?: Revision | undefined;
  /** Where the record comes from; at least one source. */
  sources: Source[];
  /** Always `project`. */
  kind: 'project';
  /** The period of the project. */
  when?: When | undefined;
  /** What was written for the date, where no date was read. */
  dateText?: string | undefined;
  /** The length as stated: an ISO 8601 duration in years or months, `P4Y`, `P18M`. */
  statedDuration?: string | undefined;
  /** The countries it concerns. */
  focusCountries?: CountryCode[] | undefined;
  /** Where it takes place. */
  place?: Place | undefined;
  /** Whether people attend in person, online or both. */
  modality?: Modality | undefined;
}

/** A region of ITU. */
export interface Region {
  /** Its code. */
  id: RegionCode;
  /** Its name. */
  name: LocalizedText;
  /** Ids of its regional telecommunication organizations. */
  organizations: Id[];
  /** What the office writes before its activities in a report. */
  introduction?: LocalizedText | undefined;
  /** What the office writes after its activities in a report. */
  closing?: LocalizedText | undefined;
  /** Where the record comes from. */
  sources: Source[];
}

/** One of the six regions of the Telecommunication Development Bureau. */
export type RegionCode = 'AFR' | 'AMS' | 'ARB' | 'ASP' | 'CIS' | 'EUR';

/** The period that a report covers: of the whole report, or of one region. */
export interface ReportingPeriod {
  /** The id. */
  id: Id;
  /** The period. */
  period: Period;
  /** The region; absent for the whole report. */
  region?: RegionCode | undefined;
  /** Where the record comes from; at least one source. */
  sources: Source[];
}

/** How often an activity was changed since its first publication, and when it was changed last. */
export interface Revision {
  /** The SEQUENCE of its calendar event (RFC 5545 §3.8.7.4), which grows with each change. */
  sequence: number;
  /** The instant of the last change in UTC: `2026-11-24T10:00:00Z`. */
  modified: string;
  /** Since when no file lists the event, which had ended by then: it stays in calendars and is in no document. */
  unlisted?: string | undefined;
  /** Under what it was published before and is no longer. */
  withdrawn?: Withdrawn | undefined;
  /** The id of the event of which its days are now a part. It is cancelled in calendars only for its own entry to go: the event takes place. */
  mergedInto?: Id | undefined;
  /** What was published before its last revisions, the latest last. */
  earlier?: EarlierDetails[] | undefined;
}

/** A Sector with its bureau and the advisory group to which the regional offices report. */
export interface Sector {
  /** Its code. */
  id: SectorCode;
  /** Its name. */
  name: LocalizedText;
  /** Its bureau: BR, TSB or BDT. */
  bureau?: Id | undefined;
  /** The name of the bureau. */
  bureauName?: LocalizedText | undefined;
  /** Its advisory group: RAG, TSAG or TDAG. */
  advisoryGroup?: Id | undefined;
  /** The name of the advisory group. */
  advisoryGroupName?: LocalizedText | undefined;
  /** Where the record comes from. */
  sources: Source[];
}

/** A Sector of ITU, or the General Secretariat (`GS`). */
export type SectorCode = 'ITU-R' | 'ITU-T' | 'ITU-D' | 'GS';

/** Events that belong together: a yearly conference, a course of webinars. */
export interface Series {
  /** The id, which stays the same when the activity is imported again. */
  id: Id;
  /** The title. */
  title: LocalizedText;
  /** Titles of the same activity in rows that were merged into it. */
  otherTitles?: LocalizedText[] | undefined;
  /** The region; absent where neither a row nor a country gives it. */
  region?: RegionCode | undefined;
  /** The regions for which it is held together with the region. */
  otherRegions?: RegionCode[] | undefined;
  /** The id of the office that reports the activity. */
  office?: Id | undefined;
  /** The theme under which the office lists it. */
  theme?: LocalizedText | undefined;
  /** The Sector. */
  sector?: SectorCode | undefined;
  /** The Sectors that hold it together with the Sector. */
  otherSectors?: SectorCode[] | undefined;
  /** The state of the activity. */
  status?: Status | undefined;
  /** Ids of the bodies that meet or are concerned: study groups, regional groups, focus groups. */
  bodies?: Id[] | undefined;
  /** Organizations that take part. */
  partners?: Partner[] | undefined;
  /** Elements of the strategic plan and of action plans that it contributes to. */
  plans?: PlanReference[] | undefined;
  /** Web addresses, http or https. */
  links?: string[] | undefined;
  /** What the activity is about. */
  description?: LocalizedText | undefined;
  /** What came of it. */
  outcome?: LocalizedText | undefined;
  /** The number of participants. */
  participants?: number | undefined;
  /** The office marks it as one of its most important activities. */
  highlight?: true | undefined;
  /** Whom to ask: a name, an address, a telephone number. */
  contact?: string | undefined;
  /** A note of the office. */
  note?: string | undefined;
  /** Translations of the note. */
  noteTranslations?: LocalizedText | undefined;
  /** Columns and fields that the model does not have, by their heading. */
  extra?: Record<string, string> | undefined;
  /** Its revision, from its first publication on. */
  revision?: Revision | undefined;
  /** Where the record comes from; at least one source. */
  sources: Source[];
  /** Always `series`. */
  kind: 'series';
  /** The span of the whole series. */
  when?: When | undefined;
  /** How it recurs, in words: `every year in November`. */
  recurrence?: LocalizedText | undefined;
  /** What was written for the date, where no date was read. */
  dateText?: string | undefined;
  /** The number of its events as stated. */
  statedCount?: number | undefined;
  /** Where it takes place. */
  place?: Place | undefined;
  /** Whether people attend in person, online or both. */
  modality?: Modality | undefined;
}

/** Where a record, or a part of it, comes from. */
export interface Source {
  /** The name of the file or document. */
  file: string;
  /** The name of the sheet of a workbook. */
  sheet?: string | undefined;
  /** The row, 1-based: the first line of a file is row 1. */
  row?: number | undefined;
  /** A section or page, where there is no row. */
  at?: string | undefined;
  /** The address of the document. */
  url?: string | undefined;
  /** How certain the fact is. */
  confidence?: Confidence | undefined;
}

/** A number that a document states of a list, so that the two can be compared. */
export interface Statement {
  /** The id. */
  id: Id;
  /** What is counted: `field offices`. */
  subject: LocalizedText;
  /** The number as stated. */
  stated: number;
  /** Ids or names of what is listed. */
  listed: string[];
  /** Where the record comes from; at least one source. */
  sources: Source[];
}

/** The state of an activity. `planned`: intended, without a statement of how certain it is. `tentative`: may not take place. `confirmed`: confirmed by the office. */
export type Status = 'planned' | 'tentative' | 'confirmed' | 'ongoing' | 'held' | 'postponed' | 'cancelled';

/** A time zone: an IANA name such as `Europe/Zurich`, or an offset such as `+05:30`. */
export type TimeZone = string;

/** When an activity takes place. */
export interface When {
  /** The days, or the months or years where the days are not known. */
  period: Period;
  /** The local hours of each day. */
  hours?: LocalHours | undefined;
  /** The time zone of the hours. */
  zone?: TimeZone | undefined;
  /** The hours are not those of each day: the activity lasts from the first hour on the first day to the last hour on the last day. */
  continuous?: true | undefined;
  /** What was not written, but inferred: the year from the reporting period, the century of a year of two digits, the zone from the city, the days of a part of a month or of a week that was written. */
  inferred?: ('year' | 'century' | 'zone' | 'days')[] | undefined;
  /** The text from which the date was read. */
  phrase?: string | undefined;
}

/** Under what an activity was published before and is no longer. Calendars show it there as cancelled. */
export interface Withdrawn {
  /** The days it had while they were known. */
  period?: Period | undefined;
  /** Regions it no longer belongs to. */
  regions?: RegionCode[] | undefined;
  /** Sectors it no longer belongs to. */
  sectors?: SectorCode[] | undefined;
  /** Bodies it no longer belongs to. */
  bodies?: Id[] | undefined;
  /** Offices it no longer belongs to. */
  offices?: Id[] | undefined;
}
