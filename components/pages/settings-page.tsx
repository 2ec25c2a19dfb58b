import { Text } from '@mantine/core';
import { i18n } from '../../lib/locales/i18n';
import type { Preferences } from '../../lib/settings/preferences';
import { BadgesSection } from '../settings/badges-section';
import { BrokenSettings } from '../settings/broken-settings';
import { CountriesSection } from '../settings/countries-section';
import { ListsSection } from '../settings/lists-section';
import { NotificationsSection } from '../settings/notifications-section';
import { OfficeSection } from '../settings/office-section';
import { PassphraseSection } from '../settings/passphrase-section';
import { PollSection } from '../settings/poll-section';
import { RetentionSection } from '../settings/retention-section';
import { RiskAcceptedSection } from '../settings/risk-accepted-section';
import { RiskSection } from '../settings/risk-section';
import { StorageSection } from '../settings/storage-section';
import { ThemeSection } from '../settings/theme-section';
import { UnseenSection } from '../settings/unseen-section';
import { useUnsaved } from '../settings/use-unsaved';
import { Loading } from '../ui/loading';
import { PageLayout } from '../ui/page-layout';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { useHoldings, usePreferences } from '../ui/use-stored';
import styles from './settings-page.module.css';

/** What the admin chooses for all organizations; every change counts at once. */
export const SettingsPage = () => {
  const { send } = usePorts();
  const { value: stored, problem } = usePreferences();
  const { value, problem: unsaved, busy, update } = useUnsaved(stored);
  const { value: holdings = [] } = useHoldings();
  /** What monitors and signals look at is evaluated and scored anew at once. */
  const updateLists = async (change: Partial<Preferences>) => {
    if (!(await update(change))) return;
    await send('evaluate', undefined);
    await send('score', { org: null });
  };
  /** What signals alone look at. */
  const updateOffices = async (officeRanges: string[]) => {
    if (await update({ officeRanges })) await send('score', { org: null });
  };
  return (
    <PageLayout title={i18n.t('settings.title')} narrow>
      {problem && <ProblemCard problem={problem} />}
      {unsaved && (
        <div className={styles.unsaved}>
          <ProblemCard
            problem={unsaved}
            // Lists may be among what was not stored.
            action={{ label: i18n.t('settings.unsaved.again'), run: () => void updateLists({}), busy }}
          >
            <Text size="sm">{i18n.t('settings.unsaved.text')}</Text>
          </ProblemCard>
        </div>
      )}
      <BrokenSettings />
      {!value && !problem && <Loading />}
      {value && (
        <div>
          <ThemeSection value={value.theme} onChange={(theme) => void update({ theme })} />
          <PollSection value={value.pollMinutes} onChange={(pollMinutes) => void update({ pollMinutes })} />
          <NotificationsSection
            value={value.notifications}
            onChange={(notifications) => void update({ notifications })}
          />
          <UnseenSection
            value={value.keepUnseenAlerts}
            onChange={(keepUnseenAlerts) => void update({ keepUnseenAlerts })}
          />
          <CountriesSection value={value.riskyCountries} onChange={(to) => void updateLists({ riskyCountries: to })} />
          <ListsSection value={value} onChange={(to) => void updateLists(to)} />
          <OfficeSection value={value.officeRanges} onChange={(to) => void updateOffices(to)} />
          <RiskSection value={value.risk} onChange={(risk) => void update({ risk })} />
          <RiskAcceptedSection />
          <BadgesSection value={value.badges} onChange={(badges) => void update({ badges })} />
          <RetentionSection value={value.retentionDays} onChange={(retentionDays) => update({ retentionDays })} />
          <PassphraseSection />
          <StorageSection holdings={holdings} />
        </div>
      )}
    </PageLayout>
  );
};
