// When a template of one's own was saved, as its drafts name it.

/** 2026-11-28 14:05:33, in the time of this machine. */
export function revisedAt(time: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = [String(time.getFullYear()).padStart(4, '0'), two(time.getMonth() + 1), two(time.getDate())];
  return `${day.join('-')} ${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`;
}

/** Without the seconds, for people. */
export function sayRevised(revised: string): string {
  return revised.slice(0, 16);
}
