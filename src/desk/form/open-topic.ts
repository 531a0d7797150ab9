// Shows a topic and puts the cursor on its heading, so that screen readers begin there.

import type { Interview } from '../model/interview-type.ts';
import { onceShown } from '../timing/once-shown.ts';

export function openTopic({ pane, topic }: Interview, id: string): void {
  pane.value = 'fill';
  topic.value = id;
  const heading = document.getElementById(id);
  if (!heading) return;
  onceShown(heading, () => {
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  });
}
