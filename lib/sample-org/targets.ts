import type { Draft } from './draft';
import {
  groupEntry,
  issueEntry,
  orgEntry,
  productEntry,
  siteEntry,
  spaceEntry,
  thingEntry,
  userEntry,
} from './entries';
import type { Estate } from './estate';
import { permissionSchemes, projectEntry } from './jira-settings';
import type { Person } from './people';
import { hash, type Random } from './random';

/** On what, where, and in which words: the part of an event that depends on its action. */
export type Aim = Pick<Draft, 'context' | 'container' | 'said'>;

const issue = (verb: string, estate: Estate, random: Random): Aim => {
  const project = random.pick(estate.projects);
  const entry = issueEntry(estate.main, 'software', project, 1 + random.below(4000));
  return { context: [], container: [entry], said: `${verb} Jira issue ${entry.attributes?.issueKeyOrId}` };
};

const request = (verb: string, estate: Estate, random: Random): Aim => {
  const entry = issueEntry(estate.support, 'servicedesk', random.pick(estate.desks), 1 + random.below(9000));
  return { context: [], container: [entry], said: `${verb} request ${entry.attributes?.issueKeyOrId}` };
};

const pageTitles = [
  'Release notes',
  'How we plan',
  'Onboarding checklist',
  'Incident review',
  'Rate card',
  'Meeting notes',
  '設計メモ',
  'Q&A',
];

export const page = (verb: string, estate: Estate, random: Random): Aim => {
  const space = random.pick(estate.spaces);
  const n = random.below(60);
  const title = `${random.pick(pageTitles)} ${1 + n}`;
  return {
    context: [thingEntry('pages', String(hash(space.key, n) % 100_000_000), title), spaceEntry(space)],
    container: [siteEntry(estate.main, { product: 'confluence' })],
    said: `${verb} Confluence page ${title}`,
  };
};

const repository = (estate: Estate, random: Random): Aim => {
  const { id, name } = random.pick(estate.repositories);
  return { context: [thingEntry('repository', id, name)], container: [productEntry('Bitbucket')] };
};

const chore = (action: string, estate: Estate, people: readonly Person[], random: Random): Aim => {
  const container = [orgEntry(estate)];
  if (action.includes('_group')) {
    const group = random.pick(estate.groups.filter(({ admin }) => !admin));
    const person = random.pick(people);
    const verb = action.includes('removed') ? `Removed ${person.name} from` : `Added ${person.name} to`;
    return { context: [userEntry(person), groupEntry(group)], container, said: `${verb} group ${group.name}` };
  }
  if (action.startsWith('group_')) return { context: [groupEntry(random.pick(estate.groups))], container };
  if (action.includes('product_access')) {
    const product = random.pick(['Jira', 'Confluence', 'Jira Service Management']);
    return { context: [userEntry(random.pick(people)), productEntry(product, estate.main)], container };
  }
  if (action === 'user_granted_role') {
    return {
      context: [userEntry(random.pick(people)), thingEntry('roles', 'user-access-admin', 'User access admin')],
      container,
    };
  }
  if (action === 'user_profile_viewed') return { context: [userEntry(random.pick(people))], container };
  if (action === 'grant_assigned_jira_permission_scheme') {
    const project = projectEntry(random.pick(estate.projects));
    return { context: [random.pick(permissionSchemes), project], container: [siteEntry(estate.main)] };
  }
  if (action === 'org_settings_update') {
    return {
      context: [],
      container: [orgEntry(estate, { settingName: 'sessionDuration', settingValues: ['30 days'] })],
    };
  }
  return { context: [], container };
};

/** A believable aim for an action of everyday work. */
export const aimOf = (action: string, estate: Estate, people: readonly Person[], random: Random): Aim => {
  const [product, noun, verb = ''] = action.split('_');
  const words = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
  if (product === 'jira' && noun === 'issue') return issue(words, estate, random);
  if (product === 'jira' && noun === 'request') return request(words, estate, random);
  if (product === 'jira') return { context: [], container: [siteEntry(estate.main, { product: 'jira' })] };
  if (product === 'confluence' && noun === 'page') return page(words, estate, random);
  if (product === 'confluence') return { context: [], container: [siteEntry(estate.main, { product: 'confluence' })] };
  if (product === 'bitbucket') return repository(estate, random);
  if (product === 'rovo' || product === 'app') return { context: [], container: [siteEntry(estate.main)] };
  return chore(action, estate, people, random);
};
