import { mayStandFor, numbersIn } from "../../../src/validation/narrative/numbers-in-text";

/** Each number of a sentence as its value and its unit. */
const counted = (sentence: string) => numbersIn(sentence).map(({ value, unit }) => [value, unit]);

test("a number is told with where it and its unit stand, how it is meant and its decimals", () => {
  const sentence = "全年公开信息大约1，234条左右，增长12.5%。";
  const numbers = numbersIn(sentence);
  expect(numbers).toEqual([
    { start: 8, end: 16, value: 1234, unit: "条", meant: "about", decimals: 0 },
    { start: 19, end: 24, value: 12.5, unit: "%", meant: "exactly", decimals: 1 },
  ]);
  expect(numbers.map(({ start, end }) => sentence.slice(start, end))).toEqual(["1，234条左右", "12.5%"]);
});

describe("a number is read as it is printed", () => {
  test.each([
    ["37条", [37, "条"], "digits"],
    ["1,234,567次", [1234567, "次"], "thousand separators"],
    ["12，345.5万元", [12345.5, "万元"], "the same, full-width, before a point"],
    ["1.1万条", [11000, "条"], "ten thousands"],
    ["0.37万条", [3700, "条"], "a part of ten thousand"],
    ["2亿次", [200000000, "次"], "hundred millions"],
    ["3万余人次", [30000, "人次"], "ten thousands before 余"],
    ["十余万条", [100000, "条"], "ten thousands behind 余"],
    ["十二件", [12, "件"], "Chinese numerals"],
    ["一百零三件", [103, "件"], "a Chinese numeral with 零"],
    ["两件", [2, "件"], "两"],
    ["三万五千条", [35000, "条"], "Chinese ten thousands"],
    ["三亿次", [300000000, "次"], "Chinese hundred millions"],
    ["3个百分点", [3, "个百分点"], "a difference of percentages"],
    ["3个类", [3, "类"], "个 before a unit"],
    ["3个", [3, "个"], "个 as the unit"],
    ["3期次", [3, "期次"], "a unit of two characters that begins like another"],
    ["20人次", [20, "人次"], "another of these"],
  ])("%s: %j (%s)", (sentence, expected) => {
    expect(counted(sentence)).toEqual([expected]);
  });

  test.each([
    ["30万元", [30, "万元"]],
    ["30余万元", [30, "万元"]],
    ["十万元", [10, "万元"]],
    ["1.5亿元", [1.5, "亿元"]],
    ["300元", [300, "元"]],
  ])("money stays in the unit written: %s", (sentence, expected) => {
    expect(counted(sentence)).toEqual([expected]);
  });
});

describe("how a number is meant", () => {
  test.each([
    ["37条", "exactly"],
    ["三万五千条", "exactly"],
    ["约37条", "about"],
    ["大约37条", "about"],
    ["37条左右", "about"],
    ["37条上下", "about"],
    ["1.2万条", "about"],
    ["三万条", "about"],
    ["近40条", "under"],
    ["不足40条", "under"],
    ["不到40条", "under"],
    ["不超过40条", "under"],
    ["40条以内", "under"],
    ["近4万条", "under"],
    ["超过30条", "over"],
    ["超30条", "over"],
    ["逾30条", "over"],
    ["30余条", "over"],
    ["30多条", "over"],
    ["3万余条", "over"],
    ["十余万条", "over"],
    ["30条以上", "over"],
    ["30件余", "over"],
  ])("%s: %s", (sentence, meant) => {
    expect(numbersIn(sentence)).toMatchObject([{ meant }]);
  });

  test.each([
    ["12件", 0],
    ["十二件", 0],
    ["12.50%", 2],
    ["1.25万条", 0],
    ["1.25万元", 2],
  ])("%s has %i decimals, for what 万 rounds has none", (sentence, decimals) => {
    expect(numbersIn(sentence)).toMatchObject([{ decimals }]);
  });
});

