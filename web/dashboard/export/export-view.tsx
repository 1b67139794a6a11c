import './export.css';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { address } from '../address.ts';
import { ChooseParts } from './choose-parts.tsx';
import { current, findExport, trouble } from './current-export.ts';
import { ExportProgress } from './export-progress.tsx';
import { ExportReady } from './export-ready.tsx';

const texts = {
  title: { id: 'Ekspor', en: 'Export' },
  what: {
    id: 'Bawa data acara ini sebagai berkas. Siapa mengambil apa, kapan dan berapa banyak tercatat di catatan audit.',
    en: 'Take this campaign’s data with you as files. Who took what, when and how much stands in the audit log.',
  },
  safe: {
    id: 'Selama dikumpulkan, data terkunci di komputer ini dan kuncinya ada di server: halaman boleh ditutup dan dilanjutkan dalam 24 jam. Tekan “Selesai” dan semuanya terhapus; berkas yang Anda simpan menjadi tanggung jawab Anda.',
    en: 'While it is collected the data lies locked on this computer and its key on the server: the page may be closed and continued within 24 hours. Press “Done” and all of it is deleted; the files that you saved are in your care.',
  },
} as const satisfies Record<string, Text>;
const troubles = {
  elsewhere: {
    id: 'Ekspor acara ini sedang berjalan di tab lain. Lanjutkan di sana.',
    en: 'An export of this campaign runs in another tab. Go on there.',
  },
  'no-room': {
    id: 'Komputer ini tidak punya tempat lagi, atau peramban melarang penyimpanan. Kosongkan sedikit, lalu lanjutkan.',
    en: 'This computer has no room left, or the browser forbids keeping data. Make some room, then go on.',
  },
  outdated: {
    id: 'Ekspor yang lalu sudah lewat 24 jam dan terhapus dari komputer ini. Mulai yang baru.',
    en: 'The last export was older than 24 hours and has been deleted from this computer. Begin a new one.',
  },
  'no-worker': {
    id: 'Bagian pembuat berkas tidak bisa dimuat. Periksa jaringan, lalu muat ulang halaman.',
    en: 'The part that makes files cannot be loaded. Check your network, then reload the page.',
  },
} as const satisfies Record<string, Text>;

/** All that a manager owns of a campaign, as files. */
export const ExportView = () => {
  const { campaign: campaignId } = address.value;
  const [isFound, setFound] = useState(false);
  useEffect(() => {
    if (campaignId === undefined) return;
    void findExport(campaignId).then(() => setFound(true));
  }, [campaignId]);
  if (campaignId === undefined) return null;
  const now = current.value?.kept.campaignId === campaignId ? current.value : undefined;
  const wrong = trouble.value;
  return (
    <div class="export" data-loaded={isFound} data-phase={now?.phase ?? 'choosing'}>
      <h1>{say(texts.title)}</h1>
      <p>{say(texts.what)}</p>
      {wrong !== undefined && (
        <p class="act-problem" role="alert">
          <Icon name="fix" />
          {typeof wrong === 'string' ? say(troubles[wrong]) : sayProblem(wrong)}
        </p>
      )}
      {isFound && !now && <ChooseParts campaignId={campaignId} />}
      {now && (now.kept.collected ? <ExportReady now={now} /> : <ExportProgress now={now} />)}
      <p class="export-safe">
        <Icon name="lock" />
        <span>{say(texts.safe)}</span>
      </p>
    </div>
  );
};
