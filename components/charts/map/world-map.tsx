import { Chart, PointElement } from 'chart.js';
import { BubbleMapController, ChoroplethController, ColorScale, ProjectionScale, SizeScale } from 'chartjs-chart-geo';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Format } from '../../../lib/dashboards/format';
import { ChartCanvas } from '../chart-canvas';
import { mapSentence } from '../sentences';
import { usePalette } from '../use-palette';
import { Walker } from '../walker';
import { CountryMark } from './country-mark';
import { mapConfig, placeText } from './map-config';
import { dotsOf, type Place, spotOf } from './places';
import styles from './world-map.module.css';

Chart.register(
  ChoroplethController,
  BubbleMapController,
  CountryMark,
  ColorScale,
  ProjectionScale,
  SizeScale,
  PointElement,
);

interface Props {
  /** Most events first. */
  places: readonly Place[];
  tone: 'calm' | 'alarm';
  format: Format;
}

/** The world with its countries coloured by count. The arrow keys walk through the countries, most events first. */
export const WorldMap = ({ places, tone, format }: Props) => {
  const palette = usePalette();
  const chart = useRef<Chart | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const chartRef = useCallback((given: Chart | null) => {
    chart.current = given;
  }, []);
  const config = useMemo(
    () => mapConfig(places, { palette, steps: palette[tone], format }),
    [places, palette, tone, format],
  );
  const dots = dotsOf(places);
  const chosen = places.find((place) => place.code === code);
  const elsewhere = places.filter((place) => !spotOf(place, dots));

  const show = (at: number | null) => {
    const place = at === null ? undefined : places[at];
    setCode(place?.code ?? null);
    const spot = place && spotOf(place, dots);
    const element = spot && chart.current?.getDatasetMeta(spot.datasetIndex).data[spot.index];
    const active = spot && element ? [spot] : [];
    chart.current?.setActiveElements(active);
    chart.current?.tooltip?.setActiveElements(active, element ? element.tooltipPosition(true) : { x: 0, y: 0 });
    chart.current?.update('none');
  };

  const told = chosen ?? places[0];
  return (
    <div className={styles.map}>
      <div className={styles.stage}>
        <ChartCanvas config={config} label={mapSentence(places, format)} chartRef={chartRef} />
      </div>
      <Walker
        label="Countries, most events first"
        count={places.length}
        at={told ? places.indexOf(told) : 0}
        text={told ? placeText(told, format) : ''}
        onWalk={show}
      />
      <p className={styles.told}>
        {told && (
          <span>
            {chosen ? '' : 'Most: '}
            {placeText(told, format)}
          </span>
        )}
        {elsewhere.length > 0 ? <span className={styles.elsewhere}>{elsewhere.length} not on the map</span> : null}
      </p>
    </div>
  );
};
