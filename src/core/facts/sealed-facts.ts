// Facts as one line of text that a .docx carries: format version, checksum, and base64 that no XML can hurt.

import { isMapping } from '../source/yaml-shape.ts';
import { crc32 } from './crc-32.ts';
import type { Facts } from './fact.ts';
import type { LastYear } from './last-year.ts';
import { restoreFacts } from './restore-facts.ts';

/** What is needed to go on with a draft elsewhere. */
export type Carried = {
  readonly template: string;
  /** Revision date of the template the facts were given for. */
  readonly revised: string;
  readonly facts: Facts;
  /** As the user called the draft. */
  readonly name?: string;
  /** Names of the parts the user switched off. */
  readonly off?: readonly string[];
  /** Reasons for which findings were accepted, by finding id. */
  readonly accepted?: Readonly<Record<string, string>>;
  /** What came from last year's draft and is still to be looked at. */
  readonly lastYear?: LastYear;
  /** The meeting it is a paper of. */
  readonly meeting?: CarriedMeeting;
  /** Id of the kit it was filled in with. */
  readonly kit?: string;
};

type CarriedMeeting = {
  /** Where it was written; it may be here too. */
  readonly id: string;
  /** As the user chose it; empty where nobody did. */
  readonly kind: string;
  /** Names of the facts that are the paper's own. */
  readonly own: readonly string[];
};

/** As it was sealed; files written before meetings were known have none. */
export type CarriedBack = Required<Omit<Carried, 'meeting' | 'kit'>> & Pick<Carried, 'meeting' | 'kit'>;

export type Unsealed =
  | ({ readonly kind: 'facts' } & CarriedBack)
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

const VERSION = 1;
/** What stands before the base64, which is as long as the draft: a pattern for all of it may run out of stack. */
const FORM = /^huiwen\.(\d{1,6})\.([0-9a-f]{8})\./;
const STEP = 0x8000;

/** `huiwen.<version>.<CRC-32 in hex>.<base64 of UTF-8 JSON>` */
export function sealFacts({
  template,
  revised,
  facts,
  name = '',
  off = [],
  accepted = {},
  lastYear,
  meeting,
  kit,
}: Carried): string {
  const carried = { template, revised, name, off, accepted, lastYear, meeting, kit, facts };
  const bytes = new TextEncoder().encode(JSON.stringify(carried));
  return `huiwen.${VERSION}.${checksum(bytes)}.${toBase64(bytes)}`;
}

/** Never throws; white space that another program put in is passed over. */
export function unsealFacts(line: string): Unsealed {
  const whole = line.replace(/\s+/g, '');
  const [head = '', version, sum] = FORM.exec(whole) ?? [];
  if (Number(version) > VERSION) return { kind: 'newer' };
  if (Number(version) !== VERSION) return { kind: 'damaged' };
  try {
    const bytes = Uint8Array.from(atob(whole.slice(head.length)), (character) => character.charCodeAt(0));
    return checksum(bytes) === sum
      ? restore(JSON.parse(new TextDecoder().decode(bytes)))
      : { kind: 'damaged' };
  } catch {
    return { kind: 'damaged' };
  }
}

function restore(data: unknown): Unsealed {
  if (!isMapping(data)) return { kind: 'damaged' };
  const { template, revised, name, off } = data;
  if (typeof template !== 'string' || !template || typeof revised !== 'string') return { kind: 'damaged' };
  return {
    kind: 'facts',
    template,
    revised,
    facts: restoreFacts(data.facts),
    name: typeof name === 'string' ? name : '',
    off: Array.isArray(off) ? off.filter((part) => typeof part === 'string') : [],
    accepted: restoreReasons(data.accepted),
    lastYear: restoreFacts(data.lastYear),
    ...restoreMeetingOf(data.meeting),
    ...(typeof data.kit === 'string' && data.kit ? { kit: data.kit } : {}),
  };
}

function restoreMeetingOf(data: unknown): Pick<Carried, 'meeting'> {
  if (!isMapping(data) || typeof data.id !== 'string' || !data.id) return {};
  const own = Array.isArray(data.own) ? data.own.filter((name) => typeof name === 'string') : [];
  return { meeting: { id: data.id, kind: typeof data.kind === 'string' ? data.kind : '', own } };
}

/** Files written before reasons went along have none. */
function restoreReasons(data: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(restoreFacts(data)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}

/** In steps: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP)
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(text);
}
