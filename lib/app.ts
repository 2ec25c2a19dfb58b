import { browser } from '#imports';
import { alarmed, ensurePoll } from './app/alarms';
import { alertHandlers } from './app/alert-commands';
import { createBadge } from './app/badge';
import { createHandlers } from './app/commands';
import { createEvaluations } from './app/evaluations';
import { keepHouse } from './app/housekeeping';
import { listenToNotifications } from './app/notification-clicks';
import type { AppPorts } from './app/ports';
import { rereadHistory } from './app/reread-history';
import { createRuns } from './app/runs';
import { createScorings } from './app/scorings';
import { tellBadgesChanged, watchBadges } from './app/tell-badges';
import { serve } from './messages/serve';
import { closeStorage } from './settings/close-storage';
import { watchConnections } from './settings/stored-connections';
import { watchPreferences } from './settings/stored-preferences';

/**
 * The background. Every listener is there when this returns, in the first turn of the event loop: a background
 * that is woken for an event and listens too late has missed it.
 */
export function createApp(ports: AppPorts): void {
  const badge = createBadge(ports);
  const showStatus = () => void badge();
  const evaluations = createEvaluations(ports, showStatus);
  const scorings = createScorings(ports, () => void tellBadgesChanged());
  /** Alerts are signals, too: monitors look first. */
  const lookAt = async (org: string) => {
    await evaluations.evaluate(org);
    await scorings.score(org);
  };
  const runs = createRuns(ports, (org) => {
    showStatus();
    void lookAt(org);
  });
  const rereadAll = async () => {
    if ((await rereadHistory(ports)) > 0) await scorings.scoreAll(null, true);
  };
  const alertCommands = alertHandlers(ports, evaluations, () => {
    showStatus();
    // What was expected counts no more.
    void scorings.scoreAll(null, false);
  });
  listenToNotifications(alertCommands, ports.alerts);

  serve(createHandlers(ports, runs, showStatus, alertCommands, scorings), {
    id: browser.runtime.id,
    url: browser.runtime.getURL('/'),
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/options.html#/welcome') });
    else void runs.runAll({ manual: false });
  });
  browser.runtime.onStartup.addListener(() => void runs.runAll({ manual: false }));
  browser.alarms.onAlarm.addListener(({ name }) => {
    const alarm = alarmed(name);
    if (!alarm) return;
    if (alarm.kind === 'announce') void evaluations.announce();
    if (alarm.kind === 'wake') void runs.wake(alarm.org);
    if (alarm.kind !== 'poll') return;
    void runs.runAll({ manual: false });
    void keepHouse(ports);
    void rereadAll();
  });
  // Taken away: the run finds it so and says so. Given back: no need to wait for the next poll.
  browser.permissions.onRemoved.addListener(() => void runs.runAll({ manual: false }));
  browser.permissions.onAdded.addListener(() => void runs.runAll({ manual: true }));
  watchPreferences(() => void ensurePoll());
  watchConnections(showStatus);
  watchBadges();

  void closeStorage();
  void ensurePoll();
  void rereadAll();
  showStatus();
}
