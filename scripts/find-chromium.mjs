// Finds a Chromium for the browser tests; on Debian as root it installs one, elsewhere it names the one command to run.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of an installed Chromium, or undefined. */
export function findChromium() {
  return PLACES.find((place) => place && existsSync(place));
}

const isMain =
  process.argv[1] &&
  import.meta.url.endsWith('/find-chromium.mjs') &&
  process.argv[1].endsWith('find-chromium.mjs');
if (isMain && !findChromium()) {
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (canInstall) {
    console.log('没有找到 Chromium，正在用 apt 安装……');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  if (!findChromium()) {
    console.error(
      '浏览器测试需要 Chromium。Debian、Ubuntu 请运行：sudo apt-get install -y chromium；其他系统请装好 Chrome，再设环境变量 CHROMIUM 为它的路径。',
    );
    process.exit(1);
  }
}
