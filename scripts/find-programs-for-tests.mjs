import { findBrowser, findLibreOffice, findPdfToPpm, findUnoPython } from "./find-programs.mjs";

/** Tells the tests where the programs are: NIANBAO_BROWSER, NIANBAO_SOFFICE, NIANBAO_UNO_PYTHON, NIANBAO_PDFTOPPM. */
export default function findProgramsForTests() {
  const programs = {
    NIANBAO_BROWSER: findBrowser(),
    NIANBAO_SOFFICE: findLibreOffice(),
    NIANBAO_UNO_PYTHON: findUnoPython(),
    NIANBAO_PDFTOPPM: findPdfToPpm(),
  };
  for (const [name, file] of Object.entries(programs)) if (file !== undefined) process.env[name] = file;
}
