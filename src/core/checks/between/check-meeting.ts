// Everything the papers of one meeting say against each other, in one list: errors first.

import type { Document } from '../../document/document.ts';
import { plainText } from '../../document/document.ts';
import type { Facts } from '../../facts/fact.ts';
import { readFacts } from '../../facts/read-facts.ts';
import { SEVERITIES } from '../finding.ts';
import type { BetweenFinding, PaperRead, PaperToCheck } from './between.ts';
import { BETWEEN_RULES } from './between-rules.ts';

/** `facts` are those the papers share. Total: any facts give a list. Yields after each paper and each rule, and within those that may take long. */
export function* checkMeetingInSteps(
  facts: Facts,
  papers: readonly PaperToCheck[],
): Generator<undefined, readonly BetweenFinding[]> {
  const read: PaperRead[] = [];
  for (const paper of papers) {
    read.push(readPaper(paper));
    yield;
  }
  const found: BetweenFinding[] = [];
  for (const rule of BETWEEN_RULES) {
    for (const each of rule.find(read, facts)) {
      if (each) found.push({ ...each, id: `${rule.id}:${each.id}` });
      else yield;
    }
    yield;
  }
  return found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function readPaper(paper: PaperToCheck): PaperRead {
  const { fields, feeds } = paper.template;
  return {
    ...paper,
    read: readFacts(fields, paper.facts, feeds),
    asked: new Set(fields.map(({ name }) => name)),
    text: textOf(paper.document),
  };
}

function textOf({ title, blocks }: Document): string {
  const pieces = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.map(plainText)) : [plainText(block.runs)],
  );
  return [title, ...pieces].join('\n');
}
