import type { Activity, Event } from '@regional-presence/core';
import { cityName, isSameCity } from '@regional-presence/reference';

/**
 * An event as it is compared with others: its city has one name, in whichever of the six languages a list has it, so that
 * `Geneva` and `Genève` are one place.
 */
export function comparedEvent(activity: Activity): Event {
  const { place } = activity;
  if (place?.city === undefined) return activity as Event;
  const city = cityName(place.city, place.country, 'en');
  return (city === place.city ? activity : { ...activity, place: { ...place, city } }) as Event;
}

/** An activity that is to be merged into another one: a city that both have keeps the spelling of that one. */
export function withCityOf<A extends Activity>(activity: A, { place: known }: Activity): A {
  const { place } = activity;
  return place && known?.city !== undefined && known.city !== place.city && isSameCity(place, known)
    ? { ...activity, place: { ...place, city: known.city } }
    : activity;
}
