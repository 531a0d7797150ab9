// The reader of papers as the page asks it: in its worker, or on the page where none comes up; each question answered or refused.

import { startScript } from '../batch/start-script.ts';
import { type StartProgram, workerOrHere } from '../batch/worker-or-here.ts';
import type { Field } from '../core/facts/field.ts';
import type { Recognised } from '../core/intake/text/recognised.ts';
import type { SourceText } from '../core/intake/text/source.ts';
import type { IntakeAnswer, IntakeAsk } from './intake-protocol.ts';
import intakeWorker from './intake-worker.ts?worker&url';

export type IntakeHand = {
  readonly read: (
    ask: Exclude<IntakeAsk, { readonly kind: 'recognise' }>,
  ) => Promise<SourceText | { readonly refused: string }>;
  readonly recognise: (
    source: SourceText,
    vocabulary: readonly Field[],
    undone: readonly string[],
  ) => Promise<Recognised | { readonly refused: string }>;
};

export type StartIntake = StartProgram<IntakeAsk, IntakeAnswer>;

const DIED = '读文稿时停住了，可能是内存不够。请关掉别的网页再试；文稿很长的，分成几份。您给的文字没有改动。';
const NOT_FETCHED = '读文稿的功能没有加载成功。请检查网络，再试一次，或者刷新页面。';

export const startIntakeWorker: StartIntake = (hear, died) => {
  // Both are of one build.
  const worker = startScript(intakeWorker, (data) => hear(data as IntakeAnswer), died);
  return { ask: (ask) => worker.postMessage(ask), end: () => worker.terminate() };
};

export const startIntakeOnPage: StartIntake = (hear) => {
  const work = import('./intake-work.ts');
  return {
    ask: (ask) =>
      void work.then(
        ({ intakeAnswer }) => hear(intakeAnswer(ask)),
        () => hear({ kind: 'refused', sentence: NOT_FETCHED }),
      ),
    end: () => {},
  };
};

export function createIntakeHand(start: StartIntake, startHere: StartIntake): IntakeHand {
  let waiting: { readonly ask: IntakeAsk; readonly hear: (answer: IntakeAnswer) => void } | undefined;
  let before: Promise<unknown> = Promise.resolve();

  function hear(answer: IntakeAnswer): void {
    const asked = waiting;
    waiting = undefined;
    asked?.hear(answer);
  }

  const program = workerOrHere(start, startHere, hear, (again) => {
    if (again && waiting) program.ask(waiting.ask);
    else hear({ kind: 'refused', sentence: DIED });
  });

  function ask(question: IntakeAsk): Promise<IntakeAnswer> {
    const asked = before.then(
      () =>
        new Promise<IntakeAnswer>((done) => {
          waiting = { ask: question, hear: done };
          program.ask(question);
        }),
    );
    before = asked;
    return asked;
  }

  const refused = (answer: IntakeAnswer) => ({
    refused: answer.kind === 'refused' ? answer.sentence : DIED,
  });
  return {
    async read(question) {
      const answer = await ask(question);
      return answer.kind === 'read' ? answer.source : refused(answer);
    },
    async recognise(source, vocabulary, undone) {
      const answer = await ask({ kind: 'recognise', source, vocabulary, undone });
      return answer.kind === 'recognised' ? answer.found : refused(answer);
    },
  };
}
