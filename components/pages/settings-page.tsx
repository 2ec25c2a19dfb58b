import { useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { type Problem, toProblem } from '../../lib/problems';
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
import { Loading } from '../ui/loading';
import { PageLayout } from '../ui/page-layout';
import { usePorts } from '../ui/ports';
import { ProblemCard } from '../ui/problem-card';
import { useHoldings, usePreferences } from '../ui/use-stored';

/** What the admin chooses for all organizations; every change counts at once. */
export const SettingsPage = () => {
  const { preferences, send } = usePorts();
  const { value, problem } = usePreferences();
  const { value: holdings = [] } = useHoldings();
  const [failed, setFailed] = useState<Problem | null>(null);
  const shown = failed ?? problem;
  const update = async (change: Partial<Preferences>) => {
    try {
      await preferences.update(change);
      setFailed(null);
    } catch (thrown) {
      setFailed(toProblem(thrown));
    }
  };
  /** What monitors and signals look at is evaluated and scored anew at once. */
  const updateLists = async (change: Partial<Preferences>) => {
    await update(change);
    await send('evaluate', undefined);
    await send('score', { org: null });
  };
  /** What signals alone look at. */
  const updateOffices = async (officeRanges: string[]) => {
    await update({ officeRanges });
    await send('score', { org: null });
  };
  return (
    <PageLayout title={i18n.t('settings.title')} narrow>
      {shown && <ProblemCard problem={shown} />}
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
