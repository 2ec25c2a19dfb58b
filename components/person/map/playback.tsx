import { ActionIcon, SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerTrackNextFilled,
  IconPlayerTrackPrevFilled,
} from '@tabler/icons-react';
import { i18n } from '../../../lib/locales/i18n';
import type { Travel } from '../../../lib/risk/profile/stays';
import { formatCount } from '../../../lib/sentences/formats';
import { timesOf } from '../normal/times';
import styles from './playback.module.css';
import { stayWords } from './stay-words';
import { type PlaybackState, type Speed, speeds } from './use-playback';

interface Props {
  travel: Travel;
  playback: PlaybackState;
  timeZone: string;
}

/** Plays the way from place to place; stops, steps and a slider for whoever goes by themselves. */
export const Playback = ({ travel, playback, timeZone }: Props) => {
  const { at, isPlaying, speed, go, toggle, setSpeed } = playback;
  const last = travel.stays.length - 1;
  const stay = travel.stays[at];
  const words = stay ? stayWords(stay, travel, timesOf(timeZone)) : '';
  const PlayIcon = isPlaying ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  const playLabel = i18n.t(isPlaying ? 'profile.travel.pause' : 'profile.travel.play');
  const step = (label: string, by: number, Icon: typeof IconPlayerPlayFilled) => (
    <ActionIcon
      variant="default"
      size={28}
      aria-label={label}
      title={label}
      disabled={by < 0 ? at === 0 : at === last}
      onClick={() => go(at + by)}
    >
      <Icon size={14} aria-hidden />
    </ActionIcon>
  );
  if (last < 1) return null;
  return (
    <fieldset className={styles.playback} aria-label={i18n.t('profile.travel.playback')}>
      <div className={styles.row}>
        <ActionIcon variant="filled" size={28} aria-label={playLabel} title={playLabel} onClick={toggle}>
          <PlayIcon size={14} aria-hidden />
        </ActionIcon>
        {step(i18n.t('profile.travel.back'), -1, IconPlayerTrackPrevFilled)}
        {step(i18n.t('profile.travel.forward'), 1, IconPlayerTrackNextFilled)}
        <input
          type="range"
          className={styles.slider}
          aria-label={i18n.t('profile.travel.time')}
          aria-valuetext={words}
          min={0}
          max={last}
          step={1}
          value={at}
          onChange={({ currentTarget }) => go(Number(currentTarget.value))}
        />
        <SegmentedControl
          size="xs"
          aria-label={i18n.t('profile.travel.speed')}
          value={String(speed)}
          onChange={(value) => setSpeed(Number(value) as Speed)}
          data={speeds.map((value) => ({
            value: String(value),
            label: i18n.t('profile.travel.times', { count: formatCount(value) }),
          }))}
        />
      </div>
      {/* Played, it is too quick to be said; where it stops is. */}
      <p className={styles.told} aria-live={isPlaying ? 'off' : 'polite'}>
        {words}
      </p>
    </fieldset>
  );
};
