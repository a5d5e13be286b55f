import { plainText } from "../../../src/validation/narrative/plain-text";

test.each([
  ["０１２３４５６７８９", "0123456789", "full-width digits"],
  ["Ａ４Ｚａｚ", "A4Zaz", "full-width letters"],
  ["１２．５％", "12.5%", "a full-width point and percent sign"],
  ["（含转载）﹙3条﹚", "(含转载)(3条)", "full-width and small brackets"],
  [" 公开 2\u3000条\t信\u00a0息\n", "公开2条信息", "spaces of every kind and line breaks"],
  ["公开\u200b2条", "公开2条", "a space without width, as web pages leave it"],
])("%j is read as %j: %s", (typed, read) => {
  expect(plainText(typed)).toBe(read);
});

test("Chinese punctuation and half-width text stay as they are", () => {
  const text = "“公开”2条，其中：网站1条、微信1条；（共2条）！？《条例》。";
  expect(plainText(text)).toBe("“公开”2条，其中：网站1条、微信1条；(共2条)！？《条例》。");
  expect(plainText("A4: 3.5%, (1)")).toBe("A4:3.5%,(1)");
});
