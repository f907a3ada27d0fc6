import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeUp } from '../../../scripts/steps/localize.ts';
import { repository } from '../../support/project.ts';

describe('closeUp', () => {
  it.each([
    ['a folded line', '读取该标签， 再查询订单。 没有资料', '读取该标签，再查询订单。没有资料'],
    ['a line of a paragraph', '返回响应。\n请勿携带', '返回响应。请勿携带'],
    ['a line of a list entry', '- 一；\n  二\n- 三', '- 一；二\n- 三'],
    ['nothing between Han and Latin', '使用 Token 认证， `count` 为 0', '使用 Token 认证， `count` 为 0'],
    ['nothing between paragraphs', '一。\n\n二', '一。\n\n二'],
  ])('joins %s', (_, parted, joined) => expect(closeUp(parted)).toBe(joined));

  it.each(['openapi.zh.yaml', 'sources.json', 'errors.json'])('leaves no gap in %s', (name) => {
    const text = readFileSync(join(repository, 'generated', name), 'utf8');
    expect(text.match(/[，。；：、][ ][\u4e00-\u9fff]/g) ?? []).toEqual([]);
  });
});
