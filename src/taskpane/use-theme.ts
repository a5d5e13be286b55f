import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";

const darkScheme = () => window.matchMedia("(prefers-color-scheme: dark)");

function watchScheme(changed: () => void): () => void {
  const scheme = darkScheme();
  scheme.addEventListener("change", changed);
  return () => scheme.removeEventListener("change", changed);
}

/**
 * Light or dark as the system asks; Excel does not tell every pane its own theme. Undefined while the dark colours
 * are on their way: a pane that changed colour under the reader's eyes would be worse than one a moment later.
 */
export function useTheme(): Theme | undefined {
  const isDark = useSyncExternalStore(watchScheme, () => darkScheme().matches);
  const [darkTheme, setDarkTheme] = useState<Theme>();
  useEffect(() => {
    if (isDark) void import("./dark-theme").then(({ webDarkTheme }) => setDarkTheme(webDarkTheme));
  }, [isDark]);
  return isDark ? darkTheme : webLightTheme;
}
