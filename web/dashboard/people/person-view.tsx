import './person.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { address, goTo } from '../address.ts';
import { refreshCounts } from '../live/live-counts.ts';
import { PageLink } from '../page-link.ts';
import { ProblemLine } from '../problem-line.tsx';
import { type Act, ActOnEntry } from './act-on-entry.tsx';
import { CorrectPerson } from './correct-person.tsx';
import { MergePerson } from './merge-person.tsx';
import { MovePerson } from './move-person.tsx';
import { OpenNik } from './open-nik.tsx';
import type { Person } from './person.ts';
import { PersonFacts } from './person-facts.tsx';
import { ResendTicket } from './resend-ticket.tsx';

const texts = {
  back: { id: 'Kembali ke daftar orang', en: 'Back to the people' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  acts: { id: 'Tindakan', en: 'Actions' },
  correct: { id: 'Betulkan data', en: 'Correct the data' },
  move: { id: 'Pindah kota', en: 'Move to another city' },
  promote: { id: 'Beri tempat', en: 'Give a place' },
  cancel: { id: 'Batalkan', en: 'Cancel' },
  merge: { id: 'Gabung dengan data lain', en: 'Merge with another record' },
  mergedNote: {
    id: 'Data ini sudah digabung ke pendaftaran lain. Tempatnya sudah diberikan kepada yang menunggu.',
    en: 'This record is merged into another. Its place went to who waited.',
  },
  openKept: { id: 'Buka yang dipertahankan', en: 'Open the one that stayed' },
  withdrawn: {
    id: 'Orang ini mencabut persetujuannya. Datanya tidak boleh dipakai lagi.',
    en: 'This person took their consent back. Nothing more may be done with the data.',
  },
} as const satisfies Record<string, Text>;

type Open = Act | 'correct' | 'move' | 'merge';

/** One person with all that can be done for them; the address says whom. */
export const PersonView = () => {
  const { campaign, person } = address.value;
  return campaign === undefined || person === undefined ? null : (
    <OnePerson key={`${campaign} ${person}`} campaignId={campaign} signUpId={person} />
  );
};

const OnePerson = ({ campaignId, signUpId }: { campaignId: string; signUpId: string }) => {
  const [person, setPerson] = useState<Person>();
  const [problem, setProblem] = useState<string>();
  const [open, setOpen] = useState<Open>();
  const [other, setOther] = useState<string>();
  const [said, setSaid] = useState<string>();
  const load = async () => {
    const answer = await staffCall('getSignUp', { params: { campaignId, signUpId } });
    setProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    if (answer.kind === 'answered') setPerson(answer.body);
  };
  useEffect(() => void load(), []);

  const end = (words: string | undefined) => {
    setOpen(undefined);
    setOther(undefined);
    if (words === undefined) return;
    setSaid(words);
    refreshCounts();
    void load();
  };
  const may = person && !person.mergedInto && !person.withdrawnAt;
  const isIn = person?.status !== 'cancelled';
  return (
    <div class="person" data-person={person?.signUpId}>
      <PageLink class="link" to={{ view: 'people', session: person?.sessionId }}>
        {say(texts.back)}
      </PageLink>
      <h1>{person?.name ?? say(texts.loading)}</h1>
      <p class="person-said" role="status">
        {said && (
          <>
            <Icon name="place" />
            {said}
          </>
        )}
      </p>
      <ProblemLine problem={problem} />
      {person?.mergedInto && (
        <p class="card person-note">
          {say(texts.mergedNote)}{' '}
          <PageLink class="link" to={{ view: 'people', person: person.mergedInto }}>
            {say(texts.openKept)}
          </PageLink>
        </p>
      )}
      {person?.withdrawnAt && <p class="card person-note">{say(texts.withdrawn)}</p>}
      {person && <PersonFacts person={person} />}
      {person && may && (
        <section class="card person-acts" aria-labelledby="acts-title">
          <h2 id="acts-title">{say(texts.acts)}</h2>
          <div class="person-ways">
            <Button size="staff" aria-expanded={open === 'correct'} onClick={() => setOpen('correct')}>
              {say(texts.correct)}
            </Button>
            {isIn && person.sessionId !== undefined && (
              <Button size="staff" onClick={() => setOpen('move')}>
                {say(texts.move)}
              </Button>
            )}
            {person.status === 'waiting' && (
              <Button size="staff" onClick={() => setOpen('promote')}>
                {say(texts.promote)}
              </Button>
            )}
            {isIn && (
              <Button size="staff" onClick={() => setOpen('cancel')}>
                {say(texts.cancel)}
              </Button>
            )}
            <Button size="staff" aria-expanded={open === 'merge'} onClick={() => setOpen('merge')}>
              {say(texts.merge)}
            </Button>
          </div>
          {open === 'correct' && (
            <CorrectPerson
              key={person.version}
              {...{ campaignId, person }}
              onEnd={end}
              onMerge={(holder) => {
                setOther(holder);
                setOpen('merge');
              }}
            />
          )}
          {open === 'merge' && (
            <MergePerson
              {...{ campaignId, person, other }}
              onEnd={(words, kept) => {
                end(words);
                if (kept !== undefined && kept !== signUpId) goTo({ view: 'people', person: kept });
              }}
            />
          )}
          {open === 'move' && <MovePerson {...{ campaignId, person }} onEnd={end} />}
          {(open === 'cancel' || open === 'promote') && (
            <ActOnEntry act={open} entry={person} campaignId={campaignId} onEnd={end} />
          )}
        </section>
      )}
      {person && !person.mergedInto && <ResendTicket {...{ campaignId, person }} />}
      {person?.hasNik && <OpenNik {...{ campaignId, person }} />}
    </div>
  );
};
