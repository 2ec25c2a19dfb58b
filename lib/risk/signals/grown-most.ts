import type { Ground, Rows } from '../ground';

/**
 * The activity of which there was, on a day, the most above the mean of the days before; '' where no event of the day is of
 * a known one. Of equals the one that came first that day. What failed is not counted.
 */
export function grownMost({ acts, activity, failed }: Ground, before: Rows, onDay: Rows, days: number): string {
  const grown = new Map<number, number>();
  for (let row = onDay.from; row < onDay.to; row++) {
    const code = acts.activity[row] as number;
    if (code !== 0 && !failed(acts.outcome[row] as number)) grown.set(code, (grown.get(code) ?? 0) + 1);
  }
  for (let row = before.from; row < before.to; row++) {
    const code = acts.activity[row] as number;
    const count = grown.get(code);
    if (count !== undefined && !failed(acts.outcome[row] as number)) grown.set(code, count - 1 / days);
  }
  let top = 0;
  for (const [code, count] of grown) if (top === 0 || count > (grown.get(top) ?? 0)) top = code;
  return top === 0 ? '' : activity(top);
}
