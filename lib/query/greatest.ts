/**
 * The first `limit` of the numbers 0 … count − 1 in the order of `compare`, in that order. Nothing but those is
 * sorted: what comes after the last of them is passed over at one comparison each.
 */
export function firstOf(count: number, limit: number, compare: (a: number, b: number) => number): number[] {
  if (limit <= 0) return [];
  if (limit >= count) return Array.from({ length: count }, (_, i) => i).sort(compare);
  // A heap with the last of those kept so far on top.
  const heap: number[] = [];
  const swap = (i: number, j: number) => {
    const held = heap[i] as number;
    heap[i] = heap[j] as number;
    heap[j] = held;
  };
  const after = (i: number, j: number) => compare(heap[i] as number, heap[j] as number) > 0;
  const rise = (from: number) => {
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!after(i, parent)) return;
      swap(i, parent);
      i = parent;
    }
  };
  const sink = () => {
    for (let i = 0; ; ) {
      let last = i;
      for (const child of [2 * i + 1, 2 * i + 2]) if (child < heap.length && after(child, last)) last = child;
      if (last === i) return;
      swap(i, last);
      i = last;
    }
  };
  for (let i = 0; i < count; i++) {
    if (heap.length < limit) rise(heap.push(i) - 1);
    else if (compare(i, heap[0] as number) < 0) {
      heap[0] = i;
      sink();
    }
  }
  return heap.sort(compare);
}
