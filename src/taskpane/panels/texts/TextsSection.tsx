import { useState } from "react";
import type { CheckedReport, Session } from "../../../app/index";
import { Fold } from "../Fold";
import { LazyTextsPanel } from "./LazyTextsPanel";

/** 文字部分, folded until asked for. */
export function TextsSection(props: { readonly session: Session; readonly checked: CheckedReport }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <Fold title="文字部分" onOpen={() => setOpened(true)}>
      {wasOpened && <LazyTextsPanel {...props} />}
    </Fold>
  );
}
