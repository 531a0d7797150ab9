// Asks npm's advisory database about what the site is made of; high and critical ones stop CI. Where the database cannot be
// reached, that is said and nothing is claimed.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const answer = read(stdout);
const counts = answer?.metadata?.vulnerabilities;
if (!counts) {
  console.log(
    `没有问到 npm 的漏洞库，这一项没有检查：${answer?.message ?? answer?.error?.summary ?? '没有回答'}`,
  );
} else {
  const grave = Object.values(answer.vulnerabilities).filter(({ severity }) =>
    /^(?:high|critical)$/.test(severity),
  );
  for (const { name, severity, range } of grave) console.error(`${name} ${range}：${severity}`);
  console.log(`npm 的漏洞库：high ${counts.high} 个，critical ${counts.critical} 个`);
  process.exit(grave.length ? 1 : 0);
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
