import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  Tooltip,
} from 'chart.js';
import { useEffect, useLayoutEffect, useRef } from 'react';
import styles from './chart-canvas.module.css';
import { usePrinting } from './use-printing';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Dots of paper for a pixel of the page: about 300 an inch. */
const paperRatio = 3;

interface Props {
  /** A new object means a new picture; keep it between renders otherwise. */
  config: ChartConfiguration;
  /** The chart in a sentence, for those who do not see it. */
  label: string;
  /** Is given the chart when there is one, and null when it is gone. */
  chartRef?: (chart: Chart | null) => void;
}

/**
 * Owns a Chart.js chart. The canvas lies absolutely in a box of its own: Chart.js measures the box to size the canvas,
 * and a canvas in the flow would hold that box open, so that it could grow but never shrink again.
 *
 * A change of the picture updates the chart in place, without animation, in the frame that React draws: no flicker.
 * For paper it is drawn with more dots, and its box on the paper scales it whole, whatever size that has.
 */
export const ChartCanvas = ({ config, label, chartRef }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart>(null);
  const printing = usePrinting();
  const printed = useRef(false);

  // Before the page is painted: else it would be painted twice, first without its charts.
  useLayoutEffect(() => {
    if (!canvas.current) return;
    if (!chart.current) {
      Chart.defaults.font.family = getComputedStyle(canvas.current).fontFamily;
      chart.current = new Chart(canvas.current, config);
      chartRef?.(chart.current);
      return;
    }
    chart.current.data = config.data;
    // Left out, it is the screen's own.
    chart.current.options = { ...config.options, ...(printing && { devicePixelRatio: paperRatio }) };
    if (printing !== printed.current) chart.current.resize();
    printed.current = printing;
    chart.current.update('none');
  }, [config, chartRef, printing]);

  useEffect(
    () => () => {
      chartRef?.(null);
      chart.current?.destroy();
      chart.current = null;
    },
    [chartRef],
  );

  return (
    <div className={styles.box}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
};
