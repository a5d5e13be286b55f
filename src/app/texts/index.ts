export { insertNoFeeSentence, insertSubHeadings } from "./insert-sentences";
export type { ParagraphRef } from "./paragraph-place";
export { showParagraph } from "./show-paragraph";
export {
  openWordTexts,
  placeWordText,
  takeTextsFromWord,
  textParts,
  type TakeChoice,
  type WordTexts,
} from "./take-texts-from-word";
