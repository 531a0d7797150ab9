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

/** The same engine without windows and toolbars, in which a page opens at a third of the cost; else any Chromium. */
export function findHeadlessShell() {
  const shells = [process.env.CHROMIUM_SHELL, '/usr/lib/chromium/chromium-headless-shell'];
  return (
    (process.env.CHROMIUM ? undefined : shells.find((place) => place && existsSync(place))) ?? findChromium()
  );
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
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = (...packages) =>
      execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit', env });
    install('chromium', 'fonts-noto-cjk');
    try {
      install('--no-remove', 'chromium', 'chromium-headless-shell');
    } catch {
      console.log('没有 chromium-headless-shell，浏览器测试全部用 Chromium，慢一些。');
    }
  }
  if (!findChromium()) {
    console.error(
      '浏览器测试需要 Chromium。Debian、Ubuntu 请运行：sudo apt-get install -y chromium；其他系统请装好 Chrome，再设环境变量 CHROMIUM 为它的路径。',
    );
    process.exit(1);
  }
}
