import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../../lib/choice.tsx';
import { FieldGroup } from '../../lib/field.tsx';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { ProblemLine } from '../problem-line.tsx';
import { nameOfSession } from './name-of-session.ts';
import type { Person } from './person.ts';
import type { RosterEntry } from './read-roster.ts';
import { SearchPeople } from './search-people.tsx';

const texts = {
  find: {
    id: 'Cari data kedua dari orang yang sama. Anda memilih mana yang dipertahankan sebelum apa pun berubah.',
    en: 'Find the second record of the same person. You choose which one stays before anything changes.',
  },
  same: {
    id: 'Itu pendaftaran yang sedang dibuka. Pilih yang lain.',
    en: 'That is the one that is open. Choose another.',
  },
  which: { id: 'Yang dipertahankan', en: 'Which one stays' },
  what: {
    id: 'Yang lain batal: tempatnya langsung diberikan kepada yang menunggu, dan kode tiketnya membuka tiket yang dipertahankan. Ini tidak bisa dikembalikan.',
    en: 'The other is cancelled: its place goes to who waits at once, and its ticket code opens the ticket that stays. This cannot be taken back.',
  },
  place: { id: 'dapat tempat', en: 'has a place' },
  waiting: { id: 'menunggu', en: 'waiting' },
  cancelled: { id: 'dibatalkan', en: 'cancelled' },
  title: { id: 'Dua data ini satu orang?', en: 'Are these two one person?' },
  yes: { id: 'Ya, gabungkan', en: 'Yes, merge' },
} as const satisfies Record<string, Text>;
const merged: TextAround<[string]> = {
  id: (name) => `Kedua data ${name} sudah menjadi satu.`,
  en: (name) => `The two records of ${name} are one now.`,
};

type Props = {
  campaignId: string;
  person: Person;
  /** The other record, where it is known already. */
  other: string | undefined;
  onEnd: (said: string | undefined, kept?: string) => void;
};

/** Finds the second record of a person, asks which one stays, and says what becomes of the other. */
export const MergePerson = ({ campaignId, person, other, onEnd }: Props) => {
  const [second, setSecond] = useState<RosterEntry>();
  const [kept, setKept] = useState(person.signUpId);
  const [problem, setProblem] = useState<string>();
  const choose = (entry: RosterEntry) => {
    setProblem(entry.signUpId === person.signUpId ? say(texts.same) : undefined);
    if (entry.signUpId !== person.signUpId) setSecond(entry);
  };
  useEffect(() => {
    if (other === undefined) return;
    void staffCall('getSignUp', { params: { campaignId, signUpId: other } }).then((answer) => {
      if (answer.kind === 'answered') choose(answer.body);
      else setProblem(sayProblem(answer));
    });
  }, [other]);

  const carryOut = async (entry: RosterEntry) => {
    const drops = kept === person.signUpId ? entry.signUpId : person.signUpId;
    const answer = await staffCall('mergeSignUps', { params: { campaignId, signUpId: kept }, body: { drops } });
    if (answer.kind === 'answered') return onEnd(say(merged, answer.body.name), kept);
    setProblem(sayProblem(answer));
  };
  const words = ({ name, number, sessionId, status }: RosterEntry) =>
    [
      name,
      nameOfSession(sessionId),
      number !== undefined && showNumber(number),
      say(texts[status === 'confirmed' ? 'place' : status]),
    ]
      .filter(Boolean)
      .join(' · ');
  const wrong = <ProblemLine problem={problem} />;
  return (
    <div class="person-form">
      <p>{say(texts.find)}</p>
      <SearchPeople id="merge-search" campaignId={campaignId} onChoose={choose} />
      {!second && wrong}
      {second && (
        <ConfirmDialog
          title={say(texts.title)}
          yes={say(texts.yes)}
          onYes={() => void carryOut(second)}
          onNo={() => {
            setSecond(undefined);
            setKept(person.signUpId);
            setProblem(undefined);
          }}
        >
          <FieldGroup id="kept" label={say(texts.which)}>
            {[person, second].map((each) => (
              <Choice
                key={each.signUpId}
                name="kept"
                value={each.signUpId}
                checked={kept === each.signUpId}
                onChoose={() => setKept(each.signUpId)}
              >
                {words(each)}
              </Choice>
            ))}
          </FieldGroup>
          <p>{say(texts.what)}</p>
          {wrong}
        </ConfirmDialog>
      )}
    </div>
  );
};
