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

/**
 * Abbreviations of several zones, with the offsets that these have, in minutes east of UTC. None is read, unless the place
 * says which it is: IST is the time of India, Israel and Ireland.
 */
export const SHARED_ABBREVIATIONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['ist', [330, 120, 60]],
  ['cst', [-360, 480, -300]],
  ['cdt', [-300, -240]],
  ['bst', [60, 360]],
  ['ast', [-240, 180]],
  ['adt', [-180]],
  ['pst', [-480, 480]],
  ['mst', [-420, 480, 390]],
  ['amt', [-240, 240]],
  ['ect', [-300, -240]],
  ['gft', [-180]],
  ['sst', [-660, 480]],
  ['art', [-180]],
  // Right in one half of the year only.
  ['nzdt', [780]],
  ['nzst', [720]],
]);
