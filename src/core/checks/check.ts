// Everything there is to say about a draft, in one list: errors first, then in the order of the form.

import type { Document } from '../document/document.ts';
import { type FactPath, type Facts, isGiven, pathId } from '../facts/fact.ts';
import type { Field } from '../facts/field.ts';
import { type LastYear, openPlaces, unitsOfLastYear } from '../facts/last-year.ts';
import { readFacts } from '../facts/read-facts.ts';
import { termsBehind } from '../facts/terms.ts';
import type { CalendarDate, ReadFact } from '../facts/value.ts';
import { DEFAULT_SCHEME, type FontSchemeName } from '../style/fonts.ts';
import type { Template } from '../template/template.ts';
import { atOnce } from './at-once.ts';
import { claimsOn } from './claims-on.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { findingIds } from './finding-ids.ts';
import { gapFindings } from './gaps.ts';
import { leavesInSteps, leavesOf, printedPaths } from './leaves.ts';
import { naming } from './named.ts';
import type { DraftToCheck, Rule, RuleFinding } from './rule.ts';
import { RULES } from './rules.ts';
import { saidBy } from './said-by.ts';
import type { Thresholds } from './thresholds.ts';
import { valuesOf } from './values.ts';

export type Checked = {
  readonly template: Template;
  readonly facts: Facts;
  /** The template filled with the facts. */
  readonly document: Document;
  /** The sample of the template, when the draft is to be held against it. */
  readonly sample?: Facts;
  /** What came from last year's draft and is still to be looked at. */
  readonly lastYear?: LastYear;
  /** What the unit keeps for every paper, by which a draft begins. */
  readonly standing?: Facts;
  readonly thresholds: Thresholds;
  /** Reasons for accepting an error, by finding id. */
  readonly accepted: Readonly<Record<string, string>>;
  readonly today: CalendarDate;
  /** Fonts the file will name; without it those that lack the rare characters. */
  readonly fontScheme?: FontSchemeName;
};

/** Total: any facts give a list. */
export function check(checked: Checked): readonly Finding[] {
  return atOnce(checkInSteps(checked));
}

/** The same with a yield after each part of the work, so that a page may do something else between two. */
export function* checkInSteps({
  template,
  facts,
  document,
  sample = {},
  lastYear = {},
  accepted,
  ...rest
}: Checked): Generator<undefined, readonly Finding[]> {
  const { fields, feeds = [] } = template;
  const asked: ReadonlySet<unknown> = new Set(fields.map(({ name }) => name));
  const read = readFacts(fields, facts, feeds);
  const readSample = readFacts(fields, sample);
  const leaves = yield* leavesInSteps(fields, facts, read);
  const isPrinted = printedPaths(document);
  yield;
  const draft: DraftToCheck = {
    template,
    document,
    facts,
    values: valuesOf(read, new Set([...fields, ...feeds].map((field) => field.name))),
    read,
    leaves,
    isPrinted,
    sampleLeaves: leavesOf(fields, sample, readSample),
    sampleClaims: claimsOn(fields, readSample),
    // A list that only feeds figures has no place here to be looked at.
    fromLastYear: openPlaces(facts, lastYear).filter(([name]) => asked.has(name)),
    standing: rest.standing ?? {},
    unitsOfLastYear: unitsOfLastYear(lastYear),
    thresholds: rest.thresholds,
    fontScheme: rest.fontScheme ?? DEFAULT_SCHEME,
    today: rest.today,
  };
  const inForm = formPaths(fields, read);
  const idOf = findingIds();
  const findings: Finding[] = [];
  for (const rule of RULES) {
    yield;
    for (const found of rule.find(draft)) {
      if (found) findings.push(finding(rule, found, idOf(rule, found), inForm, accepted));
      if (!found || findings.length % PORTION === 0) yield;
    }
  }
  yield;
  const isSaid = saidBy(findings);
  const { take, named } = naming();
  // An error where the answer stands says more than that it is not printed.
  for (const each of findings)
    if (each.rule !== 'unprinted' || !isSaid({ ...each, paths: each.paths.slice(0, 1) })) take(each);
  yield;
  let gaps = 0;
  for (const each of gapFindings(document.gaps, fields, read)) {
    const gap = { ...each, paths: inForm(each.paths) };
    if (!isSaid(gap)) take(gap);
    if (++gaps % PORTION === 0) yield;
  }
  yield;
  return inOrder(named(), fields);
}

/** Findings made between two yields. */
const PORTION = 500;

function finding(
  rule: Rule,
  { paths, message, severity = rule.severity, source = rule.source, acceptable, repair }: RuleFinding,
  id: string,
  inForm: (paths: readonly FactPath[]) => readonly FactPath[],
  reasons: Checked['accepted'],
): Finding {
  const reason = acceptable === undefined ? undefined : reasons[id];
  return {
    rule: rule.id,
    id,
    severity,
    paths: inForm(paths),
    message,
    ...(source ? { source } : {}),
    ...(acceptable === undefined ? {} : { acceptable: true }),
    ...(repair ? { repair } : {}),
    ...(typeof reason === 'string' && isGiven(reason) ? { accepted: reason } : {}),
  };
}

/** Paths of fields the form asks for: a computed value stands for the fields it is computed from. */
function formPaths(
  fields: readonly Field[],
  read: ReadFact,
): (paths: readonly FactPath[]) => readonly FactPath[] {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const resolve = (path: FactPath, depth: number): readonly FactPath[] => {
    const field = byName.get(String(path[0]));
    if (!field || depth > fields.length) return [];
    const reading = field.from && path.length === 1 ? read(field.name) : undefined;
    const isFigure = reading?.state === 'wrong' && reading.computed;
    if (field.type !== 'computed' && !isFigure) return [path];
    return termsBehind(field).flatMap((term) => resolve([term], depth + 1));
  };
  const isAsked = (path: FactPath) => {
    const field = byName.get(String(path[0]));
    return field !== undefined && field.type !== 'computed' && !field.from;
  };
  return (paths) => {
    const [first, ...more] = paths;
    // Nearly every finding is at one place that stands for itself.
    if (first && !more.length && isAsked(first)) return paths;
    return [
      ...new Map(paths.flatMap((path) => resolve(path, 0)).map((path) => [pathId(path), path])).values(),
    ];
  };
}

function inOrder(findings: readonly Finding[], fields: readonly Field[]): readonly Finding[] {
  const places = new Map(fields.map((field, index) => [field.name, index]));
  const keys = findings.map((finding, index) => {
    const [name, row = -1] = finding.paths[0] ?? [];
    const place = places.get(String(name)) ?? fields.length;
    return { finding, key: [SEVERITIES.indexOf(finding.severity), place, Number(row), index] };
  });
  keys.sort((a, b) => {
    const at = a.key.findIndex((part, index) => part !== b.key[index]);
    return (a.key[at] ?? 0) - (b.key[at] ?? 0);
  });
  return keys.map(({ finding }) => finding);
}
