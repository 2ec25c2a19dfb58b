import { Button, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '../../lib/locales/i18n';
import { type Problem, toProblem } from '../../lib/problems';
import type { SignalId } from '../../lib/risk/finding';
import type { Acceptance } from '../../lib/risk/score';
import { formatCount, formatDay } from '../../lib/sentences/formats';
import { countryWords } from '../../lib/sentences/place-words';
import { signalTitle } from '../../lib/sentences/signal-words';
import { personPath } from '../people/person-path';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { useNow } from '../ui/use-now';
import { useConnections } from '../ui/use-stored';
import { useWatched } from '../ui/use-watched';
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
    const sorted = all.toSorted((a, b) => Number(a.until < now) - Number(b.until < now) || a.until - b.until);
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
              <li key={one.id} className={styles.one} data-over={one.until < now || undefined}>
                <div className={styles.words}>
                  <Link
                    href={`${personPath(one.person)}${connections.length > 1 ? `?org=${encodeURIComponent(one.org)}` : ''}`}
                  >
                    <bdi>{one.name}</bdi>
                  </Link>
                  <span>{whatOf(one)}</span>
                  <span className={styles.second}>
                    {one.until < now
                      ? i18n.t('riskSettings.accepted.ended', { day: formatDay(one.until) })
                      : i18n.t('riskSettings.accepted.until', { day: formatDay(one.until) })}
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

/** What was accepted; a value that is made of countries' codes is told by their names. */
const whatOf = ({ signal, value }: Acceptance): string => {
  const title = signalTitle(signal);
  if (value === '') return title;
  const ofCountries: readonly SignalId[] = ['new-country', 'risky-location', 'impossible-travel'];
  const words = ofCountries.includes(signal) ? [...new Set(value.split('-'))].map(countryWords).join(' – ') : value;
  return i18n.t('riskSettings.accepted.what', { signal: title, value: words });
};
