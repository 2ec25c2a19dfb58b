import type { Input } from '../messages/protocol';
import type { BadgeChoice } from '../settings/badge-choice';
import { readConnections } from '../settings/stored-connections';
import type { AppPorts } from './ports';

export type Place = Input<'badges'>['place'];

/** What a place of the admin site is to us. */
export interface KnownPlace {
  /**
   * Orgs that people on its pages may be of: the place's own; all that are connected where the address names none, or a
   * site of which no event has told yet (account ids are the same everywhere); none where its org is not connected.
   */
  orgs: string[];
  /** As the settings name it, with what it belongs to. */
  names: string[];
}

/** Finds out whose pages a place of the admin site has. */
export async function knownPlace({ people }: Pick<AppPorts, 'people'>, place: Place): Promise<KnownPlace> {
  const connected = (await readConnections()).map(({ org }) => org);
  if (!place) return { orgs: connected, names: [] };
  if (place.kind === 'org') return { orgs: connected.filter((org) => org === place.id), names: [nameOf(place)] };
  const passes = await people.passes();
  const org = passes.find(({ sites }) => sites.includes(place.id))?.org;
  if (org === undefined) return { orgs: connected, names: [nameOf(place)] };
  return { orgs: connected.filter((one) => one === org), names: [nameOf(place), `o/${org}`] };
}

/** `o/…` or `s/…`, as the address has it. */
export const nameOf = ({ kind, id }: NonNullable<Place>): string => `${kind === 'org' ? 'o' : 's'}/${id}`;

/** Whether the admin wants no badges there. */
export const isOff = ({ on, off }: BadgeChoice, { names }: KnownPlace): boolean =>
  !on || names.some((name) => off.includes(name));
