import { dayMs } from '../durations';
import { farIp } from './addresses';
import type { Draft } from './draft';
import { appEntry, issueEntry, siteEntry } from './entries';
import { farPlaces } from './far-places';
import { failedLoginDraft } from './logins';
import { createRandom, poisson, type Random } from './random';
import type { RawActor } from './raw-event';
import { page } from './targets';
import type { World } from './world';

/** Atlassian's own machinery; its e-mail is not one. */
const system = (id: string, name: string): RawActor => ({ id, name, email: 'Atlassian app', picture: null });
const confluence = system('confluence', 'Confluence');
const automation = system('automation-for-jira', 'Automation for Jira');

const systemDraft = (world: World, at: number, random: Random): Draft => {
  const { estate } = world;
  if (random.chance(0.3)) {
    const action = 'confluence_audit_record_removed_content_restriction';
    return {
      at,
      action,
      actor: confluence,
      origin: null,
      ...page('Removed restriction of', estate, random),
      said: undefined,
    };
  }
  const container = [issueEntry(estate.main, 'software', random.pick(estate.projects), 1 + random.below(4000))];
  return {
    at,
    action: random.chance(0.97) ? 'automation_rule_executed' : 'quarterly_housekeeping_finished',
    actor: automation,
    origin: null,
    container,
  };
};

const appDraft = (world: World, at: number, random: Random): Draft => {
  const { estate, people } = world;
  const app = random.pick(estate.apps);
  const actor: RawActor = {
    id: app.id,
    name: app.name,
    app: { id: app.id, type: 'apps', attributes: { vendor: app.vendor } },
  };
  const person = people[20 + random.below(40)];
  return {
    at,
    action: random.chance(0.7) ? 'third_party_app_jira_api_request' : 'third_party_app_confluence_api_request',
    actor,
    origin: null,
    auth: { authType: app.authType, tokenId: `${app.authType}-${app.id.slice(0, 8)}` },
    onBehalfOf: app.onBehalf && person && at < person.leftAt && at > person.joinedAt ? person : undefined,
    context: [appEntry(app)],
    container: [siteEntry(estate.main)],
  };
};

/** Strangers who try a password at somebody's account: every organization has them, day and night. */
const strangerDraft = (world: World, at: number, random: Random): Draft => {
  const place = farPlaces[random.pick(['russia', 'vietnam', 'indonesia', 'romania', 'brazil'] as const)];
  const way = random.chance(0.6) ? 'action' : 'status';
  return failedLoginDraft(random.pick(world.people), at, { ip: farIp(random.below(254)), place }, world.estate, way);
};

/** What happens on a UTC day without any of the people; in no order. */
export const machinery = (world: World, day: number): Draft[] => {
  const random = createRandom(world.seed, 'machinery', day);
  const some = (mean: number, make: (world: World, at: number, random: Random) => Draft): Draft[] =>
    Array.from({ length: poisson(mean, random) }, () => make(world, day * dayMs + random.below(dayMs), random));
  return [
    ...some(world.eventsPerDay * 0.06, systemDraft),
    ...some(world.eventsPerDay * 0.06, appDraft),
    ...some(2 + world.eventsPerDay * 0.004, strangerDraft),
  ];
};
