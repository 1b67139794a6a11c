import './place-bar.css';

type Places = { confirmed: number; held: number; waiting: number; quota: number };

/**
 * The quota as a fence: who has a place stands inside it, who waits outside, and the post stands at the same x in every bar.
 * Figures beside it say the same in words, so it is hidden from screen readers.
 */
export const PlaceBar = ({ confirmed, held, waiting, quota }: Places) => {
  const share = (value: number) => `${quota === 0 ? 0 : Math.min(100, (100 * value) / quota)}%`;
  return (
    <div class="place-bar" aria-hidden="true">
      <div class="place-bar-inside">
        <div class="place-bar-confirmed" style={{ width: share(confirmed) }} />
        <div class="place-bar-held" style={{ width: share(held) }} />
      </div>
      <div class="place-bar-post" />
      <div class="place-bar-outside">
        {waiting > 0 && <div class="place-bar-waiting" style={{ '--waiting': quota === 0 ? 0 : waiting / quota }} />}
      </div>
    </div>
  );
};
