// What is fetched when 更多 is opened: the choices for files and the profile of the unit.

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { UnitPart } from '../profile/unit-part.tsx';
import type { DeskParts } from './desk-parts.ts';
import { FileOptions } from './file-options.tsx';
import { loadCopy } from './go-out.ts';

export { begin } from '../profile/begin.ts';

export function Choices({ model, template, unit }: DeskParts): JSX.Element {
  useEffect(() => {
    // What is to be copied must be at hand when the button is pressed.
    loadCopy().catch(() => undefined);
    void model.takePaper();
  }, [model]);
  return (
    <div class="choices">
      <FileOptions model={model} unit={unit} />
      <UnitPart model={model} template={template} unit={unit} />
    </div>
  );
}
