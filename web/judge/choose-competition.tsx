import './choose-competition.css';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { call } from '../lib/call.ts';
import { Icon } from '../lib/icon.tsx';
import { say, type Text } from '../lib/say.ts';
import { sayProblem } from '../lib/say-problem.ts';
import { leave } from '../lib/sign-in/leave.ts';
import { staffCall } from '../lib/staff-call.ts';
import { goTo, PageLink } from './address.ts';
import { texts } from './texts.ts';

const own = {
  choose: { id: 'Lomba mana yang Anda nilai?', en: 'Which competition do you judge?' },
  none: {
    id: 'Anda belum diundang menjadi juri. Minta panitia lomba mengundang alamat e-mail ini.',
    en: 'You are not invited to judge yet. Ask the committee to invite this e-mail address.',
  },
  other: { id: 'Masuk dengan alamat lain', en: 'Sign in with another address' },
} as const satisfies Record<string, Text>;

type Choice = { id: string; name: string };

const mine = async (): Promise<Choice[] | string> => {
  const me = await staffCall('getMe', {});
  if (me.kind !== 'answered') return sayProblem(me);
  const ids = me.body.roles.flatMap((role) => (role.role === 'judge' ? role.competitionId : []));
  return Promise.all(
    ids.map(async (id) => {
      const found = await call('getCompetition', { params: { competitionId: id } });
      return { id, name: found.kind === 'answered' ? found.body.name : id };
    }),
  );
};

/** Whoever judges one competition is not asked. */
export const ChooseCompetition = () => {
  const [shown, setShown] = useState<Choice[] | string>();
  const load = async () => {
    setShown(undefined);
    const found = await mine();
    const [only, ...others] = Array.isArray(found) ? found : [];
    if (only && others.length === 0) return goTo({ competition: only.id });
    setShown(found);
  };
  useEffect(() => {
    void load();
  }, []);
  if (shown === undefined) return <p role="status">{say(texts.loading)}</p>;
  if (typeof shown === 'string')
    return (
      <>
        <p class="judge-problem" role="alert">
          <Icon name="fix" />
          {shown}
        </p>
        <Button onClick={() => void load()}>{say(texts.again)}</Button>
      </>
    );
  if (shown.length === 0)
    return (
      <>
        <h1>{say(texts.title)}</h1>
        <p>{say(own.none)}</p>
        <Button onClick={() => void leave()}>{say(own.other)}</Button>
      </>
    );
  return (
    <>
      <h1>{say(own.choose)}</h1>
      <ul class="judge-choices">
        {shown.map(({ id, name }) => (
          <li key={id}>
            <PageLink to={{ competition: id }} class="button button-second">
              {name}
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
};
