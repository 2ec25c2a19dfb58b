import { browser } from '#imports';
import { ProblemError } from '../problems';
import { host } from '../settings/host';

/** Throws `host-permission-missing` where the browser does not let us talk to Atlassian. */
export async function requireHost(): Promise<void> {
  if (!(await browser.permissions.contains(host))) throw new ProblemError('host-permission-missing');
}
