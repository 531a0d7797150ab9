// The pages of the site beside templates, guides and lists: a page is a file of src/pages and a line here.

export type SitePage = {
  /** Its file; '' is the home page. */
  readonly page: string;
  readonly hash?: string;
  readonly text: string;
};

export const HEAD_PAGES: readonly SitePage[] = [
  { page: '', text: '模板' },
  { page: '', hash: '#guides', text: '指引' },
  { page: 'drafts', text: '我的草稿' },
  { page: 'profile', text: '单位信息' },
  { page: 'your-text', text: '您的文字在哪里' },
];

export const FOOT_PAGES: readonly SitePage[] = [
  { page: 'offline', text: '离线使用' },
  { page: 'presets', text: '年度预设' },
  { page: 'vocabulary', text: '名称一览' },
  { page: 'checks', text: '核对规则' },
  { page: 'licences', text: '软件和许可' },
];

/** What guides may link to. */
export const SITE_PAGES: ReadonlySet<string> = new Set(
  [...HEAD_PAGES, ...FOOT_PAGES].map(({ page }) => page),
);
