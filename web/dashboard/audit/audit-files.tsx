import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { csvOf } from '../../lib/csv.ts';
import { showNumber } from '../../lib/format.ts';
import { saveFile } from '../../lib/save-file.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import type { AuditFilter } from '../address.ts';
import { auditRows } from './audit-rows.ts';
import { readAudit } from './read-audit.ts';

const texts = {
  csv: { id: 'Unduh CSV', en: 'Download CSV' },
  json: { id: 'Unduh JSON', en: 'Download JSON' },
} as const satisfies Record<string, Text>;
const collecting: TextAround<[string]> = {
  id: (n) => `Mengumpulkan catatan: ${n} …`,
  en: (n) => `Collecting entries: ${n} …`,
};

/** All entries that the filter fits, in one file: collected page by page, so that no limit of one answer cuts it off. */
export const AuditFiles = (wanted: { campaignId: string; timeZone: string; filter: AuditFilter }) => {
  const [said, setSaid] = useState<string>();
  const save = async (ending: 'csv' | 'json') => {
    const all = await readAudit(wanted, null, Number.POSITIVE_INFINITY, (n) => setSaid(say(collecting, showNumber(n))));
    if ('kind' in all) return setSaid(sayProblem(all));
    setSaid(undefined);
    const name = `${wanted.campaignId}-audit-${new Date().toISOString().slice(0, 16).replace(':', '.')}Z.${ending}`;
    if (ending === 'csv') saveFile(name, 'text/csv;charset=utf-8', csvOf(auditRows(all.entries)));
    else saveFile(name, 'application/json', JSON.stringify(all.entries, null, 2));
  };
  return (
    <div class="audit-files">
      <Button size="staff" icon="download" onClick={() => void save('csv')}>
        {say(texts.csv)}
      </Button>
      <Button size="staff" icon="download" onClick={() => void save('json')}>
        {say(texts.json)}
      </Button>
      <span role="status">{said}</span>
    </div>
  );
};
