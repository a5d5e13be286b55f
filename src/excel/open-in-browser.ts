/** Whether this Excel can open an address in the user's own browser; Excel on the web need not have it. */
export function canOpenInBrowser(): boolean {
  return (
    Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1") &&
    typeof Office.context.ui?.openBrowserWindow === "function"
  );
}

/** Opens an address in the user's own browser. Whether it opened cannot be seen. */
export function openInBrowser(address: string): void {
  Office.context.ui.openBrowserWindow(address);
}
