// Words that papers on the web hide behind letters or crosses: a closed list, each with what it stands for. Nothing is guessed.

import { editsAt, type MarkedText, type TextEdit } from './marked-text.ts';

const M = '[xX×*＊○]';

/** In the order they are tried. Without a meaning it stays as it is, and is no blank. */
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])mzshh(?![a-z])/gi, '民主生活会'],
  [/(?<=以)[_＿xX×*＊○]{1,3}(?=同志为核心)/g, '习近平'],
  [/[_＿]{1,3}(?=新时代中国特色社会主义思想)/g, '习近平'],
  [/(?<![a-z])zzshh(?![a-z])/gi, '组织生活会'],
  [/(?<![a-z])dangshi(?![a-z])/gi, '党史'],
  [/(?<![a-z])xjp(?![a-z])/gi, '习近平'],
  [/(?<![a-z])dsxx(?![a-z])/gi, '党史学习'],
  [/(?<![a-z])zzxx(?![a-z])/gi, '政治学习'],
  [new RegExp(`(?:${M}{3}|(?<![a-zA-Z])[zZ]{3})总书记`, 'g'), '习近平总书记'],
  [new RegExp(`${M}{3}(?=新时代)`, 'g'), '习近平'],
  [new RegExp(`(?<=习近平)${M}{2}(?=代中国特色社会主义思想)`, 'g'), '新时'],
  [new RegExp(`(?<!${M})${M}{2}(?=内(?:政治生活|法规|(?:严重)?警告|职务))`, 'g'), '党'],
  [
    new RegExp(`(?<=坚持以|坚持用|深入学习|学习贯彻)${M}{6,16}(?=为指导|精神|，|,)`, 'g'),
    '习近平新时代中国特色社会主义思想',
  ],
];

export function maskEdits({ text }: MarkedText): TextEdit[] {
  const found = MASKS.flatMap(([pattern, meaning]) =>
    editsAt(text, pattern, ([mask]) => ({
      after: meaning,
      kind: '还原',
      why: `“${mask}”是遮掩过的“${meaning}”`,
    })),
  );
  return [...found, ...partyEdits(text)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 党 put out everywhere: 员, 性 and 内 follow crosses, which no name of an organ has before them. */
function partyEdits(text: string): TextEdit[] {
  const single = committeeEdits(text);
  if (single.length) return single;
  const whole = /([xX×*])\1(?=员(?!工)|性|内|章|费|课|风(?!险)|纪|委|组织|支部|小组|总支|组(?!长))/g;
  const found = [...text.matchAll(whole)];
  const behind = new Set(found.map(({ index }) => text[index + 2]));
  if (found.length < 3 || !['性', '内', '章'].some((char) => behind.has(char)) || !behind.has('员'))
    return [];
  return found.map(({ index }) => ({
    start: index,
    end: index + 2,
    after: '党',
    kind: '还原',
    why: '全文的“党”字都被换成了叉',
  }));
}

/** 镇X委、X委书记: one cross for 党 where a town or an office has its committee. */
function committeeEdits(text: string): TextEdit[] {
  const found = [
    ...text.matchAll(
      /(?<=[镇乡局校厂院处])[xX×*](?=委(?!会|员会|托))|(?<![xX×*])[xX×*](?=委、(?:镇|乡|县)?政府)/g,
    ),
  ];
  return found.length < 2
    ? []
    : found.map(({ index }) => ({
        start: index,
        end: index + 1,
        after: '党',
        kind: '还原',
        why: '“党委”的“党”字被换成了叉',
      }));
}

/** Names in disguise that have more than one meaning: left alone, the reader writes them out. */
export const DISGUISED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`以(${M}{2,12})(?=思想为指导)`, 'g'), '遮掩的思想名称，请写全'],
  [new RegExp(`党的 ?(${M}{1,4}) ?(?=大(?!会|家|队|力|型))`, 'g'), '遮掩的会议名称，请写全'],
  [new RegExp(`党的 ?(${M}{1,4}) ?(?=精神)`, 'g'), '遮掩的会议名称，请写全'],
  [new RegExp(`党的 ?(${M}{1,4}) ?(?=届)`, 'g'), '遮掩的会议名称，请写全'],
  [
    new RegExp(`(?:学习贯彻|贯彻落实|深入贯彻) ?(${M}{1,4}) ?(?=和党的|精神)`, 'g'),
    '遮掩的讲话或会议名称，请写全',
  ],
  [new RegExp(`[“"](${M}{1,3})(?=[一二三四]?五[”"])`, 'g'), '遮掩的规划名称，请写全'],
];
