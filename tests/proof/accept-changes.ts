// What Word does when every tracked change is accepted or rejected, done on the XML: a judge of its own, which knows nothing of how
// the file was written.

type State = 'accepted' | 'rejected';

export function withChanges(documentXml: string, state: State): string {
  const [gone, kept] = state === 'accepted' ? ['del', 'ins'] : ['ins', 'del'];
  let xml = documentXml;
  // Rows first: what is in them goes with them.
  xml = xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs, (row) => {
    const properties = /<w:trPr>(.*?)<\/w:trPr>/s.exec(row)?.[1] ?? '';
    if (new RegExp(`<w:${gone} [^>]*/>`).test(properties)) return '';
    return row.replace(new RegExp(`(<w:trPr>(?:(?!</w:trPr>).)*)<w:${kept} [^>]*/>`, 's'), '$1');
  });
  xml = xml.replace(/<w:tbl>(?:(?!<w:tr>|<\/w:tbl>).)*<\/w:tbl>/gs, '');
  // Looks: the present one, or the one before.
  xml = xml.replace(
    /<w:pPr>((?:(?!<w:pPr>).)*?)<w:pPrChange [^>]*><w:pPr>(.*?)<\/w:pPr><\/w:pPrChange><\/w:pPr>/gs,
    (_, now, was) => {
      const mark = /<w:rPr><w:(?:ins|del) [^>]*\/><\/w:rPr>/.exec(now)?.[0] ?? '';
      return `<w:pPr>${state === 'accepted' ? now : was + mark}</w:pPr>`;
    },
  );
  // Words.
  xml = xml.replace(new RegExp(`<w:${gone} [^>/]*>.*?</w:${gone}>`, 'gs'), '');
  xml = xml
    .replace(new RegExp(`<w:${kept} [^>/]*>(.*?)</w:${kept}>`, 'gs'), '$1')
    .replaceAll('w:delText', 'w:t');
  // Marks: a paragraph whose mark goes is joined to the next, whose look it takes.
  const joined = new RegExp(
    `<w:p><w:pPr>(?:(?!</w:pPr>).)*<w:rPr><w:${gone} [^>]*/></w:rPr></w:pPr>((?:(?!</w:p>).)*)</w:p><w:p>(<w:pPr>.*?</w:pPr>)`,
    's',
  );
  for (let before = ''; before !== xml; ) {
    before = xml;
    xml = xml.replace(joined, '<w:p>$2$1');
  }
  if (new RegExp(`<w:rPr><w:${gone} `).test(xml))
    throw new Error('a mark that goes has no paragraph after it');
  return xml.replace(new RegExp(`<w:rPr><w:${kept} [^>]*/></w:rPr>`, 'g'), '');
}

/** Neighbouring runs of one look as one, and no runs without words. */
export function plainRuns(xml: string): string {
  return xml.replace(/(?:<w:r>(?:(?!<\/w:r>).)*<\/w:r>)+/gs, (runs) => {
    const plain: { look: string; content: string }[] = [];
    for (const [, look = '', content = ''] of runs.matchAll(/<w:r>(<w:rPr>.*?<\/w:rPr>)?(.*?)<\/w:r>/gs)) {
      const last = plain.at(-1);
      if (last?.look === look) last.content += content;
      else plain.push({ look, content });
    }
    return plain
      .map(({ look, content }) => (wordsOf(content) ? `<w:r>${look}${wordsOf(content)}</w:r>` : ''))
      .join('');
  });
}

function wordsOf(content: string): string {
  return content
    .replaceAll('</w:t><w:t xml:space="preserve">', '')
    .replaceAll('<w:t xml:space="preserve"></w:t>', '');
}
