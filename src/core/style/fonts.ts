// Font classes of the standard and the font names written into the file; the standard itself names only classes.

export const FONT_CLASSES = ['仿宋', '楷体', '黑体', '小标宋', '宋体'] as const;
export type FontClass = (typeof FONT_CLASSES)[number];

type Face = { readonly name: string; readonly bold?: true };
export type FontScheme = {
  readonly label: string;
  readonly faces: Readonly<Record<FontClass, Face>>;
};

/** 机关字库: the fonts offices install. Windows 自带: no 小标宋 there, so 宋体 in bold stands in for it. */
export const FONT_SCHEMES = {
  机关字库: {
    label: '机关字库（方正小标宋、仿宋_GB2312、楷体_GB2312、黑体）',
    faces: {
      仿宋: { name: '仿宋_GB2312' },
      楷体: { name: '楷体_GB2312' },
      黑体: { name: '黑体' },
      小标宋: { name: '方正小标宋简体' },
      宋体: { name: '宋体' },
    },
  },
  'Windows 自带': {
    label: 'Windows 自带（宋体加粗、仿宋、楷体、黑体）',
    faces: {
      仿宋: { name: '仿宋' },
      楷体: { name: '楷体' },
      黑体: { name: '黑体' },
      小标宋: { name: '宋体', bold: true },
      宋体: { name: '宋体' },
    },
  },
} as const satisfies Record<string, FontScheme>;

export type FontSchemeName = keyof typeof FONT_SCHEMES;
/** Where nothing else was chosen. */
export const DEFAULT_SCHEME = '机关字库' satisfies FontSchemeName;
export const FONT_SCHEME_NAMES = Object.keys(FONT_SCHEMES) as FontSchemeName[];
