// What a template of one's own was compiled from, for the draft that is begun with it: no page publishes it.

import type { Template } from '../../core/template/template.ts';
import type { TemplateSource } from '../../core/template/template-source.ts';

const given = new WeakMap<Template, TemplateSource>();

export function giveSource(template: Template, source: TemplateSource): void {
  given.set(template, source);
}

export function givenSource(template: Template): TemplateSource | undefined {
  return given.get(template);
}
