// The template made of what was decided, tried with the site's own compiler and kept; where it is filled, or why it could not be.

import { madeOf } from '../../core/intake/template/made-of.ts';
import { compilePrivate } from '../../core/template/compile-private.ts';
import { privateTemplate } from '../../core/template/private-template.ts';
import { sayProblem } from '../../own/own-at-hand.ts';
import { revisedAt } from '../../own/revised-at.ts';
import { sentenceOf } from '../../storage/fault.ts';
import { newId } from '../../storage/new-id.ts';
import { loadPrivateTemplate, savePrivateTemplate } from '../../storage/private-templates.ts';
import type { IntakeModel } from './intake-model.ts';

type Kept = { readonly id: string } | { readonly refused: string };

export async function keepMade(model: IntakeModel): Promise<Kept> {
  const [intake, paper] = [model.intake.peek(), model.paper.peek()];
  if (!intake || !paper) return { refused: '还没有放进范文。' };
  const made = madeOf(paper, intake.decided.now);
  if ('refused' in made) return made;
  if (!made.head.title) return { refused: '请写上模板的名称。' };
  try {
    // Made once more, it is the same template, with what it was before among its versions.
    const before = intake.made ? await loadPrivateTemplate(intake.made) : undefined;
    const original = paper.source.text;
    const fresh = privateTemplate(newId(), revisedAt(new Date()), { ...made, original });
    const own = before ? { ...fresh, id: before.template.id } : fresh;
    const compiled = compilePrivate(own, await model.words());
    if (!compiled.ok) {
      const said = compiled.problems.slice(0, 3).map((problem) => sayProblem(problem));
      return { refused: `现在还不能做成模板：${said.join('；')}。请回到前面修改。` };
    }
    await savePrivateTemplate(own);
    await model.became(own.id);
    return { id: own.id };
  } catch (error) {
    return { refused: `模板没有保存成功：${sentenceOf(error)}刚才的选择都在，请再试一次。` };
  }
}
