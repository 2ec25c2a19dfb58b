/** The line of scores (0–100, the oldest first) and the area below it, as SVG paths in a box of so many units. */
export function trendPath(scores: readonly number[], width: number, height: number): { line: string; area: string } {
  if (scores.length === 0) return { line: '', area: '' };
  const step = scores.length > 1 ? width / (scores.length - 1) : 0;
  const round = (value: number): number => Math.round(value * 10) / 10;
  const points = scores.map((score, i) => `${round(i * step)} ${round(height - (score / 100) * height)}`);
  const line = `M${points.join('L')}${scores.length === 1 ? `H${width}` : ''}`;
  return { line, area: `${line}V${height}H0Z` };
}
