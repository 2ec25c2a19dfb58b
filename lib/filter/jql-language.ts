import { styleTags, tags } from '@lezer/highlight';
import { parser } from './jql-parser';

/** The grammar of filters with the colours of its parts, for editors. It makes a tree of unfinished text too. */
export const jqlParser = parser.configure({
  props: [
    styleTags({
      'Field/...': tags.propertyName,
      'AndSign/... OrSign/... NotSign/...': tags.logicOperator,
      'In/... Is/...': tags.operatorKeyword,
      'Equals Like Compare': tags.compareOperator,
      'Empty/...': tags.null,
      'CallName/...': tags.function(tags.variableName),
      'Value/Word': tags.literal,
      'Value/Quoted': tags.string,
      'Value/Reserved Unfinished': tags.invalid,
      '( )': tags.paren,
      ',': tags.separator,
    }),
  ],
});
