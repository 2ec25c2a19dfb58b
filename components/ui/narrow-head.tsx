import { IconMenu2, IconX } from '@tabler/icons-react';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import type { SyncRecord } from '../../lib/store/sync-record';
import { CriticalCount } from '../alerts/critical-count';
import { Palette } from '../palette/palette';
import { Mark } from './brand';
import styles from './narrow-head.module.css';
import { PlacesNav } from './places-nav';
import { SyncPill } from './sync-pill';
import { ThemeSwitch } from './theme-switch';
import { useView, withView } from './view-choice';

interface Props {
  records: readonly SyncRecord[];
  /** Open critical alerts. */
  critical: number;
}

/** The head of a narrow page: one line, and the places behind a button. Escape and leaving it close them. */
export const NarrowHead = ({ records, critical }: Props) => {
  const menuId = useId();
  const [view] = useView();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
    opener.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) close();
  };
  const Icon = open ? IconX : IconMenu2;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <Link href={withView('/overview', view)} className={styles.brand} aria-label={i18n.t('extension.shortName')}>
          <Mark size={24} />
        </Link>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to what its button and links are given. */}
        <div className={styles.menu} onKeyDown={onKeyDown} onBlur={onBlur}>
          <button
            ref={opener}
            type="button"
            className={styles.opener}
            aria-expanded={open}
            aria-controls={menuId}
            onClick={() => setOpen(!open)}
          >
            <Icon size={18} stroke={1.75} aria-hidden />
            {i18n.t('app.menu')}
            {!open && <CriticalCount count={critical} />}
          </button>
          <div id={menuId} className={styles.panel} hidden={!open}>
            {open && (
              <>
                <PlacesNav critical={critical} onGo={close} />
                <div className={styles.foot}>
                  <ThemeSwitch />
                </div>
              </>
            )}
          </div>
        </div>
        <span className={styles.gap} />
        <SyncPill records={records} />
        <Palette compact />
      </div>
      {/* What is beside the places closes them: a tap on it is no focus. */}
      {open && <div className={styles.beside} onPointerDown={close} />}
    </header>
  );
};
