// Lines a web page is made of: buttons in a row, what it tells of the text in labels, the way to where one is.

const BUTTON =
  '打印(?:[本此该][页文])?|关闭(?:窗口|[本此]页|页面)?|收藏(?:[本此][页文])?|分享(?:本文)?(?:到|至)?|返回(?:首页|列表|顶部|上一?页)?|下载(?:文档|本文|地址)?|纠错|字[号体]|大|中|小|A[+-]?|首页|微信|微博|新浪微博|QQ空间|朋友圈|预览|举报|点赞|转发|分页|加入会员|以稿换稿|复制链接|上一[篇页]|下一[篇页]|展开|收起|全文|[：:]';
const BUTTONS = new RegExp(
  String.raw`^(?:[\s【】\[\]|｜·>»（）()-]*(?:${BUTTON}))+[\s【】\[\]|｜·>»（）()…]*$`,
);
const LABEL =
  '(?:信息|文章|稿件|新闻|内容|文件)?来源|作者|编辑|责任编辑|责编|发[布表](?:时间|日期|者|人|机构|单位)?|时间|日期|更新(?:时间|日期)|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|点击(?:数|量|次数|率)?|访问(?:量|次数)|人气|字号|字体|标签|关键[词字]|分类|栏目|类别|格式|大小|页数|上传(?:人|者|时间|日期)|下载(?:次数|量)|评论|收藏|文件(?:大小|格式|名称|类型)|文档(?:名称|格式|大小)|供稿(?:人|单位)?|撰稿(?:人)?|审[核稿](?:人)?|摄影|录入(?:者|人)?|索引号|主题分类|信息分类|公开(?:方式|日期|形式)|有效性|生成日期|所属(?:栏目|分类)|文章(?:标签|分类|编号)|信息(?:名称|类别)';
const LABELLED = new RegExp(String.raw`(?:^|[\s【\[（(|｜])(?:${LABEL})[：:]`, 'g');
/** No paper says these of itself. */
const OF_PAGE =
  /来源|发布|浏览|点击|访问|人气|字[号体]|上传|下载|文件大小|格式|文档|录入|索引号|更新|阅读|供稿|栏目|公开|生成/;
/** 首页|范文|素材, but not the heads of columns. */
const BAR = /^(?!序号|编号|姓名)[^，。；：|｜]{1,10}(?:[|｜][^，。；：|｜]{1,10}){2,}$/;
/** 首页  范文大全  讲话稿  会员中心: names of columns, one of which only pages have. */
const COLUMNS = /^(?:[^，。；：\s]{2,8}[ 　]+){2,12}[^，。；：\s]{2,8}$/;
const OF_SITE =
  /(?:^|[ 　])(?:首页|网站首页|登录|注册|会员中心|会员|投稿|客户端|设为首页|收藏本站|加入收藏|繁[体體]|无障碍|手机版|网站地图)(?:[ 　]|$)/;
const NOTICE = /^[【[（(][^】\])）]*(?:范文|参考|共\d+字|下载|转载|收藏|会员)[^】\])）]*[】\])）]$/;
const LEAD = /^【?(?:导语|编者按|摘要|简介|导读)】?[：:]/;
/** ID:1234, 大小：61.5 KB, 页数：7页: of a file, not of a paper; and what stands above its preview. */
const TOLD =
  /^(?:ID|编号|识别码)[：:]\s*[\w-]{5,}$|^(?:文件|文档)?大小[：:]\s*[\d.]+\s*[KMG]B?$|^页数[：:]\s*\d+\s*页?$|^(?:文档简介|资源描述|资源简介|文档介绍|文件简介|内容简介|内容介绍|摘要描述|收藏|立即下载|免费阅读|正文如下|相关知识)[：:]?$/i;
const WAY = /^[^，。；：\s<＜]{1,12}(?:\s*[>＞»›→]\s*[^，。；：]{1,24}){1,5}$/;

export function isPageLine(line: string): boolean {
  if (line.length >= 2 && /[\p{L}]/u.test(line) && BUTTONS.test(line)) return true;
  if (TOLD.test(line)) return true;
  // <单位名称> is a blank in brackets.
  if (WAY.test(line.replace(/<[^<>]{1,40}>/g, '×')) && !/[×xX\d]\s*>/.test(line)) return true;
  if (/^扫一扫/.test(line) && line.length < 24) return true;
  if (BAR.test(line) || NOTICE.test(line) || (OF_SITE.test(line) && COLUMNS.test(line))) return true;
  if (LEAD.test(line) && /网友|范文|参考|本站|小编|整理|分享|上传/.test(line)) return true;
  if (/[。；]/.test(line)) return false;
  const labels = [...line.matchAll(LABELLED)].map(([label]) => label);
  return labels.length >= 2 && /^(?:[【[]|.{2,6}[：:])/.test(line)
    ? labels.some((label) => OF_PAGE.test(label))
    : /^(?:信息来源|稿件来源|新闻来源|栏目|供稿(?:单位|人)?|索引号|上传[人者]|文[档件](?:名称|大小|格式)|主题分类|所属栏目|文章标签|录入[者人]?|访问(?:量|次数)|下载(?:次数|量))[：:]/.test(
        line,
      );
}
