import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The colours are variables of the editor's style sheet: so they follow the theme without being told. */
export const jqlColours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--jql-field)', fontWeight: '600' },
  { tag: [tags.logicOperator, tags.operatorKeyword, tags.null], color: 'var(--jql-word)', fontWeight: '600' },
  { tag: [tags.compareOperator, tags.paren, tags.separator], color: 'var(--jql-sign)' },
  { tag: tags.function(tags.variableName), color: 'var(--jql-function)' },
  { tag: [tags.literal, tags.string], color: 'var(--jql-value)' },
  { tag: tags.invalid, color: 'var(--mantine-color-error)' },
]);

/** The editor as one of our text fields, and what opens from it as one of our lists. */
export const jqlTheme = EditorView.theme({
  '&': { fontSize: '12px', color: 'var(--mantine-color-text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '18px', maxHeight: '112px' },
  '.cm-content': { padding: '5px 0', caretColor: 'var(--mantine-color-text)' },
  '.cm-line': { padding: '0 9px' },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '.cm-placeholder': { color: 'var(--mantine-color-placeholder)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mantine-color-tide-light)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--mantine-color-error)',
    textUnderlineOffset: '3px',
  },
  '.cm-tooltip': {
    border: '1px solid var(--ow-line)',
    borderRadius: '6px',
    backgroundColor: 'var(--ow-surface)',
    color: 'var(--mantine-color-text)',
    boxShadow: '0 8px 28px rgb(7 15 21 / 22%)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-lint': { maxWidth: '420px', fontSize: '12px' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--mantine-color-error)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxHeight: 'none',
    minWidth: '220px',
    fontFamily: 'var(--mantine-font-family)',
    fontSize: '12px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '12px',
    justifyContent: 'space-between',
    padding: '4px 10px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--mantine-color-tide-light)',
    color: 'var(--mantine-color-text)',
  },
  '.cm-completionLabel': { overflow: 'hidden', textOverflow: 'ellipsis', unicodeBidi: 'isolate' },
  '.cm-completionDetail': {
    flex: 'none',
    maxWidth: '240px',
    margin: '0',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: 'var(--mantine-color-dimmed)',
    fontStyle: 'normal',
    fontVariantNumeric: 'tabular-nums',
  },
});
