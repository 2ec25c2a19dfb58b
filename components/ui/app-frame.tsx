import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import type { SyncRecord } from '../../lib/store/sync-record';
import { useOpenCritical } from '../alerts/use-open-critical';
import { Palette } from '../palette/palette';
import styles from './app-frame.module.css';
import { Mark } from './brand';
import { NarrowHead } from './narrow-head';
import { PlacesNav } from './places-nav';
import { SyncPill } from './sync-pill';
import { ThemeSwitch } from './theme-switch';
import { useFocusInMain } from './use-focus-in-main';
import { useView, withView } from './view-choice';

interface Props {
  records: readonly SyncRecord[];
  children: ReactNode;
}

/** From here on the places stand beside the page. The style sheet has the same. */
const wide = '(width >= 860px)';

/** The frame of the full page: where one can go on the left, or in a line above where it is narrow, and what one sees. */
export const AppFrame = ({ records, children }: Props) => {
  const critical = useOpenCritical();
  const isWide = useMediaQuery(wide, true, { getInitialValueInEffect: false });
  const main = useFocusInMain();
  return (
    <div className={styles.frame}>
      {/* The address's hash names the place, so this cannot be a link to an anchor. */}
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {i18n.t('app.skip')}
      </button>
      {isWide ? <Side records={records} critical={critical} /> : <NarrowHead records={records} critical={critical} />}
      <main ref={main} className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
};

const Side = ({ records, critical }: { records: readonly SyncRecord[]; critical: number }) => {
  const [view] = useView();
  return (
    <header className={styles.side}>
      <div className={styles.stay}>
        <Link href={withView('/overview', view)} className={styles.brand}>
          <Mark />
          {i18n.t('extension.shortName')}
        </Link>
        <Palette />
        <PlacesNav critical={critical} />
        <div className={styles.foot}>
          <SyncPill records={records} />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
};
