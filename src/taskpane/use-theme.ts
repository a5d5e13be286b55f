import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const darkScheme = () => window.matchMedia("(prefers-color-scheme: dark)");

/** Light or dark as the system asks; Excel does not tell every pane its own theme. */
export function useTheme(): Theme {
  const isDark = useSyncExternalStore(
    (changed) => {
      const scheme = darkScheme();
      scheme.addEventListener("change", changed);
      return () => scheme.removeEventListener("change", changed);
    },
    () => darkScheme().matches,
  );
  return isDark ? webDarkTheme : webLightTheme;
}
