// Why a file is not opened, in a sentence for the person who chose it.

const SENTENCES = {
  tooBig: '文件太大，超过 20 MB。本站生成的文件远没有这么大，请确认选的是从本站下载的 Word 文件。',
  empty: '文件是空的，可能没有下载完整。请重新复制或者下载一次。',
  oldWord: '这是旧格式的文件（.doc 或 .wps）。请在 Word 或 WPS 里打开，另存为 .docx，再到这里打开。',
  encrypted: '这个文件加了密码，打不开。请在 Word 或 WPS 里去掉密码，另存为 .docx，再到这里打开。',
  lock: '这是 Word 或 WPS 打开文件时留下的临时文件，名称以“~$”开头，里面没有正文。请选择名称里没有“~$”的那一份。',
  notZip: '这不是 .docx 文件。请选择从本站下载的 Word 文件。',
  pdf: '这是 PDF 文件，不能接着填，改了后缀名也一样。请选择从本站下载的 Word 文件（.docx）。',
  sheet: '这是电子表格，不是 Word 文件。要用里面的内容，请在表格里选中几行复制，粘贴到表单的清单里。',
  json: '这不是 Word 文件，也不是会文的草稿备份、单位信息、预设或者模板。请选择从本站下载的 Word 文件。',
  backup: '这是会文的草稿备份。请到“我的草稿”，用“导入备份”导入。',
  profile: '这是会文的单位信息文件。请到“单位信息”，用“导入文件”导入。',
  preset: '这是会文的预设文件。请到“年度预设”，用“导入预设文件”导入。',
  template: '这是会文的模板文件。请到“我的模板”，用“导入模板文件”导入。',
  returned: '这是下发包的交回文件，只有填的内容。请到“收各支部材料”，和别的支部交回的一起放进去。',
  truncated: '文件不完整，可能没有下载完或者复制完。请重新下载或者复制一次，再到这里打开。',
  notWord: '这个文件里没有 Word 正文，可能是表格、演示或者压缩包。请选择从本站下载的 .docx 文件。',
  noFacts:
    '这个文件里没有填写内容：可能不是从本站下载的，可能下载时没有勾选“把填写内容存入文件”，也可能另存时丢掉了。里面的文字可以在 Word 里复制，粘贴到表单里。已有的草稿没有改动。',
  newer: '这个文件由更新版本的会文生成，这里读不了。请用新版本打开。',
  damaged: '文件里的填写内容已经损坏，不能恢复。文件里的文字不受影响，仍可在 Word 中打开。',
  broken: '文件已经损坏，读不出正文。请用 Word 或 WPS 打开并另存一份，再到这里打开。',
  unreadable: '这个文件读不出来，可能正被别的程序占用，或者是文件夹。请关闭占用它的程序后再试。',
  swollen: '文件展开后过大，不像是本站生成的文件，为安全起见没有打开。',
  tooMuch:
    '文件里的内容太多，超过 5 万项，打开会使浏览器停住，没有打开。本站生成的文件远没有这么多，请确认选的文件没有被改动过。',
  noReader: '打开文件的功能没有加载成功。请检查网络，再试一次，或者刷新页面，已填的内容都在。',
} as const;

export type Refused = {
  readonly kind: 'refused';
  readonly reason: keyof typeof SENTENCES;
  readonly message: string;
};

/** The page of the site that takes a file of ours which is no paper. */
export function placeFor({ reason }: Refused): { readonly path: string; readonly name: string } | undefined {
  if (reason === 'backup') return { path: 'drafts/', name: '到“我的草稿”' };
  if (reason === 'sheet') return { path: 'batch/', name: '一行一个单位、要写成许多份的，到“批量”' };
  if (reason === 'preset') return { path: 'presets/', name: '到“年度预设”' };
  if (reason === 'returned') return { path: 'collect/', name: '到“收各支部材料”' };
  if (reason === 'template') return { path: 'own/', name: '到“我的模板”' };
  return reason === 'profile' ? { path: 'profile/', name: '到“单位信息”' } : undefined;
}

export function refused(reason: keyof typeof SENTENCES): Refused {
  return { kind: 'refused', reason, message: SENTENCES[reason] };
}
