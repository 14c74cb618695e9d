/** How many there are of each. */
export interface Bars {
  type: 'bars';
  rows: { label: string; value: number }[];
}

/** How many there are of each, in each part of a time: regions by month. */
export interface Timeline {
  type: 'timeline';
  /** The parts of the time in their order, in full and as short as a column wants it. */
  columns: { label: string; short: string }[];
  rows: { label: string; values: number[] }[];
}

export interface MapPoint {
  label: string;
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** How many events took place there. */
  count?: number;
}

/** Offices and venues on the coastlines of the world. */
export interface WorldMap {
  type: 'map';
  offices: MapPoint[];
  venues: MapPoint[];
  /** What the two kinds of dots are. */
  legend: { offices: string; venues: string };
}

export type Drawing = Bars | Timeline | WorldMap;
