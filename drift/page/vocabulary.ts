/** Every wording of the vendor's pages that the reader knows, in both languages, and nothing else about them. */

export type Column = 'name' | 'mandatory' | 'type' | 'description' | 'status';

const columns: Record<Column, RegExp> = {
  name: /^(?:parameter|parameter name|name|参数|参数名|参数名称|名称)$/i,
  mandatory: /^(?:mandatory|required|是否必选|是否必填|必选)$/i,
  type: /^(?:type|parameter type|data type|参数类型|类型|数据类型)$/i,
  description: /^(?:description|描述|说明|参数说明)$/i,
  status: /^(?:status codes?|状态码|返回值)$/i,
};

/** @returns which column a header cell heads */
export function columnOf(header: string): Column | undefined {
  return (Object.keys(columns) as Column[]).find((column) => columns[column].test(header));
}

/** @returns the meaning of a cell of the mandatory column; undefined where it is no such cell */
export function mandatoryOf(cell: string): boolean | undefined {
  if (/^(?:yes|是|true|required|mandatory)$/i.test(cell)) return true;
  return /^(?:no|否|false|optional)$/i.test(cell) ? false : undefined;
}

export type Section = 'uri' | 'request' | 'response' | 'request example' | 'response example' | 'statuses' | 'other';

const sections: [Section, RegExp][] = [
  ['uri', /^(?:uri|url)$/i],
  ['request', /^(?:request parameters|requests?|请求参数|请求消息)$/i],
  ['response', /^(?:response parameters|responses?|响应参数|响应消息)$/i],
  ['request example', /^(?:(?:example|sample) requests?|requests? examples?|请求示例)$/i],
  ['response example', /^(?:(?:example|sample) responses?|responses? examples?|响应示例)$/i],
  ['statuses', /^(?:status codes?|状态码)$/i],
  [
    'other',
    /^(?:function|constraints|debugging|calling method|authorization information|error codes?|sdk sample codes?|功能介绍|接口约束|约束限制|调试|调用方法|授权信息|错误码|sdk代码示例|相关文档)$/i,
  ],
];

/** @returns the section that a line is the heading of */
export function sectionOf(line: string): Section | undefined {
  return sections.find(([, pattern]) => pattern.test(line))?.[0];
}

/** @returns the status that a line such as `Status code: 200` announces; letters only in `default` */
export function announcedStatus(line: string): string | undefined {
  return /^(?:status code|状态码)\s*[:：]\s*(\d{3}|default)$/i.exec(line)?.[1];
}

/** Whether a line says that a section has nothing. */
export function isNone(line: string): boolean {
  return /^(?:none|n\/a|无|不涉及)[.。]?$/i.test(line);
}

export interface Caption {
  readonly number: number;
  readonly title: string;
}

/** @returns number and title of a caption such as `Table 5 PoolResource` or `表5 PoolResource` */
export function captionOf(line: string): Caption | undefined {
  const [, number, title = ''] = /^(?:Table|表)\s{0,3}(\d{1,3})(?:[\s:：.]{0,3})(\S.{0,79})?$/i.exec(line) ?? [];
  return number === undefined ? undefined : { number: Number(number), title: title.trim() };
}

export type Root = 'path' | 'query' | 'header' | 'request' | 'response' | 'response header' | 'form';

const roots: [Root, RegExp][] = [
  ['path', /^(?:(?:path|uri|url) parameters?|路径参数|uri参数)$/i],
  ['query', /^(?:query (?:string )?parameters?|query\s*参数)$/i],
  ['header', /^(?:(?:request )?header parameters?|parameters in (?:the )?request header|请求\s*header\s*参数)$/i],
  ['request', /^(?:(?:request )?body parameters?|parameters in (?:the )?request body|请求\s*body\s*参数)$/i],
  ['response header', /^(?:response header parameters?|响应\s*header\s*参数)$/i],
  ['response', /^(?:response (?:body )?parameters?|parameters in (?:the )?response body|响应\s*body\s*参数)$/i],
  ['form', /^(?:formdata parameters?|formdata\s*参数)$/i],
];

