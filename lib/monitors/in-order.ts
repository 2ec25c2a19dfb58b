import type { CodedEvents } from './gather';

/** Whether the first of two events comes before the second: earlier, or at the same time in an earlier place. */
const isBefore = ({ at, places }: CodedEvents, a: number, b: number): boolean =>
  (at[a] as number) < (at[b] as number) || (at[a] === at[b] && (places[a] as number) < (places[b] as number));

/** Whether events are in order of time already. */
export function inOrder(events: CodedEvents): boolean {
  for (let i = 1; i < events.at.length; i++) if (!isBefore(events, i - 1, i)) return false;
  return true;
}

/** Puts events in order of time, in place: merges the stretches that are in order, in pairs. */
export function putInOrder(events: CodedEvents): void {
  const { at, places, codes } = events;
  const length = at.length;
  let starts = [0];
  for (let i = 1; i < length; i++) if (!isBefore(events, i - 1, i)) starts.push(i);
  let order = Uint32Array.from({ length }, (_, i) => i);
  let merged = new Uint32Array(length);
  while (starts.length > 1) {
    const left: number[] = [];
    for (let s = 0; s < starts.length; s += 2) {
      const from = starts[s] ?? length;
      const middle = starts[s + 1] ?? length;
      const to = starts[s + 2] ?? length;
      left.push(from);
      for (let i = from, j = middle, next = from; next < to; next++)
        merged[next] = (
          j === to || (i < middle && isBefore(events, order[i] as number, order[j] as number)) ? order[i++] : order[j++]
        ) as number;
    }
    [order, merged, starts] = [merged, order, left];
  }
  const [timesBefore, placesBefore, codesBefore] = [at.slice(), places.slice(), codes.slice()];
  for (let i = 0; i < length; i++) {
    const from = order[i] as number;
    at[i] = timesBefore[from] as number;
    places[i] = placesBefore[from] as number;
    if (codes.length > 0) codes[i] = codesBefore[from] as number;
  }
}
