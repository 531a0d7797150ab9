// One short answer about the template: a word of a list, or words of one's own.

import type { JSX } from 'preact';

type Common = { readonly id: string; readonly label: string; readonly hint?: string };

export function ChoiceField<T extends string>({
  id,
  label,
  value,
  options,
  onChange,
}: Common & {
  readonly value: T;
  readonly options: readonly (T | readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}): JSX.Element {
  const all = options.map((option) => (typeof option === 'string' ? ([option, option] as const) : option));
  return (
    <p class="field-box">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = all.find(([each]) => each === currentTarget.value)?.[0];
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {all.map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
      </select>
    </p>
  );
}

export function TextField({
  id,
  label,
  hint,
  value,
  onChange,
}: Common & { readonly value: string; readonly onChange: (value: string) => void }): JSX.Element {
  return (
    <p class="field-box">
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <input
        id={id}
        type="text"
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </p>
  );
}

/** What is typed stays as it is typed, whatever is made of it. */
export function LinesField({
  id,
  label,
  hint,
  begun,
  onChange,
}: Common & { readonly begun: string; readonly onChange: (text: string) => void }): JSX.Element {
  return (
    <p class="field-box">
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <textarea
        id={id}
        rows={4}
        autocomplete="off"
        spellcheck={false}
        defaultValue={begun}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </p>
  );
}

function Hint({ id, hint }: { readonly id: string; readonly hint: string | undefined }): JSX.Element | null {
  return hint ? (
    <span class="hint" id={`${id}-hint`}>
      {hint}
    </span>
  ) : null;
}

export function TickField({
  id,
  label,
  on,
  onChange,
}: Common & { readonly on: boolean; readonly onChange: (on: boolean) => void }): JSX.Element {
  return (
    <p class="tick">
      <input
        type="checkbox"
        id={id}
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </p>
  );
}
