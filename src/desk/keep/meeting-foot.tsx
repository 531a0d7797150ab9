// The ways on from a paper of a meeting, under the form: who has filled its last field need not go back to the head of the page.

import { type ComponentChildren, Fragment, h, type RefObject, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Drawn behind the desk that `inside` stands in. What is first on the page has no place for it, and need not carry one. */
export function MeetingFoot({
  inside,
  children,
}: {
  readonly inside: RefObject<HTMLElement>;
  readonly children: ComponentChildren;
}): null {
  const foot = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const box = document.createElement('nav');
    box.className = 'meeting-foot';
    box.setAttribute('aria-label', '这次会议的文书');
    inside.current?.closest('.desk')?.append(box);
    foot.current = box;
    return () => {
      render(null, box);
      box.remove();
    };
  }, [inside]);
  useEffect(() => {
    if (foot.current) render(h(Fragment, null, children), foot.current);
  });
  return null;
}
