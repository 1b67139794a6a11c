import { useState } from 'preact/hooks';
import { Button } from '../../../lib/button.tsx';
import { say } from '../../../lib/say.ts';
import { staffCall } from '../../../lib/staff-call.ts';
import { PickBox, TextArea, TextBox, useProblems } from '../../setup/form.tsx';
import { proposeId } from '../../setup/propose-id.ts';
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
  const save = async () => {
    const plan = planBody(draft, before);
    const answer = before
      ? await staffCall('changeCompetition', {
          params: { competitionId: before.competitionId },
          body: changesOf(plan, before),
        })
      : await staffCall(
          'createCompetition',
          {
            params: { campaignId },
            body: { ...plan, competitionId: draft.id, level: draft.level, areaCode: draft.areaCode.trim() },
          },
          { idempotencyKey },
        );
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

/** Only what is different: once judging has begun the rest may not even be named. */
const changesOf = (plan: ReturnType<typeof planBody>, before: Competition) => {
  const was = planBody(draftOf(before), before);
  const keys = Object.keys(plan) as (keyof typeof plan)[];
  return Object.fromEntries(
    keys.filter((key) => JSON.stringify(plan[key]) !== JSON.stringify(was[key])).map((key) => [key, plan[key]]),
  );
};
