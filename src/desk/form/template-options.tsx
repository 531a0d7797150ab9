// The options of a select of templates: the published by stage of a meeting, as they come, then one's own.

import type { JSX } from 'preact';
import { MEETING_STAGES } from '../../core/template/template.ts';

type Named = { readonly id: string; readonly title: string };

type Staged = Named & { readonly stage: string };

type Props = {
  readonly templates: readonly Staged[];
  readonly own?: readonly Named[];
};

export function TemplateOptions({ templates, own = [] }: Props): JSX.Element {
  return (
    <>
      <option value="" disabled>
        请选一个
      </option>
      {inStages(templates).map(({ stage, named }) => (
        <Group key={stage} label={stage} named={named} />
      ))}
      {own.length ? <Group label="我的模板" named={own} /> : null}
    </>
  );
}

type Stage = { readonly stage: string; readonly named: readonly Staged[] };

/** In the order of a meeting, which is not that of the names of files. */
export function inStages(templates: readonly Staged[]): readonly Stage[] {
  return MEETING_STAGES.flatMap((stage) => {
    const named = templates.filter((each) => each.stage === stage);
    return named.length ? [{ stage, named }] : [];
  });
}

function Group({ label, named }: { label: string; named: readonly Named[] }): JSX.Element {
  return (
    <optgroup label={label}>
      {named.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}
