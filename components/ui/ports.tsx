import { createContext, type ReactNode, use } from 'react';
import type { AlertReader } from '../../lib/alerts/alert-store';
import type { Input, MessageId, Output } from '../../lib/messages/protocol';
import type { PeopleReader } from '../../lib/people/people-store';
import type { Answer } from '../../lib/problems';
import type { AlertTrouble } from '../../lib/settings/alert-trouble';
import type { Connection } from '../../lib/settings/connection';
import type * as failing from '../../lib/settings/failing-monitors';
import type { Preferences } from '../../lib/settings/preferences';
import type { CheckedFilters, SavedFilter } from '../../lib/settings/saved-filter';
import type * as acceptances from '../../lib/settings/stored-acceptances';
import type * as criticality from '../../lib/settings/stored-criticality';
import type * as exclusions from '../../lib/settings/stored-exclusions';
import type { Saved } from '../../lib/settings/stored-filters';
import type * as monitors from '../../lib/settings/stored-monitors';
import type { Trouble } from '../../lib/settings/trouble';
import type * as unreadPages from '../../lib/settings/unread-pages';
import type { Untold } from '../../lib/settings/untold';
import type { StoreReader } from '../../lib/store/event-store';

/** A stored setting that tells when it changes, in whatever context it was changed. */
export interface Setting<T> {
  read(): Promise<T>;
  watch(onChange: () => void): () => void;
}

/** All that our pages know of the world outside React; an entrypoint puts it together. */
export interface Ports {
  reader: StoreReader;
  connections: Setting<readonly Connection[]>;
  /** Problems that could not be written into the orgs' records. */
  untold: Setting<Untold>;
  /** What keeps alerts from being stored or shown. */
  alertTrouble: Setting<AlertTrouble>;
  preferences: Setting<Preferences> & { update(change: Partial<Preferences>): Promise<unknown> };
  savedFilters: Setting<CheckedFilters> & {
    /** Where the name is taken, only with `replace`, and in that one's place. */
    save(filter: Omit<SavedFilter, 'id'>, how?: { replace?: boolean }): Promise<Saved>;
    rename(id: string, name: string): Promise<Saved>;
    remove(id: string): Promise<unknown>;
  };
  /** Events that do not count, as the admin has said. After a change the background is asked to `evaluate`. */
  exclusions: {
    read: typeof exclusions.readExclusions;
    watch: typeof exclusions.watchExclusions;
    save: typeof exclusions.saveExclusion;
    remove: typeof exclusions.removeExclusion;
  };
  /** What the admin has chosen of monitors, and their own. After a change the background is asked to `evaluate`. */
  monitors: {
    read: typeof monitors.readMonitorSettings;
    watch: typeof monitors.watchMonitorSettings;
    switch: typeof monitors.switchMonitors;
    change: typeof monitors.changeMonitor;
    reset: typeof monitors.resetMonitor;
    addOwn: typeof monitors.addOwn;
    removeOwn: typeof monitors.removeOwn;
    duplicate: typeof monitors.duplicate;
    importOwn: typeof monitors.importOwn;
    mute: typeof monitors.muteMonitor;
  };
  /** Monitors that threw when they were evaluated. */
  failing: { read: typeof failing.readFailing; watch: typeof failing.watchFailing; clear: typeof failing.clearFailing };
  alerts: AlertReader;
  /** People as they were last scored. */
  people: PeopleReader;
  /** What keeps people from being scored. */
  scoreTrouble: Setting<Trouble>;
  /** Findings that the admin has accepted. */
  acceptances: {
    read: typeof acceptances.readAcceptances;
    watch: typeof acceptances.watchAcceptances;
    save: typeof acceptances.saveAcceptance;
    remove: typeof acceptances.removeAcceptance;
  };
  /** How critical the admin says that somebody is. */
  criticality: {
    read: typeof criticality.readCriticality;
    watch: typeof criticality.watchCriticality;
    set: typeof criticality.setCriticality;
  };
  /** Pages of the admin site on which nobody was recognized. */
  unreadPages: {
    read: typeof unreadPages.readUnreadPages;
    watch: typeof unreadPages.watchUnreadPages;
    clear: typeof unreadPages.clearUnreadPages;
  };
  /** Asks the background to do something. Never throws. */
  send<M extends MessageId>(message: M, input: Input<M>): Promise<Answer<Output[M]>>;
  /** The organization whose pages the admin has open on admin.atlassian.com, if any. */
  readOrgSeen(): Promise<string | null>;
  /** Shows a place of the full page, such as `/organizations`. */
  open(place: string): void;
}

const Context = createContext<Ports | null>(null);

/** Gives the ports to everything inside. */
export const PortsProvider = ({ ports, children }: { ports: Ports; children: ReactNode }) => (
  <Context value={ports}>{children}</Context>
);

/** The ports of the page. Throws outside of `PortsProvider`. */
export const usePorts = (): Ports => {
  const ports = use(Context);
  if (!ports) throw new Error('A component that needs ports is outside of PortsProvider');
  return ports;
};
