import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { useSearch } from 'wouter';
import { defaultRange } from '../../lib/dashboards/range';
import { checkValues } from '../../lib/filter/check-values';
import { formatJql } from '../../lib/filter/format-jql';
import { i18n } from '../../lib/locales/i18n';
import type { Connection } from '../../lib/settings/connection';
import type { StoreView } from '../../lib/store/view';
import { textOf } from '../ui/texts';
import { strayRange, useView } from '../ui/view-choice';
import styles from './filter-bar.module.css';
import { NearWords } from './jql-message';
import { jqlProblemText } from './jql-problem-text';
import { replaceValue } from './replace-value';
import type { FilterChoice } from './use-filter';
import type { NameOf } from './value-names';

interface Props {
  choice: FilterChoice;
  connections: readonly Connection[];
  /** The dictionaries; null as long as they are read. */
  stored: StoreView | null;
  nameOf: NameOf;
  /** Shows the filter as text; null where it is shown already. */
  onText: (() => void) | null;
}

/** As many near values as are offered. */
const mostNear = 3;

/** What in the address or the filter cannot be as it stands there, with what is shown instead and a way to mend it. */
export const FilterNotices = ({ choice, connections, stored, nameOf, onText }: Props) => {
  const { filter, text, problem, change, changeText } = choice;
  const [view, changeView] = useView();
  const wrongRange = strayRange(useSearch());
  const wrongOrg = connections.some(({ org }) => org === view.org) ? null : view.org;
  const orgs = useMemo(() => connections.map(({ org }) => org), [connections]);
  const unknown = useMemo(() => (stored ? checkValues(filter, stored, orgs) : []), [filter, stored, orgs]);
  if (!problem && !wrongRange && !wrongOrg && unknown.length === 0) return null;
  return (
    <div className={styles.notices}>
      {problem && (
        <Notice severity="error">
          <b>{i18n.t('filter.unreadable')}</b>
          <span>
            {jqlProblemText(problem)}{' '}
            {formatJql(filter) === '' ? i18n.t('filter.keepsNothing') : i18n.t('filter.keepsLast')}
          </span>
          <NearWords text={text} problem={problem} onMend={changeText} />
          {onText && <NoticeButton text={i18n.t('filter.mendText')} onClick={onText} />}
          <NoticeButton text={i18n.t('filter.dropText')} onClick={() => change(filter)} />
        </Notice>
      )}
      {wrongRange && (
        <Notice severity="warning">
          <span>{i18n.t('filter.strayRange', { text: wrongRange })}</span>
          <NoticeButton
            text={i18n.t('filter.strayMend')}
            onClick={() => changeView({ range: defaultRange }, { replace: true })}
          />
        </Notice>
      )}
      {wrongOrg && (
        <Notice severity="warning">
          <span>{i18n.t('filter.strayOrg', { org: wrongOrg })}</span>
          <NoticeButton
            text={i18n.t('filter.strayMend')}
            onClick={() => changeView({ org: null }, { replace: true })}
          />
        </Notice>
      )}
      {unknown.map(({ field, value, near }) => (
        <Notice key={`${field} ${value}`} severity="warning">
          <span>{i18n.t('filter.neverStored', { field: textOf('fields', field), value })}</span>
          {near.length > 0 && <span>{i18n.t('filter.neverStoredNear')}</span>}
          {near.slice(0, mostNear).map((other) => (
            <NoticeButton
              key={other}
              text={nameOf(field, other)}
              title={other}
              onClick={() => change(replaceValue(filter, field, value, other))}
            />
          ))}
        </Notice>
      ))}
    </div>
  );
};

const Notice = ({ severity, children }: { severity: 'error' | 'warning'; children: ReactNode }) => {
  const Icon = severity === 'error' ? IconCircleX : IconAlertTriangle;
  return (
    <div className={styles.notice} data-severity={severity} role={severity === 'error' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden />
      {children}
    </div>
  );
};

const NoticeButton = ({ text, title, onClick }: { text: string; title?: string; onClick: () => void }) => (
  <Button size="compact-xs" variant="default" title={title} onClick={onClick}>
    <bdi>{text}</bdi>
  </Button>
);
