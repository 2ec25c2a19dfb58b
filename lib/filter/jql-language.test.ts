import { highlightTree, tagHighlighter, tags } from '@lezer/highlight';
import { expect, test } from 'vitest';
import { jqlParser } from './jql-language';

const colours = tagHighlighter([
  { tag: tags.propertyName, class: 'field' },
  { tag: tags.logicOperator, class: 'logic' },
  { tag: tags.operatorKeyword, class: 'keyword' },
  { tag: tags.compareOperator, class: 'operator' },
  { tag: tags.null, class: 'empty' },
  { tag: tags.function(tags.variableName), class: 'function' },
  { tag: tags.literal, class: 'word' },
  { tag: tags.string, class: 'string' },
  { tag: tags.invalid, class: 'invalid' },
]);

const coloured = (text: string) => {
  const parts: string[] = [];
  highlightTree(jqlParser.parse(text), colours, (from, to, name) => parts.push(`${name}:${text.slice(from, to)}`));
  return parts;
};

test.each([
  ['country = DE', ['field:country', 'operator:=', 'word:DE']],
  ['"city" NOT IN ("a b", null)', ['field:"city"', 'keyword:NOT IN', 'string:"a b"', 'empty:null']],
  [
    '! ip is not empty or ip ~ x',
    ['logic:!', 'field:ip', 'keyword:is not', 'empty:empty', 'logic:or', 'field:ip', 'operator:~', 'word:x'],
  ],
  ['time > startOfDay(-1d) AND', ['field:time', 'operator:>', 'function:startOfDay', 'word:-1d', 'logic:AND']],
  ['actor-type = user', ['field:actor-type', 'operator:=', 'invalid:user']],
  ['city = "Ber', ['field:city', 'operator:=', 'invalid:"Ber']],
])('%s', (text, parts) => expect(coloured(text)).toEqual(parts));
