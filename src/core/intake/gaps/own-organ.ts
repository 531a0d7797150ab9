// Where the title or the signature has lost the name of the organ the paper is of, its sentences have lost it as well.

import type { PaperParagraph } from '../text/recognised.ts';
import { gapsBy, type Hidden, withAhead } from './gap-rule.ts';

const TITLE = /^((?:街道|社区|[镇乡村])?(?:党工委|党委|党组|党支部|党总支))/;
const SIGNATURE = /^[ 　]*中共[ 　]?(街道|社区|[镇乡村])?局?(工作|(?:机关)?总?支部)?委员会$/;
/** People and parts of it: the name of the whole is not missed there. */
const PART =
  '书记|副|委员|成员|各|办公?室?|中心组|理论|组织|宣传|统战|纪委|会议(?!室)|内部|主要|分管|换届|[将要应可须]|已(?:经)?(?=$)';
const WHY = '这篇的单位前面没有名称，原来的名称可能丢了';

/** 镇党委, 党支部: what the paper calls its own organ, whose name is gone. */
export function ownOrgan(paragraphs: readonly PaperParagraph[], titleGone: boolean): string | undefined {
  const title = paragraphs.find(({ role }) => role === '标题')?.text ?? '';
  if (titleGone) return TITLE.exec(title)?.[1];
  const signed = paragraphs.flatMap(({ role, text }) => (role === '署名' ? [SIGNATURE.exec(text)] : []));
  const [found] = signed.filter(Boolean);
  if (!found) return undefined;
  const [, place = '', part = ''] = found;
  if (part === '工作') return `${place}党工委`;
  return `${place}党${/总支/.test(part) ? '总支' : part ? '支部' : '委'}`;
}

/** Where clauses begin with it. */
export function ownOrganGaps(organ: string): (text: string) => readonly Hidden[] {
  const pattern = new RegExp(`(?<=^|[，。；：]|(?<!\\d)\\d[.．])( ?)(?=${organ}(?!${PART}))`, 'g');
  const rules = [withAhead([pattern, 'organ', WHY])];
  return (text) => gapsBy(rules, text);
}
