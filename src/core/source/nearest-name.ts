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
    const contained = name.includes(typed) || typed.includes(name);
    const score = contained ? 0.5 : distance(typed, name) / Math.max(typed.length, name.length);
    if (score <= 0.6 && (!best || score < best.score)) best = { name, score };
  }
  return best?.name;
}

/** `“甲”没有……，是不是“乙”？` */
export function unknownName(wrong: string, what: string, names: Iterable<string>): string {
  const nearest = nearestName(wrong, names);
  return `${what}“${wrong}”没有声明${nearest ? `，是不是“${nearest}”？` : ''}`;
}
