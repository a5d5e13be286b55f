import { useState } from "react";
import type { CheckedReport, Session } from "../../../app/index";
import { Fold } from "../Fold";
import { LazyTextsPanel } from "./LazyTextsPanel";

interface TextsSectionProps {
  readonly session: Session;
  readonly checked: CheckedReport;
  /** How often a problem has led here. */
  readonly asked: number;
}

/** 文字部分, folded until asked for. */
export function TextsSection({ asked, ...props }: TextsSectionProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <Fold title="文字部分" asked={asked} onOpen={() => setOpened(true)}>
      {wasOpened && <LazyTextsPanel {...props} />}
    </Fold>
  );
}
