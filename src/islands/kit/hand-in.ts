// What a branch hands back: its paper with the facts inside, or the facts alone as a small file.

import { fileName } from '../../core/document/file-name.ts';
import type { Facts } from '../../core/facts/fact.ts';
import type { Carried } from '../../core/facts/sealed-facts.ts';
import type { OpenKit } from '../../core/kit/read-kit.ts';
import { writeReturned } from '../../core/kit/returned-file.ts';
import type { Outcome } from '../../desk/export/way.ts';
import { without } from '../../desk/model/draft-facts.ts';
import type { DraftModel } from '../../desk/model/draft-model.ts';

/** The row for the roll-up goes along. */
function wholeOf({ facts, left }: DraftModel): Facts {
  return { ...left.peek(), ...facts.peek() };
}

export function carriedOf({ kit, template }: OpenKit, model: DraftModel): Carried {
  return {
    template: template.id,
    revised: template.revised,
    facts: wholeOf(model),
    name: model.draft.peek().name,
    off: [...model.off.peek()],
    accepted: model.accepted.peek(),
    kit: kit.id,
  };
}

/** With a file in hand, what is left is to send it. */
export function toHandIn(outcome: Outcome, { kit: { from } }: OpenKit): Outcome {
  return outcome.kind === 'done'
    ? { ...outcome, sentence: `${outcome.sentence}请把这个文件交回${from || '发下来的单位'}。` }
    : outcome;
}

/** The name it was saved under. Rejects with a sentence for the user. */
export async function saveReturned(
  { kit, template }: OpenKit,
  model: DraftModel,
  unit: string,
): Promise<string> {
  const { saveAs } = await import('file-saver').catch(() => {
    throw new Error('保存文件的功能没有加载成功。请检查网络，再试一次，填写的内容都在。');
  });
  const { id, revised } = template;
  const facts = without(wholeOf(model), model.off.peek());
  const name = fileName([unit, kit.title].filter(Boolean).join('_'), 'json');
  saveAs(
    new Blob([writeReturned({ kit: kit.id, template: id, revised, facts })], { type: 'application/json' }),
    name,
  );
  return name;
}
