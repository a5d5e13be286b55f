import { standIns, type ReportFonts } from "./fonts";

/**
 * word/fontTable.xml: the typefaces the report names, each with the one to draw instead where it is missing
 * (`w:altName`). A program that knows neither chooses by family and character set.
 */
export function fontTable(fonts: ReportFonts): string {
  const names = [...new Set([fonts.body, fonts.title, fonts.section, fonts.subHeading, fonts.table])];
  const chinese = names.map(
    (name) =>
      `<w:font w:name="${name}">${standIn(name)}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    chinese.join("") +
    `<w:font w:name="${fonts.latin}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>` +
    "</w:fonts>"
  );
}

function standIn(name: string): string {
  const other = standIns.get(name);
  return other ? `<w:altName w:val="${other}"/>` : "";
}
