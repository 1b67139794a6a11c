import './history.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { ownTimeZone, showDateAndYear, showNumber, showTime } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import type { Current } from '../channel/current.ts';
import { PageLink } from '../page-link.ts';
import { rowsLeft, type Upload } from '../send/begin-upload.ts';
import { RejectedDownload } from './rejected-download.tsx';

const texts = {
  title: { id: 'Riwayat unggahan', en: 'Upload history' },
  file: { id: 'Berkas', en: 'File' },
  when: { id: 'Waktu', en: 'When' },
  rows: { id: 'Dikirim', en: 'Sent' },
  accepted: { id: 'Masuk', en: 'In' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  duplicate: { id: 'Sudah terdaftar', en: 'Already signed up' },
  rejected: { id: 'Ditolak', en: 'Rejected' },
  none: { id: 'Belum ada unggahan dari kanal ini.', en: 'There is no upload of this channel yet.' },
  upload: { id: 'Unggah daftar', en: 'Upload a list' },
  goOn: { id: 'Pilih berkas yang sama untuk melanjutkan', en: 'Choose the same file to go on' },
  correction: { id: 'perbaikan', en: 'corrections' },
  kept: { id: 'Riwayat disimpan 30 hari; anggotanya tetap.', en: 'History is kept for 30 days; the people stay.' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  more: { id: 'Muat lagi', en: 'Load more' },
} as const satisfies Record<string, Text>;
const cutOff: TextAround<[string]> = {
  id: (n) => `Belum selesai: ${n} baris lagi.`,
  en: (n) => `Not complete: ${n} more rows.`,
};

/** What this channel has sent, the newest first, and what became of it. */
export const HistoryView = ({ now }: { now: Current }) => {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [nextCursor, setNextCursor] = useState<string | null>(null);
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<string>();
  const load = async (cursor: string | null) => {
    setLoading(true);
    setProblem(undefined);
    const answer = await staffCall('listImports', {
      params: { campaignId: now.campaign.campaignId, channelId: now.channelId },
      query: { limit: 50, ...(cursor !== null && { cursor }) },
    });
    setLoading(false);
    if (answer.kind !== 'answered') return setProblem(sayProblem(answer));
    setUploads((before) => (cursor === null ? answer.body.items : [...before, ...answer.body.items]));
    setNextCursor(answer.body.nextCursor);
  };
  useEffect(() => {
    void load(null);
  }, []);
  return (
    <main class="upload-main">
      <div>
        <h1>{say(texts.title)}</h1>
        <p class="hint">{say(texts.kept)}</p>
      </div>
      {problem && (
        <p class="problem-line" role="alert">
          <Icon name="fix" />
          {problem}
        </p>
      )}
      {!isLoading && !problem && uploads.length === 0 && (
        <>
          <p>{say(texts.none)}</p>
          <p>
            <PageLink to={{ view: 'upload' }}>{say(texts.upload)}</PageLink>
          </p>
        </>
      )}
      {uploads.length > 0 && (
        <section class="card history" aria-label={say(texts.title)}>
          <table class="plain-table history-table">
            <thead>
              <tr>
                <th scope="col">{say(texts.file)}</th>
                <th scope="col">{say(texts.when)}</th>
                {figures.map((figure) => (
                  <th key={figure} scope="col" class="figure">
                    {say(texts[figure])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {uploads.map((upload) => (
                <Line key={upload.importId} upload={upload} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {isLoading && <p role="status">{say(texts.loading)}</p>}
      {nextCursor !== null && !isLoading && (
        <p>
          <Button onClick={() => void load(nextCursor)}>{say(texts.more)}</Button>
        </p>
      )}
    </main>
  );
};

const figures = ['rows', 'accepted', 'waiting', 'duplicate', 'rejected'] as const;

const Line = ({ upload }: { upload: Upload }) => {
  const left = rowsLeft(upload);
  return (
    <tr data-import={upload.importId} data-state={upload.state}>
      <th scope="row">
        {upload.fileName}
        {upload.continues && <span class="hint"> ({say(texts.correction)})</span>}
        {left > 0 && (
          <span class="history-cut">
            {say(cutOff, showNumber(left))} <PageLink to={{ view: 'upload' }}>{say(texts.goOn)}</PageLink>
          </span>
        )}
      </th>
      <td>
        {showDateAndYear(upload.createdAt, ownTimeZone)}, {showTime(upload.createdAt, ownTimeZone)}
      </td>
      {figures.map((figure) => (
        <td key={figure} class="figure">
          <span class="history-label">{say(texts[figure])}</span> {showNumber(upload[figure])}
          {figure === 'rejected' && upload.rejected > 0 && <RejectedDownload upload={upload} />}
        </td>
      ))}
    </tr>
  );
};
