import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { sayProblem } from '../../lib/say-problem.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { ProblemLine } from '../problem-line.tsx';
import { Done, emptied, TextBox, useProblems } from '../setup/form.tsx';
import { type Competition, useAnswer } from './competition.ts';

const texts = {
  title: { id: 'Juri', en: 'Judges' },
  none: {
    id: 'Belum ada juri. Undang sebelum babak pertama dibuka.',
    en: 'No judges yet. Invite them before the first round begins.',
  },
  name: { id: 'Nama juri', en: 'Name' },
  email: { id: 'Alamat e-mail juri', en: 'E-mail address' },
  emailHint: { id: 'Dengan alamat ini juri masuk di halaman /judge/.', en: 'With it they sign in at /judge/.' },
  home: { id: 'Kode kelurahan rumahnya (boleh kosong)', en: 'Code of their own kelurahan (may be empty)' },
  homeHint: {
    id: 'Contoh 32.71.01.1001. Peserta dari situ dinilai juri lain.',
    en: 'Such as 32.71.01.1001. Entries from there go to other judges.',
  },
  invite: { id: 'Undang juri', en: 'Invite the judge' },
  required: { id: 'Wajib diisi.', en: 'This is required.' },
  absent: { id: 'Tandai tidak hadir', en: 'Mark as absent' },
  present: { id: 'Tandai hadir', en: 'Mark as present' },
  reassign: { id: 'Bagikan sisanya ke juri lain', en: 'Give the rest to other judges' },
  isAbsent: { id: 'tidak hadir', en: 'absent' },
} as const satisfies Record<string, Text>;
const conflicts: TextAround<[string]> = {
  id: (n) => `punya hubungan dengan peserta ${n}`,
  en: (n) => `tied to entry ${n}`,
};
const done: TextAround<[string, string, string]> = {
  id: (round, n, of) => `${round}: ${n} dari ${of}`,
  en: (round, n, of) => `${round}: ${n} of ${of}`,
};
const given: TextAround<[string]> = {
  id: (n) => `${n} peserta dibagikan ke juri lain.`,
  en: (n) => `${n} entries were given to other judges.`,
};
const kept: TextAround<[string]> = {
  id: (n) => `Tidak ada juri lain untuk peserta ${n}. Undang juri lagi, lalu bagikan sekali lagi.`,
  en: (n) => `Nobody else can judge entry ${n}. Invite one more judge, then try again.`,
};
const everyMs = 15_000;

export const JudgesCard = ({ competition: { competitionId, rounds } }: { competition: Competition }) => {
  const params = { competitionId };
  const { value, problem, ask } = useAnswer(() => staffCall('listJudges', { params }), everyMs);
  const [actProblem, setActProblem] = useState<string>();
  const [said, setSaid] = useState<string>();
  const reassign = async (judgeNumber: number) => {
    const about = { params: { competitionId, judgeNumber } };
    const answer = await staffCall('reassignEntries', about, { timeoutMs: 60_000 });
    const short = answer.kind === 'answered' ? answer.body.short : [];
    setActProblem(
      answer.kind !== 'answered' ? sayProblem(answer) : short.length > 0 ? say(kept, short.join(', ')) : undefined,
    );
    setSaid(answer.kind === 'answered' ? say(given, showNumber(answer.body.moved)) : undefined);
    await ask();
  };
  const isJudged = new Set(rounds.filter(({ state }) => state === 'judging').map(({ roundId }) => roundId));
  const nameOf = new Map(rounds.map(({ roundId, name }) => [roundId, name]));
  const setAbsent = async (judgeNumber: number, absent: boolean) => {
    const answer = await staffCall('changeJudge', { params: { competitionId, judgeNumber }, body: { absent } });
    setActProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    await ask();
  };
  return (
    <section class="card" aria-labelledby="judges-title">
      <h2 class="card-title" id="judges-title">
        {say(texts.title)}
      </h2>
      <ProblemLine problem={problem ?? actProblem} />
      <div class="contest-said">
        <Done>{said}</Done>
      </div>
      {value?.items.length === 0 && <p class="card-foot">{say(texts.none)}</p>}
      <ul class="contest-lines">
        {value?.items.map(({ judgeNumber, name, email, absent, conflicts: tied, progress }) => (
          <li key={judgeNumber} data-judge={judgeNumber}>
            <div>
              <strong>{name}</strong> <span class="hint">{email}</span>
              <p class="hint">
                {[
                  absent && say(texts.isAbsent),
                  tied.length > 0 && say(conflicts, tied.join(', ')),
                  ...progress.map((one) =>
                    say(done, nameOf.get(one.roundId) ?? one.roundId, showNumber(one.done), showNumber(one.assigned)),
                  ),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <div class="contest-ways">
              {absent && progress.some((one) => isJudged.has(one.roundId) && one.done < one.assigned) && (
                <Button
                  size="staff"
                  aria-label={`${say(texts.reassign)}: ${name}`}
                  onClick={() => void reassign(judgeNumber)}
                >
                  {say(texts.reassign)}
                </Button>
              )}
              <Button
                size="staff"
                aria-label={`${say(absent ? texts.present : texts.absent)}: ${name}`}
                onClick={() => void setAbsent(judgeNumber, !absent)}
              >
                {say(absent ? texts.present : texts.absent)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Invite competitionId={competitionId} invited={ask} />
    </section>
  );
};

const Invite = ({ competitionId, invited }: { competitionId: string; invited: () => Promise<void> }) => {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [home, setHome] = useState('');
  const labels = { 'judge-name': say(texts.name), 'judge-email': say(texts.email), 'judge-home': say(texts.home) };
  const problems = useProblems(labels);
  const invite = async () => {
    const empty = { 'judge-name': name, 'judge-email': email };
    const missing = Object.entries(empty).filter(([, value]) => value.trim() === '');
    if (missing.length > 0) return problems.set(Object.fromEntries(missing.map(([id]) => [id, say(texts.required)])));
    const body = { name, email: email.trim(), ...(home.trim() !== '' && { homeVillageCode: home.trim() }) };
    const answer = await staffCall('inviteJudge', { params: { competitionId }, body });
    const at: Record<string, string> = {
      '/name': 'judge-name',
      '/email': 'judge-email',
      '/homeVillageCode': 'judge-home',
    };
    if (answer.kind !== 'answered') return problems.refused(answer, (pointer) => at[pointer]);
    problems.set({});
    setName(emptied(name));
    setEmail(emptied(email));
    setHome(emptied(home));
    await invited();
  };
  return (
    <form
      class="contest-form contest-card"
      noValidate
      aria-label={say(texts.invite)}
      onSubmit={(event) => {
        event.preventDefault();
        void problems.once(invite);
      }}
    >
      {problems.summary}
      <div class="contest-fields">
        <TextBox
          id="judge-name"
          label={say(texts.name)}
          problem={problems.of('judge-name')}
          value={name}
          onValue={setName}
        />
        <TextBox
          id="judge-email"
          label={say(texts.email)}
          hint={say(texts.emailHint)}
          problem={problems.of('judge-email')}
          value={email}
          onValue={setEmail}
        />
        <TextBox
          id="judge-home"
          label={say(texts.home)}
          hint={say(texts.homeHint)}
          problem={problems.of('judge-home')}
          value={home}
          onValue={setHome}
        />
      </div>
      <Button size="staff" type="submit">
        {say(texts.invite)}
      </Button>
    </form>
  );
};
