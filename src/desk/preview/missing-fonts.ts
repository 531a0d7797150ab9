// Which fonts of the standard this machine lacks, told from drawings: a browser answers every question about a missing font with yes.

/** What a text looks like in a font with each generic font as its fallback, and in these alone; equal drawings are equal strings. */
export type Drawings = {
  readonly overSerif: string;
  readonly overSans: string;
  readonly serif: string;
  readonly sans: string;
};

/** A font that is there looks the same over either fallback; where both fallbacks look the same, it must differ from them. */
export function isDrawn({ overSerif, overSans, serif, sans }: Drawings): boolean {
  return overSerif === overSans && (serif !== sans || overSerif !== serif);
}

/** Fonts by the name the standard gives their class: the one the file names first, then others of the class. */
const STANDARD_FONTS = {
  小标宋: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S'],
  仿宋: ['仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong'],
  楷体: ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti'],
  黑体: ['黑体', 'SimHei', 'STHeiti'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** `lacking`: no font of the class; `other`: not the one the file names by default, but another of the class. */
export type FontReport = { readonly lacking: readonly string[]; readonly other: readonly string[] };

export function missingFonts(isThere: (font: string) => boolean): FontReport {
  const lacking: string[] = [];
  const other: string[] = [];
  for (const [label, [named, ...others]] of Object.entries(STANDARD_FONTS)) {
    if (isThere(named)) continue;
    if (others.some(isThere)) other.push(named);
    else lacking.push(label);
  }
  return { lacking, other };
}
