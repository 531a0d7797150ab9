// The browsers of the matrix: the one every test uses, and those that only some machines have.
import { findChromium } from '../../scripts/find-chromium.mjs';
import { findBrowser } from '../../scripts/old-browsers.mjs';
import { SHORT_LIVED, WITHOUT_GLIDING } from '../site/quiet-chromium.ts';
import { openOldOrNewChromium } from './chromium-driver.ts';
import { openOldChromium } from './devtools-driver.ts';
import type { OpenBrowser } from './driver.ts';
import { openFirefox } from './firefox-driver.ts';
import { PLAIN_HOST } from './places.ts';

const MAPPED = `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`;

type Known = {
  readonly name: string;
  /** Found in what it says of itself. */
  readonly agent: string;
  readonly path: string | undefined;
  readonly open: (path: string) => Promise<OpenBrowser>;
};

/** Of those tried: it starts no Chromium that cannot say where all windows' files go. */
const OLDEST_OF_PLAYWRIGHT = 88;
const chromium = (path: string) => openOldOrNewChromium(path, MAPPED, SHORT_LIVED);
const older = (path: string) => openOldChromium(path, MAPPED, SHORT_LIVED, WITHOUT_GLIDING);

export const BROWSERS: readonly Known[] = [
  { name: 'Chromium', agent: 'Chrome/', path: findChromium(), open: chromium },
  ...[80, 92, 107].map((age) => {
    const name = `Chromium ${age}`;
    const open = age < OLDEST_OF_PLAYWRIGHT ? older : chromium;
    return { name, agent: `Chrome/${age}.`, path: findBrowser(name), open };
  }),
  {
    name: 'Firefox',
    agent: 'Firefox/',
    path: findBrowser('Firefox'),
    open: (path) => openFirefox(path, { 'network.dns.localDomains': PLAIN_HOST }),
  },
];

/** CI must have them all; elsewhere one that is missing is left out, aloud. */
export function mustHaveAll(): boolean {
  return process.env.HUIWEN_ALL_BROWSERS === '1';
}
