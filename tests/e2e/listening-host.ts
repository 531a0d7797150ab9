// Another host that would hear whatever a page let out.
import { createServer } from 'node:http';
import { afterAll } from 'vitest';

export type ListeningHost = { readonly url: string; readonly heard: string[] };

export async function openListeningHost(): Promise<ListeningHost> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('heard');
  });
  server.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => server.close());
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, heard };
}
