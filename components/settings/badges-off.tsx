import { Button, Switch, Text } from '@mantine/core';
import '@mantine/core/styles/Switch.css';
import { useCallback } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { useStoredNames } from '../filter/use-stored-names';
import { createNames } from '../filter/value-names';
import { usePorts } from '../ui/ports';
import { useConnections } from '../ui/use-stored';
import { useWatched } from '../ui/use-watched';
import styles from './badges-section.module.css';

interface Props {
  /** `o/{org}` and `s/{site}`, as addresses of the admin site have them. */
  off: readonly string[];
  disabled: boolean;
  onChange: (off: string[]) => void;
}

/** Where no badge is shown: a switch for each connected organization, and everything else that was switched off on its page. */
export const BadgesOff = ({ off, disabled, onChange }: Props) => {
  const { people } = usePorts();
  const { value: connections = [] } = useConnections();
  const { value: passes = [] } = useWatched(
    useCallback(() => people.passes(), [people]),
    people.watch,
  );
  const others = off.filter((place) => !connections.some(({ org }) => place === `o/${org}`));
  const stored = useStoredNames(others.length > 0 ? others.join() : null);
  const nameOf = createNames(stored, connections);
  const nameOfPlace = (place: string): string => {
    const [kind = '', id = ''] = place.split('/');
    if (kind === 'o') return i18n.t('badgeSettings.off.org', { name: id });
    const org = passes.find(({ sites }) => sites.includes(id))?.org;
    const name = nameOf('site', id);
    return org === undefined
      ? i18n.t('badgeSettings.off.site', { name })
      : i18n.t('badgeSettings.off.siteOf', { name, org: nameOf('org', org) });
  };
  const set = (place: string, shown: boolean) =>
    onChange(shown ? off.filter((other) => other !== place) : [...off, place]);
  // The organization that we make up has no pages there.
  const real = connections.filter(({ kind }) => kind === 'atlassian');
  return (
    <>
      {real.length > 0 && (
        <fieldset className={styles.places}>
          <legend>{i18n.t('badgeSettings.orgs')}</legend>
          {real.map(({ org, name }) => (
            <Switch
              key={org}
              size="sm"
              label={<bdi>{name || org}</bdi>}
              disabled={disabled}
              checked={!off.includes(`o/${org}`)}
              onChange={(event) => set(`o/${org}`, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          <Text size="sm" fw={500}>
            {i18n.t('badgeSettings.off.title')}
          </Text>
          <ul className={styles.list}>
            {others.map((place) => (
              <li key={place} className={styles.one}>
                <bdi>{nameOfPlace(place)}</bdi>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={i18n.t('badgeSettings.off.againOn', { name: nameOfPlace(place) })}
                  onClick={() => set(place, true)}
                >
                  {i18n.t('badgeSettings.off.again')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};
