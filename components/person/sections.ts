/** The sections of the page in their order; their names stand under `person.sections`. */
export const sectionIds = [
  'score',
  'findings',
  'alerts',
  'activity',
  'normal',
  'travel',
  'hours',
  'seen',
  'access',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** The id of a section's element. */
export const anchorOf = (id: SectionId): string => `person-${id}`;

/** Goes to a section, with the keyboard too: what is tabbed to next is in it. */
export const showSection = (id: SectionId): void => {
  const section = document.getElementById(anchorOf(id));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
};
