// What is asked of scripts/batch.ts: read from the command line, or a sentence that says what is wrong with it.

export const USAGE = `用法：npx node scripts/batch.ts 模板 表格 文件夹 [选项]
      npx node scripts/batch.ts 模板 --sheet 填报表.xlsx

  模板      content/templates 里的文件名（不写 .md），或者自己的模板 .md 文件
  表格      .xlsx、.xls、.csv、.txt，一行一份；.et 是 .xls 内核的也能读
  文件夹    放结果：每行一个 .docx，和 00 生成情况.xlsx；没有就新建，要是空的

  --heading 列名=名称   表里的这一列是模板的哪一项；可以写几次，“列名=”是不用这一列
  --drafts              有错误的各行也生成，文件名和每页上写明是草稿
  --check               只核对，不生成
  --sheet               写这个模板的填报表
  --help                显示这一页

退出码：0 全部生成；1 有的行没有生成，或者有的列名认不准，没有用；2 没有读成、没有写成，或者用法不对。
`;

export type BatchOptions =
  | { readonly kind: 'help' }
  | { readonly kind: 'sheet'; readonly template: string; readonly out: string }
  | {
      readonly kind: 'batch';
      readonly template: string;
      readonly sheet: string;
      readonly out: string;
      readonly answers: ReadonlyMap<string, string | undefined>;
      readonly drafts: boolean;
      readonly checkOnly: boolean;
    }
  | { readonly kind: 'wrong'; readonly message: string };

const FLAGS = ['--drafts', '--check', '--sheet', '--help', '--heading'];

export function readOptions(words: readonly string[]): BatchOptions {
  const places: string[] = [];
  const flags = new Set<string>();
  const answers = new Map<string, string | undefined>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [flag = '', ...said] = word.split('=');
    if (flag === '--heading') {
      const [heading = '', name] = (said.length ? said.join('=') : (words[++at] ?? '')).split('=');
      if (!heading || name === undefined)
        return { kind: 'wrong', message: '--heading 后面写“列名=名称”，如 --heading 到会人数=实到人数' };
      answers.set(heading, name || undefined);
    } else if (!word.startsWith('--')) places.push(word);
    else if (FLAGS.includes(word)) flags.add(word);
    else return { kind: 'wrong', message: `没有选项 ${word}，可用：${FLAGS.join('、')}` };
  }
  if (flags.has('--help')) return { kind: 'help' };
  const [template, second, third, more] = places;
  if (flags.has('--sheet'))
    return template && second && !third
      ? { kind: 'sheet', template, out: second }
      : { kind: 'wrong', message: '写填报表要写两样：模板、填报表.xlsx' };
  const [drafts, checkOnly] = [flags.has('--drafts'), flags.has('--check')];
  if (!template || !second || (!third && !checkOnly) || more)
    return { kind: 'wrong', message: '要写三样：模板、表格、文件夹' };
  return { kind: 'batch', template, sheet: second, out: third ?? '', answers, drafts, checkOnly };
}
