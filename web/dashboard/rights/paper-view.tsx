import { Button } from '../../lib/button.tsx';
import type { AnswerTo } from '../../lib/call.ts';
import { saveFile } from '../../lib/save-file.ts';
import { say, type Text } from '../../lib/say.ts';
import { PaperFields } from './paper-fields.tsx';

type File = Extract<AnswerTo<'getAccessFile'>, { kind: 'answered' }>['body'];
type Proof = Extract<AnswerTo<'getConsentProof'>, { kind: 'answered' }>['body'];
export type Paper = { kind: 'file'; body: File } | { kind: 'proof'; body: Proof };

const titles = {
  file: { id: 'Semua data yang disimpan', en: 'All data that is held' },
  proof: { id: 'Bukti persetujuan', en: 'Proof of consent' },
} as const satisfies Record<Paper['kind'], Text>;
const texts = {
  json: { id: 'Unduh JSON', en: 'Download JSON' },
  print: { id: 'Cetak', en: 'Print' },
} as const satisfies Record<string, Text>;

/** For the person's hands: to read and print in words, or as a file that another system can read. */
export const PaperView = ({ paper }: { paper: Paper }) => (
  <article class="rights-paper" aria-labelledby="paper-title" data-paper={paper.kind}>
    <h3 id="paper-title">{say(titles[paper.kind])}</h3>
    <div class="rights-ways rights-paper-ways">
      <Button
        size="staff"
        icon="download"
        onClick={() => saveFile(`data-${paper.kind}.json`, 'application/json', JSON.stringify(paper.body, null, 2))}
      >
        {say(texts.json)}
      </Button>
      <Button size="staff" icon="print" onClick={() => print()}>
        {say(texts.print)}
      </Button>
    </div>
    <PaperFields value={paper.body} />
  </article>
);
