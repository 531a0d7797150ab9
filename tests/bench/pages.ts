// npm run bench:pages: what Lighthouse says of a page of each kind, as on a slow phone.
import { join } from 'node:path';
import { askLighthouse, KINDS } from '../site/lighthouse.ts';
import { serveFolder } from '../site/serve-folder.ts';

const host = await serveFolder({ root: join(import.meta.dirname, '../../dist') });
const verdicts = await askLighthouse(KINDS.map(([, address]) => `http://localhost:${host.port}/${address}`));
await host.close();
verdicts.forEach(({ scores, largestPaint, blocking, shift }, index) => {
  const marks = `性能 ${scores.performance}、无障碍 ${scores.accessibility}、最佳实践 ${scores['best-practices']}、SEO ${scores.seo}`;
  const times = `最大内容 ${(largestPaint / 1000).toFixed(1)} 秒，阻塞 ${blocking.toFixed(0)} 毫秒，移位 ${shift.toFixed(3)}`;
  console.log(`${KINDS[index]?.[0]}：${marks}；${times}`);
});
