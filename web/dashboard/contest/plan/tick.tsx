type Props = { id: string; label: string; value: boolean; fill: (value: boolean) => void };

export const Tick = ({ id, label, value, fill }: Props) => (
  <label class="choice">
    <input
      id={id}
      class="choice-mark"
      type="checkbox"
      checked={value}
      onChange={({ currentTarget }) => fill(currentTarget.checked)}
    />
    <span class="choice-text">{label}</span>
  </label>
);
