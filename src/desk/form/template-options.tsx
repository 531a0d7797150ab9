// The options of a select of templates: the published by stage of a meeting, then one's own.

import type { JSX } from 'preact';

type Named = { readonly id: string; readonly title: string };

type Props = {
  readonly templates: readonly (Named & { readonly stage: string })[];
  readonly own?: readonly Named[];
};

export function TemplateOptions({ templates, own = [] }: Props): JSX.Element {
  const stages = [...new Set(templates.map(({ stage }) => stage))];
  return (
    <>
      <option value="" disabled>
        请选一个
      </option>
      {stages.map((stage) => (
        <Group key={stage} label={stage} named={templates.filter((each) => each.stage === stage)} />
      ))}
      {own.length ? <Group label="我的模板" named={own} /> : null}
    </>
  );
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
