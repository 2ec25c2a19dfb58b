import { autocompletion, closeCompletion, completionKeymap, moveCompletionSelection } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, LRLanguage, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, linter, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState, Prec, type Text } from '@codemirror/state';
import { EditorView, keymap, placeholder, ViewPlugin } from '@codemirror/view';
import { jqlParser } from '../../lib/filter/jql-language';
import { type ParsedJql, parseJql } from '../../lib/filter/parse-jql';
import { i18n } from '../../lib/locales/i18n';
import { jqlColours, jqlTheme } from './jql-colours';
import { type Suggest, suggestJql } from './jql-completion';
import { jqlProblemText } from './jql-problem-text';

/** What an editor tells of. */
export interface JqlEvents {
  /** The text as it is being written. */
  change(text: string): void;
  /** Enter was pressed. */
  apply(text: string): void;
  /** Escape was pressed. Answers whether there was something to take back; where not, the key is the page's. */
  revert(): boolean;
  suggest: Suggest;
}

/** What is not as usual with an editor. */
export interface JqlWays {
  /** Its name and what its keys do, where it is not the filter of a page. */
  label?: string;
  help?: string;
  placeholder?: string;
  /** Reads a text that is not plain JQL; offsets in its problems are offsets in the text. */
  read?: (text: string) => ParsedJql;
}

/** An editor of a filter's text. */
export interface JqlView {
  /** Shows another text, where it is another. */
  write(text: string): void;
  /** At the end of the text. */
  focus(): void;
  destroy(): void;
}

/** How long nothing must be typed until what is wrong is underlined, ms. */
const patience = 500;

/** The list's element, by the library's own name. */
const completionList = '.cm-tooltip-autocomplete';

/** Marks what was written by us and not by a person. */
const ours = Annotation.define<boolean>();

const language = LRLanguage.define({ name: 'jql', parser: jqlParser });

/** Where the text cannot be read, and why. */
const problemsOf = (doc: Text, finished: boolean, read: (text: string) => ParsedJql): Diagnostic[] => {
  const parsed = read(doc.toString());
  if (parsed.ok) return [];
  const { problem } = parsed;
  // What is being written is not wrong for not having come to its end.
  if (problem.found === '' && !finished) return [];
  const to = Math.min(problem.to, doc.length);
  // At the end of the text nothing stands that could be underlined, but what stands before it.
  const from = Math.min(problem.from, to === problem.from ? Math.max(0, to - 1) : to);
  return [{ from, to, severity: 'error', message: jqlProblemText(problem) }];
};

/** The wheel over the list of completions goes through it, as the arrow keys do. */
const wheelThroughCompletions = (view: EditorView) => {
  const onWheel = (event: WheelEvent) => {
    if (event.deltaY === 0 || !(event.target instanceof Element) || !event.target.closest(completionList)) return;
    event.preventDefault();
    moveCompletionSelection(event.deltaY > 0)(view);
  };
  view.dom.addEventListener('wheel', onWheel, { passive: false });
  return { destroy: () => view.dom.removeEventListener('wheel', onWheel) };
};

/** Puts an editor into a place of the page. Tab is left to the page, so that nobody is caught in it. */
export const createJqlView = (
  parent: HTMLElement,
  text: string,
  { change, apply, revert, suggest }: JqlEvents,
  { label, help, placeholder: shown, read = parseJql }: JqlWays = {},
): JqlView => {
  const textOf = (view: EditorView) => view.state.doc.toString();
  const keys = keymap.of([
    {
      key: 'Enter',
      run: (view) => {
        closeCompletion(view);
        view.dispatch(setDiagnostics(view.state, problemsOf(view.state.doc, true, read)));
        apply(textOf(view));
        return true;
      },
    },
    {
      key: 'Escape',
      run: () => revert(),
    },
  ]);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        // Enter and Escape belong to the list of completions while it is open.
        Prec.highest(keymap.of(completionKeymap)),
        Prec.high(keys),
        keymap.of([...historyKeymap, ...defaultKeymap]),
        history(),
        language,
        syntaxHighlighting(jqlColours),
        bracketMatching(),
        autocompletion({
          override: [(context) => suggestJql(context, suggest)],
          icons: false,
          // As many as have room: a list that scrolls would have to be reached by keyboard. The wheel goes through the others.
          maxRenderedOptions: 12,
          defaultKeymap: false,
          selectOnOpen: false,
          // A field is followed by its operators, and these by values.
          activateOnCompletion: () => true,
        }),
        linter(({ state: { doc }, hasFocus }) => problemsOf(doc, !hasFocus, read), { delay: patience }),
        ViewPlugin.define(wheelThroughCompletions),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': label ?? i18n.t('jql.label'),
          'aria-description': help ?? i18n.t('jql.help'),
          spellcheck: 'false',
          autocapitalize: 'off',
        }),
        placeholder(shown ?? i18n.t('jql.placeholder')),
        jqlTheme,
        EditorView.updateListener.of((update) => {
          const byHand = update.transactions.some((step) => step.docChanged && !step.annotation(ours));
          if (byHand) change(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    write(next) {
      if (next === textOf(view)) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: next },
        selection: { anchor: next.length },
        annotations: ours.of(true),
      });
    },
    focus() {
      view.dispatch({ selection: { anchor: view.state.doc.length } });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
};
