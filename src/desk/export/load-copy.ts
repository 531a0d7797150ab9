// Fetches what copying needs; to be called ahead, so that a copy still counts as the answer to the press.

/** Rejects with a sentence for the user. */
export function loadCopy(): Promise<typeof import('./copy.tsx')> {
  return import('./copy.tsx').catch(() => {
    throw new Error('复制功能没有加载成功。请检查网络，再试一次，或者刷新页面，填写的内容都在。');
  });
}
