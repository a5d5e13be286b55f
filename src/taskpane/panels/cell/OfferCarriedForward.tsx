import { Button, Caption1 } from "@fluentui/react-components";
import { fillCarriedForward, problemsOf, type CheckedReport, type Session } from "../../../app/index";
import { carriedForwardOf } from "../../../figures/index";
import { formOf, type CellName } from "../../../form/index";
import { lookAtOthersFirst } from "./wording";

interface OfferCarriedForwardProps {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly isBusy: boolean;
  readonly name: CellName;
}

/**
 * 结转下年度 as its balance leaves it, in one click. Over a number that stands there it says first that another cell may
 * be the wrong one, unless none but this is suspected; a total that adds itself up is left alone.
 */
export function OfferCarriedForward({ session, checked, isBusy, name }: OfferCarriedForwardProps) {
  const { found } = checked;
  const { figures, edition } = found.report;
  const form = formOf(edition);
  const proposed = carriedForwardOf(form, figures, name);
  const figure = figures.get(name);
  const stands = figure?.state === "number" ? figure.value : undefined;
  if (proposed === undefined || proposed === stands || found.formulaTotals.has(name)) return null;
  const alone = problemsOf(checked).some(({ suspects }) => suspects.length === 1 && suspects[0] === name);
  const doubtful = stands !== undefined && !alone;
  return (
    <>
      {doubtful && <Caption1>{lookAtOthersFirst}</Caption1>}
      <Button
        size="small"
        appearance={doubtful ? "subtle" : "secondary"}
        disabledFocusable={isBusy}
        onClick={() => void fillCarriedForward(session, name)}
      >
        填{proposed}（第一项＋第二项－总计）
      </Button>
    </>
  );
}
