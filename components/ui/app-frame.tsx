import { IconBuilding, IconGauge, IconSettings } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { SyncRecord } from '../../lib/store/sync-record';
import styles from './app-frame.module.css';
import { Mark } from './brand';
import { SyncPill } from './sync-pill';
import { ThemeSwitch } from './theme-switch';
import { useView, withView } from './view-choice';

/** Where one can go. A new dashboard is one line here and its route. */
const places = [
  { path: '/overview', title: 'Overview', Icon: IconGauge },
  { path: '/organizations', title: 'Organizations', Icon: IconBuilding },
  { path: '/settings', title: 'Settings', Icon: IconSettings },
] as const;

interface Props {
  records: readonly SyncRecord[];
  children: ReactNode;
}

/** The frame of the full page: where one can go on the left, what one sees on the right. */
export const AppFrame = ({ records, children }: Props) => {
  const [path] = useLocation();
  const [view] = useView();
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={skipToMain}>
        Skip to the content
      </button>
      <header className={styles.side}>
        <div className={styles.stay}>
          <Link href={withView('/overview', view)} className={styles.brand}>
            <Mark />
            Orgwatch
          </Link>
          <nav className={styles.places} aria-label="Main">
            {places.map(({ path: to, title, Icon }) => (
              <Link
                key={to}
                href={withView(to, view)}
                className={styles.place}
                aria-current={path === to || (path === '/' && to === '/overview') ? 'page' : undefined}
              >
                <Icon size={18} stroke={1.75} aria-hidden />
                {title}
              </Link>
            ))}
          </nav>
          <div className={styles.foot}>
            <SyncPill records={records} />
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};

/** The address's hash names the place, so this cannot be a link to an anchor. */
const skipToMain = () => document.getElementById('main')?.focus();
