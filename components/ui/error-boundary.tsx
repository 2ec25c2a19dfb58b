import { Component, type ReactNode } from 'react';
import { i18n } from '../../lib/locales/i18n';
import { type Problem, toProblem } from '../../lib/problems';
import { ProblemCard } from './problem-card';

interface Props {
  children: ReactNode;
  /** Another value (the place within the page) gives the children another try. */
  resetKey?: string;
}

/** Shows what is thrown while drawing as a problem in place of the broken part. */
export class ErrorBoundary extends Component<Props, { problem: Problem | null }> {
  override state: { problem: Problem | null } = { problem: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { problem: toProblem(thrown) };
  }

  override componentDidUpdate(before: Props) {
    if (before.resetKey !== this.props.resetKey && this.state.problem) this.setState({ problem: null });
  }

  override render() {
    const { problem } = this.state;
    if (!problem) return this.props.children;
    return (
      <div style={{ padding: 24 }}>
        <ProblemCard
          problem={problem}
          action={{ label: i18n.t('problem.actions.reload'), run: () => location.reload() }}
        />
      </div>
    );
  }
}
