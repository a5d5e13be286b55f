import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { CheckedReport, Session } from "../../../app/index";

const useStyles = makeStyles({
  section: {
    "& > summary": { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
  },
});

// Loaded when the section is first opened: findings are shown without it.
const LazyTextsPanel = lazy(async () => ({ default: (await import("./TextsPanel")).TextsPanel }));

/** 文字部分, folded until asked for. */
export function TextsSection(props: { readonly session: Session; readonly checked: CheckedReport }) {
  const styles = useStyles();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.section}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>文字部分</summary>
      {wasOpened && (
        <Suspense fallback={<Spinner label="正在打开…" />}>
          <LazyTextsPanel {...props} />
        </Suspense>
      )}
    </details>
  );
}
