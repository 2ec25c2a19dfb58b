import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { i18n } from '../../../lib/locales/i18n';
import type { PersonRecord } from '../../../lib/risk/person-record';
import { riskOf } from '../../../lib/risk/score';
import type { Connection } from '../../../lib/settings/connection';
import { LevelMark } from '../../people/level-mark';
import { personPath } from '../../people/person-path';
import { useRiskCircumstances } from '../../people/use-risk';
import { useView, withView } from '../../ui/view-choice';
import type { PersonView } from '../person-view';
import styles from './other-orgs.module.css';

interface Props {
  of: PersonView;
  /** The same account in other organizations. */
  others: readonly PersonRecord[];
  connections: readonly Connection[];
}

/** The way to the same account in other organizations, each with a score of its own. */
export const OtherOrgs = ({ of, others, connections }: Props) => {
  const [view] = useView();
  const circumstancesOf = useRiskCircumstances();
  if (others.length === 0) return null;
  const nameOf = (org: string) => connections.find((one) => one.org === org)?.name || org;
  return (
    <p className={styles.others}>
      <span>{i18n.t('person.onlyOf', { org: nameOf(of.org) })}</span>
      {others.map((other) => {
        const risk = circumstancesOf && riskOf(other.findings, circumstancesOf(other));
        return (
          <span key={other.org} className={styles.other}>
            <Anchor
              component={Link}
              size="sm"
              href={withView(personPath(of.person), { ...view, org: other.org })}
              dir="auto"
            >
              {nameOf(other.org)}
            </Anchor>
            {risk && <LevelMark level={risk.level} score={risk.score} />}
          </span>
        );
      })}
    </p>
  );
};
