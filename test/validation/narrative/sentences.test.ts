import { clauseEnd, sentencesOf } from "../../../src/validation/narrative/sentences";

test.each([
  ["全年公开37条。办结12件", ["全年公开37条", "办结12件"]],
  ["全年公开37条！！办结几件？12件。", ["全年公开37条", "办结几件", "12件"]],
  ["。\n全年公开37条；办结12件。\n", ["全年公开37条；办结12件"]],
  ["", []],
])("the sentences of %j", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test.each([
  ["今年，收到申请37件办结，其中网上12件", "37件", "件办结"],
  ["收到申请37件、复议1件", "37件", "件"],
  ["收到申请37件", "37件", "件"],
  ["收到申请37，件", "37，件", ""],
])(
  "the clause in %s goes on behind the number with what stands before the next mark",
  (text, number, rest) => {
    const position = text.indexOf(number) + 2;
    expect(text.slice(position, clauseEnd(text, position))).toBe(rest);
  },
);
