// The profile beside the draft: filled into its blanks, taken from what it says, and the way to its own page.

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isGiven } from '../../core/facts/fact.ts';
import { changedProfileParts, partWords } from '../../storage/merge-profile.ts';
import { EMPTY_PROFILE, type Profile, saysAnything } from '../../storage/profile.ts';
import { hearProfile, loadProfile, saveProfile } from '../../storage/profile-store.ts';
import type { DeskParts } from '../model/desk-parts.ts';
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
  const kept = useSignal<{ readonly before: Profile; readonly after: Profile } | undefined>(undefined);
  const profile = unit.profile.value;
  const shared = sharedFacts(template, model.facts.value);
  const names = Object.keys(shared);

  // It may have been changed on its own page, in this tab or another.
  useEffect(() => {
    const read = () => void loadProfile().then((known) => takeProfile(unit, known.profile));
    read();
    const hearNoMore = hearProfile(read);
    const seen = () => document.visibilityState === 'visible' && read();
    document.addEventListener('visibilitychange', seen);
    return () => {
      hearNoMore();
      document.removeEventListener('visibilitychange', seen);
    };
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
    const before = unit.profile.peek() ?? EMPTY_PROFILE;
    const after: Profile = {
      ...before,
      facts: { ...before.facts, ...shared },
      fontScheme: unit.scheme.peek(),
      author: unit.author.peek(),
    };
    const saved = await saveProfile(before, after);
    if (saved.kind === 'unreadable') {
      said.value = '存着的单位信息读不出来，可能是更新版本的会文写的。没有改动它，本稿的也没有存。';
      return;
    }
    kept.value = { before, after };
    takeProfile(unit, saved.profile);
    const clashed = saved.clashes.map(({ name }) => name);
    const stored = names.filter((name) => !clashed.includes(name));
    const changed = changedProfileParts(before, after).filter(
      (name) => !clashed.includes(name) && partWords(before, name),
    );
    said.value = [
      `存了 ${stored.length} 项：${stored.join('、')}，还有字体和作者。`,
      ...changed.map((name) => `“${name}”原来存的是“${partWords(before, name)}”，已换成本稿的。`),
      ...saved.clashes.map(
        ({ name, theirs }) => `“${name}”存着的是“${theirs}”，本页没有见过，没有换成本稿的。`,
      ),
      keptSentence(saved.in),
    ].join('');
  }

  async function undo() {
    const last = kept.peek();
    kept.value = undefined;
    const saved = last && (await saveProfile(last.after, last.before));
    if (saved?.kind !== 'saved') return;
    takeProfile(unit, saysAnything(saved.profile) ? saved.profile : undefined);
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
        {kept.value ? (
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
