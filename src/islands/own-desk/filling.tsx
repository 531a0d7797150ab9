// The desk itself, fetched after the page, with what the page of a published template has ready worked out here.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '../../core/document/fill.ts';
import { type Facts, isGiven } from '../../core/facts/fact.ts';
import type { Template } from '../../core/template/template.ts';
import { fittingPresets, type MeetingPreset } from '../../desk/model/fitting-presets.ts';

export function Filling(props: {
  readonly template: Template;
  readonly sample: Facts;
  readonly presets: readonly MeetingPreset[];
}): JSX.Element {
  const { template, sample } = props;
  const desk = useSignal<typeof import('../../desk/shell/desk.tsx') | undefined>(undefined);
  const failed = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not among what this page begins with: the scripts of the published templates' pages stay as small as they are.
    import('../../desk/shell/desk.tsx').then(
      (module) => {
        desk.value = module;
      },
      () => {
        failed.value = true;
      },
    );
  }, []);
  const begun = useMemo(
    () => ({
      asked: fill(template, {}).gaps.map(({ path }) => String(path[0])),
      presets: fittingPresets(props.presets, template),
    }),
    [template],
  );
  const loaded = desk.value;
  // Nothing was drawn when the site was built: the desk draws its pages as soon as it is there.
  useEffect(() => {
    if (loaded) box.current?.querySelector('.desk')?.dispatchEvent(new PointerEvent('pointerenter'));
  }, [loaded]);
  if (failed.value)
    return (
      <p class="wrong" role="alert">
        填写功能没有加载成功，请检查网络，再刷新页面。
      </p>
    );
  return (
    <div ref={box} class={isGiven(sample) ? undefined : 'without-sample'}>
      <h2 id="fill" class="unseen">
        填写
      </h2>
      <p class="secrecy">请勿录入涉密和工作秘密内容。文字只在这个浏览器里，不上传。</p>
      {loaded ? (
        <loaded.Desk template={template} sample={sample} asked={begun.asked} presets={begun.presets} />
      ) : (
        <p role="status">正在打开……</p>
      )}
    </div>
  );
}
