import { useEffect, useState } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { textOf } from '../../lib/locales/text-of';
import type { Preferences } from '../../lib/settings/preferences';
import { readCheckedPreferences } from '../../lib/settings/stored-preferences';
import { NoticeCard } from '../ui/notice-card';

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
      title={i18n.t('settings.broken.title')}
      text={i18n.t('settings.broken.text', {
        names: broken.map((name) => textOf('settings', 'names', name)).join(', '),
      })}
    />
  );
};
