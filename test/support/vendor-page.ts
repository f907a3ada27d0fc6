import type { VendorPage, Table } from '../../drift/page/page.ts';
import type { Row } from '../../drift/page/rows.ts';

/** What a copy of a page has lost. */
export interface Loss {
  readonly columns?: readonly Column[];
  /** Tables, counted from 0, whose lists are gone, whose caption is gone, that are gone altogether. */
  readonly lists?: readonly number[];
  readonly captions?: readonly number[];
  readonly tables?: readonly number[];
}
type Column = 'name' | 'mandatory' | 'type' | 'description';

export const forms = ['text', 'bars', 'html', 'markdown', 'rst'] as const;
export type VendorForm = (typeof forms)[number];

const words = {
  en: {
    columns: { name: 'Parameter', mandatory: 'Mandatory', type: 'Type', description: 'Description' },
    yes: 'Yes',
    no: 'No',
    updated: 'Updated on ',
    table: 'Table ',
    request: 'Request Parameters',
    response: 'Response Parameters',
    requestExample: 'Example Requests',
    responseExample: 'Example Responses',
    status: 'Status code: ',
    statuses: 'Status Codes',
    statusColumns: ['Status Code', 'Description'],
    none: 'None',
    roots: {
      path: 'Path Parameters',
      query: 'Query Parameters',
      header: 'Request header parameters',
      request: 'Request body parameters',
      response: 'Response body parameters',
    },
    about: (name: string) => `Definition of ${name.replace(/[^A-Za-z]+/g, ' ')}.`,
    sample: 'for example, ',
    options: 'Options:',
    colon: ': ',
    default: 'Default Value: ',
  },
  zh: {
    columns: { name: '参数', mandatory: '是否必选', type: '参数类型', description: '描述' },
    yes: '是',
    no: '否',
    updated: '更新时间：',
    table: '表',
    request: '请求参数',
    response: '响应参数',
    requestExample: '请求示例',
    responseExample: '响应示例',
    status: '状态码：',
    statuses: '状态码',
    statusColumns: ['状态码', '描述'],
    none: '无',
    roots: {
      path: '路径参数',
      query: 'Query参数',
      header: '请求Header参数',
      request: '请求Body参数',
      response: '响应Body参数',
    },
    about: (name: string) => `${name.replace(/[^A-Za-z]+/g, '')}的含义。`,
    sample: '比如：',
    options: '可选值如下：',
    colon: '：',
    default: '默认取值：',
  },
};

/** A table with the texts of its cells; an item of a list begins with a dot. */
interface Drawn {
  readonly caption: string | undefined;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (readonly string[])[])[];
}

/** The ways in which the forms write what a page consists of. */
interface Pen {
  readonly begin: string;
  readonly heading: (text: string) => string;
  readonly line: (text: string) => string;
  readonly code: (text: string) => string;
  readonly table: (table: Drawn) => string;
}

/**
 * Writes a page as the vendor does, in any form that people have, with sentences of our own: the facts are those of an
 * edition, its prose is made up.
 */
export function vendorPage(page: VendorPage, form: VendorForm, loss: Loss = {}): string {
  const label = words[page.language];
  const pen = pens[form];
  const parts: string[] = [pen.begin, pen.line(`${label.updated}${page.date ?? '2025-01-01'} GMT+08:00`)];
  const [address = { method: 'GET', path: '/' }] = page.addresses;
  const lines = (section: Table['section']) =>
    page.tables.flatMap((table, index) => {
      if (table.section !== section || loss.tables?.includes(index)) return [];
      const before = page.tables[index - 1];
      const isFirst = table.status !== undefined && (before?.status !== table.status || before.section !== section);
      return [...(isFirst ? [pen.line(label.status + table.status)] : []), pen.table(draw(table, index, page, loss))];
    });
  parts.push(pen.heading('URI'), pen.line(`${address.method} ${address.path}`), ...lines('uri'));
  parts.push(pen.heading(label.request), ...lines('request'));
  if (page.empty.has('request')) parts.push(pen.line(label.none));
  parts.push(pen.heading(label.response), ...lines('response'));
  for (const [heading, isWanted] of [
    [label.requestExample, (of: string) => of === 'request'],
    [label.responseExample, (of: string) => of !== 'request'],
  ] as const) {
    parts.push(pen.heading(heading));
    for (const { of, body } of page.examples.filter((example) => isWanted(example.of)))
      parts.push(pen.line(of === 'request' ? 'POST' : label.status + of), pen.code(JSON.stringify(body, null, 2)));
  }
  const rows = [...(page.statuses?.keys() ?? [])].map((status) => [[status], ['OK']]);
  parts.push(pen.heading(label.statuses), pen.table({ caption: undefined, header: label.statusColumns, rows }));
  return parts.join('\n');
}

function draw(table: Table, index: number, page: VendorPage, loss: Loss): Drawn {
  const label = words[page.language];
  const isRequest = table.section !== 'response';
  const all: Column[] = isRequest ? ['name', 'mandatory', 'type', 'description'] : ['name', 'type', 'description'];
  const columns = all.filter((column) => !loss.columns?.includes(column));
  const title = table.root === undefined ? (table.schema ?? '') : (label.roots[table.root as 'path'] ?? '');
  const cell = (row: Row, column: Column): string[] => {
    if (column === 'name') return [row.name];
    if (column === 'mandatory') return [row.mandatory === false ? label.no : label.yes];
    return column === 'type' ? [row.type?.text ?? 'String'] : description(row, index, page, loss);
  };
  return {
    caption: loss.captions?.includes(index) || title === '' ? undefined : `${label.table}${index + 1} ${title}`,
    header: columns.map((column) => label.columns[column]),
    rows: table.rows.map((row) => columns.map((column) => cell(row, column))),
  };
}

