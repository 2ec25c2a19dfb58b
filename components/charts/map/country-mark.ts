import { GeoFeature } from 'chartjs-chart-geo';

/**
 * A country as it is drawn: right onto the chart. The library's own mark draws each country on a canvas of its own first
 * and keeps that until the next update; with two maps these are 350 canvases, made and thrown away at every refresh.
 */
export class CountryMark extends GeoFeature {
  override draw(context: CanvasRenderingContext2D): void {
    if (!this.feature) return;
    context.save();
    this._drawImpl(context);
    context.restore();
  }
}
