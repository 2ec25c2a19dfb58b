import {
  IconAlertTriangleFilled,
  IconBuilding,
  IconPointFilled,
  IconShieldFilled,
  IconSparkles,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './mark.module.css';

const icons = {
  new: IconSparkles,
  more: IconAlertTriangleFilled,
  critical: IconAlertTriangleFilled,
  admin: IconShieldFilled,
  office: IconBuilding,
  plain: IconPointFilled,
};

interface Props {
  kind: keyof typeof icons;
  /** More than fits. */
  title?: string;
  children: ReactNode;
}

/** A word about a thing that stands before it: a shape and a word, so that no colour is the only way to tell. */
export const Mark = ({ kind, title, children }: Props) => {
  const Icon = icons[kind];
  return (
    <span className={styles.mark} data-kind={kind} title={title}>
      <Icon size={11} aria-hidden />
      {children}
    </span>
  );
};
