import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { formatCount } from '../../lib/sentences/formats';
import { NoticeCard } from '../ui/notice-card';
import type { MonitorRow } from './monitor-row';
import { RecommendedDialog } from './recommended-dialog';

interface Props {
  rows: readonly MonitorRow[];
  busy: boolean;
  onYes: (ids: string[]) => Promise<unknown>;
}

/** Offers to switch on what most organizations want watched; not there once all of it is on. */
export const RecommendedCard = ({ rows, busy, onYes }: Props) => {
  const [asking, setAsking] = useState(false);
  const open = rows.filter(({ inForce }) => inForce.builtIn?.recommended && !inForce.on);
  if (open.length === 0) return null;
  const yes = async () => {
    await onYes(open.map(({ id }) => id));
    setAsking(false);
  };
  return (
    <>
      <NoticeCard
        severity="info"
        title={i18n.t('monitorsPage.recommended.title', open.length, [formatCount(open.length)])}
        text={i18n.t('monitorsPage.recommended.text')}
        action={{ label: i18n.t('monitorsPage.recommended.look'), run: () => setAsking(true) }}
      />
      {asking && (
        <RecommendedDialog rows={open} busy={busy} onYes={() => void yes()} onClose={() => setAsking(false)} />
      )}
    </>
  );
};
