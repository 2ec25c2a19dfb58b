/** The id of a finding's row: values may hold anything, and ids no spaces. */
export const rowIdOf = (id: string): string =>
  `finding-${id.replace(/[^a-z0-9-]/gi, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)}`;

/** Goes to a finding once it is drawn, and puts the focus on it. */
export const showFinding = (id: string): void => {
  requestAnimationFrame(() => {
    const row = document.getElementById(rowIdOf(id));
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  });
};
