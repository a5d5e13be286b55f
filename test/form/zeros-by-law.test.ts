import { formOf, zerosByLaw, type Form, type Rule } from "../../src/form/index";

const form = formOf("2021");
const rules = ["issued", "repealed", "inForce"].map((column) => `proactive.governmentRules.${column}`);

test.each(["county", "township", "countyDepartment", "townshipDepartment"])(
  "a %s has no 规章: its row is answered with 0",
  (level) => {
    expect([...zerosByLaw(form, level)].sort()).toEqual([...rules].sort());
  },
);

test.each(["province", "prefecture", "provinceDepartment", "prefectureDepartment", "街道", undefined])(
  "for %s the law answers nothing",
  (level) => {
    expect(zerosByLaw(form, level)).toEqual([]);
  },
);

test("no other rule answers a figure, even one for the same levels", () => {
  const [valid] = form.rules.filter(({ id }) => id === "T2-VALID");
  const [law] = form.rules.filter(({ id, level }) => id === "T2-REG" && level === "hard");
  const other = { ...valid, level: "hard", onlyFor: ["township"] } as Rule;
  const without: Form = { ...form, rules: [other] };
  expect(zerosByLaw(without, "township")).toEqual([]);
  expect(zerosByLaw({ ...form, rules: [other, law!] }, "township")).toEqual(rules);
});
