import { useState } from 'preact/hooks';
import { Button } from '../../../lib/button.tsx';
import { say } from '../../../lib/say.ts';
import { staffCall } from '../../../lib/staff-call.ts';
import { ChangedMeanwhile } from '../../setup/changed-meanwhile.tsx';
import { PickBox, TextArea, TextBox, useProblems } from '../../setup/form.tsx';
import { proposeId } from '../../setup/propose-id.ts';
import { type Change, saveOver } from '../../setup/save-over.ts';
import { versionOf } from '../../setup/use-settings.ts';
import type { Competition } from '../competition.ts';
import { CriteriaFields } from './criteria-fields.tsx';
import { criteriaIds, draftOf, emptyPlan, type PlanDraft, planBody } from './plan-draft.ts';
import { labelOf } from './plan-labels.ts';
import { RoundFields } from './round-fields.tsx';
import { texts } from './texts.ts';
import { Tick } from './tick.tsx';

type Props = { campaignId: string; before: Competition | undefined; saved: () => void };

/** What is typed or picked from a list. */
type TextField = { [Name in keyof PlanDraft]: PlanDraft[Name] extends string ? Name : never }[keyof PlanDraft];

/** A competition from nothing, or its rules and dates as they stand: what may still change, the server says. */
export const PlanForm = ({ campaignId, before, saved }: Props) => {
  const [draft, setDraft] = useState<PlanDraft>(() => (before ? draftOf(before) : emptyPlan()));
  // Pressed twice, or sent twice over a bad network, it is created once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const problems = useProblems(new Proxy({}, { get: (_, id) => labelOf(String(id)) }));
  const fill = (more: Partial<PlanDraft>) => setDraft({ ...draft, ...more });
  const [seen, setSeen] = useState(before);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  /** Nothing where what others have changed meanwhile is to be looked at first. */
  const change = async (from: Competition) => {
    const { competitionId } = from;
    const body = changesOf(planBody(draft, from), from);
    const sent = await saveOver({
      seen: from,
      versionOf,
      draft: fieldsOf(draft),
      draftOf: (stored) => fieldsOf(draftOf(stored)),
      send: (ifMatch) => staffCall('changeCompetition', { params: { competitionId }, body }, { ifMatch }),
      read: async () => {
        const answer = await staffCall('listCompetitions', { params: { campaignId } });
        return answer.kind === 'answered'
          ? answer.body.items.find((one) => one.competitionId === competitionId)
          : undefined;
      },
    });
    setChanges(sent.meanwhile?.changes ?? []);
    if (!sent.meanwhile) return sent.answer;
    const { stored } = sent.meanwhile;
    const taken = sent.meanwhile.changes.filter(({ isKept }) => !isKept).map(({ id }) => id as keyof PlanDraft);
    setSeen(stored);
    fill(Object.fromEntries(taken.map((id) => [id, draftOf(stored)[id]])));
    return undefined;
  };
  const save = async () => {
    const plan = planBody(draft, before);
    const answer = seen
      ? await change(seen)
      : await staffCall(
          'createCompetition',
          {
            params: { campaignId },
            body: { ...plan, competitionId: draft.id, level: draft.level, areaCode: draft.areaCode.trim() },
          },
          { idempotencyKey },
        );
    if (!answer) return problems.set({});
    if (answer.kind !== 'answered') return problems.refused(answer, (pointer) => pointer.slice(1).replaceAll('/', '-'));
    saved();
  };
  const box = (id: TextField, hint?: string) => ({
    id,
    label: labelOf(id),
    hint,
    problem: problems.of(id === 'id' ? 'competitionId' : id),
    value: draft[id],
    onValue: (value: string) => fill({ [id]: value }),
  });
  return (
    <form
      class="contest-form contest-plan"
      noValidate
      aria-label={say(before ? texts.change : texts.make)}
      onSubmit={(event) => {
        event.preventDefault();
        void problems.once(save);
      }}
    >
      {problems.summary}
      <ChangedMeanwhile changes={changes} labelOf={labelOf} shown={shownField} />
      <TextBox
        {...box('name')}
        onValue={(name) =>
          fill({ name, ...(!before && draft.id === proposeId(draft.name) && { id: proposeId(name) }) })
        }
      />
      {!before && (
        <div class="contest-fields">
          <TextBox {...box('id', say(texts.idHint))} id="competitionId" />
          <PickBox
            {...box('level')}
            options={(['rt', 'rw', 'village', 'posyandu', 'group'] as const).map(
              (level) => [level, say(texts[level])] as const,
            )}
          />
          <TextBox {...box('areaCode', say(texts.areaHint))} />
        </div>
      )}
      <div class="contest-fields">
        {(['entriesOpenAt', 'entriesCloseAt', 'announcesAt', 'objectionsUntil'] as const).map((id) => (
          <TextBox key={id} {...box(id)} type="datetime-local" />
        ))}
      </div>
      <CriteriaFields criteria={draft.criteria} problemOf={problems.of} fill={(criteria) => fill({ criteria })} />
      <RoundFields
        rounds={draft.rounds}
        criteria={draft.criteria}
        problemOf={problems.of}
        fill={(rounds) => fill({ rounds })}
      />
      <TextArea {...box('categories', say(texts.categoriesHint))} rows={2} />
      <div class="contest-fields">
        <TextBox {...box('judgesPerEntry')} inputMode="numeric" />
        <TextBox
          {...box('minimumJudges', say(texts.minimumHint))}
          id="absence-minimumJudges"
          problem={problems.of('absence-minimumJudges')}
          inputMode="numeric"
        />
        <PickBox
          {...box('absence')}
          options={[
            ['mean-of-present', say(texts.meanOfPresent)],
            ['set-aside', say(texts.setAside)],
          ]}
        />
        <PickBox
          {...box('normalise')}
          options={[
            ['none', say(texts.none)],
            ['judge-mean', say(texts.judgeMean)],
          ]}
        />
        <PickBox
          {...box('tieCriterion')}
          options={[
            ['', say(texts.noCriterion)],
            ...criteriaIds(draft)
              .filter(({ name }) => name !== '')
              .map(({ id, name }) => [id, name] as const),
          ]}
        />
        <PickBox
          {...box('ties')}
          options={(['smaller-spread', 'earlier-round', 'earlier-entry'] as const).map(
            (by) => [by, say(texts[by])] as const,
          )}
        />
      </div>
      <Tick
        id="judgesNamed"
        label={say(texts.judgesNamed)}
        value={draft.judgesNamed}
        fill={(judgesNamed) => fill({ judgesNamed })}
      />
      <p>
        <Button kind="main" size="staff" type="submit">
          {say(before ? texts.save : texts.create)}
        </Button>
      </p>
    </form>
  );
};

/** Each part of a plan as one text, to see which of them somebody else has changed. */
const fieldsOf = ({ id: _id, level: _level, areaCode: _area, ...draft }: PlanDraft): Record<string, string> =>
  Object.fromEntries(
    Object.entries(draft).map(([id, value]) => [id, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
const shownField = (id: string, value: string): string => {
  if (id === 'criteria' || id === 'rounds')
    return (JSON.parse(value) as { name: string }[]).map(({ name }) => name).join(', ');
  if (value === 'true' || value === 'false') return value === 'true' ? '✓' : '';
  const word = value.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  if (word in texts) return say(texts[word as keyof typeof texts]);
  return value.replace('T', ', ');
};

/** Only what is different: once judging has begun the rest may not even be named. */
const changesOf = (plan: ReturnType<typeof planBody>, before: Competition) => {
  const was = planBody(draftOf(before), before);
  const keys = Object.keys(plan) as (keyof typeof plan)[];
  return Object.fromEntries(
    keys.filter((key) => JSON.stringify(plan[key]) !== JSON.stringify(was[key])).map((key) => [key, plan[key]]),
  );
};
