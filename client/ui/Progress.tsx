/** A bar of how many of how many. The count in words stands beside it, said by the caller. */
import './Progress.css';

export type ProgressProps = { readonly label: string; readonly done: number; readonly of: number };

export function Progress({ label, done, of }: ProgressProps) {
  const share = of > 0 ? Math.min(1, Math.max(0, done / of)) : 0;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={Math.min(done, of)}
    >
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        <rect width={`${share * 100}%`} height="100%" />
      </svg>
    </div>
  );
}
