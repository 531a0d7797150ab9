// Runs before everything else, in any browser there ever was: shows the sentence for browsers older than those served,
// and for a form that does not come up for another reason. Written in the language of 2009.
// biome-ignore lint/complexity/useArrowFunction: not known in 2009
(function () {
  var box = document.getElementById('old-browser');
  function say() {
    box.removeAttribute('hidden');
  }
  // In Chromium since 80, in Firefox since 113.
  if (window.CompressionStream) {
    addEventListener('astro:hydration-error', say);
    return;
  }
  say();
  // No island comes up: half a form would lose what is typed.
  if (window.customElements) customElements.define = Object;
})();
