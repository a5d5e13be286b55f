import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { CheckedReport, Session } from "../../../app/index";
import { Fold } from "../Fold";

// Loaded when the section is first opened: findings are shown without it.
const LazyTextsPanel = lazy(async () => ({ default: (await import("./TextsPanel")).TextsPanel }));

/** 文字部分, folded until asked for. */
export function TextsSection(props: { readonly session: Session; readonly checked: CheckedReport }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <Fold title="文字部分" onOpen={() => setOpened(true)}>
      {wasOpened && (
        <Suspense fallback={<Spinner label="正在打开…" />}>
          <LazyTextsPanel {...props} />
        </Suspense>
      )}
    </Fold>
  );
}
