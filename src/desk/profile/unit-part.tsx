// The profile beside the draft: filled into its blanks, taken from what it says, and the way to its own page.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isGiven } from '../../core/facts/fact.ts';
import { EMPTY_PROFILE, type Profile } from '../../storage/profile.ts';
import { deleteProfile, loadProfile, saveProfile } from '../../storage/profile-store.ts';
import type { DeskParts } from '../export/desk-parts.ts';
import { keptSentence } from './kept-sentence.ts';
import { blanksFor, prefill, sharedFacts } from './prefill.ts';
import { takeProfile } from './take-profile.ts';

type Props = DeskParts & {
  /** Names the profile gave this draft when it was opened. */
  readonly filled: readonly string[];
};

export function UnitPart({ model, unit, filled }: Props): JSX.Element {
  const template = model.template.value;
  const said = useSignal('');
  const before = useSignal<{ readonly profile: Profile | undefined } | undefined>(undefined);
  const profile = unit.profile.value;
  const shared = sharedFacts(template, model.facts.value);
  const names = Object.keys(shared);

  // It may have been changed on its own page, in this tab or another.
  useEffect(() => {
    const read = () => void loadProfile().then((known) => takeProfile(unit, known));
    read();
    const seen = () => document.visibilityState === 'visible' && read();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [unit]);

  function fill() {
    if (!profile) return;
    const facts = model.facts.peek();
    const blanks = blanksFor(template, facts, profile);
    if (blanks.length) model.replaceAll(prefill(template, facts, profile));
    said.value = blanks.length
      ? `填入了 ${blanks.length} 项：${blanks.join('、')}。`
      : '没有要填的：单位信息里有的，本稿都填了。';
  }

  async function keep() {
    const known = await loadProfile();
    const next: Profile = {
      ...(known ?? EMPTY_PROFILE),
      facts: { ...known?.facts, ...shared },
      fontScheme: unit.scheme.peek(),
      author: unit.author.peek(),
      savedAt: Date.now(),
    };
    const kept = await saveProfile(next);
    before.value = { profile: known };
    takeProfile(unit, next);
    said.value = `存了 ${names.length} 项：${names.join('、')}，还有字体和作者。${keptSentence(kept)}`;
  }

  async function undo() {
    const old = before.peek()?.profile;
    before.value = undefined;
    if (old) await saveProfile({ ...old, savedAt: Date.now() });
    else await deleteProfile();
    takeProfile(unit, old);
    said.value = '已撤销，单位信息和原来一样。';
  }

  return (
    <section class="unit-part" aria-labelledby="unit-part">
      <h3 id="unit-part">单位信息</h3>
      <p>
        {profile ? `已存：${nameOf(profile)}。` : '还没有存。'}
        全称、署名、字体这些，存一次，以后每份新稿自动填好。
      </p>
      <p class="actions">
        <button type="button" disabled={!profile || !isGiven(profile.facts)} onClick={fill}>
          填入单位信息
        </button>
        <button type="button" disabled={!names.length} onClick={() => void keep()}>
          把本稿的单位信息存为单位信息
        </button>
        {before.value ? (
          <button type="button" class="quiet" onClick={() => void undo()}>
            撤销
          </button>
        ) : null}
        <a class="button" href="../../profile/">
          查看、修改单位信息
        </a>
      </p>
      {filled.length ? (
        <p>
          打开时已填好 {filled.length} 项（{filled.join('、')}），可以修改。
        </p>
      ) : null}
      <p class="outcome" role="status">
        {said}
      </p>
    </section>
  );
}

function nameOf({ facts }: Profile): string {
  const name = [facts.机关简称, facts.发文机关].find(isGiven);
  return typeof name === 'string' ? name : '字体、作者和检查的标准';
}
