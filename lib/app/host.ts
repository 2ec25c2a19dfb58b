import { browser } from '#imports';
import { ProblemError } from '../problems';

/** The one host that we talk to; users can take the permission away at any time. */
export const host = { origins: ['https://api.atlassian.com/*'] };

/** Throws `host-permission-missing` where the browser does not let us talk to Atlassian. */
export async function requireHost(): Promise<void> {
  if (!(await browser.permissions.contains(host))) throw new ProblemError('host-permission-missing');
}
