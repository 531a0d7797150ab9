// The printed sources that findings name, each written once; where an article could not be confirmed, none is named.

const PAPERS = '《党政机关公文处理工作条例》';
const PAPERS_DATE = '（2012年7月1日施行）';

export const SOURCES = {
  lifeMeeting: '《县以上党和国家机关党员领导干部民主生活会若干规定》（2016年12月23日施行）',
  branchMeeting: '《中国共产党支部工作条例（试行）》第十七条（2018年10月28日印发）',
  branchAppraisal: '《中国共产党支部工作条例（试行）》第十八条（2018年10月28日印发）',
  genres: `${PAPERS}第八条${PAPERS_DATE}`,
  elements: `${PAPERS}第九条${PAPERS_DATE}`,
  upward: `${PAPERS}第十五条${PAPERS_DATE}`,
  drafting: `${PAPERS}第十九条、第二十条${PAPERS_DATE}`,
  documentNumber: '《党政机关公文格式》GB/T 9704-2012（2012年7月1日实施）第7.2.5条',
  noRequest: '《中国共产党重大事项请示报告条例》（2019年1月31日施行）',
} as const;
