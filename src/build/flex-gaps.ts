// Space between the boxes of a line for Chromium 80 to 83, which know `gap` in grids only: there the boxes get margins
// instead. Written from the rules themselves, so that no gap is said twice; nothing else reads it.

import type { CSSOptions } from 'vite';

type Plugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>;
type Plugin = Extract<Plugins[number], { readonly postcssPlugin: string }>;

/** Known since Chromium 84, as are gaps between flexible boxes. */
const NO_GAPS = 'not (all: revert)';
const READ = ['display', 'flex-direction', 'flex-wrap', 'justify-content', 'gap'] as const;
/** Any box, but with a say over margins of its own. */
const STRONG = ':nth-child(n)';
type Looks = Partial<Record<(typeof READ)[number], string>>;

export function flexGaps(): Plugin {
  return {
    postcssPlugin: 'huiwen:flex-gaps',
    OnceExit(root, { AtRule }) {
      const known = new Map<string, Looks>();
      root.walkRules((rule) => {
        const own: Looks = {};
        rule.walkDecls((each) => {
          const name = READ.find((property) => property === each.prop);
          if (name) own[name] = each.value;
        });
        if (!Object.keys(own).length) return;
        const margins = rule.selectors.flatMap((selector) => {
          const looks = { ...known.get(selector), ...own };
          known.set(selector, looks);
          return marginsOf(looks).map(([boxes, margins]) => `${selector} > ${boxes} { ${margins} }`);
        });
        if (!margins.length) return;
        rule.after(new AtRule({ name: 'supports', params: NO_GAPS }).append(margins.join('\n')));
      });
    },
  };
}

type Margins = readonly [boxes: string, margins: string];

/** Which boxes get which margins; none where the rule is about something else. */
function marginsOf(looks: Looks): readonly Margins[] {
  const { display, gap, 'flex-direction': direction, 'flex-wrap': wrap, 'justify-content': justify } = looks;
  if (!gap || !display?.endsWith('flex')) return [];
  const [row = '0', column = row] = gap.split(/\s+/);
  if (direction === 'column') return [[`${STRONG}:not(:first-child)`, `margin-top: ${row}`]];
  const half = `calc(${row} / 2)`;
  return [
    justify === 'flex-end'
      ? [`${STRONG}:not(:first-child)`, `margin-left: ${column}`]
      : [`${STRONG}:not(:last-child)`, `margin-right: ${column}`],
    ...(wrap === 'wrap' && row !== '0'
      ? [[STRONG + STRONG, `margin-top: ${half}; margin-bottom: ${half}`] satisfies Margins]
      : []),
  ];
}
