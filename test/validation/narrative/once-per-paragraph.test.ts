import { oncePerParagraph } from "../../../src/validation/narrative/once-per-paragraph";
import { readParagraph, type ReadParagraph } from "../../../src/validation/narrative/read-paragraph";

test("what a paragraph comes to is worked out once for each, even where that is nothing", () => {
  const asked: string[] = [];
  const firstNumber = oncePerParagraph(({ typed }: ReadParagraph) => {
    asked.push(typed);
    return /\d+/.exec(typed)?.[0];
  });
  const [counting, other] = [readParagraph("全年公开37条。"), readParagraph("接受社会监督。")];
  expect([counting, other, counting, other].map(firstNumber)).toEqual(["37", undefined, "37", undefined]);
  expect(asked).toEqual(["全年公开37条。", "接受社会监督。"]);
});
