// Before a final paper goes out with something open in it: what that is, and whether it is meant.

import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { concernsOf } from '../check/concerns.ts';
import type { Interview } from '../model/interview-type.ts';
import { ACTS, type Way } from './way.ts';

type Props = {
  readonly way: Way;
  readonly interview: Interview;
  readonly onGo: () => void;
  readonly onCheck: () => void;
  readonly onClose: () => void;
};

/** What the bar at the foot of a narrow screen may cover, in pixels. */
const FOOT = 80;

/** Takes the cursor when it appears; gone once nothing is open any more. */
export function AskBefore({ way, interview, onGo, onCheck, onClose }: Props): JSX.Element | null {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    // Below an open drawer it has nothing to stick to.
    const { bottom = 0 } = box.current?.getBoundingClientRect() ?? {};
    if (bottom > innerHeight - FOOT) box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  // Read for its changes: what is shown is what the draft holds now.
  interview.checks.value?.list.value;
  const names = concernsOf(interview.checks.value?.now() ?? [])?.names;
  if (!names) return null;
  const act = ACTS[way];
  return (
    <section class="ask-before" ref={box} tabIndex={-1} aria-labelledby="ask-title">
      <h3 id="ask-title">
        文件里有 {names}，仍要{act}吗？
      </h3>
      <p class="actions">
        <button type="button" onClick={onGo}>
          仍要{act}
        </button>
        <button type="button" onClick={onCheck}>
          去核对
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          关闭
        </button>
      </p>
    </section>
  );
}
