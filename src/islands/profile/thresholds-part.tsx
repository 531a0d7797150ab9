// The limits the checks go by, where notices and units set them differently.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Thresholds } from '../../core/checks/thresholds.ts';

const QUORUMS = [
  { quorum: [1, 2], text: '二分之一' },
  { quorum: [2, 3], text: '三分之二' },
  { quorum: [3, 4], text: '四分之三' },
  { quorum: [4, 5], text: '五分之四' },
  { quorum: [1, 1], text: '全部到会' },
] as const;

const NUMBERS = [
  {
    key: 'reportDays',
    label: '会后多少天内报送情况报告',
    unit: '天',
    most: 366,
    least: 0,
    hint: '超过时提醒，写 0 不提醒。',
  },
  {
    key: 'longReport',
    label: '情况报告超过多少字提示',
    unit: '字',
    most: 99_999,
    least: 1,
    hint: '本站自定的数，不是规定；只提示，不影响下载。',
  },
  {
    key: 'tooLong',
    label: '正文超过多少字提醒压缩',
    unit: '字',
    most: 99_999,
    least: 1,
    hint: '本站自定的数，不是规定；只提醒，不影响下载。',
  },
] as const;

type Props = { readonly thresholds: Thresholds; readonly onChange: (thresholds: Thresholds) => void };

export function ThresholdsPart({ thresholds, onChange }: Props): JSX.Element {
  const chosen = thresholds.quorum.join('/');
  const known = QUORUMS.some(({ quorum }) => quorum.join('/') === chosen);
  return (
    <>
      <div class="field">
        <label class="name" for="unit-quorum">
          民主生活会到会人数，至少占应到人数的
        </label>
        <p class="hint" id="unit-quorum-hint">
          不足时正式稿不能下载。一般是三分之二。
        </p>
        <select
          id="unit-quorum"
          value={chosen}
          aria-describedby="unit-quorum-hint"
          onInput={(event) => {
            const quorum = QUORUMS.find(
              (each) => each.quorum.join('/') === event.currentTarget.value,
            )?.quorum;
            if (quorum) onChange({ ...thresholds, quorum });
          }}
        >
          {known ? null : <option value={chosen}>{chosen}</option>}
          {QUORUMS.map(({ quorum, text }) => (
            <option key={text} value={quorum.join('/')}>
              {text}
            </option>
          ))}
        </select>
      </div>
      {NUMBERS.map(({ key, ...rest }) => (
        <WholeNumber
          key={key}
          id={`unit-${key}`}
          value={thresholds[key]}
          onValue={(value) => onChange({ ...thresholds, [key]: value })}
          {...rest}
        />
      ))}
    </>
  );
}

type NumberProps = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly onValue: (value: number) => void;
};

/** What cannot be read stays in the box with a word about it; the last good number stays in force. */
function WholeNumber({ id, label, unit, hint, least, most, value, onValue }: NumberProps): JSX.Element {
  const typed = useSignal<string | undefined>(undefined);
  const wrong =
    typed.value === undefined ? '' : `请写 ${least} 到 ${most} 之间的整数，现在仍按 ${value} ${unit}检查。`;
  return (
    <div class="field">
      <label class="name" for={id}>
        {label}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <span class="with-unit">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          class="input-int"
          autocomplete="off"
          value={typed.value ?? String(value)}
          aria-describedby={`${id}-hint ${id}-wrong`}
          aria-invalid={!!wrong}
          onInput={(event) => {
            const text = event.currentTarget.value.trim();
            const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
            const good = number >= least && number <= most;
            typed.value = good ? undefined : event.currentTarget.value;
            if (good) onValue(number);
          }}
        />
        <span class="unit">{unit}</span>
      </span>
      <p class="wrong" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
    </div>
  );
}
