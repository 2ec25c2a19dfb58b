import { changed, created, deleted, type Rule } from './rule';

const app = 'app$|apps$|application$|addon|add on|plugin';
const isFailure = 'fail|unsuccessful|block';
const partOf = 'ecosystem|marketplace|forge$|connect$';
const other = 'access|polic|password|switcher|request|role|permission|tunnel|link$|links$|token|key$';

export const appRules: readonly Rule[] = [
  { activity: 'application-tunnel-deleted', must: ['tunnel', deleted] },
  { activity: 'application-tunnel-created', must: ['tunnel', created] },
  { activity: 'application-tunnel-updated', must: ['tunnel', `${changed}|rotat|enabl|disabl`] },
  { activity: 'app-api-request', must: ['third party|app$|apps$', 'api$', 'request'] },
  { activity: 'app-change-failed', must: [app, 'install|uninstall|updat|enabl|disabl', isFailure] },
  { activity: 'app-change-attempted', must: [app, 'install|uninstall|updat|enabl|disabl', 'attempt'] },
  { activity: 'app-removed', must: [app, `uninstall|${deleted}`], not: other },
  { activity: 'app-removed', must: [partOf, 'uninstall'] },
  { activity: 'app-removed', must: [partOf, 'installation', deleted] },
  { activity: 'app-installed', must: [`${app}|${partOf}`, 'install'] },
  { activity: 'app-enabled', must: [app, 'enabl|activat'], not: `${other}|deactivat` },
  { activity: 'app-disabled', must: [app, 'disabl|deactivat'], not: other },
  { activity: 'app-updated', must: [app, 'updat|upgrad'], not: `${other}|setting` },
];
