/** A bar for each row. */
export interface Bars {
  type: 'bars';
  rows: { label: string; value: number }[];
}

/** A number for each row and column: events by region and month. */
export interface Timeline {
  type: 'timeline';
  /** The months, quarters or years in order, with a short form for narrow columns. */
  columns: { label: string; short: string }[];
  rows: { label: string; values: number[] }[];
}

export interface MapPoint {
  label: string;
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** Number of events at the place. */
  count?: number;
}

/** A map of the world with offices and venues. */
export interface WorldMap {
  type: 'map';
  offices: MapPoint[];
  venues: MapPoint[];
  /**
   * The names of the two kinds of dots, and the offices with their numbers, for a map that has numbers instead of names:
   * `1 Addis Ababa; 2 Dakar`.
   */
  legend: { offices: string; venues: string; numbers: string };
}

export type Drawing = Bars | Timeline | WorldMap;
