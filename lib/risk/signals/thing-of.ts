import type { Ground, TrailColumns } from '../ground';

/** What an event is about, by name: what it says beside its target, else the target if that is no person; '' for none. */
export function thingOf(
  ground: Ground,
  { scope, target }: Pick<TrailColumns, 'scope' | 'target'>,
  row: number,
): string {
  const about = scope[row] as number;
  if (about !== 0) return ground.nameOf('scope', about);
  const thing = target[row] as number;
  return thing === 0 || isPerson(ground.text('target', thing)) ? '' : ground.nameOf('target', thing);
}

/** Whether the value of a target is a person. */
export const isPerson = (value: string): boolean => value.startsWith('users/') || value.startsWith('invited-user/');

/** The name of what it was done to, where that is no person, else of what it is about; '' for neither. */
export function nameOfTarget(ground: Ground, columns: Pick<TrailColumns, 'scope' | 'target'>, row: number): string {
  const thing = columns.target[row] as number;
  if (thing !== 0 && !isPerson(ground.text('target', thing))) return ground.nameOf('target', thing);
  const about = columns.scope[row] as number;
  return about === 0 ? '' : ground.nameOf('scope', about);
}
