"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parseFormula = parseFormula;
const tokenize_1 = require("./tokenize");
const parsed = new Map();
/** The tree of a formula; null where Excel would refuse it. Trees are kept, since every recalculation asks again. */
function parseFormula(formula) {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const tokens = (0, tokenize_1.tokenize)(formula);
  const tree = tokens && tokens.length > 0 ? new Parser(tokens).parse() : null;
  parsed.set(formula, tree);
  return tree;
}
class SyntaxProblem extends Error {}
const comparisons = ["=", "<>", "<", ">", "<=", ">="];
class Parser {
  constructor(tokens) {
    this.tokens = tokens;
    this.at = 0;
    this.comparison = () => this.binary(comparisons, this.concatenation);
    this.concatenation = () => this.binary(["&"], this.sum);
    this.sum = () => this.binary(["+", "-"], this.product);
    this.product = () => this.binary(["*", "/"], this.power);
    this.power = () => this.binary(["^"], this.signed);
    // A sign binds tighter than ^ in Excel: -2^2 is 4.
    this.signed = () => {
      if (this.isMark("-", "+")) {
        const token = this.take();
        const operand = this.signed();
        return { kind: token.type === "mark" && token.mark === "-" ? "negate" : "plus", operand };
      }
      let node = this.atom();
      while (this.isMark("%")) {
        this.at++;
        node = { kind: "percent", operand: node };
      }
      return node;
    };
  }
  parse() {
    try {
      const node = this.comparison();
      return this.at === this.tokens.length ? node : null;
    } catch (problem) {
      if (problem instanceof SyntaxProblem) return null;
      throw problem;
    }
  }
  isMark(...marks) {
    const token = this.tokens[this.at];
    return token?.type === "mark" && marks.includes(token.mark);
  }
  take() {
    const token = this.tokens[this.at++];
    if (!token) throw new SyntaxProblem("the formula ends too early");
    return token;
  }
  expect(mark) {
    if (!this.isMark(mark)) throw new SyntaxProblem(`${mark} expected`);
    this.at++;
  }
  binary(operators, next) {
    let left = next();
    while (this.isMark(...operators)) {
      const token = this.take();
      if (token.type !== "mark") throw new SyntaxProblem("operator expected");
      left = { kind: "binary", operator: token.mark, left, right: next() };
    }
    return left;
  }
  atom() {
    const token = this.take();
    switch (token.type) {
      case "number":
      case "text":
      case "boolean":
        return { kind: "literal", value: token.value };
      case "error":
        return { kind: "error", code: token.code };
      case "reference":
        return { kind: "reference", reference: token.reference };
      case "name":
        return { kind: "name", sheet: token.sheet, name: token.name };
      case "function":
        return { kind: "call", name: token.name, args: this.arguments() };
      case "mark": {
        if (token.mark === "{") return this.array();
        if (token.mark !== "(") throw new SyntaxProblem(`${token.mark} not expected`);
        const node = this.comparison();
        this.expect(")");
        return node;
      }
    }
  }
  arguments() {
    const args = [];
    if (this.isMark(")")) {
      this.at++;
      return args;
    }
    for (;;) {
      args.push(this.isMark(",", ")") ? { kind: "missing" } : this.comparison());
      if (this.isMark(")")) {
        this.at++;
        return args;
      }
      this.expect(",");
    }
  }
  array() {
    const rows = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.signed());
      if (this.isMark("}")) {
        this.at++;
        return { kind: "array", rows };
      }
      if (this.isMark(";")) rows.push([]);
      else if (!this.isMark(",")) throw new SyntaxProblem("} expected");
      this.at++;
    }
  }
}
