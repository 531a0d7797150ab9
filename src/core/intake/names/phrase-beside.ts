// A whole phrase beside a blank, without what is only said of it.

import { isName } from '../../facts/name.ts';
import { ORGAN_END } from '../lines/paper-words.ts';

/** Between phrases; characters that are part of words as well (中, 对, 为) part nothing. */
export const BETWEEN = /[^\p{Script=Han}]|[的了与及]|和(?!谐)|(?<![现存正所旨])在|(?<!理|自)由/u;
/** Said of a phrase, not part of what it names. */
const LEAD =
  /^(?:[年月日时分号个名条]+|[上下]午|全年|会上|会前|今年|去年|目前|现有|其中|同时|共计?|先后|累计|分别|认真|扎实|深入|积极|广泛|及时|已经|已|还|并|又|也|再|我们?|各|开展|召开|组织|进行|同意|决定|推进|签约|完成|实现|达到|新增|新建|前|后|等|含|包括|底(?!数|线|册))+/;
const TRAIL =
  /(?:大约|约|近|共计?|合计|累计|先后|分别|达到?|超过|不得?(?:超过|多于|高于)|不少于|不低于|仅|只|有|为|是|至少|最多|第|每|各|等|再|又|已|已用|经|经过|对|向|同|于|请|收到|用|过|因|不到|不足|只去|读|办|看|围绕|聚焦|针对|对照|联系|结合|打下)+$/;
const SAYS_NOTHING =
  /^(?:经|在|于|从|自|按|根据|关于|为|对|由|把|被|让|使|将|给|向|到|以|可|能|会|要|应|就|而|但|且|或|若|则|问题分|等)|[把被让使将给向从以可能要应就而但且或若则]$/;

/** The rest of a name that was masked. */
const HEAD_ORGAN = /^(?:公司|集团|馆|党组|支部|党委|同志|书记|局|村|镇|县|市|区|校)/;

/** A phrase of two to six characters, whole. */
export function phrase(chunk: string): string {
  const bare = chunk.replace(LEAD, '').replace(TRAIL, '').replace(LEAD, '');
  const said = /^\p{Script=Han}{2,6}$/u.test(bare) && !SAYS_NOTHING.test(bare) && isName(bare);
  return said && !ORGAN_END.test(bare) && !HEAD_ORGAN.test(bare) && !/第$/.test(chunk) ? bare : '';
}

export function leftPhrase(before: string): string {
  const chunks = before.trimEnd().split(BETWEEN);
  // With nothing in front of it, the first chunk may begin in the middle of a word.
  return chunks.length > 1 || before.length < 24 ? phrase(chunks[chunks.length - 1] ?? '') : '';
}
