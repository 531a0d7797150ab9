// A paper of somebody's, wherever the site lies and whatever the browser: it becomes a template, is changed in the workshop, and
// another text is laid out and proofread.
import type { Driver } from './driver.ts';
import { press, reads } from './hand.ts';

const PAPER = [
  'x街道党工委2023年度民主生活会情况报告',
  '区委组织部：',
  'x街道党工委于x月x日召开了民主生活会，应到x人，惯彻要求，触及了思想灵魂。',
  '一、会前准备',
  '发放征求意见表x份。',
].join('\n');

/** `driver` stands on any page of the site. */
export async function goIntake(driver: Driver): Promise<void> {
  await press(driver, 'header a', '模板');
  await press(driver, 'a', '从范文做模板');
  await press(driver, 'label', '把整份文稿复制，粘贴在这里');
  await driver.type(PAPER);
  await press(driver, 'button', '识别内容');
  await press(driver, 'button', '结构无误，下一步');
  await press(driver, 'button', '下一步：看固定文字');
  await reads(driver, '触及了思想灵魂');
  await reads(driver, '像是写错的字 1 项');
  await press(driver, 'button', '做成模板并填写');
  await reads(driver, '填入示例');
  await press(driver, 'a', '改这个模板');
  await reads(driver, '没有发现错误');
  await press(driver, 'header a', '模板');
  await press(driver, 'a', '只排版');
  await press(driver, 'label', '把文字粘贴在这里，从 Word、WPS、网页复制来的都可以');
  await driver.type('关于学习的通知\n各支部：\n请再作布署。');
  await press(driver, 'button', '排版');
  await reads(driver, '共 1 页。');
  await press(driver, 'button', '看有没有错误');
  await reads(driver, '应当改的有 1 处');
}
