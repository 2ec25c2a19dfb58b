import type { Episode } from '../episode';
import { severities } from '../monitor';

/**
 * What alerts make of episodes that were found at different times: those of one monitor, org, entity and value whose spans
 * (with the recovery after them) meet are one. When it was over is not told: that was not known yet.
 */
export function merged(episodes: readonly Episode[], recovery: number): Episode[] {
  const stories: Episode[] = [];
  for (const episode of [...episodes].sort((a, b) => a.firstAt - b.firstAt)) {
    const story = stories.find(
      (other) =>
        other.org === episode.org &&
        other.entity === episode.entity &&
        other.value === episode.value &&
        episode.firstAt <= other.lastAt + recovery,
    );
    if (!story) {
      stories.push({ ...episode, reached: { ...episode.reached }, endedAt: null });
      continue;
    }
    story.raisedAt = Math.min(story.raisedAt, episode.raisedAt);
    story.lastAt = Math.max(story.lastAt, episode.lastAt);
    story.peak = Math.max(story.peak, episode.peak);
    for (const severity of severities) {
      const reached = Math.min(story.reached[severity] ?? Infinity, episode.reached[severity] ?? Infinity);
      if (reached < Infinity) story.reached[severity] = reached;
    }
    story.severity = severities.find((severity) => story.reached[severity] !== undefined) ?? story.severity;
  }
  return stories;
}
