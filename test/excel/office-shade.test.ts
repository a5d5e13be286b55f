import { officeShade } from "../../src/excel/index";

/** What Excel on Windows gives for its four themes; Excel on the web gave none. */
function inTheme(theme: { bodyBackgroundColor: string } | undefined) {
  (globalThis as { Office?: unknown }).Office = { context: { officeTheme: theme } };
  return officeShade();
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

test.each([
  ["#FFFFFF", "light"],
  ["#E6E6E6", "light"],
  ["#444444", "dark"],
  ["#262626", "dark"],
] as const)("an Office theme with the background %s is %s", (bodyBackgroundColor, shade) => {
  expect(inTheme({ bodyBackgroundColor })).toBe(shade);
});

test("an Excel that tells no theme leaves the shade to the system", () => {
  expect(inTheme(undefined)).toBeUndefined();
});
