import type { Cell } from '../../lib/csv.ts';
import { sayAct, sayRole } from './act-words.ts';
import type { AuditEntry } from './read-audit.ts';

/** One row an entry: what a program reads by name, beside what a person reads in words. */
export const auditRows = (entries: readonly AuditEntry[]): Cell[][] => [
  ['at', 'who', 'role', 'does', 'in words', 'about', 'refused', 'address', 'requestId', 'id'],
  ...entries.map(({ at, who, role, does, about, refused, address, requestId, id }) => [
    at,
    who,
    sayRole(role),
    does,
    sayAct(does),
    Object.entries(about)
      .map(([kind, ids]) => `${kind}: ${typeof ids === 'string' ? ids : ids.join(' ')}`)
      .join(', '),
    refused ?? null,
    address ?? null,
    requestId,
    id,
  ]),
];
