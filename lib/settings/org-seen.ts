import { storage } from '#imports';

/** The org whose pages the admin had open last, kept until the browser closes. */
export interface OrgSeen {
  org: string;
  /** ms */
  at: number;
}

const item = storage.defineItem<OrgSeen>('session:orgSeen', { version: 1 });

/** The org seen last on admin.atlassian.com, for the form to offer; null where none was. */
export const readOrgSeen = (): Promise<OrgSeen | null> => item.getValue();

/** Keeps the org seen last, until the browser closes. */
export const saveOrgSeen = (seen: OrgSeen): Promise<void> => item.setValue(seen);
