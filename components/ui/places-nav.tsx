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
import { Link, useLocation } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { CriticalCount } from '../alerts/critical-count';
import styles from './places-nav.module.css';
import { textOf } from './texts';
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
  /** Open critical alerts. */
  critical: number;
  /** Called when a place is gone to, also the one where one is. */
  onGo?: () => void;
}

/** The places of the full page, one below the other. */
export const PlacesNav = ({ critical, onGo }: Props) => {
  const [path] = useLocation();
  const [view] = useView();
  return (
    <nav className={styles.places} aria-label={i18n.t('app.navigation')}>
      {places.map(({ id, Icon }) => (
        <Link
          key={id}
          href={withView(`/${id}`, view)}
          className={styles.place}
          aria-current={isWithin(path, id) ? 'page' : undefined}
          onClick={onGo}
        >
          <Icon size={18} stroke={1.75} aria-hidden />
          {textOf('places', id)}
          {id === 'alerts' && <CriticalCount count={critical} />}
        </Link>
      ))}
    </nav>
  );
};

/** A place is where one is also on the pages under it. */
const isWithin = (path: string, id: string): boolean =>
  path === `/${id}` || path.startsWith(`/${id}/`) || (path === '/' && id === 'overview');
