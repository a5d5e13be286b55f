import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTheme, type Shade } from "./use-theme";

const useStyles = makeStyles({
  page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  column: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "720px",
    minHeight: "100vh",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "& h1, & h2": { margin: 0 },
  },
  build: {
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
  },
});

interface PaneProps {
  /** The shade of the program round the pane, where it tells. */
  readonly hostShade?: () => Shade | undefined;
  readonly children: ReactNode;
}

const unknownShade = () => undefined;

/** The page everything is shown on: theme, margins, and the version at its foot. */
export function Pane({ hostShade = unknownShade, children }: PaneProps) {
  const styles = useStyles();
  const theme = useTheme(hostShade);
  if (!theme) return null;
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <main className={styles.column}>
        {children}
        <div className={styles.build}>政府信息公开年报 {__NIANBAO_BUILD__} · 数据不离开本机</div>
      </main>
    </FluentProvider>
  );
}
