import type { Caller } from './protocol';

/** What the browser says of who sent a message. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
}

/** Who we are: `runtime.id` and the address of our own pages (`runtime.getURL('')`). */
export interface Home {
  id: string;
  url: string;
}

const adminSite = 'https://admin.atlassian.com/';

/** Scheme and host; `URL.origin` is `null` for extension pages in some engines. */
function placeOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

/** Who sends; null for anybody whom we do not know. */
export function callerOf(sender: Sender, home: Home): Caller | null {
  if (sender.id !== home.id || sender.url === undefined) return null;
  const place = placeOf(sender.url);
  if (place === placeOf(home.url)) return 'page';
  // A frame inside another site's page is not the admin's window.
  if (place === placeOf(adminSite) && (sender.frameId ?? 0) === 0) return 'admin-site';
  return null;
}
