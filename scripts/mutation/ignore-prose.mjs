// For npm run mutation: leaves the sentences of rules and their examples alone. test/docs/rules.test.ts compares every one
// of them with docs/rules.md, which people read, and test/validation/rule-examples.test.ts runs the examples. Ids, cell
// names, labels of the form and states are data and are mutated.
const prose = new Set(["sentence", "reason", "source", "message", "relation", "place"]);
const chinese = /[\u4e00-\u9fff]/;

function shouldIgnore({ node, parent }) {
  const named =
    (parent?.type === "ObjectProperty" && parent.value === node && parent.key.name) ||
    (parent?.type === "VariableDeclarator" && parent.init === node && parent.id.name);
  if (named === "examples") return "examples, compared as a whole with docs/rules.md";
  if (node.type !== "StringLiteral" && node.type !== "TemplateLiteral") return undefined;
  // What a rule's place is called in its sentences: itemsLeft("licensing", "行政许可").
  const isName =
    parent?.type === "CallExpression" && node.type === "StringLiteral" && chinese.test(node.value);
  if (!prose.has(named) && !isName) return undefined;
  const decides = (node.expressions ?? []).some(({ type }) =>
    /Conditional|Logical|Binary|Function/.test(type),
  );
  return decides ? undefined : "prose, compared as a whole with docs/rules.md";
}

export const strykerPlugins = [{ kind: "Ignore", name: "prose", value: { shouldIgnore } }];
