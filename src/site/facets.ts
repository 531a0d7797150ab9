// The ways to narrow down the list of templates: who reports, which meeting, which stage, which genre.

import {
  GENRES,
  MEETING_STAGES,
  MEETINGS,
  meetingsOf,
  ORGANS,
  type Template,
} from '../core/template/template.ts';
import { content, type Entry } from './catalog.ts';
import { inListOrder } from './template-order.ts';

export type FacetKey = 'organ' | 'meeting' | 'stage' | 'genre';

type Facet = {
  readonly key: FacetKey;
  readonly label: string;
  /** All it could have, in the order in which people count them up. */
  readonly order: readonly string[];
  readonly valuesOf: (template: Template) => readonly string[];
};

export const FACETS: readonly Facet[] = [
  { key: 'organ', label: '谁来写', order: ORGANS, valuesOf: ({ organs }) => organs },
  { key: 'meeting', label: '什么会', order: MEETINGS, valuesOf: meetingsOf },
  { key: 'stage', label: '什么时候', order: MEETING_STAGES, valuesOf: ({ stage }) => [stage] },
  { key: 'genre', label: '什么文种', order: GENRES, valuesOf: ({ genre }) => [genre] },
];

/** Values as parts of addresses. */
const SLUGS: Record<string, string> = {
  党委: 'party-committee',
  党组: 'party-group',
  党工委: 'working-committee',
  党总支: 'general-branch',
  党支部: 'branch',
  民主生活会: 'democratic-life-meeting',
  组织生活会: 'organisational-life-meeting',
  会前: 'before',
  会中: 'during',
  会后: 'after',
  报告: 'report',
  请示: 'request',
  通报: 'bulletin',
  公示: 'public-notice',
  通知: 'notice',
  函: 'letter',
  纪要: 'minutes',
  方案: 'plan',
  发言材料: 'speech',
  记录: 'record',
  表: 'form',
};

export function slugOf(value: string): string {
  return SLUGS[value] ?? value;
}

/** The values of a facet that any template has. */
export function facetValues({ order, valuesOf }: Facet): string[] {
  const had = new Set(content.entries.flatMap(({ template }) => valuesOf(template)));
  return order.filter((value) => had.has(value));
}

export function entriesWith({ valuesOf }: Facet, value: string): Entry[] {
  return inListOrder(content.entries).filter(({ template }) => valuesOf(template).includes(value));
}
