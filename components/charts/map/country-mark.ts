import { Chart, defaults } from 'chart.js';
import { ChoroplethController, GeoFeature } from 'chartjs-chart-geo';

/** A country's shape on a map of one size. */
interface Shape {
  /** The size and place of the map that it is for; all maps are cut open at the same longitude. */
  key: string;
  path: Path2D;
  /** The middle of it, px. */
  center: { x: number; y: number };
}

/** The last shape made of each country: two maps of one size, and all pictures that come after, need it but once. */
const shapes = new WeakMap<object, Shape>();

/**
 * A country as it is drawn: right onto the chart. The library's own mark draws each country on a canvas of its own first
 * and keeps that until the next update; with two maps these are 350 canvases, made and thrown away at every refresh.
 */
export class CountryMark extends GeoFeature {
  /** One of its own: the registry knows the library's mark by its id already, and would leave out another one. */
  static override id = 'country';

  private get shape(): Shape {
    const { projection, geoPath } = this.projectionScale;
    const key = [projection.scale(), ...projection.translate()].join();
    const made = shapes.get(this.feature);
    if (made?.key === key) return made;
    const path = new Path2D();
    geoPath.context(path as never)(this.feature);
    const [x, y] = geoPath.centroid(this.feature);
    const shape = { key, path, center: { x, y } };
    shapes.set(this.feature, shape);
    return shape;
  }

  override getCenterPoint(): Shape['center'] {
    return this.shape.center;
  }

  override draw(context: CanvasRenderingContext2D): void {
    if (!this.feature) return;
    const { backgroundColor, borderColor, borderWidth } = this.options;
    const { path } = this.shape;
    context.save();
    context.fillStyle = backgroundColor;
    context.fill(path);
    context.strokeStyle = borderColor;
    context.lineWidth = borderWidth;
    context.stroke(path);
    context.restore();
  }
}

/** Lets maps draw their countries by this mark. */
export function registerCountries(): void {
  Chart.register(ChoroplethController, CountryMark);
  defaults.set('datasets.choropleth', { dataElementType: CountryMark.id });
}
