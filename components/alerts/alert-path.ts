/** The address of an alert's page. */
export const alertPath = (id: string): string => `/alerts/${encodeURIComponent(id)}`;
