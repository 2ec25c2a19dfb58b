import { useCallback } from 'react';
import type { ProblemAction } from '../../lib/problems';
import { useHostPermission } from './host-permission';
import { usePorts } from './ports';
import { useCommand } from './use-command';

/** What the button beside a problem does; all but unlocking, which asks for something first. */
export const useProblemAction = () => {
  const { open } = usePorts();
  const { run: sync, busy } = useCommand('sync');
  const { request } = useHostPermission();
  const run = useCallback(
    (action: Exclude<ProblemAction, 'unlock'>, orgs: readonly string[]) => {
      const [first] = orgs;
      const org = orgs.length === 1 ? (first ?? null) : null;
      // A dialog is about one organization: of several that have the problem, the first.
      const at = (part: string) => `/organizations?show=${part}${first ? `&of=${encodeURIComponent(first)}` : ''}`;
      const acts: Record<typeof action, () => unknown> = {
        'replace-key': () => open(at('key')),
        'show-quarantine': () => open(at('quarantine')),
        'free-space': () => open('/settings'),
        'grant-host': () => request().then((granted) => (granted ? sync({ org: null }) : null)),
        retry: () => sync({ org }),
        reload: () => location.reload(),
      };
      acts[action]();
    },
    [open, request, sync],
  );
  return { run, busy };
};
