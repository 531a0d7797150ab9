// Shows a topic and puts the cursor on its heading, so that screen readers begin there.

import type { Interview } from '../model/interview-type.ts';
import { onceShown } from '../timing/once-shown.ts';
import { SHOWN } from './focus-field.ts';

export function openTopic({ pane, topic }: Interview, id: string): void {
  pane.value = 'fill';
  topic.value = id;
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.closest('.topic')?.setAttribute(SHOWN, '');
  onceShown(heading, () => {
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  });
}
