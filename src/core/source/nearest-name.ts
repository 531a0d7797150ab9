// The right name nearest to a wrong one, for error sentences.

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The closest of `names`, or undefined when nothing is close enough to be what was meant. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  const typed = wrong.slice(0, 60);
  let best: { name: string; score: number } | undefined;
  for (const name of names) {
    const score = farness(typed, name);
    if (score !== undefined && (!best || score < best.score)) best = { name, score };
  }
  return best?.name;
}

/** 0 to 1; undefined for names that differ in more than a slip and do not hold each other. */
function farness(typed: string, name: string): number | undefined {
  const longer = Math.max(typed.length, name.length);
  const shorter = Math.min(typed.length, name.length);
  if (shorter > 1 && (name.includes(typed) || typed.includes(name))) return 0.5 * (1 - shorter / longer);
  const most = Math.max(1, Math.floor(longer * 0.4));
  // Lengths that differ by more need no look at the letters.
  if (longer < 2 || longer - shorter > most) return undefined;
  const changes = distance(typed, name);
  return changes <= most ? changes / longer : undefined;
}

/** A name that should be in the vocabulary and is not. */
export function unknownName(wrong: string, what: string, names: Iterable<string>): string {
  const nearest = nearestName(wrong, names);
  return `${what}“${wrong}”没有声明${nearest ? `，是不是“${nearest}”？` : '，请核对，或者在 content/fields 里加一条'}`;
}

/** Something that is none of a closed list. */
export function notAllowed(wrong: string, what: string, allowed: readonly string[]): string {
  const nearest = nearestName(wrong, allowed);
  return `没有“${wrong}”这${/^[a-z]/.test(what) ? `个 ${what}` : `种${what}`}，${nearest ? `是不是“${nearest}”？` : ''}可用：${allowed.join('、')}`;
}
