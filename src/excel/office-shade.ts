/**
 * Whether the Office theme the user chose is light or dark, by the brightness of its background; undefined where
 * this Excel does not tell (Excel on the web did not when it was tried).
 */
export function officeShade(): "light" | "dark" | undefined {
  // Typed as always there; older versions leave it out.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? "dark" : "light";
}
