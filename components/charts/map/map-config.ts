import type { ChartConfiguration, TooltipItem } from 'chart.js';
import { geoEqualEarth } from 'chartjs-chart-geo';
import type { Format } from '../../../lib/dashboards/format';
import { i18n } from '../../../lib/locales/i18n';
import { type Palette, stepOf } from '../palette';
import { tooltipStyle } from '../tooltip-style';
import { dotsOf, type Place } from './places';
import { smallCountries } from './small-countries';
import { countries } from './world';

/** What a map's figures are called: `Logins`, `Users`. */
export interface PlaceWords {
  value: string;
  detail: string;
}

/** What is told of a place, wherever it is told: `Germany · Logins: 512 · Users: 12`. */
export const placeText = (place: Place, words: PlaceWords, format: Format): string => {
  const figure = (name: string, count: number) => i18n.t('charts.named', { name, value: format.number(count) });
  return [place.name, figure(words.value, place.value), figure(words.detail, place.detail)].join(' · ');
};

/**
 * The map's edges, [longitude, latitude]: Hawaii, Aleutians, Fiji, Greenland, Cape Horn. The charts fit the map to its outline at
 * every update; five points are fitted in no time, 176 countries take as long as all the rest.
 */
const edges = {
  type: 'MultiPoint',
  coordinates: [
    [-161, 20],
    [-168, 53],
    [180, -17],
    [-35, 83.6],
    [-70, -56],
  ],
};

/** Where the map is cut open, so that Russia stays whole: 169° west. */
const beringStrait: [number, number] = [-11, 0];

interface Look {
  palette: Palette;
  /** Colours from few to many. */
  steps: readonly string[];
  words: PlaceWords;
  format: Format;
  /** What the mouse can do; the empty string for nothing. */
  hint: string;
}

/**
 * A world map: shapes in steps of colour, and a dot for each country too small to have a shape.
 */
export const mapConfig = (
  places: readonly Place[],
  { palette, steps, words, format, hint }: Look,
): ChartConfiguration => {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const most = Math.max(...places.map(({ value }) => value), 0);
  const colourOf = (value: number) => (value > 0 ? steps[stepOf(value, most, steps.length)] : palette.land);
  const values = countries.map(({ code }) => byCode.get(code)?.value ?? 0);
  const dots = dotsOf(places);
  const tell = ({ datasetIndex, dataIndex }: TooltipItem<'choropleth'>) => {
    const code = countries[dataIndex]?.code ?? '';
    const place = datasetIndex === 0 ? byCode.get(code) : dots[dataIndex];
    return place ? placeText(place, words, format) : i18n.t('charts.emptyPlace', { name: format.country(code) });
  };
  const config: ChartConfiguration<'choropleth'> = {
    type: 'choropleth',
    data: {
      labels: countries.map(({ code }) => code),
      datasets: [
        {
          /** Datasets of a lower order are drawn on top: dots, then shapes. */
          order: 1,
          outline: edges as never,
          data: countries.map((feature, i) => ({ feature: feature as never, value: values[i] ?? 0 })),
          backgroundColor: values.map(colourOf),
          hoverBackgroundColor: values.map(colourOf),
          borderColor: palette.border,
          borderWidth: 0.6,
          hoverBorderColor: palette.text,
          hoverBorderWidth: 1.5,
        },
        {
          type: 'bubbleMap',
          order: 0,
          outline: edges as never,
          showOutline: false,
          data: dots.map(({ code, value }) => {
            const [longitude, latitude] = smallCountries[code] ?? [0, 0];
            return { longitude, latitude, value };
          }),
          backgroundColor: dots.map(({ value }) => colourOf(value)),
          borderColor: palette.border,
          borderWidth: 1,
          hoverBorderColor: palette.text,
          hoverBorderWidth: 1.5,
          radius: 4.5,
          hoverRadius: 6,
          hitRadius: 4,
        } as never,
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      layout: { autoPadding: false },
      showOutline: false,
      showGraticule: false,
      scales: {
        projection: { axis: 'x', projection: geoEqualEarth().rotate(beringStrait), padding: 2 },
        color: { axis: 'x', display: false },
        size: { axis: 'x', display: false },
      },
      plugins: {
        tooltip: {
          ...tooltipStyle(palette),
          displayColors: false,
          callbacks: { title: () => '', label: tell, footer: () => hint },
        },
      },
    } as never,
  };
  return config as unknown as ChartConfiguration;
};
