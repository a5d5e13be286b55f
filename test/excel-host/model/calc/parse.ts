import type { Area, ErrorCode } from "../types";
import { areaOfReference } from "./area-of-reference";
import { tokenize, type Reference, type Token } from "./tokenize";

export type Node =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  | { readonly kind: "error"; readonly code: ErrorCode }
  /** `area` is the place without any shift. */
  | { readonly kind: "reference"; readonly reference: Reference; readonly area: Area }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "negate" | "plus" | "percent"; readonly operand: Node }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  /** An argument left out: IF(A1,,2) */
  | { readonly kind: "missing" };

const parsed = new Map<string, Node | null>();

/** The tree of a formula; null where Excel would refuse it. Trees are kept, since every recalculation asks again. */
export function parseFormula(formula: string): Node | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  const tokens = tokenize(formula);
  const tree = tokens && tokens.length > 0 ? new Parser(tokens).parse() : null;
  parsed.set(formula, tree);
  return tree;
}

class SyntaxProblem extends Error {}

const comparisons = ["=", "<>", "<", ">", "<=", ">="];

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Node | null {
    try {
      const node = this.comparison();
      return this.at === this.tokens.length ? node : null;
    } catch (problem) {
      if (problem instanceof SyntaxProblem) return null;
      throw problem;
    }
  }

  private isMark(...marks: string[]): boolean {
    const token = this.tokens[this.at];
    return token?.type === "mark" && marks.includes(token.mark);
  }

  private take(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new SyntaxProblem("the formula ends too early");
    return token;
  }

  private expect(mark: string): void {
    if (!this.isMark(mark)) throw new SyntaxProblem(`${mark} expected`);
    this.at++;
  }

  private binary(operators: readonly string[], next: () => Node): Node {
    let left = next();
    while (this.isMark(...operators)) {
      const token = this.take();
      if (token.type !== "mark") throw new SyntaxProblem("operator expected");
      left = { kind: "binary", operator: token.mark, left, right: next() };
    }
    return left;
  }

  private comparison = (): Node => this.binary(comparisons, this.concatenation);
  private concatenation = (): Node => this.binary(["&"], this.sum);
  private sum = (): Node => this.binary(["+", "-"], this.product);
  private product = (): Node => this.binary(["*", "/"], this.power);
  private power = (): Node => this.binary(["^"], this.signed);

  // A sign binds tighter than ^ in Excel: -2^2 is 4.
  private signed = (): Node => {
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

  private atom(): Node {
    const token = this.take();
    switch (token.type) {
      case "number":
      case "text":
      case "boolean":
        return { kind: "literal", value: token.value };
      case "error":
        return { kind: "error", code: token.code };
      case "reference":
        return {
          kind: "reference",
          reference: token.reference,
          area: areaOfReference(token.reference, 0, 0),
        };
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

  private arguments(): Node[] {
    const args: Node[] = [];
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

  private array(): Node {
    const rows: Node[][] = [[]];
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
