import './gate.css';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { Icon } from '../lib/icon.tsx';
import { keepAwake } from '../lib/keep-awake.ts';
import { say, type Text } from '../lib/say.ts';
import { keepFresh } from './gate/keep-fresh.ts';
import { isChecking, type Result, result, scanTicket } from './gate/let-in.ts';
import { closedBecause, type Post } from './gate/post.ts';
import { ClosedPanel } from './gate-closed.tsx';
import { GateHeader } from './gate-header.tsx';
import { soundResult } from './result/alarm.ts';
import { HelpDeskPanel } from './result/help-desk-panel.tsx';
import { ResultPanel } from './result/result-panel.tsx';
import { switchTorch, torch } from './scan/camera.ts';
import { CameraView } from './scan/camera-view.tsx';
import { listenToHandScanner } from './scan/hand-scanner.ts';
import { TypeCode } from './scan/type-code.tsx';
import { texts } from './texts.ts';

const checking: Text = { id: 'Memeriksa …', en: 'Checking …' };

/** The gate at work: camera above, what to do below. A stop is to be acknowledged before the next ticket is looked at. */
export const GateView = ({ post }: { post: Post }) => {
  const isTyping = useSignal(false);
  const isCalling = useSignal(false);
  const scan = (text: string) => {
    if (mustBeAcknowledged(result.value) || closedBecause.value) return;
    isTyping.value = false;
    void scanTicket(text).then(() => {
      if (result.value) soundResult(result.value.kind === 'checked-in');
    });
  };
  useEffect(keepFresh, []);
  useEffect(keepAwake, []);
  useLayoutEffect(() => listenToHandScanner(scan), []);
  const next = () => {
    isCalling.value = false;
    result.value = undefined;
  };
  const shown = result.value;
  return (
    <div class={`gate gate-${toneOf(shown)}`}>
      <GateHeader post={post} />
      {closedBecause.value ? (
        <ClosedPanel />
      ) : (
        <main class="gate-main">
          <CameraView tell={scan} />
          <div class="gate-below" aria-live="assertive">
            {isCalling.value && shown ? (
              <HelpDeskPanel result={shown} post={post} next={next} />
            ) : isTyping.value ? (
              <TypeCode
                tell={scan}
                close={() => {
                  isTyping.value = false;
                }}
              />
            ) : (
              <>
                {isChecking.value && <p class="gate-checking">{say(checking)}</p>}
                <ResultPanel
                  result={isChecking.value ? undefined : shown}
                  timeZone={post.timeZone}
                  next={next}
                  callHelp={() => {
                    isCalling.value = true;
                  }}
                />
                {!mustBeAcknowledged(shown) && <GateActions type={() => (isTyping.value = true)} />}
              </>
            )}
          </div>
        </main>
      )}
    </div>
  );
};

const mustBeAcknowledged = (shown: Result | undefined) => shown !== undefined && shown.kind !== 'checked-in';

/** The whole lower half says it, seen from an arm's length and from the side. */
const toneOf = (shown: Result | undefined) =>
  shown === undefined ? 'ready' : shown.kind === 'checked-in' ? 'in' : shown.kind === 'waiting' ? 'waiting' : 'stop';

const GateActions = ({ type }: { type: () => void }) => (
  <div class="gate-actions">
    <Button icon="pencil" onClick={type}>
      {say(texts.typeCode)}
    </Button>
    {torch.value && (
      <button
        type="button"
        class="button button-second gate-torch"
        aria-label={say(texts.torch)}
        aria-pressed={torch.value === 'on'}
        onClick={() => void switchTorch()}
      >
        <Icon name="torch" />
      </button>
    )}
  </div>
);
