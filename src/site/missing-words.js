// Words of the language that Chromium 80 to 91 lack, before any script that may use them: in every page, and first in the
// single file and in workers. Where they are known, nothing is touched.
// biome-ignore-all lint/complexity/useArrowFunction: stands beside old-browser.js, which any browser must be able to read
(function () {
  function give(prototype, name, value) {
    if (!prototype[name])
      Object.defineProperty(prototype, name, { value: value, writable: true, configurable: true });
  }
  function at(index) {
    return this[index < 0 ? this.length + index : index];
  }
  give(Array.prototype, 'at', at);
  give(String.prototype, 'at', at);
  give(String.prototype, 'replaceAll', function (found, by) {
    var all =
      typeof found === 'string' ? new RegExp(found.replace(/[\\^$*+.?()|[\]{}]/g, '\\$&'), 'g') : found;
    return this.replace(all, by);
  });
})();
