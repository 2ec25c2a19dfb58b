import { Title } from '@mantine/core';
import { useId } from 'react';
import { i18n } from '../../../lib/locales/i18n';
import type { Contribution } from '../../../lib/risk/score';
import { sentenceOf } from '../../../lib/sentences/finding-sentence';
import { formatCount, formatDay } from '../../../lib/sentences/formats';
import { AcceptedNote } from '../findings/accepted-note';
import styles from './score.module.css';

interface Props {
  accepted: readonly Contribution[];
  onShow: (id: string) => void;
}

/** Findings that would count had the admin not accepted them: crossed out, with the reason, and the way back. */
export const AcceptedList = ({ accepted, onShow }: Props) => {
  const id = useId();
  return (
    <div className={styles.accepted}>
      <Title order={3} id={id}>
        {i18n.t('person.score.accepted', accepted.length, { count: formatCount(accepted.length) })}
      </Title>
      <ul aria-labelledby={id}>
        {accepted.map(({ id: finding, finding: found, acceptance }) => (
          <li key={finding}>
            <div>
              <button type="button" className={styles.link} onClick={() => onShow(finding)}>
                <del>{sentenceOf(found)}</del>
              </button>
              <span className={styles.second}> {formatDay(found.at)}</span>
            </div>
            {acceptance && <AcceptedNote acceptance={acceptance} sentence={sentenceOf(found)} />}
          </li>
        ))}
      </ul>
    </div>
  );
};
