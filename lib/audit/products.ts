/** Products that we know by name. The list is open: an unknown product keeps the source's own word. */
const products: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jira: 'Jira',
    'jira-service-management': 'Jira Service Management',
    'jira-product-discovery': 'Jira Product Discovery',
    confluence: 'Confluence',
    bitbucket: 'Bitbucket',
    trello: 'Trello',
    loom: 'Loom',
    rovo: 'Rovo',
    analytics: 'Atlassian Analytics',
    compass: 'Compass',
    opsgenie: 'Opsgenie',
    statuspage: 'Statuspage',
    atlas: 'Atlas',
    guard: 'Guard',
    /** The organization itself: users, groups, policies, keys. */
    admin: 'Administration',
    /** People's Atlassian accounts: login, password. */
    account: 'Atlassian account',
  }),
);

/** Other words for them, as they stand in ids, in `attributes.product` and in the names of products. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    software: 'jira',
    core: 'jira',
    business: 'jira',
    'jira-software': 'jira',
    'jira-core': 'jira',
    'jira-work-management': 'jira',
    servicedesk: 'jira-service-management',
    'service-desk': 'jira-service-management',
    'jira-servicedesk': 'jira-service-management',
    'jira-service-desk': 'jira-service-management',
    jsm: 'jira-service-management',
    'product-discovery': 'jira-product-discovery',
    jpd: 'jira-product-discovery',
    'confluence-cloud': 'confluence',
    'bitbucket-cloud': 'bitbucket',
    'atlassian-analytics': 'analytics',
    'atlassian-guard': 'guard',
    'guard-detect': 'guard',
    'atlassian-access': 'guard',
    beacon: 'guard',
    'atlassian-admin': 'admin',
    'atlassian-administration': 'admin',
    administration: 'admin',
    'atlassian-account': 'account',
    identity: 'account',
  }),
);

/** Words of an action by which a product is told. They may stand anywhere: `added_jira_global_permission`. */
const words = new Set([
  'jira',
  'confluence',
  'bitbucket',
  'trello',
  'loom',
  'rovo',
  'compass',
  'opsgenie',
  'statuspage',
  'beacon',
  'guard',
  'analytics',
]);
const accountWords = / (?:login|logout|log (?:in|out)|logged|password|twosv|2sv|mfa|sign(?:ed)? (?:in|out))(?= |$)/u;
const impersonation = / (?:logged|log) in as /u;
const adminWords =
  / (?:users?|groups?|members?|org|orgs|orgadmin|orgevents|organi[sz]ation|polic|domain|role|invit|token|api key|saml|scim|gsync|directory|admin|provisioning|classification|tunnel|app|marketplace|ecosystem|site|access)/u;

/** The product's id for a word of the source: "software" and "Jira Software" are `jira`. */
export const productOf = (word: string): string => {
  const known = products.has(word) ? word : aliases.get(word);
  if (known !== undefined) return known;
  const id = word
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return products.has(id) ? id : (aliases.get(id) ?? id);
};

/** The product that an action's words (see `wordsOf`) name; the empty string where they name none. */
export const productOfAction = (actionWords: string): string => {
  const word = actionWords.split(' ').find((each) => words.has(each));
  return word ? productOf(word) : '';
};

/** Where no product is named: people's accounts, the organization, or nothing that we know. */
export const fallbackProductOf = (actionWords: string): string => {
  if (accountWords.test(actionWords) && !impersonation.test(actionWords)) return 'account';
  return adminWords.test(actionWords) ? 'admin' : '';
};

/** What people call a product; the id with a capital where we do not know it. */
export const productName = (id: string): string =>
  products.get(id) ?? id.replaceAll('-', ' ').replace(/^./u, (first) => first.toUpperCase());
