import type { Course, Episode } from '../../lib/monitors/episode';
import type { Thresholds, TriggerKind } from '../../lib/monitors/monitor';
import type { Range } from '../../lib/store/view';
import { lazily } from '../ui/lazily';
import styles from './course.module.css';

export interface CourseProps {
  course: Course;
  /** Drawn in as dashed lines, each with its name. */
  thresholds: Thresholds;
  /** Marked above the steps where they were raised, by severity. */
  episodes?: readonly Episode[];
  /** What is measured, so that values can be named: events unless said otherwise. */
  trigger?: TriggerKind;
  /** Whom an episode is about, as people call it. */
  nameOf?: (episode: Episode) => string;
  /** px */
  height?: number;
  /** Makes stretches of time choosable: by dragging, or by keyboard. */
  onRange?: (range: Range) => void;
  /** Makes episodes choosable: by a click on their mark, or by keyboard. */
  onEpisode?: (episode: Episode) => void;
}

const Canvas = lazily(() => import('./course-canvas').then(({ CourseCanvas }) => CourseCanvas));

/** A monitor's value over time, as steps, against its thresholds. Its room is there before the charting library is. */
export const CourseChart = (props: CourseProps) => (
  <div className={styles.room} style={{ height: props.height ?? 220 }}>
    <Canvas {...props} />
  </div>
);
