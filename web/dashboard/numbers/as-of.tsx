import { Button } from '../../lib/button.tsx';
import { showExactTime, showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { address } from '../address.ts';
import { isProven, type RecountState, recountNow, recountState } from '../live/recount.ts';

const texts = {
  asOf: { id: 'per', en: 'as of' },
  drift: { id: 'selisih', en: 'drift' },
  unchecked: { id: 'belum dihitung ulang', en: 'not recounted yet' },
  running: { id: 'menghitung ulang …', en: 'recounting …' },
  failed: { id: 'hitung ulang gagal, coba lagi', en: 'the recount failed, try again' },
  recount: { id: 'Hitung ulang', en: 'Recount' },
  unsettled: { id: 'masih bergerak, hitung lagi', en: 'still moving, recount' },
} as const satisfies Record<string, Text>;
const detail: TextAround<[string, string]> = {
  id: (time, people) => `Dihitung ulang ${time} dari ${people} pendaftaran.`,
  en: (time, people) => `Recounted ${time} from ${people} sign-ups.`,
};

/** Until when the figures are true, and how far they are from a recount of every sign-up. */
export const AsOf = ({ asOf, timeZone }: { asOf: string; timeZone: string }) => (
  <div class="as-of">
    <p>
      <span>
        {say(texts.asOf)} <b class="as-of-time">{showExactTime(asOf, timeZone)}</b>
      </span>
      <Drift timeZone={timeZone} />
    </p>
    <Button size="staff" onClick={() => void recountNow(address.value.campaign ?? '')}>
      {say(texts.recount)}
    </Button>
  </div>
);

const Drift = ({ timeZone }: { timeZone: string }) => {
  const state = recountState.value;
  return (
    <span role="status" class="as-of-drift" data-recount={state.kind}>
      {state.kind === 'never' && say(texts.unchecked)}
      {state.kind === 'running' && say(texts.running)}
      {state.kind === 'failed' && (
        <span class="as-of-wrong">
          <Icon name="fix" /> {say(texts.failed)}
        </span>
      )}
      {state.kind === 'done' && <Done state={state} timeZone={timeZone} />}
    </span>
  );
};

/** While sign-ups come in faster than they can be compared, a difference proves nothing: neither right nor wrong. */
const Done = ({ state, timeZone }: { state: Extract<RecountState, { kind: 'done' }>; timeZone: string }) => {
  const { drift, settled, asOf, recounted } = state.recount;
  const icon = isProven(state) ? 'place' : settled ? 'fix' : 'waiting';
  return (
    <span
      class={isProven(state) ? 'as-of-right' : settled ? 'as-of-wrong' : undefined}
      title={say(detail, showExactTime(asOf, timeZone), showNumber(peopleIn(recounted)))}
    >
      {say(texts.drift)} <b>{showNumber(drift)}</b> <Icon name={icon} />
      {!settled && ` ${say(texts.unsettled)}`}
    </span>
  );
};

const peopleIn = (recounted: Record<string, number>) => recounted.total ?? 0;
