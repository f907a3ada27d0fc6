/** Spellings of the units that stand behind numbers, in both languages. */
const units = {
  bytes: 'bytes?|字节',
  milliseconds: 'ms|milliseconds?|毫秒',
  seconds: 's|secs?|seconds?|秒钟?',
  minutes: 'mins?|minutes?|分钟',
  hours: 'h|hours?|个?小时',
  days: 'days?|天',
  weeks: 'weeks?|个?星期|周',
  months: 'months?|个月',
  years: 'years?|年',
  '%': '%|percent|per cent',
};
const sizes = '[KMGTP]i?B|[KMGT]bit/s|[KMGT]?Hz|IOPS';
const spellings = Object.entries(units).map(
  ([name, spelling]) => /** @type {const} */ ([name, new RegExp(`^(?:${spelling})$`)]),
);

const number = String.raw`(?:(?<![\w)\]])-)?(?<![A-Za-z_])\d+(?:\.\d+)*`;
const unit = String.raw`(?:[^\S\n]*-?(${sizes}|${Object.values(units).join('|')})(?![A-Za-z]))?`;
const numberInWord = String.raw`\d+(?:\.\d+)*`;
const figures = new RegExp(`(${number})${unit}|(${numberInWord})`, 'g');

const months = 'January February March April May June July August September October November December'.split(' ');
const monthName =
  /\b(?:January|February|March|April|May(?= \d)|June|July|August|September|October|November|December)\b/g;

/**
 * Lists what a text states in a form that is the same in every language: code spans, numbers, numbers with a unit.
 * Words such as `SHA-256` or `v2` count with the number in them, and so does the numeral that ends the name of a
 * region, as in `华北-北京四`; addresses of links do not count.
 *
 * @param {string} text - Markdown
 * @returns {string[]}
 */
function statements(text) {
  /** @type {string[]} */
  const codes = [];
  const prose = text
    .replace(/(`+)(.+?)\1(?!`)/gs, (_span, _ticks, code) => {
      codes.push(`\`${code.trim()}\``);
      return ' ';
    })
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\/\/[^\s)>，。；、）]+/g, ' ')
    .normalize('NFKC')
    .replaceAll('\u2212', '-')
    .replace(/\*+/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(
      /^([\p{sc=Han}-]{2,11})([一二三四])$/u,
      (_name, region, digit) => `${region}${'一二三四'.indexOf(digit) + 1}`,
    )
    .replace(/百分之\s*(\d+(?:\.\d+)?)/g, '$1%')
    .replace(monthName, (name) => String(months.indexOf(name) + 1));
  return [
    ...codes,
    ...[...prose.matchAll(figures)].map(([, digits, spelling, inWord]) => figure(digits ?? inWord ?? '', spelling)),
  ];
}

/**
 * @param {string} digits
 * @param {string} [spelling] - of a unit
 */
function figure(digits, spelling = '') {
  const value = digits.replace(/^(-?)0+(?=\d)/, '$1');
  const name = spellings.find(([, pattern]) => pattern.test(spelling))?.[0] ?? spelling;
  const isCalendarYear = name === 'years' && /^(?:19|20)\d\d$/.test(value);
  if (name === '' || isCalendarYear) return value;
  return name === '%' ? `${value}%` : `${value} ${name}`;
}

/**
 * @param {string} text
 * @param {string} other
 * @returns {string[]} what the first text states and the second does not, as often as it states it more
 */
export function missingFrom(text, other) {
  const rest = statements(other);
  return statements(text).filter((statement) => {
    const index = rest.indexOf(statement);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
