import { Icon } from '../../lib/icon.tsx';

/** What is wrong with a field, beside it; said aloud when it comes. */
export const FieldProblem = ({ field, problem }: { field: string; problem: string | undefined }) => (
  <div role="alert">
    {problem && (
      <p class="kiosk-problem" id={`${field}-problem`}>
        <Icon name="fix" />
        <span>{problem}</span>
      </p>
    )}
  </div>
);
