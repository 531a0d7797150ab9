// The pages of the site beside templates, guides and lists: a page is a file of src/pages and a line here.

export type SitePage = {
  /** Its file; '' is the home page. */
  readonly page: string;
  readonly hash?: string;
  readonly text: string;
  /** What people come to it for, as search shows it. */
  readonly about?: string;
  /** Other words people type who want it. */
  readonly asked?: readonly string[];
};

export const HEAD_PAGES: readonly SitePage[] = [
  { page: '', text: '模板' },
  { page: '', hash: '#guides', text: '指引' },
  {
    page: 'meeting',
    text: '会议',
    about: '一次会前前后后的文书放在一起：内容只填一次，要问谁一处看清',
    asked: ['全套材料', '整套文书', '会议材料'],
  },
  {
    page: 'batch',
    text: '批量',
    about: '一张表格里有许多单位：逐行核对，一次写成许多份文书',
    asked: ['批量生成', '很多支部', '几十个支部', '电子表格', '一次生成'],
  },
  {
    page: 'typeset',
    text: '只排版',
    about: '写好的文字粘贴进来，排成公文',
    asked: ['一键排版', '公文排版', '调格式'],
  },
  {
    page: 'intake',
    text: '从范文做模板',
    about: '粘贴或者放进一份范文，认出要填的空，确认后成为自己的模板',
    asked: ['去年的报告', '去年的材料', '去年的文稿', '旧稿', '改成今年的', '套用范文', '照着改'],
  },
  { page: 'drafts', text: '我的草稿', about: '草稿、最近删除，导出、导入备份' },
  { page: 'profile', text: '单位信息', about: '单位名称、上级党组织存一次，每份文稿都用' },
  { page: 'your-text', text: '您的文字在哪里', about: '存了什么，怎样导出，怎样全部清除' },
];

export const FOOT_PAGES: readonly SitePage[] = [
  {
    page: 'proofread',
    text: '只校对',
    about: '文字粘贴进来，看出错别字、标点、数字里确定的错',
    asked: ['错别字', '查错', '纠错'],
  },
  { page: 'offline', text: '离线使用', about: '断网时怎样用，没有网络的电脑怎样用' },
  {
    page: 'own',
    text: '我的模板',
    about: '自己做的模板：填写、修改、存成文件交给别人、导入别人的',
    asked: ['导入模板', '别人发来的模板', '别人的模板'],
  },
  {
    page: 'workshop',
    text: '模板工坊',
    about: '做自己的模板，或者照网站上的改一份：边写边看，错误随时指出',
  },
  { page: 'presets', text: '年度预设', about: '各年度的主题、对照方面和学习内容；粘贴通知，做自己的预设' },
  {
    page: 'issue',
    text: '下发包',
    about: '选一个模板，统一填好已经确定的，下载一个压缩包发给各支部；支部不联网也能填，填好交回',
  },
  {
    page: 'kit',
    text: '填下发包',
    about: '上级发下来的压缩包怎样填、怎样交回',
  },
  {
    page: 'collect',
    text: '收各支部材料',
    about: '各支部交回的文件放在一起：谁没有交、缺什么，合成汇总报告和整改台账',
    asked: ['支部汇总', '汇总各支部', '支部上报', '收材料'],
  },
  { page: 'vocabulary', text: '名称一览', about: '表单里的每一项是什么意思' },
  { page: 'checks', text: '核对规则', about: '填写时核对哪些地方，依据是什么' },
  { page: 'licences', text: '软件和许可', about: '用到的软件和它们的许可' },
];

/** What guides may link to. */
export const SITE_PAGES: ReadonlySet<string> = new Set(
  [...HEAD_PAGES, ...FOOT_PAGES].map(({ page }) => page),
);
