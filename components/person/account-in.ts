/** The account id that a part of an address stands for: the other way round than `personPath`. What is badly encoded is taken as it is. */
export const accountIn = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
