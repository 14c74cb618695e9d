/**
 * Abbreviations of time zones that mean one thing, in every language. Those that mean several
 * (IST, CST, BST, AST, EST in Australia and America …) are `SHARED_ABBREVIATIONS`.
 */
export const ZONE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  tuc: 'UTC',
  cet: 'CET',
  mez: 'CET',
  cest: 'CEST',
  mesz: 'CEST',
  eet: 'EET',
  eest: 'EEST',
  wet: 'WET',
  west: 'WEST',
  msk: 'Europe/Moscow',
  eat: 'Africa/Nairobi',
  wat: 'Africa/Lagos',
  cat: 'Africa/Maputo',
  sast: 'Africa/Johannesburg',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  hkt: 'Asia/Hong_Kong',
  sgt: 'Asia/Singapore',
  wib: 'Asia/Jakarta',
  pkt: 'Asia/Karachi',
  ksa: 'Asia/Riyadh',
  gst: 'Asia/Dubai',
  ict: 'Asia/Bangkok',
  brt: 'America/Sao_Paulo',
  edt: 'EDT',
  est: 'EST',
  et: 'America/New_York',
  pdt: 'PDT',
  aest: 'Australia/Brisbane',
};

/** Zones only directly behind hours: `PT1` is a project team. */
export const ZONES_BEHIND_HOURS: ReadonlyMap<string, string> = new Map([['pt', 'America/Los_Angeles']]);

/** A time that an abbreviation stands for, in minutes east of UTC, and whether it is summer time. */
export interface SharedTime {
  offset: number;
  isSummer?: true;
}

const standard = (...offsets: number[]): SharedTime[] => offsets.map((offset) => ({ offset }));
const summer = (...offsets: number[]): SharedTime[] => offsets.map((offset) => ({ offset, isSummer: true }));

/**
 * Abbreviations of several zones, with the times that these have. None is read, unless the place says which it is: IST is the
 * time of India and Israel, and the summer time of Ireland.
 */
export const SHARED_ABBREVIATIONS: ReadonlyMap<string, readonly SharedTime[]> = new Map([
  ['ist', [...standard(330, 120), ...summer(60)]],
  ['cst', standard(-360, 480, -300)],
  ['cdt', summer(-300, -240)],
  ['bst', [...summer(60), ...standard(360)]],
  ['ast', standard(-240, 180)],
  ['adt', summer(-180)],
  ['pst', standard(-480, 480)],
  ['mst', standard(-420, 480, 390)],
  ['amt', standard(-240, 240)],
  ['ect', standard(-300, -240)],
  ['gft', standard(-180)],
  ['sst', standard(-660, 480)],
  ['art', standard(-180)],
  ['nzdt', summer(780)],
  ['nzst', standard(720)],
]);
