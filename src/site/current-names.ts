// Names that changed in content/fields and that the rules still know by their old words: the build stops and says what to do.

import known from '../core/checks/names.json' with { type: 'json' };
import { outOfDate } from '../core/checks/names-of.ts';
import type { Content } from './content.ts';

/** The content as it is, or an exception. */
export function withKnownNames(content: Content): Content {
  const gone = outOfDate(known, content.vocabulary);
  if (!gone.length) return content;
  throw new Error(
    `content/fields 里的名称改过了：${gone.join('，')}。请运行 npm run names，再运行 npm run types：核对规则里还用旧名称的地方会逐处指出`,
  );
}
