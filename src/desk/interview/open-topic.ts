// Shows a topic and puts the cursor on its heading, so that screen readers begin there.

import type { Interview } from './interview-type.ts';

export function openTopic({ pane, topic }: Interview, id: string): void {
  pane.value = 'fill';
  topic.value = id;
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
