/** The id of a finding's row. */
export const rowIdOf = (id: string): string => `finding-${id.replace('/', '-')}`;

/** Goes to a finding once it is drawn, and puts the focus on it. */
export const showFinding = (id: string): void => {
  requestAnimationFrame(() => {
    const row = document.getElementById(rowIdOf(id));
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  });
};
