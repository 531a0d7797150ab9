// The form of a kit: only what the branch is to say; what is given well is not shown, what is not needed can be.

import { computed, signal } from '@preact/signals';
import { isWellGiven } from '../../core/kit/asked.ts';
import type { OpenKit } from '../../core/kit/read-kit.ts';
import type { Interview } from '../../desk/model/interview-type.ts';
import { topicsOf } from '../../desk/model/topics.ts';
import { createUnit, type Unit } from '../../desk/model/unit.ts';
import type { DeskModel } from '../../desk/shell/create-draft-model.ts';
import { createInterview } from '../../desk/shell/interview.ts';
import { EMPTY_PROFILE } from '../../storage/profile.ts';
import { carriedOf } from './hand-in.ts';

export function createKitInterview({ kit, template }: OpenKit, model: DeskModel, unit: Unit): Interview {
  const all = createInterview(model, template, {}, kit.ask, unit);
  const topics = topicsOf(template.fields.filter((field) => !isWellGiven(field, kit.given)));
  return {
    ...all,
    topics,
    topic: signal(topics[0]?.id ?? ''),
    mode: signal('whole'),
    leftOut: signal('optional'),
    asked: computed(() => new Set([...all.asked.value, ...kit.ask])),
  };
}

/** Its checks go by the limits of the office, and ask nobody about what the office gave; its files carry what was filled in. */
export function kitUnit(open: OpenKit, model: DeskModel): Unit {
  const unit = createUnit();
  unit.profile.value = { ...EMPTY_PROFILE, thresholds: open.kit.thresholds, facts: open.kit.given };
  unit.carry.value = () => carriedOf(open, model);
  return unit;
}
