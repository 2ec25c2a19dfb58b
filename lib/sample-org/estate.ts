import { createRandom, uuid } from './random';

/** A site and what is on it. */
export interface Site {
  id: string;
  name: string;
  host: string;
}

export interface Keyed {
  id: string;
  key: string;
  name: string;
}

export interface Group {
  id: string;
  name: string;
  /** Whoever is in it administers something. */
  admin: boolean;
}

export interface App {
  id: string;
  name: string;
  vendor: string;
  authType: string;
  /** Does its work in the name of people. */
  onBehalf: boolean;
}

/** Everything an organization has besides people. */
export interface Estate {
  orgId: string;
  orgName: string;
  main: Site;
  support: Site;
  projects: readonly Keyed[];
  desks: readonly Keyed[];
  spaces: readonly Keyed[];
  repositories: readonly Keyed[];
  groups: readonly Group[];
  apps: readonly App[];
  policies: readonly Keyed[];
}

const projects =
  'WEB Web shop,API Public API,OPS Operations,FLT Fleet tracking,MOB Mobile app,PAY Payments,WH Warehouse,DATA Data platform,BRAND Brand,HR People';
const desks = 'IT IT help desk,CUST Customer support,FIN Finance requests';
const spaces =
  'ENG Engineering,HB Handbook,RUN Runbooks,LEGAL Legal,SALES Sales playbook,BOARD Board papers,DES Design,ONB Onboarding,~notes Überlegungen & Ideen';
const repositories =
  'shop shop-frontend,api api-gateway,fleet fleet-tracker,mobile mobile-app,infra infrastructure,pay payments-core,ml route-planner';
const groups =
  'org-admins,site-admins,jira-administrators,jira-software-users,confluence-users,confluence-admins,bitbucket-developers,servicedesk-agents,finance,all-staff,contractors,on-call';
const policies =
  'ip IP allowlist: offices and VPN,dsp Data security: board papers,auth Authentication policy: all staff,mob Mobile app policy: phones';
const apps: readonly Omit<App, 'id'>[] = [
  { name: 'Ledger Sync for Jira', vendor: 'Copperleaf Apps', authType: 'auth-token-for-2LO', onBehalf: true },
  { name: 'Diagrams by Inkwell', vendor: 'Inkwell', authType: 'auth-token-for-3LO', onBehalf: true },
  { name: 'Release Train', vendor: 'Tidewater Labs', authType: 'connect-token', onBehalf: false },
  { name: 'On-call Bridge', vendor: 'Kestrel Freight', authType: 'container-token', onBehalf: false },
];

/** The organization's own things; the same for the same seed. */
export const createEstate = (seed: string | number): Estate => {
  const random = createRandom(seed, 'estate');
  const keyed = (text: string): Keyed[] =>
    text.split(',').map((item) => {
      const space = item.indexOf(' ');
      return { id: uuid(random), key: item.slice(0, space), name: item.slice(space + 1) };
    });
  const site = (name: string): Site => ({ id: uuid(random), name, host: `https://${name}.atlassian.example` });
  return {
    orgId: uuid(random),
    orgName: 'Kestrel Freight (sample)',
    main: site('kestrel'),
    support: site('kestrel-support'),
    projects: keyed(projects),
    desks: keyed(desks),
    spaces: keyed(spaces),
    repositories: keyed(repositories),
    groups: groups.split(',').map((name) => ({ id: uuid(random), name, admin: name.includes('admin') })),
    policies: keyed(policies),
    apps: apps.map((app) => ({ ...app, id: uuid(random) })),
  };
};
