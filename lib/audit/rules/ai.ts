import { changed, deleted, type Rule } from './rule';

const agent = 'agent';

export const aiRules: readonly Rule[] = [
  { activity: 'ai-content-generated', must: ['ai$', 'generat|creat|summar'] },
  { activity: 'rovo-agent-deleted', must: [agent, deleted], within: ['rovo'] },
  { activity: 'rovo-agent-created', must: [agent, 'creat|add|publish'], within: ['rovo'] },
  { activity: 'rovo-agent-updated', must: [agent, changed], within: ['rovo'] },
  { activity: 'rovo-chat-started', must: ['chat|conversation'], within: ['rovo'], not: 'delet|setting|config' },
];
