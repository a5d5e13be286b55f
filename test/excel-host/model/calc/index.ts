export { Evaluator, type Place } from "./evaluate";
export { parseFormula } from "./parse";
export { tokenize, type Token, type Reference, type Corner } from "./tokenize";
export { tidyFormula } from "./tidy-formula";
export { isError } from "./values";
