import { JastBuilder } from '@atlaskit/jql-ast';

/** Whether Atlassian's own parser takes a text for JQL. */
export const isJql = (text: string): boolean => new JastBuilder().build(text).errors.length === 0;
