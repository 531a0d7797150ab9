// The desk of a template of one's own: the same as that of a published one, of what this browser keeps.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { meetingsOf, type Template } from '../../core/template/template.ts';
import type { MeetingPreset } from '../../desk/model/fitting-presets.ts';
import { sayProblem } from '../../own/own-at-hand.ts';
import { shownSample } from '../../own/shown-sample.ts';
import { templateInHash } from '../../storage/draft-hash.ts';
import { Filling } from './filling.tsx';
import { type FoundOwn, findOwn } from './find-own.ts';
import { ReadyFiles } from './ready-files.tsx';

const ROOT = '../../';

export function OwnDesk({ presets }: { readonly presets: readonly MeetingPreset[] }): JSX.Element {
  const found = useSignal<FoundOwn | undefined>(undefined);
  useEffect(() => {
    const asked = templateInHash(location.hash);
    // Another template: what stands on the desk is stored by the page that is left.
    const turn = () => {
      if (templateInHash(location.hash) !== asked) location.reload();
    };
    addEventListener('hashchange', turn);
    void findOwn(ROOT, location.hash).then((each) => {
      found.value = each;
    });
    return () => removeEventListener('hashchange', turn);
  }, []);
  const shown = found.value;
  const title = shown && titleOf(shown);
  useEffect(() => {
    const heading = document.querySelector('h1');
    if (!title || !heading) return;
    document.title = `${title} · 会文`;
    // The page has it as it is built, for what reads pages without their scripts.
    heading.textContent = title;
  }, [title]);
  if (!shown) return <p role="status">正在读取模板……</p>;
  return (
    <>
      <div class="desk-title">
        <Beside shown={shown} />
      </div>
      {'template' in shown ? (
        <Filling
          template={shown.template}
          sample={shown.kind === 'ready' ? shownSample(shown.own) : {}}
          presets={presets}
        />
      ) : null}
    </>
  );
}

function titleOf(shown: FoundOwn): string | undefined {
  if ('template' in shown) return shown.template.title;
  return shown.kind === 'wrong' ? shown.own.head.title : undefined;
}

/** What is to be known of it, and where else to go with it. */
function Beside({ shown }: { readonly shown: FoundOwn }): JSX.Element {
  switch (shown.kind) {
    case 'fault':
      return (
        <p class="wrong" role="alert">
          {shown.sentence}
        </p>
      );
    case 'missing':
      return (
        <p role="alert">
          没有找到这个模板：可能已经删除，或者在别的浏览器里。到<a href={`${ROOT}own/`}>“我的模板”</a>
          看看，别人给的模板文件也在那里导入。
        </p>
      );
    case 'wrong':
      return (
        <>
          <p role="alert">
            这个模板有 {shown.problems.length} 处要改，改好才能填写。到
            <a href={workshop(shown.own.id)}>“模板工坊”</a>里改：
          </p>
          <ul>
            {shown.problems.slice(0, 20).map((problem) => (
              <li key={sayProblem(problem)} class="wrong">
                {sayProblem(problem)}
              </li>
            ))}
          </ul>
        </>
      );
    case 'kept':
      return (
        <p role="status">
          {shown.why === 'missing'
            ? '这个模板已从“我的模板”里删除。这份草稿还按写的时候的模板填写，内容都在。'
            : '这个模板改过，还有写错的地方。这份草稿先按写的时候的模板填写，内容都在。'}
          <a href={`${ROOT}own/`}>到“我的模板”</a>
        </p>
      );
    case 'ready':
      return (
        <>
          <p class="links">
            <ReadyFiles template={shown.template} sample={shownSample(shown.own)} />
            <a href={workshop(shown.own.id)}>改这个模板</a>
            <a href={`${ROOT}own/`}>我的模板</a>
          </p>
          <About template={shown.template} />
        </>
      );
  }
}

function workshop(id: string): string {
  return `${ROOT}workshop/#template=${id}`;
}

function About({ template }: { readonly template: Template }): JSX.Element {
  return (
    <details class="about">
      <summary>这个模板写什么</summary>
      {template.summary ? <p>{template.summary}</p> : null}
      <dl class="facts">
        <div>
          <dt>谁写</dt>
          <dd>{template.sender}</dd>
        </div>
        <div>
          <dt>写给谁</dt>
          <dd>{template.receiver}</dd>
        </div>
        <div>
          <dt>什么时候</dt>
          <dd>
            {meetingsOf(template).join('、')}
            {template.stage}
          </dd>
        </div>
        <div>
          <dt>文种</dt>
          <dd>
            {template.genre}，{template.direction}
          </dd>
        </div>
      </dl>
      <p>
        <a href={`${ROOT}batch/#template=${template.id}`}>一张表格里有许多单位的，一次写成许多份</a>
      </p>
    </details>
  );
}
