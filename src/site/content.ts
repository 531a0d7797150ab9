// Content files in, compiled content out: pure, so that tests feed it folders of their own.

import type { Dated } from '../core/checks/dated.ts';
import { datedOf, readDated } from '../core/checks/read-dated.ts';
import { readRollUp } from '../core/collect/read-roll-up.ts';
import type { RollUp } from '../core/collect/roll-up.ts';
import type { Facts } from '../core/facts/fact.ts';
import { type Preset, readPreset } from '../core/facts/preset.ts';
import { typeName } from '../core/facts/types/types.ts';
import { readVocabulary, type Vocabulary } from '../core/facts/vocabulary.ts';
import { ENVELOPE_TYPES, WELL_KNOWN } from '../core/facts/well-known.ts';
import { type Guide, readGuide } from '../core/guide/guide.ts';
import { sectionsOf } from '../core/guide/sections.ts';
import type { Dossier } from '../core/meeting/dossier.ts';
import { readDossier } from '../core/meeting/read-dossier.ts';
import type { RuleBook } from '../core/proof/prepare.ts';
import { readRules } from '../core/proof/read-rules.ts';
import { nearestName } from '../core/source/nearest-name.ts';
import { type Parsed, type Problem, printProblem, type Source } from '../core/source/problem.ts';
import { rememberLast } from '../core/source/remember-last.ts';
import { compileTemplate, type TemplateText } from '../core/template/compile-template.ts';
import { type Partials, partialName } from '../core/template/partials.ts';
import { readSample } from '../core/template/read-sample.ts';
import { readStory, type Story } from '../core/template/read-story.ts';
import { readTemplateText } from '../core/template/read-template.ts';
import { MEETINGS, type Template } from '../core/template/template.ts';
import { SITE_PAGES } from './site-pages.ts';
import { conditionsIn, placeOf, strayFiles, unusedFields, unusedPartials } from './unused-content.ts';

export type Entry = {
  readonly template: Template;
  /** As it is written. */
  readonly text: TemplateText;
  readonly sample: Facts;
  /** Id of the story the sample takes its facts from. */
  readonly story?: string;
};
export type Content = {
  readonly vocabulary: Vocabulary;
  readonly partials: Partials;
  readonly entries: readonly Entry[];
  /** Newest year first. */
  readonly presets: readonly Preset[];
  readonly guides: readonly Guide[];
  readonly dossiers: readonly Dossier[];
  readonly stories: readonly Story[];
  readonly rollUps: readonly RollUp[];
  readonly proofreading: RuleBook;
  readonly dated: Dated;
};

/** Text of every file below `content/`, by path such as `content/templates/a.md`. */
export type Files = Readonly<Record<string, string>>;

const vocabularyOf = rememberLast(readVocabulary);
const rulesOf = rememberLast(readRules);
type ReadStories = (sources: readonly Source[]) => readonly Parsed<Story>[];
const storiesBy = new WeakMap<Vocabulary, ReadStories>();

/** A story is as long as all templates of a meeting: it is read again when it or the vocabulary has changed. */
function storiesOf(sources: readonly Source[], vocabulary: Vocabulary): readonly Parsed<Story>[] {
  const read =
    storiesBy.get(vocabulary) ?? rememberLast((own) => own.map((source) => readStory(source, vocabulary)));
  storiesBy.set(vocabulary, read);
  return sources.flatMap((source) => read([source]));
}

