import type { Chart, ChartData, Plugin } from 'chart.js';
import type { Course, Episode } from '../../lib/monitors/episode';
import { type Severity, severities, type Thresholds } from '../../lib/monitors/monitor';
import type { CourseLook } from './course-shapes';
import type { Palette } from './palette';

/** Room above the steps for the episodes, px. */
export const laneHeight = 24;

const markSize = 10;

export interface CoursePicture {
  course: Course;
  thresholds: Thresholds;
  slices: ReadonlyMap<number, readonly Episode[]>;
  palette: Palette;
  look: Record<Severity, CourseLook>;
  /** What stands at a threshold's line. */
  labelOf: (severity: Severity, threshold: number) => string;
}

/** The middle of a slice on the canvas, px. */
export const middleOf = ({ chartArea: { left, width } }: Chart, slice: number, count: number): number =>
  left + ((slice + 0.5) * width) / Math.max(1, count);

/** What a chart draws, with the picture of it: the picture goes with what is drawn, which changes, and not with the plugin. */
export interface CourseData extends ChartData {
  picture: CoursePicture;
}

const hasPicture = (drawn: ChartData): drawn is CourseData => 'picture' in drawn;

/** Draws what Chart.js has no name for: steps without gaps, thresholds with their names, and the lane of episodes. */
export const courseDrawing: Plugin = {
  id: 'course',
  beforeDatasetsDraw(chart) {
    const { ctx, data: drawn } = chart;
    if (!hasPicture(drawn)) return;
    ctx.save();
    drawSteps(chart, drawn.picture);
    drawThresholds(chart, drawn.picture);
    drawEpisodes(chart, drawn.picture);
    ctx.restore();
  },
};

function drawSteps(chart: Chart, { course: { values }, palette }: CoursePicture) {
  const { ctx, chartArea: area, scales } = chart;
  const y = scales.y;
  if (!y || values.length === 0) return;
  const step = area.width / values.length;
  const line = new Path2D();
  values.forEach((value, i) => {
    const height = y.getPixelForValue(Math.max(0, value || 0));
    line.lineTo(area.left + i * step, height);
    line.lineTo(area.left + (i + 1) * step, height);
  });
  const filled = new Path2D(line);
  filled.lineTo(area.right, area.bottom);
  filled.lineTo(area.left, area.bottom);
  ctx.fillStyle = palette.mark;
  ctx.globalAlpha = 0.16;
  ctx.fill(filled);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = palette.mark;
  ctx.lineWidth = 1.5;
  ctx.stroke(line);
  for (const { index } of chart.getActiveElements().slice(0, 1)) {
    const x = middleOf(chart, index, values.length);
    ctx.strokeStyle = palette.dim;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x, area.top - laneHeight + 4);
    ctx.lineTo(x, area.bottom);
    ctx.stroke();
  }
}

function drawThresholds({ ctx, chartArea: area, scales }: Chart, picture: CoursePicture) {
  const y = scales.y;
  if (!y) return;
  ctx.font = `600 11px ${getComputedStyle(ctx.canvas).fontFamily}`;
  ctx.textBaseline = 'bottom';
  /** Where names stand already: a second one at the same height goes beside the first. */
  const taken: { top: number; right: number }[] = [];
  for (const severity of severities) {
    const threshold = picture.thresholds[severity];
    if (threshold === undefined || !Number.isFinite(threshold)) continue;
    const at = y.getPixelForValue(threshold);
    if (at < area.top - 1 || at > area.bottom + 1) continue;
    const { colour, dash } = picture.look[severity];
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([...dash]);
    ctx.beginPath();
    ctx.moveTo(area.left, at);
    ctx.lineTo(area.right, at);
    ctx.stroke();
    ctx.setLineDash([]);
    const text = picture.labelOf(severity, threshold);
    const width = ctx.measureText(text).width + 8;
    // Beneath the line where there is no room above it.
    const bottom = at - area.top < 16 ? at + 17 : at - 2;
    const beside = taken.filter(({ top }) => Math.abs(top - bottom) < 16).map(({ right }) => right);
    const left = Math.max(area.left + 4, ...beside.map((right) => right + 4));
    taken.push({ top: bottom, right: left + width });
    // An edge of the surface keeps the name readable where steps and other lines run behind it.
    ctx.strokeStyle = picture.palette.surface;
    ctx.lineWidth = 4;
    ctx.lineJoin = 'round';
    ctx.strokeText(text, left + 4, bottom);
    ctx.fillStyle = colour;
    ctx.fillText(text, left + 4, bottom);
  }
}

function drawEpisodes(chart: Chart, { course, slices, look, palette }: CoursePicture) {
  const { ctx, chartArea: area } = chart;
  const { from, slice, values } = course;
  const y = area.top - laneHeight / 2 + 1;
  const all = [...slices].sort(([a], [b]) => b - a);
  const xOf = (at: number) =>
    area.left + (Math.max(0, Math.min(values.length, (at - from) / slice)) * area.width) / Math.max(1, values.length);
  // How long each lasted first, so that no mark lies beneath a line.
  ctx.lineWidth = 2;
  for (const [, episodes] of all) {
    for (const { severity, firstAt, lastAt } of episodes.slice(0, 1)) {
      ctx.strokeStyle = look[severity].colour;
      ctx.globalAlpha = 0.5;
      ctx.beginPath();
      ctx.moveTo(xOf(firstAt), y);
      ctx.lineTo(xOf(lastAt), y);
      ctx.stroke();
    }
  }
  ctx.globalAlpha = 1;
  // The less grave first: where marks lie upon each other, the gravest is the one that is seen.
  for (const severity of [...severities].reverse()) {
    const path = new Path2D();
    let last = Number.POSITIVE_INFINITY;
    for (const [at, [gravest]] of all) {
      const x = middleOf(chart, at, values.length);
      // Of marks that would lie upon each other one is drawn.
      if (gravest?.severity !== severity || last - x < markSize * 0.7) continue;
      look[severity].shape(path, x, y, markSize);
      last = x;
    }
    ctx.fillStyle = look[severity].colour;
    ctx.strokeStyle = palette.surface;
    ctx.lineWidth = 1;
    ctx.fill(path);
    ctx.stroke(path);
  }
}
