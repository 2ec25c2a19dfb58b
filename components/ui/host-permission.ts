import { useCallback, useEffect, useState } from 'react';
import { browser } from '#imports';
import { host } from '../../lib/settings/host';

/**
 * Whether the browser lets us talk to Atlassian; undefined until it has said. Firefox lets people refuse or revoke it.
 * `request` must be called first thing in a click's handler: after an `await` Firefox no longer takes it for a click.
 */
export const useHostPermission = (): { granted: boolean | undefined; request: () => Promise<boolean> } => {
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    let ended = false;
    const renew = () => {
      browser.permissions.contains(host).then(
        (contains) => !ended && setGranted(contains),
        // A browser that cannot say must not stop anyone: the sync itself will tell.
        () => !ended && setGranted(true),
      );
    };
    renew();
    browser.permissions.onAdded.addListener(renew);
    browser.permissions.onRemoved.addListener(renew);
    return () => {
      ended = true;
      browser.permissions.onAdded.removeListener(renew);
      browser.permissions.onRemoved.removeListener(renew);
    };
  }, []);
  const request = useCallback(async () => {
    const answer = await browser.permissions.request(host);
    setGranted(answer);
    return answer;
  }, []);
  return { granted, request };
};
