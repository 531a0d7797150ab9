// Prints every paper of a story as text, in the order of the archive, for one to read them through: node scripts/print-story.ts ID.
import { fill } from '../src/core/document/fill.ts';
import { toText } from '../src/render/text.ts';
import { content } from '../tests/content/load-content.ts';

const [id = ''] = process.argv.slice(2);
const story = content.stories.find((each) => each.id === id);
const dossier = content.dossiers.find((each) => each.id === id);
if (!story || !dossier) {
  process.stderr.write(`没有案例“${id}”，有：${content.stories.map((each) => each.id).join('、')}\n`);
  process.exit(1);
}
for (const { number, stage, template: name } of dossier.papers) {
  const entry = content.entries.find(({ template, story: own }) => template.id === name && own === id);
  if (!entry) continue;
  const { template, sample } = entry;
  process.stdout.write(
    `\n======== ${number} ${stage} ${template.title} ${name}\n\n${toText(fill(template, sample))}\n`,
  );
}
