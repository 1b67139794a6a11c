import './progress.css';

/** How far it has come: ink with a yellow edge. The count stands beside it in words, `label` says the same to a screen reader. */
export const Progress = ({ done, of, label }: { done: number; of: number; label: string }) => (
  <div class="progress" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={of} aria-valuenow={done}>
    <div style={{ width: `${of === 0 ? 0 : Math.min(100, (100 * done) / of)}%` }} />
  </div>
);
