import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './arrow-list.module.css';

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Buttons below each other; arrows move among those that are marked with `data-entry`. */
export const ArrowList = ({
  label,
  children,
  focus = false,
}: {
  label: string;
  children: ReactNode;
  focus?: boolean;
}) => {
  const ref = useRef<HTMLUListElement>(null);
  const entries = () => [...(ref.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  useEffect(() => {
    if (focus) ref.current?.querySelector<HTMLElement>('[data-entry]')?.focus();
  }, [focus]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.target instanceof HTMLInputElement) return;
    const all = entries();
    event.preventDefault();
    all[step(all.indexOf(document.activeElement as HTMLElement), all.length - 1)]?.focus();
  };
  return (
    <ul ref={ref} className={styles.list} aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </ul>
  );
};
