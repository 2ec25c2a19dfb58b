import { useEffect, useEffectEvent, useRef } from 'react';
import { countValues } from '../../lib/explore/count-values';
import { everything, type Field } from '../../lib/filter/filter';
import box from './jql-box.module.css';
import styles from './jql-editor.module.css';
import { createJqlView, type JqlView } from './jql-view';
import { useRangeView } from './use-counts';
import type { NameOf } from './value-names';

interface Props {
  value: string;
  /** Whether it begins with the focus, at the end of the text. */
  focus: boolean;
  nameOf: NameOf;
  onChange: (text: string) => void;
  onApply: (text: string) => void;
  /** Takes back what was not applied; answers whether there was anything. */
  onRevert: () => boolean;
}

/** As many values as are offered at once. */
const mostOffered = 50;

/** A filter's text with colours, completion and the place of what is wrong. */
const JqlEditor = ({ value, focus, nameOf, onChange, onApply, onRevert }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<JqlView>(null);
  const { read } = useRangeView();
  const begin = useEffectEvent(() => ({ value, focus }));
  const changed = useEffectEvent(onChange);
  const applied = useEffectEvent(onApply);
  const reverted = useEffectEvent(onRevert);
  const suggested = useEffectEvent((field: Field, search: string) => {
    if (!read) return [];
    const named = (stored: string) => nameOf(field, stored);
    const asked = { field, range: read.range, filter: everything, search, limit: mostOffered, nameOf: named };
    return countValues(asked, read.view).map((counted) => ({ ...counted, name: named(counted.value) }));
  });
  useEffect(() => {
    if (!place.current) return;
    const first = begin();
    const made = createJqlView(place.current, first.value, {
      change: (text) => changed(text),
      apply: (text) => applied(text),
      revert: () => reverted(),
      suggest: (field, search) => suggested(field, search),
    });
    view.current = made;
    if (first.focus) made.focus();
    return () => made.destroy();
  }, []);
  useEffect(() => view.current?.write(value), [value]);
  return <div ref={place} className={`${box.box} ${styles.editor}`} />;
};

export default JqlEditor;
