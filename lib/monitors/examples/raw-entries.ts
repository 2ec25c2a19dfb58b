import type { ExampleEvent } from '../monitor';
import { accountIdOf, emailOf } from './raw-actor';

interface RawEntry {
  id: string;
  type: string;
  attributes: Record<string, string>;
}

/** What examples call things, and the types that Atlassian's entries of them have. */
const types: Readonly<Record<string, string>> = {
  user: 'users',
  invited: 'invited-user',
  group: 'groups',
  role: 'roles',
  product: 'products',
  app: 'apps',
  token: 'api-tokens',
  key: 'api-keys',
  policy: 'policies',
  domain: 'domains',
  page: 'pages',
};

/** An account that stands for whoever is not logged in. */
const anonymous = 'anonymous';

const entryOf = (text: string): RawEntry => {
  const [kind = '', ...rest] = text.split(':');
  const name = rest.join(':');
  const type = types[kind] ?? kind;
  if (type === 'users' && name !== anonymous) {
    return { id: accountIdOf(name), type, attributes: { name, email: emailOf(name), accountType: 'atlassian' } };
  }
  if (type === 'invited-user') return { id: emailOf(name), type, attributes: { email: emailOf(name) } };
  return { id: name, type, attributes: type === 'groups' ? { name, groupName: name } : { name } };
};

const isIssue = (text: string): boolean => text.startsWith('issue:');

/** On what or whom. An issue is not told of here: it stands among the attributes of its site. */
export const contextOf = ({ on = [], attributes }: ExampleEvent): RawEntry[] =>
  on
    .filter((text) => !isIssue(text))
    .map(entryOf)
    .map((entry, n) =>
      n === 0 && attributes ? { ...entry, attributes: { ...entry.attributes, ...attributes } } : entry,
    );

/** Where: the site of an issue, else the organization. */
export const containerOf = ({ on = [] }: ExampleEvent): RawEntry[] => {
  const issue = on.find(isIssue)?.slice('issue:'.length);
  return issue === undefined
    ? [{ id: 'company', type: 'orgs', attributes: { name: 'Company' } }]
    : [
        {
          id: 'company-site',
          type: 'sites',
          attributes: { siteName: 'company', product: 'software', issueKeyOrId: issue },
        },
      ];
};
