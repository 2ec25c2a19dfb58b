import { asked, changed, created, deleted, granted, type Rule, revoked } from './rule';

const inJira = ['jira'];
const notJira = 'confluence|bitbucket|repositor|space$|spaces$';
const anyChange = `${changed}|${created}|${deleted}|${granted}|${revoked}|archiv|activat|copied$|associat`;

export const jiraRules: readonly Rule[] = [
  { activity: 'sprint-closed', must: ['sprint', 'clos|complet|end$|ended$|finish'] },
  { activity: 'sprint-started', must: ['sprint', 'start|open|reopen'] },
  { activity: 'sprint-deleted', must: ['sprint', 'delet|delete'], not: 'issue|work item|workitem' },
  { activity: 'sprint-created', must: ['sprint', 'creat|add'], not: 'issue|work item|workitem' },
  { activity: 'sprint-updated', must: ['sprint'], not: asked },
  {
    activity: 'jira-security-level-added',
    must: ['security level|security levels|level security', 'add|creat'],
    not: `${asked}|issue to|work item to`,
  },
  {
    activity: 'jira-security-level-changed',
    must: ['security level|security levels|issue security|security scheme', anyChange],
    not: asked,
  },
  {
    activity: 'jira-global-permission-revoked',
    must: ['global', 'permission', revoked],
    within: inJira,
    not: 'confluence',
  },
  {
    activity: 'jira-global-permission-granted',
    must: ['global', 'permission', granted],
    within: inJira,
    not: 'confluence',
  },
  { activity: 'jira-permission-scheme-changed', must: ['permission', 'scheme'], not: asked },
  {
    activity: 'jira-role-changed',
    must: ['role', 'jira|project', anyChange],
    not: asked,
    notWithin: notJira,
  },
  {
    activity: 'jira-permission-changed',
    must: ['permission', anyChange],
    within: ['jira|project|board|issue|work item'],
    not: asked,
    notWithin: notJira,
  },
  {
    activity: 'jira-configuration-changed',
    must: [
      'workflow|screen|custom field|customfield|field|issue type|work type|notification scheme|priority|priorities|resolution|status$|statuses$|scheme',
      anyChange,
    ],
    within: inJira,
    not: asked,
  },
];
