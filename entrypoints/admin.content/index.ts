import { defineContentScript } from '#imports';

export default defineContentScript({ matches: ['https://admin.atlassian.com/*'], main() {} });
