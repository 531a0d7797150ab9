// The short name of an aspect: typed in one row, printed wherever running text names the aspect.
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/document/fill.ts';
import { toText } from '../../src/render/text.ts';
import { content } from '../content/load-content.ts';

const LONG =
  '落实全面从严治党主体责任，履行管党治党职责，推动党风廉政建设和反腐败工作，执行中央八项规定及其实施细则精神，整治群众身边不正之风和腐败问题，锻造忠诚干净担当的干部队伍';
const entries = content.entries.filter(({ template, sample }) => {
  const list = template.fields.find(({ name }) => name === '整改清单');
  return (
    // The cells of a form name an aspect in full.
    template.genre !== '表' &&
    Array.isArray(sample.整改清单) &&
    list?.type === 'rows' &&
    list.columns.some(({ name }) => name === '方面')
  );
});

describe('an aspect of a hundred characters', () => {
  test.each(entries.map((entry) => [entry.template.id, entry] as const))('%s', (_, { template, sample }) => {
    const rows = Array.isArray(sample.整改清单) ? sample.整改清单 : [];
    // One report names aspects only where there are several.
    const all = rows.map((row, at) =>
      at ? { ...Object(row), 方面: LONG } : { ...Object(row), 方面: '别的' },
    );
    const list = all.map((row, at) => (at === 1 ? { ...row, 方面简称: '从严治党' } : row));
    const text = toText(fill(template, { ...sample, 整改清单: list }));
    expect(text).toContain('从严治党方面');
    expect(text).not.toContain(`${LONG}方面`);
    expect(text).not.toContain('待填');
    expect(toText(fill(template, { ...sample, 整改清单: all }))).toContain(`${LONG}方面`);
  });
  test('in eight templates', () => expect(entries.length).toBeGreaterThanOrEqual(8));
});

test('an aspect may be as long wherever one is typed', () => {
  for (const name of ['班子对照方面', '个人对照方面', '意见方面']) {
    const field = content.vocabulary.get(name);
    const max = field?.type === 'list' && 'max' in field.of ? field.of.max : undefined;
    expect(max ?? 120, name).toBeGreaterThanOrEqual(120);
  }
  for (const field of content.vocabulary.values()) {
    if (field.type !== 'rows') continue;
    const aspect = field.columns.find((column) => column.name === '方面');
    if (aspect?.type === 'text') expect(aspect.max ?? 120, field.name).toBeGreaterThanOrEqual(120);
  }
});
