import { smallCountries } from './small-countries';
import { countries } from './world';

/** A country with events. */
export interface Place {
  /** ISO alpha-2, or the source's own words. */
  code: string;
  name: string;
  value: number;
  detail: number;
}

/** Where a place is drawn: which dataset of the chart, and which element of it. */
export interface Spot {
  datasetIndex: 0 | 1;
  index: number;
}

const shapeIndex = new Map(countries.map(({ code }, index) => [code, index]));

/** Places that are drawn as dots, in the order of the dots. */
export const dotsOf = (places: readonly Place[]): Place[] => places.filter(({ code }) => smallCountries[code]);

/** Where a place is drawn; null where the map does not have it. */
export const spotOf = (place: Place, dots: readonly Place[]): Spot | null => {
  const shape = shapeIndex.get(place.code);
  if (shape !== undefined) return { datasetIndex: 0, index: shape };
  const dot = dots.indexOf(place);
  return dot >= 0 ? { datasetIndex: 1, index: dot } : null;
};

/** Which place is drawn at a spot; undefined where there are no events. */
export const placeAt = (
  { datasetIndex, index }: { datasetIndex: number; index: number },
  places: readonly Place[],
): Place | undefined =>
  datasetIndex === 1 ? dotsOf(places)[index] : places.find(({ code }) => code === countries[index]?.code);
