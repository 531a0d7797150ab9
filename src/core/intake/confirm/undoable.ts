// What was decided so far with the way back: every step can be undone and done again, each by what it was called.

export type Step<State> = { readonly state: State; readonly said: string };

export type Undoable<State> = {
  readonly now: State;
  /** The state before each step and what the step did, the last at the end. */
  readonly past: readonly Step<State>[];
  /** The state after each undone step, the next at the end. */
  readonly future: readonly Step<State>[];
};

/** The oldest steps are forgotten. */
const MOST_STEPS = 200;

export function beginUndoable<State>(now: State): Undoable<State> {
  return { now, past: [], future: [] };
}

/** A step that changes nothing is none. */
export function did<State>(history: Undoable<State>, state: State, said: string): Undoable<State> {
  if (state === history.now) return history;
  const past = [...history.past, { state: history.now, said }].slice(-MOST_STEPS);
  return { now: state, past, future: [] };
}

/** A move that is no step of its own: undoing goes past it. */
export function moved<State>(history: Undoable<State>, state: State): Undoable<State> {
  return { ...history, now: state };
}

export function undo<State>(history: Undoable<State>): Undoable<State> {
  const last = history.past[history.past.length - 1];
  if (!last) return history;
  return {
    now: last.state,
    past: history.past.slice(0, -1),
    future: [...history.future, { state: history.now, said: last.said }],
  };
}

export function redo<State>(history: Undoable<State>): Undoable<State> {
  const next = history.future[history.future.length - 1];
  if (!next) return history;
  return {
    now: next.state,
    past: [...history.past, { state: history.now, said: next.said }],
    future: history.future.slice(0, -1),
  };
}
