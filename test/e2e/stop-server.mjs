/** Ends the server start-server.mjs began. */
export default async function stopServerAfterTests() {
  await globalThis.nianbaoServer?.close();
}
