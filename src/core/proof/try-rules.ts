// Every rule tried out when the site is built: its example is mended, its traps and the clean texts are let alone.

import type { SetNames } from './find-misnamed.ts';
import { prepareRules, type RuleBook } from './prepare.ts';
import type { Written } from './read-rule.ts';
import type { ProofRule, Protection } from './rule.ts';
import { proofread } from './suggestions.ts';
import { withRight } from './with-right.ts';

export type RightText = { readonly text: string; readonly say: (message: string) => void };
type Tried = {
  readonly written: readonly Written[];
  readonly protect: readonly Protection[];
  readonly clean: readonly RightText[];
  readonly common: RuleBook['common'];
  readonly names: readonly SetNames[];
};

export function tryRules({ written, protect, clean, common, names }: Tried): void {
  const words = common ? { common } : {};
  const all = prepareRules({ rules: written.map(({ rule }) => rule), protect, names, ...words });
  const named = (id: string) => written.find(({ rule }) => rule.id === id)?.example.wrong ?? id;
  const seen = new Set<string>();
  for (const { rule, example, traps, say } of written) {
    if (seen.has(rule.id)) say(`“${example.wrong}”写了两条`);
    seen.add(rule.id);
    const alone = prepareRules({ rules: [rule], protect });
    const of = (text: string) => proofread(text, alone);
    const [before, behind] = besideOf(rule);
    const found = of(before + example.wrong + behind);
    if (!found.length) say(`规则没有找到自己的例子“${before}${example.wrong}${behind}”`);
    else if (example.right !== undefined) {
      const mended = withRight(before + example.wrong + behind, found);
      if (mended !== before + example.right + behind)
        say(`“${example.wrong}”改成了“${mended}”，不是“${example.right}”`);
    }
    for (const trap of traps) for (const { wrong } of of(trap)) say(`不该指出的“${trap}”指出了“${wrong}”`);
    if (example.right === undefined) continue;
    for (const { wrong, rule: other, level } of proofread(example.right, all))
      if (level === '必改') say(`改成的“${example.right}”又被“${named(other)}”指出“${wrong}”`);
  }
  for (const { text, say } of clean)
    for (const { wrong, start, rule, level } of proofread(text, all))
      if (level !== '提示') say(`没有错的“${lineAt(text, start)}”被规则“${named(rule)}”指出“${wrong}”`);
}

/** What must stand beside the example for the rule to speak. */
function besideOf(rule: ProofRule): readonly [string, string] {
  return 'wrong' in rule ? [rule.after?.[0] ?? '', rule.before?.[0] ?? ''] : ['', ''];
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end);
}