function description(row: Row, index: number, page: VendorPage, loss: Loss): string[] {
  const label = words[page.language];
  const samples = (row.samples ?? []).map((sample) => `${label.sample}${sample}`);
  const values = loss.lists?.includes(index) ? [] : (row.values ?? []);
  return [
    [label.about(row.name), ...samples].join(' '),
    ...((row.values ?? []).length > 0 ? [label.options] : []),
    ...values.map((value) => `• ${value}${label.colon}${label.about(value)}`),
    ...(row.default ? [`${label.default}${row.default}`] : []),
  ];
}

const htmlText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const htmlParts = (parts: readonly string[]) =>
  parts
    .map((part) =>
      part.startsWith('• ') ? `<ul><li>${htmlText(part.slice(2))}</li></ul>` : `<p>${htmlText(part)}</p>`,
    )
    .join('\n');

const pens: Record<VendorForm, Pen> = {
  text: {
    begin: '',
    heading: (text) => `\n${text}\n`,
    line: (text) => `${text}\n`,
    code: (text) => `${text}\n`,
    table: ({ caption, header, rows }) =>
      [caption ?? '', ...header, ...rows.flat(2)].map((line) => line.replace(/^• /, '  • ')).join('\n\n'),
  },
  bars: {
    begin: '',
    heading: (text) => text,
    line: (text) => text,
    code: (text) => text.replace(/^ +/gm, ''),
    table: ({ caption, header, rows }) =>
      [
        ...(caption === undefined ? [] : [caption]),
        ...header.map((cell) => `${cell} |`),
        `|${header.map(() => '---|').join('')}`,
        ...rows.flatMap((cells) => ['|', ...cells.map((cell) => `${cell.join('\n')} |`)]),
      ].join('\n'),
  },
  html: {
    begin: '<!DOCTYPE html>\n<html><body>',
    heading: (text) => `<h4 class="sectiontitle">${text}</h4>`,
    line: (text) => `<p>${htmlText(text)}</p>`,
    code: (text) => `<pre class="screen">${htmlText(text)}</pre>`,
    table: ({ caption, header, rows }) =>
      [
        '<div class="tablenoborder"><table>',
        ...(caption === undefined ? [] : [`<caption><b>${caption.replace(' ', ' </b>')}</caption>`]),
        `<thead><tr>${header.map((cell) => `<th><p>${cell}</p></th>`).join('')}</tr></thead><tbody>`,
        ...rows.map((cells) => `<tr>${cells.map((cell) => `<td>${htmlParts(cell)}</td>`).join('\n')}</tr>`),
        '</tbody></table></div>',
      ].join('\n'),
  },
  markdown: {
    begin: '# Page',
    heading: (text) => `\n#### ${text}\n`,
    line: (text) => `${text}\n`,
    code: (text) => `\`\`\`\n${text}\n\`\`\`\n`,
    table: ({ caption, header, rows }) =>
      [
        ...(caption === undefined ? [] : [caption, '']),
        `| ${header.join(' | ')} |`,
        `|${header.map(() => ':---').join('|')}|`,
        ...rows.map(
          (cells) =>
            `| ${cells.map((cell) => cell.join(' ').replaceAll('• ', '* ').replaceAll('_', '\\_')).join(' | ')} |`,
        ),
        '',
      ].join('\n'),
  },
  rst: {
    begin: ':original_name: Page.html\n',
    heading: (text) => `\n${text}\n${'-'.repeat(40)}\n`,
    line: (text) => `${text}\n`,
    code: (text) => `.. code-block::\n\n${text.replace(/^/gm, '   ')}\n`,
    table: drawGrid,
  },
};

function drawGrid({ caption, header, rows }: Drawn): string {
  const lines = rows.map((cells) => cells.map((cell) => cell.map((part) => part.replace(/^• /, '-  '))));
  const widths = header.map((title, column) =>
    Math.max(title.length, ...lines.flatMap((cells) => (cells[column] ?? []).map((part) => part.length))),
  );
  const rule = (mark: string) => `   +${widths.map((width) => mark.repeat(width + 2)).join('+')}+`;
  const text = (cells: readonly string[]) =>
    `   |${cells.map((cell, column) => ` ${cell.padEnd(widths[column] ?? 0)} `).join('|')}|`;
  const row = (cells: readonly (readonly string[])[]) => {
    const height = Math.max(...cells.map((cell) => cell.length * 2 - 1));
    return Array.from({ length: height }, (_, index) =>
      text(cells.map((cell) => (index % 2 === 0 ? (cell[index / 2] ?? '') : ''))),
    );
  };
  return [
    ...(caption === undefined ? [] : [`.. table:: **${caption.replace(' ', '** ')}`, '']),
    rule('-'),
    text(header),
    rule('='),
    ...lines.flatMap((cells) => [...row(cells), rule('-')]),
    '',
  ].join('\n');
}
