import { dateText, isDateFormat } from "../../src/sheet/index";

test.each(["yyyy/m/d", 'yyyy"年"m"月"d"日"', "[$-804]m/d", "h:mm", "[h]:mm", "m月d日", "d-mmm", "e-m-d"])(
  "%s shows a date or a time",
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

test.each([
  "General",
  "0",
  "@",
  "0.00%",
  "#,##0",
  '0"年"',
  "[Red]0",
  "0_d",
  "[$¥-804]#,##0.00",
  '0"days"',
  "G/通用格式",
])("%s shows a number", (format) => {
  expect(isDateFormat(format)).toBe(false);
});

test.each([
  [45296, "2024年1月5日"],
  [45296.75, "2024年1月5日"],
  [1, "1900年1月1日"],
  [59, "1900年2月28日"],
  [60, "1900年2月29日"],
  [61, "1900年3月1日"],
  [0.5625, "13:30"],
  [-3, "-3"],
])("the serial number %d is shown as %s", (serial, text) => {
  expect(dateText(serial)).toBe(text);
});
