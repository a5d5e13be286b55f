import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";

export type Shade = "light" | "dark";

const darkScheme = () => window.matchMedia("(prefers-color-scheme: dark)");

/** The Office theme has no event in Excel: who changes it leaves the pane and comes back. */
function watchShade(changed: () => void): () => void {
  const scheme = darkScheme();
  scheme.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    scheme.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}

/**
 * Light or dark as the Office theme is, or as the system asks where Office does not tell. Contrast themes are the
 * system's own and go over either. A pane opened in the dark waits for its colours (undefined); one that is open
 * keeps those it has until the others are there.
 */
export function useTheme(hostShade: () => Shade | undefined): Theme | undefined {
  const shade = useSyncExternalStore(
    watchShade,
    () => hostShade() ?? (darkScheme().matches ? "dark" : "light"),
  );
  const isDark = shade === "dark";
  const [openedInTheDark] = useState(isDark);
  const [darkTheme, setDarkTheme] = useState<Theme>();
  useEffect(() => {
    if (isDark) void import("./dark-theme").then(({ webDarkTheme }) => setDarkTheme(webDarkTheme));
  }, [isDark]);
  if (!isDark) return webLightTheme;
  return darkTheme ?? (openedInTheDark ? undefined : webLightTheme);
}
