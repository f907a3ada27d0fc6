import { describe, expect, it } from 'vitest';
import { checkLanguage, checkValues, meaningsOf } from '../../../scripts/generators/comments.ts';

const documentIn = (description: string, texts: string[]) => ({
  components: {
    schemas: {
      Period: {
        type: 'string',
        description,
        enum: ['2', '3', '4'],
        'x-enum-varnames': ['Month', 'Year', 'Hour'],
        'x-enum-descriptions': texts,
      },
    },
  },
});
const en = documentIn('Unit of the period, which counts only with a subscription.', ['Month', 'Year', 'Hour']);
const zh = documentIn('订购周期的单位，仅包年/包月时有效。', ['月', '年', '小时']);

describe('the language of comments', () => {
  const check = (english: string, chinese: string) => checkLanguage({ en: english, zh: chinese }, { en, zh });

  it('is right where each code has its own texts, however they are wrapped', () => {
    const english = '/// Unit of the period, which counts only\n    /// with a subscription.\n';
    expect(check(english, '// 订购周期的单位，\n// 仅包年/包月时有效。')).toEqual({ mark: 'right', findings: [] });
    expect(check(english, String.raw`"\u8ba2购周期的单位，仅包年/包月时有效。"`).mark).toBe('right');
  });

  it('is right where texts that begin alike have different twins, and the code has one of them', () => {
    const both = (one: string, other: string) => ({
      components: { schemas: { A: { description: one }, B: { description: other } } },
    });
    const english = 'Name and version of an operating system, for which the service';
    const documents = {
      en: both(`${english} looks.`, `${english} looked.`),
      zh: both('操作系统名称和版本，由服务选择。', '供服务选择的操作系统名称和版本。'),
    };
    const code = { en: `// ${english} looks.`, zh: '// 操作系统名称和版本，由服务选择。' };
    expect(checkLanguage(code, documents)).toEqual({ mark: 'right', findings: [] });
  });

  it('is not judged where there are no texts', () => {
    expect(check('type Period string', 'type Period string')).toEqual({ mark: 'none', findings: [] });
  });

  it('is wrong where the Chinese code is English, or the English code Chinese', () => {
    const [one, other] = [
      '// Unit of the period, which counts only with a subscription.',
      '// 订购周期的单位，仅包年/包月时有效。',
    ];
    expect(check(one, one)).toEqual({
      mark: 'wrong',
      findings: [
        'The Chinese code has 1 texts that are not Chinese, such as "Unit of the period, which counts only ' +
          'with a subscription.".',
      ],
    });
    expect(check(`${one}\n${other}`, other).findings).toEqual([
      'The English code has 1 texts that are Chinese, such as "Unit of the period, which counts only with a ' +
        'subscription.".',
    ]);
  });
});

describe('names and texts of enumerated values', () => {
  const check = (code: string) => checkValues(code, meaningsOf(en));

  it.each([
    ['TypeScript', '  /** Month */\n  Month = "2",\n  /** Year */\n  Year = "3",'],
    ['Java', '  /**\n   * Month\n   */\n  MONTH("2"),\n\n  YEAR("3");'],
    ['Go', '\t// Month\n\tMONTH Period = "2"\n\tHOUR Period = "4" // Hour'],
    ['Python', "    MONTH = '2'\n    YEAR = '3' # Year"],
    ['Rust', '    /// Month\n    #[serde(rename = "2")]\n    Month,'],
    ['Rust without comments', '    #[serde(rename = "2")]\n    Month,'],
    ['Kotlin', '    @SerialName(value = "2") Month("2"),'],
    ['Kotlin with comments', '    /**\n    * Month\n    */\n    @Json(name = "2") Value2("2"),'],
    ['JavaScript', '    "Month": "2",'],
    ['PHP', "    public const PERIOD_TYPE_MONTH = '2';"],
    ['C#', '    [System.Runtime.Serialization.EnumMember(Value = @"2")]\n    Month = 0,'],
  ])('are right in %s', (_language, code) => {
    expect(check(code)).toEqual({ mark: 'right', findings: [] });
  });

  it.each([
    ['a text', '/** Month */\nValue4 = "4",', '"Month" stands at the value "4" instead of "2".'],
    ['a text at the end of a line', 'Value4 = "4", // Month', '"Month" stands at the value "4" instead of "2".'],
    ['a name', 'MONTH("3"),', '"month" stands at the value "3" instead of "2".'],
    ['a name with that of its type', 'PERIOD_MONTH = "3"', '"month" stands at the value "3" instead of "2".'],
    ['a name below', '#[serde(rename = "3")]\nMonth,', '"month" stands at the value "3" instead of "2".'],
  ])('are wrong where %s stands at another value', (_what, code, finding) => {
    expect(check(code)).toEqual({ mark: 'wrong', findings: [finding] });
  });

  it('are not judged where a variable has the name of a value in lower case', () => {
    expect(check("const month = date.getMonth() < 9 ? '3' + date.getMonth() : date.getMonth();").mark).toBe('none');
  });

  it('are not judged where there are none, or where a line has several values', () => {
    expect(check('type Period = "2" | "3" | "4";\n// Month\nconst all = ["2", "3"];').mark).toBe('none');
  });
});
