import type { FindingOf } from '../risk/finding';
import { isolated } from './isolated';
import { said } from './said';

/** What the findings of these signals are about where an event names neither a role nor a group. */
const guard = 'guard-access-granted';

const ways = {
  'org-admin': 'orgAdmin',
  admin: 'admin',
  role: 'role',
  group: 'group',
  'product-access': 'productAccess',
  'own-group': 'ownGroup',
} as const;

/** The name of the sentence for a way to power: of organization admins there is but one kind. */
function wayOf(kind: keyof typeof ways, what: string, value: string): string {
  if (value === guard) return 'guard';
  return kind === 'org-admin' || what === '' ? ways[kind] : `${ways[kind]}Named`;
}

/** What signals say of rights that somebody was given, took, used in another's name, or lost. */
export const sentencesOfPower = {
  'privilege-received': ({ signal, value, facts }: FindingOf<'privilege-received'>): string => {
    const what = isolated(facts.what);
    const by = isolated(facts.by);
    return said(signal, `${wayOf(facts.kind, what, value)}${by === '' ? '' : 'By'}`, { what, by });
  },

  'self-grant': ({ signal, value, facts }: FindingOf<'self-grant'>): string => {
    const what = isolated(facts.what);
    return said(signal, wayOf(facts.kind, what, value), { what });
  },

  impersonation: ({ signal, facts: { direction, ...facts } }: FindingOf<'impersonation'>): string => {
    const other = isolated(facts.other);
    return said(signal, `${direction === 'as-other' ? 'asOther' : 'byOther'}${other === '' ? '' : 'Named'}`, { other });
  },

  'two-step-disabled': ({ signal, facts }: FindingOf<'two-step-disabled'>): string => {
    const by = isolated(facts.by);
    return said(signal, by === '' ? 'sentence' : 'sentenceBy', { by });
  },
};
