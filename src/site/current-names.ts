// What the rules know of content by a copy: where content has changed since, the build stops and says what to do.

import copied from '../core/checks/dated.json' with { type: 'json' };
import known from '../core/checks/names.json' with { type: 'json' };
import { outOfDate } from '../core/checks/names-of.ts';
import type { Content } from './content.ts';

/** The content as it is, or an exception. */
export function withKnownNames(content: Content): Content {
  const gone = outOfDate(known, content.vocabulary);
  if (gone.length)
    throw new Error(
      `content/fields 里的名称改过了：${gone.join('，')}。请运行 npm run names，再运行 npm run types：核对规则里还用旧名称的地方会逐处指出`,
    );
  if (JSON.stringify(copied) !== JSON.stringify(content.dated))
    throw new Error('content/dated 或者年度预设的主题改过了。请运行 npm run names，核对规则才认得');
  return content;
}