/** @returns the subject of a table by the title of its caption, where that is not a schema */
export function rootOf(title: string): Root | undefined {
  return roots.find(([, pattern]) => pattern.test(title))?.[0];
}

/** @returns the day of the edition that a line states */
export function dateOf(line: string): string | undefined {
  return /(?:updated on|last updated|更新时间)\s*[:：]?\s*(\d{4}-\d{2}-\d{2})/i.exec(line)?.[1];
}

/** The parts that newer pages divide a description into. */
export type DescriptionPart = 'definition' | 'constraints' | 'range' | 'default';

const labels: [DescriptionPart, RegExp][] = [
  ['definition', /^(?:definition|参数解释|details)\s*[:：]/i],
  ['constraints', /^(?:constraints?|约束限制)\s*[:：]/i],
  ['range', /^(?:(?:value )?range|取值范围)\s*[:：]/i],
  ['default', /^(?:default(?: value)?|默认取值|默认值|缺省值)\s*[:：]/i],
];

/** @returns the part that a paragraph begins, and the paragraph without the label */
export function labelled(text: string): { label: DescriptionPart; rest: string } | undefined {
  for (const [label, pattern] of labels) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { label, rest: text.slice(found.length).trim() };
  }
  return undefined;
}

/** All labels, wherever they stand in a line: copies run paragraphs together. */
export const labelInLine =
  /(?<=[\s。.])(?=(?:Definition|Constraints|(?:Value )?Range|Default Value|参数解释|约束限制|取值范围|默认取值)\s*[:：])/g;

/** Whether a paragraph promises that a list of values follows. */
export function promisesList(text: string): boolean {
  return /(?:options?(?: are as follows)?|(?:values?|options?) (?:is|are|can be) as follows|(?:possible|available) values(?: are)?|(?:可选值|取值|枚举值|选项)(?:范围)?(?:如下|包括|有|为)?)\s*[:：]\s*$/i.test(
    text,
  );
}

/** @returns the values that a sentence lists */
export function valuesInSentence(text: string): string[] | undefined {
  const list =
    /(?:value can be|取值为|可取值为?)\s+([\w./-]+(?:, [\w./-]+)*,? (?:or|and) [\w./-]*\w)(?=[\s.。;]|$)/i.exec(
      text,
    )?.[1];
  if (list !== undefined) return list.split(/,? (?:or|and) |, /);
  return /^((?:application|text|multipart|image)\/[\w.+-]*[\w-])[.。]?$/.exec(text)?.slice(1);
}

/** Whether the meaning of a value says that it is the default. */
export function isDefaultMeaning(text: string): boolean {
  return /[(（,，]?\s*(?:default(?: value)?|默认值?|缺省值?)\s*[)）]?[.。]?$/i.test(text);
}

/** @returns a limit that a paragraph states, such as `Minimum: 4` */
export function limitOf(text: string): { limit: 'minimum' | 'maximum'; value: number } | undefined {
  const [, word = '', value] =
    /^(minimum|maximum|最小值|最大值|最小长度|最大长度)(?: (?:value|length))?\s*[:：]\s*(-?\d{1,12})[.。]?$/i.exec(
      text,
    ) ?? [];
  if (value === undefined) return undefined;
  return { limit: /^min|最小/i.test(word) ? 'minimum' : 'maximum', value: Number(value) };
}

/** @returns both ends of a range such as `1-2000`, `1 to 2000` or `[1, 2000]` */
export function rangeOf(text: string): { minimum: number; maximum: number } | undefined {
  const [, least, most] =
    /^[[(（【]?\s*(-?\d{1,12})\s*(?:-|–|—|~|～|to|至|到|,|，)\s*(-?\d{1,12})\s*[\])）】]?[.。]?$/i.exec(text) ?? [];
  return least === undefined ? undefined : { minimum: Number(least), maximum: Number(most) };
}

/** @returns units of size and time that a text names, in one spelling */
export function unitsIn(text: string): string[] {
  const found = text.matchAll(/(?<![\w-])(GiB|GB|MiB|MB|TiB|TB|KiB|KB|ms)(?![\w-])/g);
  return [...new Set([...found].map(([, unit = '']) => unit))].toSorted();
}
