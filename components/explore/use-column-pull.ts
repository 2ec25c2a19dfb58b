import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

const least = 60;
const most = 900;
const step = 16;

/** What pulls a column wider or narrower: a handle with the mouse, or keys. */
export const useColumnPull = (onWidth?: (column: string, width: number) => void) => {
  const start = useRef({ x: 0, width: 0 });
  const set = (column: string, width: number) => onWidth?.(column, Math.max(least, Math.min(most, Math.round(width))));
  return {
    /** For the handle between two headers. */
    handle: (column: string, width: number) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        const drawn = event.currentTarget.parentElement?.getBoundingClientRect().width ?? width;
        start.current = { x: event.clientX, width: drawn };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          set(column, start.current.width + event.clientX - start.current.x);
      },
    }),
    /** For the header's button: Shift and an arrow. */
    keys: (column: string, width: number) => (event: KeyboardEvent) => {
      if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
      event.preventDefault();
      set(column, width + (event.key === 'ArrowRight' ? step : -step));
    },
  };
};
