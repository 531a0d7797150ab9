// Says that a new version waits, and takes it over when asked to and nothing typed would be lost.

import { TAKE_OVER, type TakeOverAnswer } from './version.ts';

const NEWS = '会文有新版本。关闭全部会文页面，再打开时启用；也可以现在启用。';
const UNSAVED = '填写的内容还没有存上，现在不能启用新版本。请先下载草稿或者导出备份。';
const OTHERS_OPEN = '还开着别的会文页面。请先关闭那些页面，再点“现在启用”。';

let shown: ServiceWorker | undefined;

export function showNewVersion(waiting: ServiceWorker): void {
  if (shown === waiting) return;
  shown = waiting;
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const box = document.createElement('section');
  box.className = 'file-note';
  box.setAttribute('aria-label', '新版本');
  const now = button('现在启用', async () => {
    if (holdsUnsaved()) text.textContent = UNSAVED;
    else if ((await takeOver(waiting)) === 'others-open') text.textContent = OTHERS_OPEN;
  });
  const later = button('以后再说', () => box.remove());
  box.append(text, now, later);
  document.body.append(box);
  // Put into an element that is already there, it is read out.
  setTimeout(() => {
    text.textContent = NEWS;
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // Typed since the button was pressed: the page stays, on the files of its own version.
    if (!holdsUnsaved()) location.reload();
  });
}

/** Whoever would warn before the page is left warns here. */
function holdsUnsaved(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

function takeOver(worker: ServiceWorker): Promise<TakeOverAnswer> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data === 'done' ? 'done' : 'others-open');
    worker.postMessage(TAKE_OVER, [port2]);
  });
}

function button(label: string, act: () => unknown): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
