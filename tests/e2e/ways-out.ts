// Ways to send a word to another host; each runs in the page and would be heard there.

export type Way = (url: string) => unknown;

export const WAYS_OUT: Readonly<Record<string, Way>> = {
  fetch: (url) => fetch(url).catch(() => {}),
  'fetch without CORS': (url) => fetch(url, { method: 'POST', mode: 'no-cors', body: 'x' }).catch(() => {}),
  XMLHttpRequest: (url) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  },
  sendBeacon: (url) => navigator.sendBeacon(url, 'x'),
  WebSocket: (url) => String(new WebSocket(url.replace('http', 'ws'))),
  EventSource: (url) => String(new EventSource(url)),
  image: (url) => document.body.append(Object.assign(new Image(), { src: url })),
  script: (url) => document.body.append(Object.assign(document.createElement('script'), { src: url })),
  stylesheet: (url) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })),
  prefetch: (url) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: url })),
  frame: (url) => document.body.append(Object.assign(document.createElement('iframe'), { src: url })),
  object: (url) => document.body.append(Object.assign(document.createElement('object'), { data: url })),
  video: (url) => document.body.append(Object.assign(document.createElement('video'), { src: url })),
  font: (url) => new FontFace('x', `url(${url})`).load().catch(() => {}),
  form: (url) => {
    const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  ping: (url) => {
    const link = Object.assign(document.createElement('a'), { href: '#main', ping: url });
    document.body.append(link);
    link.click();
  },
  worker: (url) => {
    const source = new Blob([`fetch(${JSON.stringify(url)})`], { type: 'text/javascript' });
    new Worker(URL.createObjectURL(source)).onerror = () => {};
  },
  'inline script': (url) =>
    document.body.append(
      Object.assign(document.createElement('script'), { text: `fetch(${JSON.stringify(url)})` }),
    ),
  'inline handler': (url) => {
    const button = document.createElement('button');
    button.setAttribute('onclick', `fetch(${JSON.stringify(url)})`);
    button.click();
  },
  'inline style': (url) =>
    document.body.append(
      Object.assign(document.createElement('style'), { textContent: `main{background:url(${url})}` }),
    ),
  'style attribute': (url) =>
    document.querySelector('main')?.setAttribute('style', `background-image:url(${url})`),
  'a style set by script': (url) => {
    const main = document.querySelector('main');
    if (main) main.style.backgroundImage = `url(${url})`;
  },
};
