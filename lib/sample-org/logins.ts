import { minuteMs } from '../durations';
import type { Draft, Origin } from './draft';
import { siteEntry, userEntry } from './entries';
import type { Estate } from './estate';
import type { Person } from './people';
import type { Random } from './random';

/** A login, as Atlassian tells it. */
export const loginDraft = (person: Person, at: number, origin: Origin, estate: Estate, status?: string): Draft => ({
  at,
  action: 'user_login',
  actor: person,
  origin,
  auth: { authType: 'session' },
  context: [userEntry(person, status ? { status } : undefined)],
  container: [siteEntry(estate.main)],
});

/** A login that failed; both ways of saying so are in use. */
export const failedLoginDraft = (
  person: Person,
  at: number,
  origin: Origin,
  estate: Estate,
  way: 'action' | 'status',
): Draft => {
  if (way === 'status') return { ...loginDraft(person, at, origin, estate, 'FAILED'), auth: undefined };
  return {
    at,
    action: 'user_login_failed',
    actor: person,
    origin,
    context: [userEntry(person)],
    container: [siteEntry(estate.main)],
  };
};

/** Someone comes in, at times after having mistyped the password once or twice. */
export const arrive = (person: Person, at: number, origin: Origin, estate: Estate, random: Random): Draft[] => {
  const drafts: Draft[] = [];
  const failures = random.chance(0.05) ? 1 + random.below(2) : 0;
  for (let n = failures; n > 0; n--) {
    const way = random.chance(0.5) ? 'action' : 'status';
    drafts.push(failedLoginDraft(person, at - n * random.between(0.2, 0.9) * minuteMs, origin, estate, way));
  }
  drafts.push(loginDraft(person, at, origin, estate, random.chance(0.2) ? 'SUCCESS' : undefined));
  return drafts;
};
