import codes from 'i18n-iso-countries/codes.json';

/** All countries (ISO alpha-2) by the name that the reader's language has for them, in its order. */
export const countryChoices = (
  languages: readonly string[] = navigator.languages,
): { value: string; label: string }[] => {
  const names = new Intl.DisplayNames([...languages], { type: 'region', fallback: 'code' });
  const collator = new Intl.Collator([...languages]);
  return (codes as readonly string[][])
    .flatMap(([code]) => (code ? [{ value: code, label: names.of(code) ?? code }] : []))
    .sort((a, b) => collator.compare(a.label, b.label));
};
