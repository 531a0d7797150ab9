// One name of one's own: what it is called, of which type, what the form says of it.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { describeType, typeName } from '../../core/facts/types/types.ts';
import type { OwnField } from '../../core/template/own-field.ts';
import { blankType } from '../../core/workshop/own-names.ts';
import { columnsText, readColumns, readLines } from '../../core/workshop/own-type-text.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { ChoiceField, LinesField, TextField, TickField } from './choice-field.tsx';

type Props = {
  readonly id: string;
  readonly field: OwnField;
  readonly used: boolean;
  readonly onChange: (field: OwnField) => void;
  /** Why it was not done; undefined where it was. */
  readonly onRename: (name: string) => string | undefined;
  readonly onRemove: () => void;
};

const TYPES: readonly OwnField['type'][] = [
  ...(['text', 'long', 'int', 'date', 'time', 'deadline', 'choice', 'bool', 'organ', 'person'] as const),
  ...(['list', 'rows', 'claim'] as const),
];

export function OwnFieldEditor({ id, field, used, onChange, onRename, onRemove }: Props): JSX.Element {
  const name = useSignal(field.name);
  const wrong = useSignal('');
  const { hint = '', example = '' } = field;
  return (
    <li>
      <details>
        <summary>
          <strong>{field.name}</strong>{' '}
          <span class="meta">
            {describeType(field)}
            {used ? '' : '，正文还没有用到'}
          </span>
        </summary>
        <TextField
          id={`${id}-name`}
          label="名称"
          value={name.value}
          onChange={(next) => (name.value = next)}
        />
        {name.value !== field.name ? (
          <p class="actions">
            <button
              type="button"
              onClick={(event) => {
                if (isFirstPress(event)) wrong.value = onRename(name.peek().trim()) ?? '';
              }}
            >
              改名，正文里也改
            </button>
          </p>
        ) : null}
        <p class="wrong" role="status">
          {wrong.value}
        </p>
        <ChoiceField
          id={`${id}-type`}
          label="类型"
          value={field.type}
          options={TYPES.map((type) => [type, typeName(type)] as const)}
          onChange={(type) => onChange({ ...plain(field), ...blankType(type) })}
        />
        <TypeDetails id={id} field={field} onChange={onChange} />
        <TextField
          id={`${id}-hint`}
          label="提示：填什么、什么口径"
          value={hint}
          onChange={(next) => onChange({ ...field, hint: next })}
        />
        <TextField
          id={`${id}-example`}
          label="例子"
          value={example}
          onChange={(next) => onChange({ ...field, example: next })}
        />
        <TickField
          id={`${id}-required`}
          label="只在满足条件时出现的，出现时也必须填"
          on={!!field.required}
          onChange={(on) => {
            const { required: _, ...rest } = field;
            onChange(on ? { ...field, required: true } : rest);
          }}
        />
        <TickField
          id={`${id}-shared`}
          label="同一次会议的各份文书共用"
          on={!!field.shared}
          onChange={(on) => {
            const { shared: _, ...rest } = field;
            onChange(on ? { ...field, shared: true } : rest);
          }}
        />
        <p class="actions">
          <button
            type="button"
            class="quiet"
            aria-label={`删去 ${field.name}`}
            onClick={(event) => isFirstPress(event) && onRemove()}
          >
            删去
          </button>
        </p>
      </details>
    </li>
  );
}

/** Without what belongs to its type. */
function plain({ name, hint, example, required, shared }: OwnField) {
  return {
    name,
    ...(hint ? { hint } : {}),
    ...(example ? { example } : {}),
    ...(required ? { required } : {}),
    ...(shared ? { shared } : {}),
  };
}

/** What the type needs besides. */
function TypeDetails({ id, field, onChange }: Pick<Props, 'id' | 'field' | 'onChange'>): JSX.Element | null {
  switch (field.type) {
    case 'int':
      return (
        <TextField
          id={`${id}-unit`}
          label="单位，可以不写"
          value={field.unit ?? ''}
          onChange={(unit) => onChange({ ...field, unit })}
        />
      );
    case 'choice':
      return (
        <LinesField
          id={`${id}-options`}
          label="选项，一行一个"
          begun={field.options.join('\n')}
          onChange={(text) => {
            const options = readLines(text);
            if (options.length) onChange({ ...field, options });
          }}
        />
      );
    case 'rows':
      return (
        <LinesField
          id={`${id}-columns`}
          label="各列，一行一列"
          hint="名称和类型用空格分开，如“完成时限 时限”，不写类型的按文本"
          begun={columnsText(field.columns)}
          onChange={(text) => {
            const columns = readColumns(text, field.columns);
            if (columns.length) onChange({ ...field, columns });
          }}
        />
      );
    case 'claim':
      return (
        <TextField
          id={`${id}-statement`}
          label="勾选时确认的一句话"
          value={field.statement}
          onChange={(statement) => onChange({ ...field, statement })}
        />
      );
    default:
      return null;
  }
}
