/** The one host that we talk to, as the browser's permissions name it; users can take it away at any time. */
export const host = { origins: ['https://api.atlassian.com/*'] };
