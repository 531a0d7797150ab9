// A program that answers questions: in its worker, or on the page where no worker comes up.

type Program<Ask> = { readonly ask: (ask: Ask) => void; readonly end: () => void };
/** Throws where there can be none. */
export type StartProgram<Ask, Answer> = (hear: (answer: Answer) => void, died: () => void) => Program<Ask>;

type Hand<Ask> = {
  readonly ask: (ask: Ask) => void;
  readonly isHere: () => boolean;
};

/** `died` is told whether the next one runs on the page because the worker never came up: then the question can be asked again. */
export function workerOrHere<Ask, Answer>(
  start: StartProgram<Ask, Answer>,
  startHere: StartProgram<Ask, Answer>,
  hear: (answer: Answer) => void,
  died: (again: boolean) => void,
): Hand<Ask> {
  let program: Program<Ask> | undefined;
  let isUp = false;
  let here = false;

  function heard(answer: Answer): void {
    isUp = true;
    hear(answer);
  }

  function ended(): void {
    program?.end();
    program = undefined;
    const again = !isUp && !here;
    if (!isUp) here = true;
    isUp = false;
    died(again);
  }

  function begin(): Program<Ask> {
    if (!here) {
      try {
        return start(heard, ended);
      } catch {
        here = true;
      }
    }
    return startHere(heard, ended);
  }

  return {
    isHere: () => here,
    ask(question) {
      program ??= begin();
      program.ask(question);
    },
  };
}
