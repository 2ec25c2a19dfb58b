import { Button, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { type Problem, toProblem } from '../../lib/problems';
import { formatCount } from '../../lib/sentences/formats';
import { personPath } from '../people/person-path';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { useNow } from '../ui/use-now';
import { useConnections } from '../ui/use-stored';
import { useWatched } from '../ui/use-watched';
import { isOver, untilWords, whatOf } from './accepted-words';
import styles from './risk-accepted-section.module.css';
import { SettingsSection } from './settings-section';

/** Every accepted finding of everybody: what, of whom, why and until when, and the way to have it count again. */
export const RiskAcceptedSection = () => {
  const { acceptances, people } = usePorts();
  const now = useNow();
  const { value: connections = [] } = useConnections();
  const read = useCallback(async () => {
    const { acceptances: all } = await acceptances.read();
    const byOrg = Map.groupBy(all, ({ org }) => org);
    const known = await Promise.all(
      [...byOrg].map(([org, of]) =>
        people.readMany(
          org,
          of.map(({ person }) => person),
        ),
      ),
    );
    const names = new Map(known.flat().map(({ org, person, name, email }) => [`${org}/${person}`, name || email]));
    // Those that end first are looked at first; what is over stands below.
    const sorted = all.toSorted((a, b) => Number(isOver(a, now)) - Number(isOver(b, now)) || a.until - b.until);
    return sorted.map((one) => ({ ...one, name: names.get(`${one.org}/${one.person}`) || one.person }));
  }, [acceptances, people, now]);
  const { value: accepted, problem } = useWatched(read, acceptances.watch);
  const [failed, setFailed] = useState<Problem | null>(null);
  const countAgain = (id: string) => {
    setFailed(null);
    acceptances.remove(id).catch((thrown: unknown) => setFailed(toProblem(thrown)));
  };
  const shownProblem = failed ?? problem;
  return (
    <SettingsSection title={i18n.t('riskSettings.accepted.title')} about={i18n.t('riskSettings.accepted.about')}>
      {shownProblem && <ProblemCard problem={shownProblem} />}
      {accepted?.length === 0 && (
        <Text size="sm" c="dimmed">
          {i18n.t('riskSettings.accepted.none')}
        </Text>
      )}
      {accepted && accepted.length > 0 && (
        <>
          <Text size="sm" fw={500}>
            {i18n.t('riskSettings.accepted.count', accepted.length, { count: formatCount(accepted.length) })}
          </Text>
          <ul className={styles.list}>
            {accepted.map((one) => (
              <li key={one.id} className={styles.one} data-over={isOver(one, now) || undefined}>
                <div className={styles.words}>
                  <Link
                    href={`${personPath(one.person)}${connections.length > 1 ? `?org=${encodeURIComponent(one.org)}` : ''}`}
                  >
                    <bdi>{one.name}</bdi>
                  </Link>
                  <span>{whatOf(one)}</span>
                  <span className={styles.second}>
                    {untilWords(one, now)}
                    {one.reason && (
                      <>
                        {' · '}
                        <bdi>{one.reason}</bdi>
                      </>
                    )}
                  </span>
                </div>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={i18n.t('riskSettings.accepted.againOf', { person: one.name, what: whatOf(one) })}
                  onClick={() => countAgain(one.id)}
                >
                  {i18n.t('riskSettings.accepted.again')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </SettingsSection>
  );
};
