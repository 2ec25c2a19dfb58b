import { topojson } from 'chartjs-chart-geo';
import { numericToAlpha2 } from 'i18n-iso-countries';
import atlas from 'world-atlas/countries-110m.json';

/** A country's shape; GeoJSON, as the charts want it. */
export interface CountryShape {
  type: 'Feature';
  /** ISO alpha-2; the empty string for a place without a code. */
  code: string;
  geometry: object;
}

interface AtlasFeature {
  id?: string | number;
  geometry: object;
  properties: { name: string } | null;
}

/** Nobody logs in from there, and without it the map has a third more room for the rest. */
const antarctica = 'AQ';

/** Natural Earth gives Kosovo no number; the code is what geo-IP sources use. */
const codeOf = ({ id, properties }: AtlasFeature) =>
  (id === undefined ? undefined : numericToAlpha2(id)) ?? (properties?.name === 'Kosovo' ? 'XK' : '');

/** Every country of Natural Earth's 1:110m map but Antarctica. Part of the extension: nothing is loaded from afar. */
export const countries: readonly CountryShape[] = (
  topojson.feature(atlas as never, atlas.objects.countries as never) as unknown as { features: AtlasFeature[] }
).features
  .map((feature): CountryShape => ({ type: 'Feature', code: codeOf(feature), geometry: feature.geometry }))
  .filter(({ code }) => code !== antarctica);
