/** Every page of Orgwatch, in the order of its navigation. */
export const places = [
  '/overview',
  '/products',
  '/user-activity',
  '/people',
  '/explore',
  '/alerts',
  '/monitors',
  '/exclusions',
  '/organizations',
  '/settings',
] as const;
