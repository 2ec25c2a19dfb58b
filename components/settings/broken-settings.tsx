import { useEffect, useState } from 'react';
import type { Preferences } from '../../lib/settings/preferences';
import { readCheckedPreferences } from '../../lib/settings/stored-preferences';
import { NoticeCard } from '../ui/notice-card';

const titles: Record<keyof Preferences, string> = {
  theme: 'Appearance',
  pollMinutes: 'Looking for new events',
  retentionDays: 'Keeping events',
  riskyCountries: 'Risky locations',
};

/** Says which stored settings could not be used, since their defaults stand in for them. */
export const BrokenSettings = () => {
  const [broken, setBroken] = useState<readonly (keyof Preferences)[]>([]);
  useEffect(() => {
    readCheckedPreferences().then(
      (checked) => setBroken(checked.broken),
      // The page itself reads the same settings, and tells when that fails.
      () => setBroken([]),
    );
  }, []);
  if (broken.length === 0) return null;
  return (
    <NoticeCard
      severity="warning"
      title="Some settings could not be read"
      text={`They count as if they had never been changed: ${broken.map((name) => titles[name]).join(', ')}.`}
    />
  );
};
