// The same script as the worker of one page: it hands out the single file, which no page may fetch itself, and nothing else.

import { ONE_FILE, ONE_FILE_WANTED, type OneFileAnswer } from './version.ts';

export function runHand(scope: DedicatedWorkerGlobalScope): void {
  scope.addEventListener('message', ({ data }) => {
    if (data !== ONE_FILE_WANTED) return;
    const answer = (each: OneFileAnswer) => scope.postMessage(each);
    answer({ kind: 'heard' });
    void oneFile().then((text) => answer({ kind: 'text', text }));
  });
}

async function oneFile(): Promise<string | undefined> {
  try {
    const answer = await fetch(ONE_FILE);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
