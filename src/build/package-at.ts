// What a package says of itself: its name, version and licence, with the whole text it asks to be passed on.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** In the words of SPDX. */
  readonly licence: string;
  readonly text: string;
};

/** Bundlers add the licences of what they are made of, none of which comes into the site. */
const OF_ITS_PARTS = /^# Licenses of bundled dependencies$[\s\S]*/m;
const LICENCE_FILE = /^licen[cs]e(?:[.-].*)?$/i;

export function packageAt(folder: string): ShippedPackage {
  const { name, version, license }: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder)
    .sort()
    .find((each) => LICENCE_FILE.test(each));
  if (typeof name !== 'string' || typeof version !== 'string') throw new Error(`${folder} 不是一个包`);
  if (typeof license !== 'string' || !file)
    throw new Error(`${name} 没有写明许可证，或者没有附许可证文本，不能放进网站`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').replace(OF_ITS_PARTS, '');
  return { name, version, licence: license, text: text.trim() };
}
