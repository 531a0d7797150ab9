// What came back held against the kit that is being gathered: a file of another kit or year is not counted, and says so.

import type { Facts } from '../facts/fact.ts';

/** What is remembered of a kit where it was made. */
export type GatheredKit = {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  /** As it was typed; empty where it was not given. */
  readonly year: string;
};

export type FileOrigin = {
  readonly facts: Facts;
  readonly kit?: string;
  readonly template?: string;
  /** What its template is called, where that is known. */
  readonly title?: string | undefined;
};

/** Why it is not counted, or what is to be known of it all the same; a sentence. */
export type KitVerdict = { readonly refused?: string; readonly note?: string };

export function heldAgainst({ id, title, template, year }: GatheredKit, file: FileOrigin): KitVerdict {
  if (file.kit && file.kit !== id)
    return {
      refused: `是另一个下发包的，没有计入；现在收的是“${title}”。收的是另一次的，请在上面改选；交错了的，请对方交这一次的。`,
    };
  const [own, wanted] = [digits(file.facts.年度), digits(year)];
  if (own && wanted && own !== wanted)
    return {
      refused: `写的是${own}年度，没有计入；现在收的是“${title}”（${wanted}年度）。年度写错了的，请对方改好再交。`,
    };
  if (file.template && file.template !== template)
    return {
      note: `${file.title ? `交的是《${file.title}》，` : '用的'}不是下发包的模板，有的数可能没有，请核对`,
    };
  return {};
}

function digits(year: unknown): string {
  return typeof year === 'string' || typeof year === 'number' ? String(year).replace(/\D/g, '') : '';
}
