import { browser } from '#imports';
import { createAlertWriter } from '../alerts/alert-writer';
import { openAlerts } from '../alerts/open-alerts';
import { openPeople } from '../people/open-people';
import { createPeopleWriter } from '../people/people-writer';
import { createVault } from '../settings/vault';
import { openDatabase } from '../store/open-database';
import { createReader } from '../store/reader';
import { createWriter } from '../store/writer';
import type { Clock } from '../sync/ports';
import type { AppPorts } from './ports';

const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
};

/** Browsers end a background 30 s after its last call of an API of theirs, even while it waits for an answer. */
const signOfLifeMs = 20_000;

function stayAwake(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), signOfLifeMs);
  return () => clearInterval(timer);
}

/** The background's ports in a real browser. */
export function browserPorts(): AppPorts {
  const db = openDatabase();
  return {
    store: createWriter({ db, now: clock.now }),
    reader: createReader(db),
    alerts: createAlertWriter(openAlerts()),
    people: createPeopleWriter(openPeople()),
    vault: createVault(),
    fetch: (input, init) => globalThis.fetch(input, init),
    clock,
    locks: navigator.locks,
    random: Math.random,
    stayAwake,
  };
}
