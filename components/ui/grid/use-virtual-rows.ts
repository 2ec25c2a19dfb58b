import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { heightsOf, type Place, placeAfter, placeAt } from './scroll-scale';

/** Rows drawn beyond what is seen, so that fast scrolling shows no gaps. */
const beyond = 10;

export interface VirtualRows {
  /** Of the element to put into the scrolled one, px. */
  canvasHeight: number;
  /** The rows to draw: `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  /** Where the first of them stands in the canvas, px. */
  offset: number;
  /** The first row in sight. */
  firstSeen: number;
  /** How many whole rows are in sight. */
  seen: number;
  /** Scrolls as little as is needed to have the row in sight. */
  reveal: (row: number) => void;
  /** Puts the row first, and keeps how far it is scrolled beyond its top. */
  keep: (row: number) => void;
  /** To the first row. */
  toTop: () => void;
}

/**
 * Which of any number of rows of one height to draw in a scrolled element, and where. `scroller` has a header of
 * `headerHeight` px that sticks to its top.
 */
export const useVirtualRows = (
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  headerHeight: number,
  onScrolled?: (firstSeen: number) => void,
): VirtualRows => {
  const [view, setView] = useState(600);
  const [place, setPlace] = useState<Place>({ top: 0, scrolled: 0 });
  const heights = useMemo(() => heightsOf(count, rowHeight, view), [count, rowHeight, view]);
  /** What the element is really scrolled to is told later, and state is drawn later still: this is known now. */
  const current = useRef(place);
  const known = useRef(heights);

  const go = useCallback(
    (next: Place) => {
      current.current = next;
      setPlace(next);
      const element = scroller.current;
      if (element && Math.round(element.scrollTop) !== next.scrolled) element.scrollTop = next.scrolled;
    },
    [scroller],
  );

  // Before the first paint: whoever scrolls to the end at once must not find it elsewhere a moment later.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onScroll = () => {
      const scrolled = Math.round(element.scrollTop);
      // Drawn before the next paint: whoever pulls the bar goes past all that is drawn, and would see no rows for a moment.
      if (scrolled !== current.current.scrolled)
        flushSync(() => go(placeAfter(current.current, scrolled, known.current)));
    };
    // The bar then shows the place again that rows have moved to by small steps.
    const onScrollEnd = () => go(placeAt(current.current.top, known.current));
    const look = () => setView(Math.max(rowHeight, element.clientHeight - headerHeight));
    const measure = new ResizeObserver(look);
    look();
    measure.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    element.addEventListener('scrollend', onScrollEnd);
    return () => {
      measure.disconnect();
      element.removeEventListener('scroll', onScroll);
      element.removeEventListener('scrollend', onScrollEnd);
    };
  }, [scroller, rowHeight, headerHeight, go]);

  // The element's height has changed by now: what was scrolled to may be another place, or none.
  useLayoutEffect(() => {
    known.current = heights;
    go(placeAt(current.current.top, heights));
  }, [heights, go]);

  const firstSeen = Math.floor(place.top / rowHeight);
  const tell = useEffectEvent(() => onScrolled?.(firstSeen));
  useEffect(() => {
    void firstSeen;
    tell();
  }, [firstSeen]);
  const from = Math.max(0, Math.min(firstSeen, count) - beyond);
  const to = Math.min(count, firstSeen + Math.ceil(view / rowHeight) + 1 + beyond);
  const reveal = useCallback(
    (row: number) => {
      const { top } = current.current;
      const above = row * rowHeight;
      const below = above + rowHeight - known.current.view;
      if (above < top) go(placeAt(above, known.current));
      else if (below > top) go(placeAt(below, known.current));
    },
    [rowHeight, go],
  );
  const keep = useCallback(
    (row: number) => go(placeAt(row * rowHeight + (current.current.top % rowHeight), known.current)),
    [rowHeight, go],
  );
  const toTop = useCallback(() => go({ top: 0, scrolled: 0 }), [go]);
  return {
    canvasHeight: heights.canvas,
    from,
    to,
    offset: from * rowHeight - (place.top - place.scrolled),
    firstSeen,
    seen: Math.max(1, Math.floor(view / rowHeight)),
    reveal,
    keep,
    toTop,
  };
};
