/** A secret that no later visit shows, and what to do with it now. */
export const ShownOnce = ({ kind, secret, note }: { kind: string; secret: string; note: string }) => (
  <p class="setup-secret" role="status">
    <code data-secret={kind}>{secret}</code>
    <br />
    {note}
  </p>
);
