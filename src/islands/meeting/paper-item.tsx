// One paper in the timeline of a meeting: when it is due, how far it is, what it lacks.

import type { JSX } from 'preact';
import type { DossierPaper } from '../../core/meeting/dossier.ts';
import type { Due } from '../../core/meeting/due.ts';
import { type PaperStanding, sayStanding } from '../../core/meeting/paper-standing.ts';
import { isFirstPress } from '../../desk/keep/first-press.ts';
import { printMoment } from '../../desk/keep/print-moment.ts';
import { FieldLink } from './field-link.tsx';
import { LackList } from './lack-list.tsx';

/** What is to be seen of a paper; a sentence where it cannot be looked at. */
export type PaperSight =
  | {
      readonly kind: 'seen';
      readonly standing: PaperStanding;
      /** Names and rows that still stand as the sample had them. */
      readonly sampled: number;
      readonly note?: string;
    }
  | { readonly kind: 'unseen'; readonly sentence: string };

export type PaperEntry = {
  readonly template: string;
  readonly title: string;
  /** Undefined for a paper the dossier does not name. */
  readonly paper: DossierPaper | undefined;
  readonly due: Due;
};

type Props = {
  readonly entry: PaperEntry;
  readonly meeting: string;
  /** Undefined while it is looked at. */
  readonly sight: PaperSight | undefined;
  readonly onLeave: () => void;
};

const BASIS = { 规: '有规定', 通: '多数通知要求', 惯: '惯例' } as const;

export function PaperItem({ entry, meeting, sight, onLeave }: Props): JSX.Element {
  const { template, title, paper, due } = entry;
  const standing = sight?.kind === 'seen' ? sight.standing : undefined;
  const note = sight?.kind === 'seen' ? sight.note : undefined;
  const isNow = due.now === '正当时' && standing?.state !== 'taken';
  const unfinished = standing?.lacks.length || standing?.wrong.length || standing?.open;
  return (
    <li class="paper-item">
      <div class="paper-head">
        <h3>
          <FieldLink {...{ meeting, template }}>{title}</FieldLink>
        </h3>
        <p class="paper-state" data-state={standing?.state}>
          {standing ? sayStanding(standing) : sight ? '看不了' : '正在看……'}
        </p>
      </div>
      <p class="meta">
        {due.span ? <strong class={isNow ? 'due' : undefined}>{due.span}</strong> : null}
        {due.span ? `（${due.when}）` : due.when}
        {due.now === '已过' && standing?.takenAt === undefined && unfinished ? (
          <strong>，这个时间已经过了</strong>
        ) : null}
        {paper ? `；${paper.by}${/起草$/.test(paper.by) ? '' : '写'}，${BASIS[paper.basis]}` : null}
        {paper?.confidential ? '；只供内部掌握，单独下载' : null}
      </p>
      {sight?.kind === 'unseen' ? <p class="wrong">{sight.sentence}</p> : null}
      {note ? <p class="meta">{note}</p> : null}
      {standing?.takenAt === undefined ? null : (
        <p class="meta">
          {printMoment(standing.takenAt)}取走
          {standing.changed.length ? (
            <>
              ，以后改了
              {standing.changed.map((name, at) => (
                <span key={name}>
                  {at ? '、' : null}
                  <FieldLink {...{ meeting, template }} path={[name]}>
                    {name}
                  </FieldLink>
                </span>
              ))}
              ，请重新下载
            </>
          ) : null}
        </p>
      )}
      {standing?.open ? (
        <p class="meta">
          沿用上年的内容，还有{' '}
          <FieldLink {...{ meeting, template }} path={standing.openAt}>
            {standing.open} 处没有核对
          </FieldLink>
          。
        </p>
      ) : null}
      {sight?.kind === 'seen' && sight.sampled ? (
        <p class="meta">还有 {sight.sampled} 处是示例的内容，是虚构的，请换成本单位的情况。</p>
      ) : null}
      {standing?.lacks.length ? <LackList {...{ meeting, template }} lacks={standing.lacks} /> : null}
      {standing?.wrong.length ? (
        <ul class="paper-wrong">
          {standing.wrong.map(({ message, path }) => (
            <li key={message}>
              {message}
              {path ? (
                <FieldLink {...{ meeting, template, path }} label={`去改${path[0]}`}>
                  去改
                </FieldLink>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      <p class="actions">
        <button
          type="button"
          class="quiet"
          aria-label={`不要这件 ${title}`}
          onClick={(event) => isFirstPress(event) && onLeave()}
        >
          不要这件
        </button>
      </p>
    </li>
  );
}
