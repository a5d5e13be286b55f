import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";

const darkScheme = () => window.matchMedia("(prefers-color-scheme: dark)");

function watchScheme(changed: () => void): () => void {
  const scheme = darkScheme();
  scheme.addEventListener("change", changed);
  return () => scheme.removeEventListener("change", changed);
}

/**
 * Light or dark as the system asks; Excel does not tell every pane its own theme. A pane opened in the dark waits
 * for its colours (undefined); one that is open keeps those it has until the others are there.
 */
export function useTheme(): Theme | undefined {
  const isDark = useSyncExternalStore(watchScheme, () => darkScheme().matches);
  const [openedInTheDark] = useState(isDark);
  const [darkTheme, setDarkTheme] = useState<Theme>();
  useEffect(() => {
    if (isDark) void import("./dark-theme").then(({ webDarkTheme }) => setDarkTheme(webDarkTheme));
  }, [isDark]);
  if (!isDark) return webLightTheme;
  return darkTheme ?? (openedInTheDark ? undefined : webLightTheme);
}
