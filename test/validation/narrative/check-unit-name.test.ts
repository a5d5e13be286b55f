import { formOf } from "../../../src/form/index";
import { checkUnitName } from "../../../src/validation/narrative/check-unit-name";
import { emptyNarrative } from "../../support/reports";

function found(text: string, unit?: string) {
  const narrative = { ...emptyNarrative, problems: [text] };
  return checkUnitName({
    form: formOf("2021"),
    figures: new Map(),
    narrative,
    ...(unit !== undefined && { unit }),
  });
}
const quotes = (...asked: Parameters<typeof found>) => found(...asked).map(({ text }) => text);

test("what another kind of unit calls itself is told its place, the words and the unit", () => {
  expect(found("2024年，我局认真落实公开条例，本局网站更新及时。", "示例县示例镇人民政府")).toEqual([
    {
      rule: "N-UNITNAME",
      cells: [],
      paragraph: { part: "problems", index: 0 },
      text: "我局",
      sentence:
        "第五部分“存在的主要问题及改进情况”第1段自称“我局”，填报单位是“示例县示例镇人民政府”，请核对是否沿用了别的单位的文字。",
    },
  ]);
});

describe("a unit may call itself and its place by its own name", () => {
  test.each([
    ["示例县财政局", "我局在我县率先公开，本局无收费。"],
    ["示例省财政厅", "我厅及时答复，本厅无收费。"],
    ["示例县示例镇人民政府", "我镇及时答复，全县领先，我县表扬了本镇。"],
    ["示例县示例镇", "我镇及时答复，本镇无收费。"],
    ["示例县示例乡人民政府", "我乡及时答复，本乡无收费。"],
    ["示例区示例街道办事处", "我街道及时答复，本街道无收费。"],
    ["示例县人民政府", "我县及时答复。"],
    ["示例县人民政府办公室", "我县及时答复。"],
    ["示例省人民政府办公厅", "我厅及时答复。"],
    ["示例省人民政府办公室", "我厅及时答复。"],
    ["示例县财政局（本级）", "我局及时答复。"],
    ["示例县财政局 (国有资产监督管理局) ", "我局及时答复。"],
  ])("%s: %s", (unit, text) => {
    expect(found(text, unit)).toEqual([]);
  });
});

describe("a unit is told what neither it nor its place is", () => {
  test.each([
    ["示例街道", "我局及时答复。", "我局"],
    ["示例街道办事处", "我镇及时答复。", "我镇"],
    ["示例镇", "我乡及时答复。", "我乡"],
    ["示例乡", "本镇及时答复。", "本镇"],
    ["示例苏木", "我镇及时答复。", "我镇"],
    ["示例苏木人民政府", "我乡及时答复。", "我乡"],
    ["示例市财政局", "我县及时答复。", "我县"],
    ["示例市财政局", "本厅及时答复。", "本厅"],
    ["示例省财政厅", "我局及时答复。", "我局"],
    ["示例市卫生健康委", "我局及时答复。", "我局"],
    ["示例市卫生健康委员会", "本局及时答复。", "本局"],
    ["示例市政府", "我局及时答复。", "我局"],
    ["示例市人民政府办公室", "我局及时答复。", "我局"],
    ["示例市机关事务管理局服务中心", "我局及时答复。", "我局"],
    ["示例省财政厅信息中心", "我厅及时答复。", "我厅"],
    ["示例市外办", "我局及时答复。", "我局"],
    ["示例市委办公室", "我厅及时答复。", "我厅"],
    ["示例省人民政府办公室信息中心", "我厅及时答复。", "我厅"],
    ["示例县财政局（国有资产监督管理局）", "我镇及时答复。", "我镇"],
    [" 示例县财政局 (本级) ", "我镇及时答复。", "我镇"],
  ])("%s: %s", (unit, text, quote) => {
    expect(quotes(text, unit)).toEqual([quote]);
  });
});

describe("nothing is told", () => {
  test.each([
    ["while the unit is unknown", undefined],
    ["of a unit whose kind its name does not tell", "示例市供销合作社"],
    ["of a unit whose kind stands only within its name", "示例市财政局幼儿园"],
    ["of a unit within a township", "示例镇中心学校"],
    ["of a unit whose name has every kind but at its end", "示例县政府街道乡苏木厅委办公室直属小学"],
  ])("%s", (_, unit) => {
    expect(found("我局及时答复，我县领先，我厅满意。", unit)).toEqual([]);
  });

  test.each([
    ["印发《我局公开工作规则》和《本局办法》。", "titles of documents"],
    ["开展“我局怎么办”“本局先行”活动。", "what is quoted"],
    ["加强自我局限的克服。", "what is no word of the unit"],
    ["群众对本我局面满意。", "what is no word of the unit behind 本"],
    ["公开基本局面已经形成，根本局势稳定。", "words that end in 本"],
    ["本乡本土人才信息，我乡镇干部、本乡镇居民均可查阅。", "words for any 乡 or 镇"],
    ["坚持以人为本“阳光政务”局面形成。", "what stands on both sides of a quotation"],
  ])("of %s (%s)", (text) => {
    expect(found(text, "示例镇人民政府")).toEqual([]);
  });

  test("but between titles a word of the unit is told", () => {
    expect(quotes("按照《条例》我局印发《办法》。", "示例镇人民政府")).toEqual(["我局"]);
    expect(quotes("围绕“公开”我局开展“回访”。", "示例镇人民政府")).toEqual(["我局"]);
  });
});
