const marks = /\p{Mark}/gu;
const beyondAscii = /[\u0080-\uffff]/;

/** A text as it is searched: without regard to case and to the marks of letters (`São` is `sao`). */
export const foldText = (text: string): string => {
  const lower = text.toLowerCase();
  return beyondAscii.test(lower) ? lower.normalize('NFD').replace(marks, '') : lower;
};
