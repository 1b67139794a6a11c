import { Button } from '../../lib/button.tsx';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { AuditFilter } from '../address.ts';
import { ProblemLine } from '../problem-line.tsx';
import { AuditFiles } from './audit-files.tsx';
import { AuditLine } from './audit-line.tsx';
import { useAudit } from './use-audit.ts';

const texts = {
  title: { id: 'Siapa melakukan apa', en: 'Who did what' },
  when: { id: 'Kapan', en: 'When' },
  who: { id: 'Siapa', en: 'Who' },
  what: { id: 'Melakukan', en: 'Did' },
  about: { id: 'Pada', en: 'To' },
  from: { id: 'Dari alamat', en: 'From address' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  none: { id: 'Tidak ada catatan yang cocok.', en: 'No entry fits.' },
  more: { id: 'Muat 100 lagi', en: 'Load 100 more' },
} as const satisfies Record<string, Text>;
const shownOf: TextAround<[string]> = {
  id: (n) => `${n} catatan ditampilkan, yang terbaru di atas`,
  en: (n) => (n === '1' ? '1 entry shown' : `${n} entries shown, the newest first`),
};

type Props = { campaignId: string; timeZone: string; filter: AuditFilter };

export const AuditList = ({ campaignId, timeZone, filter }: Props) => {
  const { shown, more } = useAudit(campaignId, timeZone, filter);
  const { entries, nextCursor, loading, problem } = shown;
  return (
    <section class="card audit" aria-labelledby="audit-title" data-loaded={!loading}>
      <div class="card-title">
        <h2 id="audit-title">{say(texts.title)}</h2>
        <AuditFiles {...{ campaignId, timeZone, filter }} />
      </div>
      <p class="audit-note" role="status">
        {loading && say(texts.loading)}
        {!loading && !problem && entries.length === 0 && say(texts.none)}
        {!loading && entries.length > 0 && say(shownOf, showNumber(entries.length))}
      </p>
      <ProblemLine problem={problem} />
      {entries.length > 0 && (
        <table class="audit-table">
          <thead>
            <tr>
              {(['when', 'who', 'what', 'about', 'from'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(texts[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <AuditLine key={entry.id} {...{ entry, timeZone }} />
            ))}
          </tbody>
        </table>
      )}
      {nextCursor !== null && !loading && (
        <div class="audit-more">
          <Button onClick={() => void more()}>{say(texts.more)}</Button>
        </div>
      )}
    </section>
  );
};
