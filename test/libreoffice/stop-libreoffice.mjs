import { once } from "node:events";
import { rmSync } from "node:fs";

/** Ends the LibreOffice start-libreoffice.mjs began. */
export default async function stopLibreOfficeAfterTests() {
  if (!globalThis.nianbaoOffice) return;
  const { office, profile } = globalThis.nianbaoOffice;
  if (office.exitCode === null) {
    const ended = once(office, "exit");
    process.kill(-office.pid);
    await ended;
  }
  rmSync(profile, { recursive: true, force: true });
}
