// An answer beside the text that says the same, the same characters marked in both.

import type { JSX } from 'preact';
import type { Passage } from '../../core/copied/find-copied.ts';
import type { Other } from './others-here.ts';

type Props = {
  readonly text: string;
  readonly other: Other;
  readonly passages: readonly Passage[];
};

/** Characters of the other text shown around what is the same. */
const AROUND = 60;

export function SideBySide({ text, other, passages }: Props): JSX.Element {
  const theirs = [...passages].map((each) => each.other).sort((a, b) => a.start - b.start);
  const start = Math.max(0, (theirs[0]?.start ?? 0) - AROUND);
  const end = Math.min(other.text.length, Math.max(...theirs.map((each) => each.end)) + AROUND);
  const shown = theirs.map((each) => ({ start: each.start - start, end: each.end - start }));
  return (
    <div class="side-by-side">
      <figure>
        <figcaption>现在写的</figcaption>
        <Marked text={text} marks={passages.map(({ own }) => own)} />
      </figure>
      <figure>
        <figcaption>{other.name}</figcaption>
        <Marked text={other.text.slice(start, end)} marks={shown} />
      </figure>
    </div>
  );
}

type Mark = Passage['own'];

function Marked({ text, marks }: { text: string; marks: readonly Mark[] }): JSX.Element {
  const pieces: JSX.Element[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    pieces.push(
      <span key={at}>{text.slice(at, start)}</span>,
      <mark key={`${start} same`}>{text.slice(start, end)}</mark>,
    );
    at = end;
  }
  return (
    <p>
      {pieces}
      {text.slice(at)}
    </p>
  );
}
