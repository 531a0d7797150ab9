// `docx/layout` measures a character by copying its format some times over and looking its font up in a list: most of what the
// proofs of lines cost. Loaded with this it copies with what the language has, and looks each font up once.
import { registerHooks } from 'node:module';

/** Put at the end of the module, where its own names can be given other functions: the results are the same. */
const QUICKER = `
if (typeof _objectSpread2 === 'function') _objectSpread2 = Object.assign;
const huiwenRemembering = (slow, known) => (key) => {
  if (!known.has(key)) known.set(key, slow(key));
  return known.get(key);
};
if (typeof knownEastAsianFontOf === 'function')
  knownEastAsianFontOf = huiwenRemembering(knownEastAsianFontOf, new Map());
if (typeof sameFont === 'function') {
  const slow = sameFont;
  sameFont = (one, other) => one === other || slow(one, other);
}
if (typeof decodeMore === 'function') decodeMore = huiwenRemembering(decodeMore, new WeakMap());
`;

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    if (!url.endsWith('/docx/dist/layout.mjs')) return loaded;
    const source = String(loaded.source);
    // Vitest runs this before each file of a worker, and what was set up before stays.
    return source.endsWith(QUICKER) ? loaded : { ...loaded, source: `${source}${QUICKER}` };
  },
});
