// The page on the life of a key names every time the desk waits for, as the code has it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const page = readFileSync(join(SRC, 'desk/timing/README.md'), 'utf8');
const rows = [...page.matchAll(/^\| ([A-Z_]+) \| (\d+) \| (\S+) \|$/gm)].map(
  ([, name = '', time = '', file = '']) => ({ name, time, file }),
);

test.each(rows)(
  '$name is $time in $file, and the text says when it is waited for',
  ({ name, time, file }) => {
    const code = readFileSync(join(SRC, file), 'utf8');
    expect(new RegExp(`const ${name}(?:: [\\w ]+)? = ([\\d_]+);`).exec(code)?.[1]?.replaceAll('_', '')).toBe(
      time,
    );
    expect(page).toContain(`\`${name}\``);
  },
);

test('no time of the room is missing', () => {
  const times = readFileSync(join(SRC, 'desk/timing/times.ts'), 'utf8');
  const named = [...times.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !rows.some((row) => row.name === name))).toEqual([]);
});

test('nothing of the room listens or waits before it is asked to', () => {
  for (const file of ['keys', 'presses', 'after-paint', 'after-typing', 'catch-up', 'once-shown', 'times']) {
    const code = readFileSync(join(SRC, `desk/timing/${file}.ts`), 'utf8');
    // What stands at the margin runs when the module is read.
    expect(code.match(/^(?:let|if|for|addEventListener|document|window|setTimeout)\b.*/gm)).toBeNull();
  }
});
