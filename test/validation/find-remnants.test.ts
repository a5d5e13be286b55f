import { findRemnants, withoutRemnants } from "../../src/validation/find-remnants";

describe("what a template prints is found as it stands there", () => {
  test.each([
    ["（文字描述）", "（文字描述）"],
    ["一、总体情况(文字描述)", "(文字描述)"],
    ["（ 文字描述 ）", "（ 文字描述 ）"],
    ["（文字描述，收取信息处理费情况在此处报告。）", "（文字描述，收取信息处理费情况在此处报告。）"],
    ["(文字描述:略)(见附件)", "(文字描述:略)"],
    ["（文字描述。）", "（文字描述。）"],
    ["收取信息处理费情况在此处报告。", "收取信息处理费情况在此处报告"],
    ["没有的也要写明，收费情况在此处报告", "收费情况在此处报告"],
    ["在此处报告", "在此处报告"],
    ["该部分以表格形式报告。表格如下：", "该部分以表格形式报告。表格如下："],
    ["该部分以表格形式报告。表格如下", "该部分以表格形式报告。表格如下"],
    ["该部分以表格形式报告。 表格如下 ：", "该部分以表格形式报告。 表格如下 ："],
    ["该部分以表格形式报告.表格如下:", "该部分以表格形式报告.表格如下:"],
    ["该部分以表格形式报告表格如下", "该部分以表格形式报告表格如下"],
    ["该部分以表格形式报告", "该部分以表格形式报告"],
  ])("“%s”: “%s”", (paragraph, remnant) => {
    expect(findRemnants(paragraph)).toEqual([remnant]);
  });

  test.each(["（见文字描述）", "（文字描述见附件）", "详见文字描述。"])(
    "but not words of one's own: “%s”",
    (text) => {
      expect(findRemnants(text)).toEqual([]);
    },
  );
});

describe("a sign that stands for a number or a name is found", () => {
  test.each([
    ["全年主动公开信息××条。", "××"],
    ["全年主动公开信息✕✕条。", "✕✕"],
    ["╳╳╳县人民政府", "╳╳╳"],
    ["×× 县", "××"],
    ["×件申请", "×"],
    ["收到× 件", "×"],
    ["占全部申请的×%", "×"],
    ["XX镇人民政府", "XX"],
    ["示例县XX镇人民政府", "XX"],
    ["网址：ＸＸ", "ＸＸ"],
    ["（XXX）", "XXX"],
    ["共公开信息X条。", "X"],
    ["xx镇人民政府", "xx"],
    ["主动公开政府信息xx条", "xx"],
    ["主动公开政府信息ｘｘ 条", "ｘｘ"],
    ["主动公开＊＊条", "＊＊"],
    ["主动公开**条", "**"],
    ["主动公开* 条", "*"],
    ["○○镇人民政府", "○○"],
    ["报送○○ 镇", "○○"],
    ["报送〇〇〇镇人民政府", "〇〇〇"],
    ["共（　）条", "（　）"],
    ["共()条", "()"],
    ["共（）  条", "（）"],
    ["联系电话：______", "______"],
    ["联系人＿＿＿", "＿＿＿"],
    ["某某县人民政府", "某某"],
  ])("“%s”: “%s”", (paragraph, remnant) => {
    expect(findRemnants(paragraph)).toEqual([remnant]);
  });

  test.each([
    ["a web address", "http://www.example.gov.cn/xxgk/XXGK/XX.html"],
    ["a web address before its Chinese", "www.example.gov.cn/xx条目"],
    ["a mailbox", "信箱XXB@example.gov.cn"],
    ["a size", "3×5的展板"],
    ["a clothes size", "世界博览会XXL码"],
    ["the number of a product", "型号AXX、9XX、-XX、XX-1、XX2"],
    ["a vitamin", "维生素X的检测"],
    ["a product of two", "甲×乙两种条件"],
    ["small letters among others", "gov.cn的xx, yy"],
    ["a year in Chinese", "二〇〇九年、二○○○年"],
    ["a number in Chinese digits", "文号二〇〇号、〇〇七号"],
    ["a masked name", "办理李**申请一案"],
    ["an empty bracket that counts nothing", "（）内填写"],
    ["two low lines", "文件名a__b"],
    ["nothing", ""],
  ])("but not in %s: “%s”", (_, paragraph) => {
    expect(findRemnants(paragraph)).toEqual([]);
  });
});

describe("a year left open is found with its century", () => {
  test.each([
    ["20××年，全县公开信息。", "20××"],
    ["20XX年度报告", "20XX"],
    ["示例局20xx年度报告", "20xx"],
    ["202X年度报告", "202X"],
    ["截至202×年12月31日", "202×"],
    ["20__年度报告", "20__"],
  ])("“%s”: “%s”, once", (paragraph, remnant) => {
    expect(findRemnants(paragraph)).toEqual([remnant]);
  });

  test("and a day with each of its signs told once", () => {
    expect(findRemnants("202X年X月X日")).toEqual(["202X"]);
    expect(findRemnants("2024年×月×日")).toEqual(["×"]);
  });
});

describe("a request to write something is found", () => {
  test.each([
    ["具体数据待补充。", "待补充"],
    ["此处待填", "待填"],
    ["数据待填写", "待填写"],
    ["本段待完善。", "待完善"],
    ["此处填写本年数", "此处填写"],
    ["请在此填写本年数", "请在此填写"],
    ["请在此处输入", "请在此处输入"],
    ["收到申请（请填写）件", "（请填写）"],
    ["收到申请（ 请填写数字 ）件", "（ 请填写数字 ）"],
    ["改进情况(请补充具体做法)。", "(请补充具体做法)"],
    ["此段TODO。", "TODO"],
    ["TODO：待核", "TODO"],
    ["todo", "todo"],
  ])("“%s”: “%s”", (paragraph, remnant) => {
    expect(findRemnants(paragraph)).toEqual([remnant]);
  });

  test.each(["见本级公报（请填写《信息公开申请表》）", "软件TODOS和MyTODO", "公开平台有待完备"])(
    "but not in “%s”",
    (paragraph) => {
      expect(findRemnants(paragraph)).toEqual([]);
    },
  );
});

test("every remnant is told once, in the order of their kinds", () => {
  expect(findRemnants("某某镇公开××条，某某局公开××条，XX待补充。")).toEqual(["××", "XX", "待补充", "某某"]);
});

test("without its remnants a paragraph is what the unit has written itself", () => {
  expect(withoutRemnants("（文字描述）")).toBe("");
  expect(withoutRemnants("××县公开××条，及时准确。")).toBe("县公开条，及时准确。");
  expect(withoutRemnants("全年公开20条。")).toBe("全年公开20条。");
});
