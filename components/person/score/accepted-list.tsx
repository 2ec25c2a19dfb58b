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

/** So many of one acceptance are told here. */
const most = 3;

/** Findings that would count had the admin not accepted them: crossed out, with the reason, and the way back. */
export const AcceptedList = ({ accepted, onShow }: Props) => {
  const id = useId();
  const groups = [...Map.groupBy(accepted, ({ acceptance }) => acceptance)].flatMap(([acceptance, findings]) =>
    acceptance ? [[acceptance, findings] as const] : [],
  );
  return (
    <div className={styles.accepted}>
      <Title order={3} id={id}>
        {i18n.t('person.score.accepted', accepted.length, { count: formatCount(accepted.length) })}
      </Title>
      <ul aria-labelledby={id}>
        {groups.map(([acceptance, findings]) => (
          <li key={acceptance.id}>
            {findings.slice(0, most).map(({ id: finding, finding: found }) => (
              <div key={finding}>
                <button type="button" className={styles.link} onClick={() => onShow(finding)}>
                  <del>{sentenceOf(found)}</del>
                </button>
                <span className={styles.second}> {formatDay(found.at)}</span>
              </div>
            ))}
            {findings.length > most && (
              <div className={styles.second}>
                {i18n.t('person.accept.andMore', findings.length - most, {
                  count: formatCount(findings.length - most),
                })}
              </div>
            )}
            {findings[0] && (
              <AcceptedNote
                acceptance={acceptance}
                sentence={sentenceOf(findings[0].finding)}
                count={findings.length}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
