import { IconAlertTriangleFilled } from '@tabler/icons-react';
import { i18n } from '../../../lib/locales/i18n';
import type { Travel } from '../../../lib/risk/profile/stays';
import { formatCount } from '../../../lib/sentences/formats';
import { timesOf } from '../normal/times';
import { impossibleWords } from './stay-words';
import styles from './travel.module.css';

interface Props {
  travel: Travel;
  timeZone: string;
  onPick: (stay: number) => void;
}

const most = 3;

/** Steps that nobody can have travelled, the newest first. */
export const ImpossibleNote = ({ travel, timeZone, onPick }: Props) => {
  const found = travel.stays
    .flatMap((stay, index) => (stay.step?.isImpossible ? [{ stay, step: stay.step, index }] : []))
    .reverse();
  if (found.length === 0) return null;
  const times = timesOf(timeZone);
  return (
    <div className={styles.impossible}>
      <IconAlertTriangleFilled size={18} aria-hidden />
      <div>
        <p>{i18n.t('profile.travel.impossibleSteps', found.length, [formatCount(found.length)])}</p>
        <ul>
          {found.slice(0, most).map(({ stay, step, index }) => (
            <li key={index}>
              <button type="button" onClick={() => onPick(index)}>
                {times.time(stay.from)}: {impossibleWords(step, stay, travel)}
              </button>
            </li>
          ))}
        </ul>
        {found.length > most && (
          <p>{i18n.t('profile.travel.moreSteps', found.length - most, [formatCount(found.length - most)])}</p>
        )}
      </div>
    </div>
  );
};
