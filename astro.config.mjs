// A static site whose addresses are relative; only 404.html needs HUIWEN_BASE, the sub-path it is served from,
// such as /tools/huiwen/.
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { anyHost } from './src/build/any-host.ts';
import { findPackages } from './src/build/find-packages.ts';
import { flexGaps } from './src/build/flex-gaps.ts';
import { headerFiles } from './src/build/header-files.ts';
import { jsxAtOnce } from './src/build/jsx-at-once.ts';
import { offlineFiles } from './src/build/offline-files.ts';
import { oneFile } from './src/build/one-file.ts';
import { ownAddressesOnly } from './src/build/own-addresses-only.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { sharedFiles } from './src/build/shared-files.ts';
import { signalsAtHand } from './src/build/signals-at-hand.ts';

/** What Chromium 80 reads, the oldest browser served. By its name it would be spared `?.` for a fault with spread arguments. */
const TARGET = 'es2020';
const CSS_TARGET = 'chrome80';

const shared = sharedFiles();

/** Astro sets the client build's target and preloading itself; only a plugin has the last word. */
const clientBuild = {
  name: 'huiwen-client-build',
  configEnvironment(name) {
    // What is fetched on demand is few files deep: lists of what to fetch ahead would weigh more than they save.
    const modulePreload = { polyfill: false, resolveDependencies: () => [] };
    // What every island or every form needs packs better in one file than in many.
    const groups = [
      // Every page fetches on demand; few pages have a form.
      { name: 'import', test: /vite\/preload-helper|published\/fetch-once/ },
      { name: 'preact', test: /node_modules\/@?preact\// },
      {
        name: 'form',
        test: /src\/(?:desk\/(?:shell\/(?:list|scalar)-control|form\/(?:field-id|reveal)|model\/draft-facts|timing\/keep-presses)|file-drop\/watch-files|core\/facts\/field\.ts|storage\/(?:journal|new-id|profile-mark|web-storage))/,
      },
      // Three pages have the desk: with what they share apart from what one has alone, it is larger for each.
      {
        name: 'desk',
        test: /src\/(?:desk\/(?:shell\/(?!lone-field|control\.)|model\/(?:held-paste|unit|draft-state)\.ts|timing\/(?:presses|times)\.ts)|storage\/peek\.ts)/,
      },
      ...shared.groups,
    ];
    // A file with more in it than the island it is named for is that island's file nonetheless: no other only points to it.
    const rolldownOptions = {
      preserveEntrySignatures: 'allow-extension',
      output: { codeSplitting: { groups } },
    };
    // Styles are made where the pages are; a younger target would have them written in words old browsers do not know.
    return {
      build: {
        cssTarget: CSS_TARGET,
        ...(name === 'client' ? { target: TARGET, modulePreload, rolldownOptions } : {}),
      },
    };
  },
};

export default defineConfig({
  base: process.env.HUIWEN_BASE ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // Each works on what those before it have written.
  integrations: [
    preact(),
    findPackages(),
    anyHost(),
    oneFile(TARGET),
    ownAddressesOnly(),
    offlineFiles(TARGET),
    headerFiles(),
  ],
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
        "worker-src 'self'",
      ],
    },
  },
  vite: {
    plugins: [jsxAtOnce(), shared.plugin, clientBuild, plainImports(), signalsAtHand()],
    css: { postcss: { plugins: [flexGaps()] } },
  },
});
