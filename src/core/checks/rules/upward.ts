// R19: whom a paper that goes up is sent to and copied to, and who signs it.

import { SOURCES } from '../legal-sources.ts';
import type { DraftToCheck, Rule, RuleFinding } from '../rule.ts';
import { sayPath } from '../say-path.ts';
import { plainName } from '../similar-names.ts';

export const UPWARD: Rule = {
  id: 'R19',
  severity: 'error',
  description: '上行文用版头的要写签发人，原则上主送一个上级机关，不送领导者个人，不抄送下级。',
  source: SOURCES.upward,
  find: (draft) =>
    draft.template.direction === '上行'
      ? [...signer(draft), ...addressees(draft), ...persons(draft), ...lower(draft)]
      : [],
};

function signer({ values }: DraftToCheck): readonly RuleFinding[] {
  if (!values.on('用版头') || values.items('签发人').length) return [];
  const message = '上行文用版头时要写“签发人”。请填写签发负责人的姓名，不用版头的请把“用版头”改为“否”。';
  return [{ key: '签发人', paths: [['签发人'], ['用版头']], message, source: SOURCES.elements }];
}

/** The issuers of the notice may all be addressed: that is what notices ask for. */
function addressees({ values }: DraftToCheck): readonly RuleFinding[] {
  const to = values.items('主送机关');
  const issuers = new Set(values.items('通知发文机关').map(({ value }) => plainName(value)));
  if (to.length < 2 || to.every(({ value }) => issuers.has(plainName(value)))) return [];
  const message = `“主送机关”有 ${to.length} 个。上行文原则上主送一个上级机关，其余的可以抄送；通知要求报几家的照通知写。`;
  return [{ key: '主送机关', severity: 'hint', paths: [['主送机关']], message }];
}

const PERSON = /(?:同志|书记|部长|主任|局长|县长|区长|市长|镇长|主席)$/;

function persons({ values }: DraftToCheck): readonly RuleFinding[] {
  return values
    .items('主送机关')
    .filter(({ value }) => PERSON.test(value))
    .map(({ path, value }) => ({
      key: path.join('.'),
      severity: 'warning',
      paths: [path],
      message: `${sayPath(path)}“${value}”像是领导者个人。除上级机关负责人直接交办的以外，不以个人为主送对象，请写机关名称。`,
    }));
}

function lower({ values }: DraftToCheck): readonly RuleFinding[] {
  const own = new Set(values.rows('所属支部').flatMap((row) => row.text('支部')?.value ?? []));
  return values
    .items('抄送机关')
    .filter(({ value }) => /^(?:各|所属|下属)/.test(value) || own.has(value))
    .map(({ path, value }) => ({
      key: path.join('.'),
      severity: 'warning',
      paths: [path],
      message: `${sayPath(path)}“${value}”像是下级机关。上行文不抄送下级机关，需要下级知道的请另发通报。`,
    }));
}
