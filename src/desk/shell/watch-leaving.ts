// Stores the draft when its page is left or hidden, until what it gives is called.

export function watchLeaving({ leave }: { readonly leave: () => void }): () => void {
  const hide = () => document.visibilityState === 'hidden' && leave();
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', hide);
  return () => {
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', hide);
  };
}