/** `today` is YYYY-MM-DD: content dated later is refused. */
export function readContent(files: Files, today: string): Parsed<Content> {
  const sources = Object.entries(files)
    .map(([file, text]): Source => ({ file, text }))
    .sort((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }));
  const below = (folder: string, ending: string) =>
    sources.filter(({ file }) => file.startsWith(`content/${folder}/`) && file.endsWith(ending));
  const vocabulary = vocabularyOf(below('fields', '.yml'));
  if (!vocabulary.ok) return vocabulary;
  const problems: Problem[] = checkWellKnown(vocabulary.value, sources);
  const partials = new Map(
    below('partials', '.md').map((source) => [partialName(baseName(source.file, '.md')), source]),
  );
  const words = { vocabulary: vocabulary.value, partials };
  const told = storiesOf(below('dossiers', '.story.yml'), vocabulary.value);
  const stories = told.flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  // A sample says nothing useful of a story that cannot be read.
  const untold = told.flatMap((parsed) => (parsed.ok ? [] : parsed.problems));
  if (untold.length) return { ok: false, problems: untold };
  const storyOf = new Map(stories.map((story) => [story.id, story]));
  const entries: Entry[] = [];
  for (const source of below('templates', '.md')) {
    const read = readTemplateText(source);
    const template = read.ok ? compileTemplate(read.value.text, words, today, read.value.lines) : read;
    if (!read.ok || !template.ok) {
      problems.push(...(template.ok ? [] : template.problems));
      continue;
    }
    const file = source.file.replace(/\.md$/, '.sample.yml');
    const text = files[file];
    if (text === undefined) {
      problems.push({ file: source.file, line: 1, message: `缺少示例文件 ${file}` });
      continue;
    }
    const sample = readSample({ file, text }, template.value, storyOf);
    if (sample.ok) {
      const { facts, ...ofStory } = sample.value;
      entries.push({ template: template.value, text: read.value.text, sample: facts, ...ofStory });
    } else problems.push(...sample.problems);
  }
  const presets = below('presets', '.yml').map((source) =>
    readPreset(source, vocabulary.value, MEETINGS, today),
  );
  const ids = (folder: string) => new Set(below(folder, '.md').map(({ file }) => baseName(file, '.md')));
  const sections = new Map(
    below('guides', '.md').map(({ file, text }) => [
      baseName(file, '.md'),
      new Set(sectionsOf(text.split(/\r?\n/)).map(({ id }) => id)),
    ]),
  );
  const targets = { templates: ids('templates'), guides: sections, pages: SITE_PAGES };
  const guides = below('guides', '.md').map((source) => readGuide(source, targets, today));
  const known = { templates: ids('templates'), names: new Set(vocabulary.value.keys()) };
  const dossiers = below('dossiers', '.yml')
    .filter(({ file }) => !file.endsWith('.story.yml'))
    .map((source) => readDossier(source, known));
  const rollUps = below('roll-ups', '.yml').map((source) =>
    readRollUp(source, vocabulary.value, known.templates),
  );
  const proofreading = rulesOf(below('proofreading', '.yml'));
  const dated = readDated(below('dated', '.yml'));
  for (const parsed of [...presets, ...guides, ...dossiers, ...rollUps, proofreading, dated])
    if (!parsed.ok) problems.push(...parsed.problems);
  problems.push(...missingGuides(entries, ids('guides')));
  if (!problems.length)
    problems.push(
      ...unusedFields(vocabulary.value, entries, conditionsIn(dossiers), sources),
      ...unusedPartials(partials, entries),
      ...strayFiles(files, entries),
    );
  if (problems.length || !proofreading.ok || !dated.ok) return { ok: false, problems: eachOnce(problems) };
  const sound = presets.flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  return {
    ok: true,
    value: {
      ...words,
      entries,
      presets: sound.sort((a, b) => b.year - a.year),
      guides: guides.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])),
      dossiers: dossiers.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])),
      stories,
      rollUps: rollUps.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])),
      proofreading: proofreading.value,
      dated: datedOf(dated.value, sound),
    },
  };
}

/** For the build: all problems in one exception. */
export function contentOrThrow(files: Files, today: string): Content {
  const content = readContent(files, today);
  if (content.ok) return content.value;
  throw new Error(
    `content/ 里有 ${content.problems.length} 处要改：\n${content.problems.map(printProblem).join('\n')}`,
  );
}

function baseName(file: string, ending: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -ending.length);
}

function checkWellKnown(vocabulary: Vocabulary, sources: readonly Source[]): Problem[] {
  return Object.entries(WELL_KNOWN).flatMap(([name, type]): Problem[] => {
    const field = vocabulary.get(name);
    if (field ? field.type === type : !(name in ENVELOPE_TYPES)) return [];
    const message = field
      ? `“${name}”的类型应为${typeName(type)}，现为${typeName(field.type)}`
      : `缺少文书必用的名称“${name}”`;
    return [{ ...placeOf(name, sources), message }];
  });
}

function missingGuides(entries: readonly Entry[], known: ReadonlySet<string>): Problem[] {
  return entries.flatMap(({ template }) =>
    template.guides
      .filter((guide) => !known.has(guide))
      .map((guide) => ({
        file: `content/templates/${template.id}.md`,
        line: 1,
        message: `没有指引 content/guides/${guide}.md${nearestName(guide, known) ? `，是不是“${nearestName(guide, known)}”？` : ''}`,
      })),
  );
}

/** What is wrong in a partial is found by every template that takes it in. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [printProblem(problem), problem])).values()];
}
