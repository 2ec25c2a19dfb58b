import { i18n } from '../../lib/locales/i18n';
import type { PassRecord } from '../../lib/people/people-store';
import { signalIds } from '../../lib/risk/finding';
import { signalTitle } from '../../lib/sentences/signal-words';
import type { Connection } from '../../lib/settings/connection';
import type { Trouble } from '../../lib/settings/trouble';
import { NoticeCard } from '../ui/notice-card';
import { textOf } from '../ui/texts';
import styles from './people-trouble.module.css';

interface Props {
  trouble: Trouble;
  passes: readonly PassRecord[];
  /** Those in view. */
  orgs: readonly Connection[];
  /** Whether organizations are told apart by name. */
  several: boolean;
}

/** What keeps people from being scored, and what is missing of their scores; nothing where all is well. */
export const PeopleTrouble = ({ trouble, passes, orgs, several }: Props) => (
  <>
    {orgs.map(({ org, name }) => {
      const problem = trouble[org];
      const pass = passes.find((one) => one.org === org);
      const failed = pass?.failed ?? [];
      const orgNames = several ? [name || org] : [];
      return [
        problem && (
          <NoticeCard
            key={`${org} trouble`}
            severity="warning"
            title={i18n.t(pass ? 'people.trouble.old' : 'people.trouble.none')}
            orgNames={orgNames}
            text={
              <>
                {textOf('problems', problem.id, 'title')}
                <br />
                {textOf('problems', problem.id, 'hint')}
              </>
            }
          >
            <Said lines={[[problem.id, problem.said]]} />
          </NoticeCard>
        ),
        failed.length > 0 && (
          <NoticeCard
            key={`${org} failed`}
            severity="warning"
            title={i18n.t('people.trouble.missing')}
            orgNames={orgNames}
            text={i18n.t('people.trouble.signals', { names: failed.map(({ signal }) => titleOf(signal)).join(', ') })}
          >
            <Said lines={failed.map(({ signal, said }) => [signal, said])} />
          </NoticeCard>
        ),
      ];
    })}
  </>
);

/** What went wrong in the words of the machine, folded away. */
const Said = ({ lines }: { lines: readonly (readonly [of: string, said: string])[] }) =>
  lines.some(([, said]) => said !== '') && (
    <details className={styles.said}>
      <summary>{i18n.t('problem.forReport')}</summary>
      {lines.map(([of, said]) => (
        <code key={of}>
          {of}: {said}
        </code>
      ))}
    </details>
  );

/** A signal of an earlier version may be no more. */
const titleOf = (signal: string): string => {
  const id = signalIds.find((one) => one === signal);
  return id ? signalTitle(id) : signal;
};
