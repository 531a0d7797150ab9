// What the page of a meeting is to show and to give, made in Node from the meeting the browser stored.
import { unzipSync } from 'fflate';
import { dayAt, isoDate } from '../../src/core/facts/date.ts';
import type { Meeting } from '../../src/core/meeting/meeting.ts';
import { sayStanding } from '../../src/core/meeting/paper-standing.ts';
import { dossierOf, wantedOf } from '../../src/core/meeting/wanted-of.ts';
import { makeAll } from '../../src/islands/meeting/make-all.ts';
import { paperInHand } from '../../src/islands/meeting/paper-in-hand.ts';
import { stagePapers } from '../../src/islands/meeting/stage-papers.ts';
import type { TemplatesAtHand } from '../../src/islands/meeting/templates-at-hand.ts';
import { createPaperWatch } from '../../src/islands/meeting/watch-papers.ts';
import { content } from '../content/load-content.ts';

const templates = new Map(content.entries.map(({ template }) => [template.id, template]));
const papers = Object.fromEntries(
  [...templates.values()].map(({ id, title, meeting, stage, revised }) => [
    id,
    { title, meeting, stage, revised, text: '' },
  ]),
);
const published = { dossiers: content.dossiers, papers };

const atHand: TemplatesAtHand = async (id) => {
  const template = templates.get(id);
  return template && { template };
};

export type Stands = { readonly title: string; readonly state: string };

/** What was seen of a meeting is asked for many times until the page shows it. */
let last: { readonly of: string; readonly seen: ReturnType<typeof look> } | undefined;

function seen(meeting: Meeting): ReturnType<typeof look> {
  const of = JSON.stringify(meeting);
  if (last?.of !== of) last = { of, seen: look(meeting) };
  return last.seen;
}

async function look(meeting: Meeting) {
  const watch = createPaperWatch(atHand);
  await watch.look(meeting, wantedOf(meeting, dossierOf(meeting, content.dossiers)));
  const stages = stagePapers(meeting, published, new Date());
  return { sights: watch.sights.value, stages, entries: stages.flatMap(({ wanted }) => wanted) };
}

/** The papers in the order of the page, each with its state. */
export async function standings(meeting: Meeting): Promise<readonly Stands[]> {
  const { sights, entries } = await seen(meeting);
  return entries.map(({ template, title }) => {
    const sight = sights.get(template);
    return { title, state: sight?.kind === 'seen' ? sayStanding(sight.standing) : '看不了' };
  });
}

/** A name that a paper lacks and asks for in one box, with a value for it. */
export async function oneLack(meeting: Meeting): Promise<{
  readonly template: string;
  readonly title: string;
  readonly name: string;
  readonly text: string;
}> {
  const { sights, entries } = await seen(meeting);
  for (const { template, title } of entries) {
    const sight = sights.get(template);
    if (sight?.kind !== 'seen') continue;
    for (const { name } of sight.standing.lacks) {
      const field = templates.get(template)?.fields.find((each) => each.name === name);
      if (field?.type === 'text' || field?.type === 'int')
        return { template, title, name, text: String(field.example) };
    }
  }
  throw new Error('no paper lacks what goes into one box');
}

/** Its confidential papers, which are not in the common file. */
export async function confidential(meeting: Meeting): Promise<readonly string[]> {
  const { entries } = await seen(meeting);
  return entries.flatMap(({ title, paper }) => (paper?.confidential ? [title] : []));
}

/** The text of every file of the common one, by name. */
export async function filesOf(meeting: Meeting): Promise<ReadonlyMap<string, Uint8Array>> {
  const { sights, stages, entries } = await seen(meeting);
  const made = await makeAll(
    {
      meeting,
      papers: entries.filter(({ paper }) => !paper?.confidential),
      beside: {
        leftOut: [],
        apart: entries.flatMap(({ title, paper }) => (paper?.confidential ? [title] : [])),
        unwanted: stages.flatMap(({ others }) =>
          others.flatMap(({ title, paper }) => (paper?.chosen ? [title] : [])),
        ),
      },
      profile: undefined,
      async inHand(template) {
        const paper = await paperInHand(meeting, template, undefined, atHand);
        const sight = sights.get(template);
        return paper && { ...paper, final: !(sight?.kind === 'seen' && sight.standing.wrong.length) };
      },
      day: isoDate(dayAt(new Date())),
    },
    { onProgress: () => {}, goesOn: () => true },
  );
  return new Map(Object.entries(unzipSync(made?.bytes ?? new Uint8Array())));
}
