// What is to be confirmed of a paper that was given: the part that is wanted, as it is to be written, recognised.

import { sourcePart } from '../../core/intake/confirm/paper-parts.ts';
import { simplifiedSource } from '../../core/intake/confirm/traditional.ts';
import type { Words } from '../../core/template/compile-template.ts';
import type { IntakeHand } from '../../intake/intake-hand.ts';
import type { Intake } from '../../storage/intake.ts';
import type { OpenPaper } from './intake-steps.ts';

export async function openPaper(
  hand: IntakeHand,
  { vocabulary }: Words,
  intake: Intake,
): Promise<OpenPaper | { readonly refused: string }> {
  const { part, simplified, undone } = intake.decided.now;
  const written = sourcePart(intake.source, part);
  const source = simplified ? simplifiedSource(written) : written;
  const found = await hand.recognise(source, [...vocabulary.values()], undone);
  return 'refused' in found ? found : { found, words: vocabulary, source };
}
