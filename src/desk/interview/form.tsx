// The form a template makes: its fields by stage of the meeting, then by group.

import type { JSX } from 'preact';
import { STAGES } from '../../core/facts/field.ts';
import type { Template } from '../../core/template/template.ts';
import type { DraftModel } from '../draft-model.ts';
import { type AskedField, FieldRow } from './field-row.tsx';

export function Form({ template, model }: { template: Template; model: DraftModel }): JSX.Element {
  const asked = template.fields.filter((field): field is AskedField => field.type !== 'computed');
  return (
    <form class="form" onSubmit={(event) => event.preventDefault()} aria-label="填写">
      {STAGES.map((stage) => {
        const fields = asked.filter((field) => field.stage === stage);
        return fields.length ? (
          <section key={stage} aria-labelledby={`stage-${stage}`}>
            <h3 id={`stage-${stage}`}>{stage}</h3>
            {groupsOf(fields).map(([group, members]) => (
              <fieldset key={group}>
                <legend>{group}</legend>
                {members.map((field) => (
                  <FieldRow key={field.name} field={field} model={model} />
                ))}
              </fieldset>
            ))}
          </section>
        ) : null;
      })}
    </form>
  );
}

function groupsOf(fields: readonly AskedField[]): [group: string, members: AskedField[]][] {
  const groups = new Map<string, AskedField[]>();
  for (const field of fields) groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  return [...groups];
}
