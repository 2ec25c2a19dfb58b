import { useEffect, useEffectEvent, useRef } from 'react';
import { countValues } from '../../lib/explore/count-values';
import { everything, type Field } from '../../lib/filter/filter';
import { i18n } from '../../lib/locales/i18n';
import { parseWithLists } from '../../lib/monitors/check/check-filter';
import box from '../filter/jql-box.module.css';
import { createJqlView, type JqlView } from '../filter/jql-view';
import styles from './jql-field.module.css';
import { useOffered } from './offered';

interface Props {
  label: string;
  value: string;
  placeholder: string;
  invalid: boolean;
  onChange: (text: string) => void;
}

/** As many values as are offered at once. */
const mostOffered = 50;

/** The editor itself, with colours, completion and the place of what is wrong; see `JqlField`. */
export const JqlArea = ({ label, value, placeholder, invalid, onChange }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<JqlView>(null);
  const offered = useOffered();
  const begin = useEffectEvent(() => ({ value, label, placeholder }));
  const changed = useEffectEvent(onChange);
  const suggested = useEffectEvent((field: Field, search: string) => {
    if (!offered) return [];
    const named = (stored: string) => offered.nameOf(field, stored);
    const asked = { field, range: offered.range, filter: everything, search, limit: mostOffered, nameOf: named };
    return countValues(asked, offered.view).map((counted) => ({ ...counted, name: named(counted.value) }));
  });
  useEffect(() => {
    if (!place.current) return;
    const first = begin();
    const made = createJqlView(
      place.current,
      first.value,
      {
        change: (text) => changed(text),
        apply: () => undefined,
        revert: () => false,
        suggest: (field, search) => suggested(field, search),
      },
      {
        label: first.label,
        help: i18n.t('editor.filter.help'),
        placeholder: first.placeholder,
        read: parseWithLists,
      },
    );
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => view.current?.write(value), [value]);
  return <div ref={place} className={`${box.box} ${styles.area}`} data-invalid={invalid || undefined} />;
};
