// Why a file was not made, in words for whoever waits for it.

/** `error` is what was thrown; the sentence has no full stop. */
export function whyNotMade(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return '浏览器的空间或者磁盘满了，请腾出地方';
  // What an engine says of a buffer it has no room for.
  if (error instanceof RangeError) return '内存不够，请关掉别的网页';
  const said = error instanceof Error ? error.message.replace(/。$/, '') : String(error);
  return /\p{Script=Han}/u.test(said) ? said : `程序出错（${said}）`;
}
