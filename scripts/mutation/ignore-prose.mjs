// For npm run mutation: leaves the sentences of rules alone. They are prose; test/docs/rules.test.ts compares every one
// of them with docs/rules.md, which people read. Ids, cell names, labels and states are data and are mutated.
const prose = new Set(["sentence", "reason", "source", "message", "relation", "place"]);

/** Whether the node at a path is a Chinese text that stands under one of the names above, with nothing decided in it. */
function shouldIgnore(path) {
  const { node, parent } = path;
  if (node.type !== "StringLiteral" && node.type !== "TemplateLiteral") return undefined;
  const named =
    (parent.type === "ObjectProperty" && parent.value === node && parent.key.name) ||
    (parent.type === "VariableDeclarator" && parent.init === node && parent.id.name);
  if (!prose.has(named)) return undefined;
  const decides = (node.expressions ?? []).some(({ type }) =>
    /Conditional|Logical|Binary|Function/.test(type),
  );
  return decides ? undefined : "prose, compared as a whole with docs/rules.md";
}

export const strykerPlugins = [{ kind: "Ignore", name: "prose", value: { shouldIgnore } }];
