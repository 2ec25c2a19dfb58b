import type { Rule } from './rule';

const login = 'login|logins|log in|logged in|sign in|signin|signed in|log on|authenticated$';
const twoStep = 'twosv|2sv|two step|twostep|mfa$|2fa|two factor|multi factor|multifactor';

export const accessRules: readonly Rule[] = [
  {
    activity: 'two-step-verification-disabled',
    must: [twoStep, 'disabl|remov|reset|turned off|turn off|deactivat|exempt|exclud|unenrol'],
  },
  { activity: 'two-step-verification-enabled', must: [twoStep, 'enabl|add|turned on|turn on|activat|enrol|set up'] },
  { activity: 'password-reset-requested', must: ['password', 'request|forgot|initiat|sent$'], not: 'complet' },
  { activity: 'password-reset', must: ['password', 'reset|recover'] },
  { activity: 'password-changed', must: ['password', 'chang|updat|set$'], not: 'polic' },
  { activity: 'logout', must: ['logout|log out|logged out|sign out|signout|signed out'] },
  { activity: 'login-failed', must: [login, 'fail|unsuccessful|denied$|invalid|reject|block'] },
  { activity: 'login', must: [login], not: 'setting|config|polic|page|method|view|screen' },
];
