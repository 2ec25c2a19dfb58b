/** So many people go onto paper at most, from the first on: some twenty pages. The paper says so. */
export const mostPrinted = 300;
