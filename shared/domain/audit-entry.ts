/** One act of a person of the staff on somebody's data. `what` holds ids only: the log must not become the copy that nobody erases. */
export type AuditEntry = {
  campaignId: string;
  /** ISO 8601, and part of the key with `id`: a campaign's entries lie in the order of their times. */
  at: string;
  id: string;
  /** The e-mail that holds the role, or the id of a partner's key; nothing of a device or network address. */
  who: string;
  does: 'look-up-person' | 'hand-over' | 'see-registered';
  what: Readonly<Record<string, string | readonly string[]>>;
};
