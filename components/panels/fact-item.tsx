import { ActionIcon } from '@mantine/core';
import { IconFilter, IconFilterOff } from '@tabler/icons-react';
import { i18n } from '../../lib/locales/i18n';
import { usePicks } from '../ui/picks';
import { textOf } from '../ui/texts';
import styles from './event-detail.module.css';
import type { EventFact } from './event-facts';

interface Props {
  fact: EventFact;
  /** After the filter was changed. */
  onPicked: () => void;
}

/** A term with what is known of it, and the two ways to filter by it. */
export const FactItem = ({ fact: { id, text, pick }, onPicked }: Props) => {
  const picks = usePicks();
  const term = textOf('panel', 'event', 'facts', id);
  const choose = (exclude: boolean) => {
    if (!pick) return;
    picks?.pick(pick, exclude);
    onPicked();
  };
  const ways = [
    { exclude: false, name: 'filterFor', Icon: IconFilter },
    { exclude: true, name: 'exclude', Icon: IconFilterOff },
  ] as const;
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd dir="auto">
        {text}
        {picks && pick && (
          <span className={styles.ways}>
            {ways.map(({ exclude, name, Icon }) => (
              <ActionIcon
                key={name}
                variant="subtle"
                color="gray"
                size={20}
                title={i18n.t(`panel.event.${name}`)}
                aria-label={i18n.t(`panel.event.${name}Value`, { term, value: text })}
                onClick={() => choose(exclude)}
              >
                <Icon size={14} aria-hidden />
              </ActionIcon>
            ))}
          </span>
        )}
      </dd>
    </div>
  );
};
