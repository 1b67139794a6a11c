import { Icon } from '../lib/icon.tsx';

export const ProblemLine = ({ problem }: { problem: string | undefined }) =>
  problem === undefined ? null : (
    <p class="act-problem" role="alert">
      <Icon name="fix" />
      {problem}
    </p>
  );
