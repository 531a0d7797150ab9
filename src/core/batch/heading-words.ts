// Other words that offices' own sheets put over a column, by the name of the vocabulary they mean.

const WORDS: Readonly<Record<string, readonly string[]>> = {
  发文机关: [
    '单位',
    '单位名称',
    '填报单位',
    '报送单位',
    '党组织',
    '党组织名称',
    '党组织全称',
    '支部',
    '支部名称',
    '党支部',
    '党支部名称',
    '所在支部',
    '所在党支部',
    '所属支部',
    '所属党支部',
    '所属党组织',
    '所在党组织',
    '支部全称',
    '党支部全称',
    '单位全称',
    '党总支名称',
    '党委名称',
  ],
  会议日期: ['开会日期', '召开日期', '会议时间', '召开时间', '开会时间', '时间', '日期'],
  拟开会日期: ['拟召开日期', '拟召开时间', '拟开会时间', '计划召开时间', '计划召开日期'],
  会议地点: ['地点', '开会地点', '召开地点'],
  会议主题: ['主题'],
  应到人数: ['应到', '应参会人数', '应参加人数', '应到会人数', '应到党员数', '应到党员人数'],
  实到人数: ['实到', '实际参会人数', '参会人数', '到会人数', '实到会人数', '实到党员数', '实到党员人数'],
  党员总数: ['党员数', '党员人数', '党员总人数'],
  正式党员数: ['正式党员', '正式党员人数'],
  预备党员数: ['预备党员', '预备党员人数'],
  优秀人数: ['优秀', '评为优秀', '优秀党员数', '优秀等次'],
  合格人数: ['合格', '评为合格', '合格党员数', '合格等次'],
  基本合格人数: ['基本合格', '基本合格等次'],
  不合格人数: ['不合格', '不合格等次'],
  不评等次人数: ['不评等次', '不定等次'],
  上级党组织: ['上级', '上级单位', '上级党组织名称'],
  成文日期: ['落款日期', '发文日期', '报告日期', '填报日期'],
  联系电话: ['电话', '手机', '手机号', '手机号码'],
  联系人: ['填报人', '联络员'],
};

/** Names of the vocabulary that sheets call otherwise; a test holds them against it. */
export const WORDED_NAMES: readonly string[] = Object.keys(WORDS);

/** The names a heading may mean, in no order. */
export function namesCalled(heading: string): readonly string[] {
  return WORDED_NAMES.filter((name) => WORDS[name]?.includes(heading));
}

/** What sheets call a name besides. */
export function wordsOf(name: string): readonly string[] {
  return WORDS[name] ?? [];
}
