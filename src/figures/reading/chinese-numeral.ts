const digits = "零一二三四五六七八九";
const places = ["", "十", "百", "千"];
const plainForms: Readonly<Record<string, string>> = {
  ...{ 〇: "零", "○": "零", 两: "二", 壹: "一", 贰: "二", 叁: "三", 肆: "四", 伍: "五", 陆: "六", 柒: "七" },
  ...{ 捌: "八", 玖: "九", 拾: "十", 佰: "百", 仟: "千", 萬: "万" },
};

/**
 * The number a Chinese numeral below one 亿 writes: 十二, 一百零三, 两万. Undefined for anything that is not written in
 * full, as 一百三, which some say for 130 and some for 103.
 */
export function readChineseNumeral(text: string): number | undefined {
  const plain = [...text].map((character) => plainForms[character] ?? character).join("");
  const [low = "", high = ""] = plain.split("万").reverse();
  const value = addUp(high) * 10_000 + addUp(low);
  // What the number would look like written in full decides whether the text is a numeral at all.
  const full = writeChineseNumeral(value);
  return [full, full.replace(/^一十/, "十")].includes(plain) ? value : undefined;
}

/** A number from 0 to 99,999,999 as a Chinese numeral written in full: 一十二, 一百零三, 二万. */
export function writeChineseNumeral(value: number): string {
  if (value === 0) return "零";
  const high = Math.floor(value / 10_000);
  const low = value % 10_000;
  const gap = high > 0 && low > 0 && low < 1000 ? "零" : "";
  return (high > 0 ? `${writeSection(high)}万` : "") + gap + writeSection(low);
}

function addUp(section: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of section) {
    const place = places.indexOf(character);
    if (place > 0) {
      sum += (digit || 1) * 10 ** place;
      digit = 0;
    } else digit = digits.indexOf(character);
  }
  return sum + digit;
}

function writeSection(value: number): string {
  let text = "";
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit > 0) text += `${digits[digit] ?? ""}${places[place] ?? ""}`;
    else if (text !== "" && value % 10 ** place > 0 && !text.endsWith("零")) text += "零";
  }
  return text;
}
