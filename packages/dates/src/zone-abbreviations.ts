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
  edt: 'America/New_York',
  est: 'America/New_York',
  et: 'America/New_York',
  pdt: 'America/Los_Angeles',
  aest: 'Australia/Brisbane',
  nzdt: 'Pacific/Auckland',
  nzst: 'Pacific/Auckland',
};

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
]);

/** Where summer time has a name of its own: the winter's zone, whose clocks it is. */
export const SUMMER_NAMES: Readonly<Record<string, string>> = { CEST: 'CET', EEST: 'EET', WEST: 'WET' };
