/**
 * Abbreviations of time zones that mean one thing, in every language. Those that mean several
 * (IST, CST, BST, AST, EST in Australia and America …) are listed as `ambiguous` and never read.
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

export const AMBIGUOUS_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'ist',
  'cst',
  'cdt',
  'bst',
  'ast',
  'adt',
  'pst',
  'mst',
  'amt',
  'ect',
  'gft',
  'sst',
  'art',
  // Right in one half of the year only. No table here says in which.
  'nzdt',
  'nzst',
]);
