import {
  IconApps,
  IconBell,
  IconBuilding,
  IconFilterOff,
  IconGauge,
  IconListSearch,
  IconRadar2,
  IconSettings,
  IconUserShield,
  IconUsers,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import type { SyncRecord } from '../../lib/store/sync-record';
import { CriticalCount } from '../alerts/critical-count';
import { useOpenCritical } from '../alerts/use-open-critical';
import { Palette } from '../palette/palette';
import styles from './app-frame.module.css';
import { Mark } from './brand';
import { SyncPill } from './sync-pill';
import { textOf } from './texts';
import { ThemeSwitch } from './theme-switch';
import { useView, withView } from './view-choice';

/** Where one can go: a line a place. Their titles: `places` in the locales. */
const places = [
  { id: 'overview', Icon: IconGauge },
  { id: 'products', Icon: IconApps },
  { id: 'user-activity', Icon: IconUsers },
  { id: 'people', Icon: IconUserShield },
  { id: 'explore', Icon: IconListSearch },
  { id: 'alerts', Icon: IconBell },
  { id: 'monitors', Icon: IconRadar2 },
  { id: 'exclusions', Icon: IconFilterOff },
  { id: 'organizations', Icon: IconBuilding },
  { id: 'settings', Icon: IconSettings },
] as const;

interface Props {
  records: readonly SyncRecord[];
  children: ReactNode;
}

/** The frame of the full page: where one can go on the left, what one sees on the right. */
export const AppFrame = ({ records, children }: Props) => {
  const [path] = useLocation();
  const [view] = useView();
  const critical = useOpenCritical();
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={skipToMain}>
        {i18n.t('app.skip')}
      </button>
      <header className={styles.side}>
        <div className={styles.stay}>
          <Link href={withView('/overview', view)} className={styles.brand}>
            <Mark />
            {i18n.t('extension.shortName')}
          </Link>
          <Palette />
          <nav className={styles.places} aria-label={i18n.t('app.navigation')}>
            {places.map(({ id, Icon }) => (
              <Link
                key={id}
                href={withView(`/${id}`, view)}
                className={styles.place}
                aria-current={isWithin(path, id) ? 'page' : undefined}
              >
                <Icon size={18} stroke={1.75} aria-hidden />
                {textOf('places', id)}
                {id === 'alerts' && <CriticalCount count={critical} />}
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

/** A place is where one is also on the pages under it. */
const isWithin = (path: string, id: string): boolean =>
  path === `/${id}` || path.startsWith(`/${id}/`) || (path === '/' && id === 'overview');

/** The address's hash names the place, so this cannot be a link to an anchor. */
const skipToMain = () => document.getElementById('main')?.focus();
