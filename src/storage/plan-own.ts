// What an import would bring of presets and templates of one's own: those that are not here, under ids nothing lies at.

import type { Everything } from './everything.ts';
import { type KeptPrivate, samePrivate, underId } from './kept-private.ts';
import { isSoundId } from './new-id.ts';
import { type OwnPreset, samePreset } from './own-preset.ts';

export function planPresets(
  incoming: readonly OwnPreset[],
  { presets: present, unreadable }: Everything,
  newId: () => string,
): readonly OwnPreset[] {
  const ids = new Set([
    ...present.map(({ id }) => id),
    ...unreadable.map(({ key }) => key.replace(/^preset:/, '')),
  ]);
  return incoming.flatMap((preset) => {
    if (present.some((known) => samePreset(known, preset))) return [];
    const id = ids.has(preset.id) || !isSoundId(preset.id) ? newId() : preset.id;
    ids.add(id);
    return [{ ...preset, id }];
  });
}

/** Another one under an id that is here comes beside it, under a title that tells them apart. */
export function planOwnTemplates(
  incoming: readonly KeptPrivate[],
  { ownTemplates: present, unreadable }: Everything,
  newId: () => string,
): readonly KeptPrivate[] {
  const ids = new Set([
    ...present.map(({ template }) => template.id),
    ...unreadable.map(({ key }) => key.replace(/^own:/, '')),
  ]);
  const saysSame = (a: KeptPrivate, b: KeptPrivate) =>
    samePrivate(a.template, b.template) && samePrivate(a.editing ?? a.template, b.editing ?? b.template);
  return incoming.flatMap((each) => {
    if (present.some((known) => saysSame(known, each))) return [];
    const { id, head } = each.template;
    if (!ids.has(id)) {
      ids.add(id);
      return [each];
    }
    const copy = underId(each, `own-${newId()}`);
    ids.add(copy.template.id);
    const title = `${head.title}（备份）`;
    return [{ ...copy, template: { ...copy.template, head: { ...head, title } } }];
  });
}
