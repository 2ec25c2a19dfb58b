import type { Chart } from 'chart.js';
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { bucketAt, type Stretch } from './brush';

/** A hand is never quite still: what moves less than this, px, is a click. */
const still = 5;

interface Options {
  chart: RefObject<Chart | null>;
  count: number;
  /** Undefined where stretches cannot be chosen. */
  onDone: ((stretch: Stretch) => void) | undefined;
}

/** Hides what the chart tells about the place under the mouse. */
const hush = (chart: Chart) => {
  chart.setActiveElements([]);
  chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
  chart.update('none');
};

/**
 * Drags a stretch over the buckets of a chart, with mouse, pen or finger (sideways; up and down still scrolls the page).
 * Escape gives it up, whoever has begun it.
 */
export const useBrush = ({ chart, count, onDone }: Options) => {
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const press = useRef<{ x: number; bucket: number; dragged: boolean } | null>(null);
  const chosen = stretch !== null;

  useEffect(() => {
    if (!chosen) return;
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Escape would close the popup too.
      event.preventDefault();
      event.stopPropagation();
      press.current = null;
      setStretch(null);
    };
    window.addEventListener('keydown', onEscape, { capture: true });
    return () => window.removeEventListener('keydown', onEscape, { capture: true });
  }, [chosen]);

  const xOf = (event: PointerEvent<HTMLElement>) => event.clientX - event.currentTarget.getBoundingClientRect().left;

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const area = chart.current?.chartArea;
    const x = xOf(event);
    if (!onDone || !area || !event.isPrimary || event.button !== 0 || x < area.left || x > area.right) return;
    press.current = { x, bucket: bucketAt(x, area, count), dragged: false };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const area = chart.current?.chartArea;
    if (!press.current || !area) return;
    const x = xOf(event);
    if (!press.current.dragged) {
      if (Math.abs(x - press.current.x) < still) return;
      press.current.dragged = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (chart.current) hush(chart.current);
    }
    setStretch({ anchor: press.current.bucket, head: bucketAt(x, area, count) });
  };
  const onPointerUp = () => {
    const dragged = press.current?.dragged;
    press.current = null;
    if (!dragged || !stretch) return;
    setStretch(null);
    onDone?.(stretch);
  };
  const onPointerCancel = () => {
    press.current = null;
    setStretch(null);
  };

  return { stretch, setStretch, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
};
