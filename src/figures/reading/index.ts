export { interpretWritten, type Interpretation } from "./interpret-written";
export { readChineseNumeral } from "./chinese-numeral";
