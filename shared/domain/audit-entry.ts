/**
 * One act of somebody of the staff, of a partner or of a kiosk. It holds ids only, never what was sent: the log must not become
 * the copy that nobody erases.
 */
export type AuditEntry = {
  campaignId: string;
  /** ISO 8601, and part of the key with `id`: a campaign's entries lie in the order of their times. */
  at: string;
  id: string;
  /** The e-mail that holds the role, or the id of a partner's key or of a device. */
  who: string;
  /** The role that let them act. */
  role: string;
  /** The name of the operation; or `seeRegistered`, which several bring about. */
  does: string;
  about: Readonly<Record<string, string | readonly string[]>>;
  /** The code of the problem that it was answered with, in a second entry: the first one, of the attempt, stays. */
  refused?: string;
  /** The same in both entries of one request. */
  requestId: string;
  /** Of the network address, so that the address can be dropped after its time and the chain still holds. */
  fromHash: string;
  from?: { address: string; salt: string };
};

/** What an entry is about: the ids that its path names, nothing of its body. */
export const aboutOf = (params: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      name !== 'campaignId' && (typeof value === 'string' || typeof value === 'number') ? [[name, `${value}`]] : [],
    ),
  );
