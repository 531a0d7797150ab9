// The choices for the next file: fonts, author, and the name it will have.

import type { JSX } from 'preact';
import type { Facts } from '../../core/facts/fact.ts';
import type { Carried } from '../../core/facts/sealed-facts.ts';
import { whoseIn } from '../../core/meeting/whose.ts';
import {
  DEFAULT_SCHEME,
  FONT_SCHEME_NAMES,
  FONT_SCHEMES,
  type FontSchemeName,
} from '../../core/style/fonts.ts';
import type { Template } from '../../core/template/template.ts';
import type { DeskParts } from '../model/desk-parts.ts';
import type { DraftModel } from '../model/draft-model.ts';
import type { DraftHead } from '../model/draft-state.ts';
import { docxName } from './download.ts';
import { dayOf } from './go-out.ts';
import { lengthDetail } from './length.ts';

export function FileOptions({ model, unit }: DeskParts): JSX.Element {
  const document = model.document.value;
  const day = dayOf(new Date());
  return (
    <section class="file-options" aria-labelledby="file-options">
      <h3 id="file-options">文件选项</h3>
      <p>
        <label for="font-scheme">字体</label>
        <select
          id="font-scheme"
          value={unit.scheme.value}
          onInput={(event) => {
            unit.scheme.value = schemeOf(event.currentTarget.value);
          }}
        >
          {FONT_SCHEME_NAMES.map((name) => (
            <option key={name} value={name}>
              {FONT_SCHEMES[name].label}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label for="file-author">文件作者（可以不填）</label>
        <input
          id="file-author"
          type="text"
          autocomplete="off"
          value={unit.author.value}
          onInput={(event) => {
            unit.author.value = event.currentTarget.value;
          }}
        />
      </p>
      <p class="tick">
        <input
          id="file-carry"
          type="checkbox"
          checked={unit.carry.value !== undefined}
          aria-describedby="file-carry-hint"
          onInput={(event) => {
            unit.carry.value = event.currentTarget.checked ? () => carriedOf(model) : undefined;
          }}
        />
        <label for="file-carry">把填写内容存入文件</label>
      </p>
      <p class="explained" id="file-carry-hint">
        存了，以后把这个文件拖回会文就能接着填。但是收到文件的人能取出全部填写内容，包括没有印出来的，只宜自己留存；每次打开本页都先不存。
      </p>
      {document ? (
        <dl class="file-facts">
          <dt>正式稿文件名</dt>
          <dd>{docxName(document, false, day)}</dd>
          <dt>草稿文件名</dt>
          <dd>{docxName(document, true, day)}</dd>
          <dt>全文字数</dt>
          <dd>{lengthDetail(document)}</dd>
        </dl>
      ) : null}
    </section>
  );
}

/** Also what is not printed: facts of parts that are switched off. */
function carriedOf({ template, draft, facts, off, accepted, lastYear }: DraftModel): Carried {
  const { id, revised } = template.peek();
  return {
    template: id,
    revised,
    facts: facts.peek(),
    name: draft.peek().name,
    off: [...off.peek()],
    accepted: accepted.peek(),
    lastYear: lastYear.peek(),
    ...meetingOf(draft.peek(), template.peek(), facts.peek()),
  };
}

/** A lone paper is of none. */
function meetingOf({ id, within }: DraftHead, { fields }: Template, facts: Facts): Pick<Carried, 'meeting'> {
  if (!within) return {};
  const whose = whoseIn(fields);
  const own = Object.keys(facts).filter((name) => whose(name) === '文书');
  return { meeting: { id, kind: within.meeting ?? '', own } };
}

export function schemeOf(name: string): FontSchemeName {
  return FONT_SCHEME_NAMES.find((known) => known === name) ?? DEFAULT_SCHEME;
}
