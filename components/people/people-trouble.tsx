import { i18n } from '../../lib/locales/i18n';
import type { PassRecord } from '../../lib/people/people-store';
import type { Problem } from '../../lib/problems';
import { signalIds } from '../../lib/risk/finding';
import { signalTitle } from '../../lib/sentences/signal-words';
import type { Connection } from '../../lib/settings/connection';
import type { Trouble } from '../../lib/settings/trouble';
import { NoticeCard } from '../ui/notice-card';
import { textOf } from '../ui/texts';
import { useCommand } from '../ui/use-command';
import styles from './people-trouble.module.css';

interface Props {
  /** What kept scores from being read. */
  unread: Problem | null;
  trouble: Trouble;
  passes: readonly PassRecord[];
  /** Those in view. */
  orgs: readonly Pick<Connection, 'org' | 'name'>[];
  /** Whether organizations are told apart by name. */
  several: boolean;
  /** Reads scores once more. */
  onAgain: () => void;
}

/** What keeps people from being scored or scores from being read, and what is missing of them; nothing where all is well. */
export const PeopleTrouble = ({ unread, trouble, passes, orgs, several, onAgain }: Props) => {
  const { run, busy } = useCommand('score');
  // What cannot be read cannot be written either: one card, and not one of each organization.
  if (unread)
    return (
      <ProblemNotice
        title={i18n.t('people.trouble.unread')}
        problem={unread}
        onAgain={() => {
          void run({ org: null });
          onAgain();
        }}
      />
    );
  return orgs.map(({ org, name }) => {
    const problem = trouble[org];
    const pass = passes.find((one) => one.org === org);
    const failed = pass?.failed ?? [];
    const orgNames = several ? [name || org] : [];
    return [
      problem && (
        <ProblemNotice
          key={`${org} trouble`}
          title={i18n.t(pass ? 'people.trouble.old' : 'people.trouble.none')}
          problem={problem}
          orgNames={orgNames}
          busy={busy}
          onAgain={() => void run({ org })}
        />
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
  });
};

interface NoticeProps {
  title: string;
  problem: Problem;
  orgNames?: readonly string[];
  busy?: boolean;
  onAgain: () => void;
}

/** A problem under what it means here, with another try. */
const ProblemNotice = ({ title, problem, orgNames = [], busy = false, onAgain }: NoticeProps) => (
  <NoticeCard
    severity="warning"
    title={title}
    orgNames={orgNames}
    text={
      <>
        {textOf('problems', problem.id, 'title')}
        <br />
        {textOf('problems', problem.id, 'hint')}
      </>
    }
    action={{ label: i18n.t('problem.actions.retry'), run: onAgain, busy }}
  >
    <Said lines={[[problem.id, problem.said]]} />
  </NoticeCard>
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
