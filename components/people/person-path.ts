/** The address of a person's page; which organization is in view rides along as everywhere (`withView`). */
export const personPath = (account: string): string => `/people/${encodeURIComponent(account)}`;
