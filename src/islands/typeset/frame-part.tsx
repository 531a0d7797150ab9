// What stands around the text: the red head, the seal, the imprint; each is off until it is asked for.

import type { JSX } from 'preact';
import { type TypesetFrame, type TypesetPaper, withFrame } from '../../core/intake/typeset/typeset-paper.ts';
import type { TypesetModel } from './typeset-model.ts';

type Props = { readonly model: TypesetModel; readonly paper: TypesetPaper };
type Ticks = 'redHead' | 'sealed' | 'imprint';
type Words = Exclude<keyof TypesetFrame, Ticks>;

const IN_HEAD: readonly (readonly [Words, string])[] = [
  ['mark', '发文机关标志，如“某某委员会文件”'],
  ['number', '发文字号'],
  ['signers', '签发人（上行文才有，几位用顿号隔开）'],
];
const IN_IMPRINT: readonly (readonly [Words, string])[] = [
  ['copies', '抄送机关（可以没有）'],
  ['printer', '印发机关'],
  ['printed', '印发日期'],
];

export function FramePart({ model, paper }: Props): JSX.Element {
  const { frame } = paper;
  const put = (part: Partial<TypesetFrame>, said: string) => model.change(withFrame(paper, part), said);
  const tick = (name: Ticks, label: string) => (
    <p class="tick">
      <input
        id={`typeset-${name}`}
        type="checkbox"
        checked={frame[name]}
        onChange={({ currentTarget }) =>
          put({ [name]: currentTarget.checked }, `${currentTarget.checked ? '用' : '不用'}${label}`)
        }
      />
      <label for={`typeset-${name}`}>{label}</label>
    </p>
  );
  const box = ([name, label]: readonly [Words, string]) => (
    <p class="field-box" key={name}>
      <label for={`typeset-${name}`}>{label}</label>
      <input
        id={`typeset-${name}`}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={frame[name]}
        onChange={({ currentTarget }) =>
          put({ [name]: currentTarget.value }, `填${label.replace(/[，（].*$/, '')}`)
        }
      />
    </p>
  );
  return (
    <section aria-labelledby="typeset-frame">
      <h2 id="typeset-frame">版头、印章、版记</h2>
      {tick('redHead', '红色版头')}
      {frame.redHead ? IN_HEAD.map(box) : null}
      {tick('sealed', '署名留出盖章的位置')}
      {tick('imprint', '版记')}
      {frame.imprint ? IN_IMPRINT.map(box) : null}
    </section>
  );
}