describe("no count", () => {
  test.each([
    ["2024年3月12日", "a date"],
    ["国办公开办函〔2021〕30号", "the number of a document"],
    ["电话0527-84321234，邮编223800", "telephone and postal code"],
    ["第3次会议", "an ordinal"],
    ["第三次会议", "an ordinal in Chinese"],
    ["5·15次", "a part of a date"],
    ["按3.2.1条", "a part of a clause number"],
    ["A4张", "a part of the name of a format"],
    ["12345,678件", "thousands set apart in the wrong place"],
    ["一百三件", "a numeral some say for 103 and some for 130"],
    ["一次性告知", "the word 一次性"],
    ["提供一条龙服务", "the word 一条龙"],
    ["拧成一条心", "the word 一条心"],
    ["身份证号321302199001011234567890件", "longer than any count"],
    ["一二三四五六七八九一二三四五六七件", "a row of numerals longer than any count"],
  ])("is %s, %s", (sentence) => {
    expect(counted(sentence)).toEqual([]);
  });

  test.each([
    ["公开12件性质相同的信息", [[12, "件"]], "性 behind digits begins another word"],
    ["制定三项制度，提高积极性", [[3, "项"]], "性 stands further behind"],
    ["下载APP约3万次", [[30000, "次"]], "约 parts the number from the letters before it"],
    ["公开一百零三件（一二三四五六七八九一二三四五六）", [[103, "件"]], "rows of numerals stand elsewhere"],
  ])("is not in %s: %j (%s)", (sentence, expected) => {
    expect(counted(sentence)).toEqual(expected);
  });

  test("goes away without moving what stands behind it", () => {
    const sentence = "账号6222021234567890123456789，公开37条";
    expect(numbersIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(["37条"]);
  });
});

describe("a number may stand for a figure", () => {
  test.each([
    [37, 0, 37, true, "they are the same"],
    [37, 0, 36, false, "it is another"],
    [37, 0, 37.4, true, "its decimals are rounded off"],
    [38, 0, 37.6, true, "its decimals are rounded up"],
    [37, 0, 37.6, true, "its decimals are cut off"],
    [38, 0, 37.4, false, "its decimals round the other way"],
    [12.3, 1, 12.34, true, "its second decimal is rounded off"],
    [12.4, 1, 12.36, true, "its second decimal is rounded up"],
    [12.3, 1, 12.36, true, "its second decimal is cut off"],
    [12.4, 1, 12.34, false, "its second decimal rounds the other way"],
    [12.2, 1, 12.34, false, "its first decimal is another"],
    [0.29, 2, 0.285, true, "half of the last decimal is rounded up, 28.499999999999996 as it is multiplied"],
    [1.14, 2, 1.15, false, "it is one less, 114.99999999999999 as it is multiplied"],
    [0.58, 2, 0.58, true, "they are the same, 57.99999999999999 as they are multiplied"],
  ])("as counted: %d with %i decimals for %d is %s, for %s", (value, decimals, figure, expected) => {
    expect(mayStandFor({ value, decimals, meant: "exactly" }, figure)).toBe(expected);
  });

  test.each([
    ["over", 100, 99, false],
    ["over", 100, 100, true],
    ["over", 100, 125, true],
    ["over", 100, 126, false],
    ["over", 20, 30, true],
    ["over", 20, 31, false],
    ["under", 100, 74, false],
    ["under", 100, 75, true],
    ["under", 100, 100, true],
    ["under", 100, 101, false],
    ["under", 20, 9, false],
    ["under", 20, 10, true],
    ["about", 100, 74, false],
    ["about", 100, 75, true],
    ["about", 100, 125, true],
    ["about", 100, 126, false],
    ["about", 20, 10, true],
    ["about", 20, 9, false],
  ] as const)(
    "%s %i for %i: %s, as it leaves room for a quarter, at least for 10",
    (meant, value, figure, expected) => {
      expect(mayStandFor({ value, decimals: 0, meant }, figure)).toBe(expected);
    },
  );
});

test.each([
  ["结转下一个年度", "the next is no count"],
  ["上一件", "nor is the last"],
  ["属于三类内部事务信息", "a row of table three says 三类"],
  ["属于四类过程性信息", "another says 四类"],
])("%s counts nothing: %s", (text) => {
  expect(numbersIn(text)).toEqual([]);
});

test.each(["一个", "三类信息", "以上三件", "下1个"])("%s counts something", (text) => {
  expect(numbersIn(text)).toHaveLength(1);
});
