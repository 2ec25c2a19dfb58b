import { Chart, PointElement } from 'chart.js';
import { BubbleMapController, ColorScale, ProjectionScale, SizeScale } from 'chartjs-chart-geo';
import { type MouseEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Format } from '../../../lib/dashboards/format';
import { i18n } from '../../../lib/locales/i18n';
import { ChartCanvas } from '../chart-canvas';
import { howOf, type PickHow } from '../pick';
import { mapSentence } from '../sentences';
import { usePalette } from '../use-palette';
import { Walker } from '../walker';
import { registerCountries } from './country-mark';
import { mapConfig, type PlaceWords, placeText } from './map-config';
import { dotsOf, type Place, placeAt, spotOf } from './places';
import styles from './world-map.module.css';

Chart.register(BubbleMapController, ColorScale, ProjectionScale, SizeScale, PointElement);
registerCountries();

interface Props {
  /** The greatest first. */
  places: readonly Place[];
  tone: 'calm' | 'alarm';
  /** What is counted, and what else is told; keep it between renders. */
  words: PlaceWords;
  format: Format;
  /** Makes countries with a figure choosable, by their codes. */
  onPick?: (code: string, how: PickHow) => void;
}

/** The world with its countries coloured by count. The arrow keys walk through the countries, the greatest first. */
export const WorldMap = ({ places, tone, words, format, onPick }: Props) => {
  const palette = usePalette();
  const chart = useRef<Chart | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const chartRef = useCallback((given: Chart | null) => {
    chart.current = given;
  }, []);
  const hint = onPick ? i18n.t('charts.pickHint') : '';
  const config = useMemo(
    () => mapConfig(places, { palette, steps: palette[tone], words, format, hint }),
    [places, palette, tone, words, format, hint],
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

  const placeUnder = (event: MouseEvent) => {
    const [hit] =
      chart.current?.getElementsAtEventForMode(event.nativeEvent, 'nearest', { intersect: true }, false) ?? [];
    return onPick && hit && placeAt(hit, places);
  };
  const onClick = (event: MouseEvent) => {
    const place = placeUnder(event);
    if (place) onPick?.(place.code, howOf(event));
  };
  const told = chosen ?? places[0];
  const what = i18n.t('charts.countries');
  return (
    <div className={styles.map}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the walker is the keyboard's way. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same. */}
      <div
        className={styles.stage}
        onClick={onClick}
        onMouseMove={(event) => event.currentTarget.toggleAttribute('data-over', placeUnder(event) !== undefined)}
      >
        <ChartCanvas config={config} label={mapSentence(places, format)} chartRef={chartRef} />
      </div>
      <Walker
        label={onPick ? i18n.t('charts.walkPick', { what }) : what}
        count={places.length}
        at={told ? places.indexOf(told) : 0}
        text={told ? placeText(told, words, format) : ''}
        onWalk={show}
        onEnter={onPick && ((how) => told && onPick(told.code, how))}
      />
      <p className={styles.told}>
        {told && (
          <span>
            {chosen
              ? placeText(told, words, format)
              : i18n.t('charts.mostIs', { what: placeText(told, words, format) })}
          </span>
        )}
        {elsewhere.length > 0 ? (
          <span className={styles.elsewhere}>
            {i18n.t('charts.notOnMap', elsewhere.length, { count: format.number(elsewhere.length) })}
          </span>
        ) : null}
      </p>
    </div>
  );
};
