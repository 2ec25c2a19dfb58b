import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react';
import styles from './floating.module.css';

interface Props {
  /** For screen readers. */
  label: string;
  /** Under what it opens. It stays where it opened, whatever becomes of the anchor. */
  anchor: HTMLElement | null;
  /** px */
  width?: number;
  onClose: () => void;
  children: ReactNode;
}

const margin = 8;

/**
 * Something that lies over the page as long as it is mounted. The browser's own popover: it is above everything,
 * closes on Escape and when one clicks elsewhere, and gives the focus back.
 */
export const Floating = ({ label, anchor, width = 340, onClose, children }: Props) => {
  const ref = useRef<HTMLDivElement>(null);
  const closed = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const floating = ref.current;
    if (!floating) return;
    const place = () => {
      const { left, bottom } = anchor?.getBoundingClientRect() ?? { left: margin, bottom: margin };
      // Without the page's scrollbar, over which it would lie.
      const { clientWidth } = document.documentElement;
      const top = Math.min(bottom + 4, innerHeight / 2);
      floating.style.left = `${Math.max(margin, Math.min(left, clientWidth - width - margin))}px`;
      floating.style.top = `${top}px`;
      floating.style.maxHeight = `${innerHeight - top - margin}px`;
    };
    const toggled = (event: ToggleEvent) => {
      if (event.newState === 'closed') closed();
    };
    place();
    floating.showPopover();
    floating.addEventListener('toggle', toggled);
    return () => floating.removeEventListener('toggle', toggled);
  }, [anchor, width]);
  return (
    <div ref={ref} popover="auto" role="dialog" aria-label={label} className={styles.floating} style={{ width }}>
      {children}
    </div>
  );
};
