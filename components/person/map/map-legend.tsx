import { textOf } from '../../../lib/locales/text-of';
import type { Travel } from '../../../lib/risk/profile/stays';
import styles from './map-legend.module.css';

/** What the shapes mean; of those that occur. */
export const MapLegend = ({ travel: { spots, stays } }: { travel: Travel }) => {
  const isThere = (way: 'there' | 'vpn' | 'failed') => spots.some(({ place, events }) => place && events[way] > 0);
  const isOnly = (way: 'vpn' | 'failed') =>
    spots.some(
      ({ place, events }) => place && events.there === 0 && events[way] > 0 && (way === 'vpn' || events.vpn === 0),
    );
  const entries: [id: string, isShown: boolean, shape: React.ReactNode][] = [
    ['place', isThere('there') && spots.some((spot) => spot.place && !spot.isVague), <circle key="0" r="5" />],
    ['vague', spots.some((spot) => spot.place && spot.isVague), <circle key="0" r="5" data-vague="" />],
    ['vpnPlace', isOnly('vpn'), <path key="0" d="M0,-6L6,0L0,6L-6,0Z" data-kind="vpn" />],
    ['failedPlace', isOnly('failed'), <path key="0" d="M-4,-4L4,4M-4,4L4,-4" data-kind="failed" />],
    ['impossible', stays.some(({ step }) => step?.isImpossible), <path key="0" d="M-8,0L8,0" data-kind="impossible" />],
  ];
  const shown = entries.filter(([, isShown]) => isShown);
  if (shown.length < 2) return null;
  return (
    <ul className={styles.legend}>
      {shown.map(([id, , shape]) => (
        <li key={id}>
          <svg viewBox="-9 -9 18 18" width="14" height="14" aria-hidden>
            {shape}
          </svg>
          {textOf('profile', 'travel', 'legend', id)}
        </li>
      ))}
    </ul>
  );
};
