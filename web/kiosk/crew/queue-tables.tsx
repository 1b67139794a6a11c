import { showTicketCode } from '../../../shared/domain/ticket-code.ts';
import { ownTimeZone, showExactTime } from '../../lib/format.ts';
import { say } from '../../lib/say.ts';
import type { QueuedRecord, UnreadableRecord } from '../store/record.ts';
import { texts } from '../texts.ts';

/** Codes and numbers: nobody's name can be read here. */
const Rows = ({ records }: { records: readonly (QueuedRecord & { reason?: string })[] }) => (
  <ul class="crew-rows">
    {records.map(({ recordId, code, lease, at, reason }) => (
      <li key={recordId}>
        <strong>{lease ? lease.number : say(texts.withoutNumber)}</strong>
        <span>{showTicketCode(code)}</span>
        <span>{showExactTime(at, ownTimeZone)}</span>
        {reason !== undefined && <span>{reason}</span>}
      </li>
    ))}
  </ul>
);

export const QueueTable = ({ records }: { records: readonly QueuedRecord[] }) =>
  records.length === 0 ? null : (
    <section>
      <h3>{say(texts.queue)}</h3>
      <Rows records={records} />
    </section>
  );

export const UnreadableTable = ({ records }: { records: readonly UnreadableRecord[] }) =>
  records.length === 0 ? null : (
    <section>
      <h3>{say(texts.unreadable)}</h3>
      <p>{say(texts.unreadableHint)}</p>
      <Rows records={records} />
    </section>
  );
