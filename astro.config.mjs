// A static site whose addresses are relative; only 404.html needs HUIWEN_BASE, the sub-path it is served from,
// such as /tools/huiwen/.
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { anyHost } from './src/build/any-host.ts';
import { oneFile } from './src/build/one-file.ts';

const TARGET = 'chrome92';

export default defineConfig({
  base: process.env.HUIWEN_BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [preact(), anyHost(TARGET), oneFile(TARGET)],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: {
        gfm: {
          footnotes: { label: '出处', backLabel: (_, use) => (use > 1 ? `↩${use} 回到正文` : '↩ 回到正文') },
        },
        smartPunctuation: false,
      },
    }),
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
      ],
    },
  },
  // What is fetched on demand is few files deep: the code that would fetch them ahead weighs more than it saves.
  vite: { build: { modulePreload: false } },
});
