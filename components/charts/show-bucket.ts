import type { Chart } from 'chart.js';

/** Shows in a chart over time what stands in a bucket, as the mouse over it would; null for nothing. */
export const showBucket = (chart: Chart | null, bucket: number | null): void => {
  if (!chart) return;
  const active = bucket === null ? [] : chart.data.datasets.map((_, datasetIndex) => ({ datasetIndex, index: bucket }));
  const [first] = active;
  const element = first && chart.getDatasetMeta(first.datasetIndex).data[first.index];
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, element ? element.tooltipPosition(true) : { x: 0, y: 0 });
  chart.update('none');
};
