import { Caption1 } from "@fluentui/react-components";
import { useId } from "react";
import {
  remarkKey,
  remarkOn,
  writeRemark,
  type CheckedReport,
  type RemarkDraft,
  type Session,
} from "../../../app/index";
import { describeFinding, type Finding } from "../../../validation/index";
import { RemarkField } from "./RemarkField";
import { useReviewStyles } from "./review-styles";
import { remarkIsOn } from "./wording";
import type { ReviewInHand } from "./use-review-draft";

interface FindingRemarkProps extends Pick<ReviewInHand, "draft" | "changeDraft"> {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly finding: Finding;
  /** Whether its problem has other findings, which may have remarks of their own. */
  readonly isOneOfSeveral: boolean;
  /** The element that says what the problem is. */
  readonly describedBy: string;
  readonly isBusy: boolean;
}

/** The reviewer's remark on one finding, typed here and written into the workbook. */
export function FindingRemark(props: FindingRemarkProps) {
  const { session, checked, finding, isOneOfSeveral, describedBy, isBusy, draft, changeDraft } = props;
  const styles = useReviewStyles();
  const ownId = useId();
  const remark = remarkOn(checked, draft, finding);
  const change = (next: RemarkDraft) =>
    changeDraft({ remarks: new Map([...draft.remarks, [remarkKey(finding), next]]) });
  const write = async () => {
    await writeRemark(session, { finding }, remark.text, remark.conclusion || undefined);
    if (session.getSnapshot().problem !== null) return;
    // From now on the workbook is what holds it.
    const left = new Map(draft.remarks);
    left.delete(remarkKey(finding));
    changeDraft({ remarks: left });
  };
  return (
    <>
      {isOneOfSeveral && (
        <Caption1 id={ownId} className={styles.detail}>
          {remarkIsOn(describeFinding(checked.present.form, finding))}
        </Caption1>
      )}
      <RemarkField
        remark={remark}
        describedBy={isOneOfSeveral ? ownId : describedBy}
        isBusy={isBusy}
        onChange={change}
        onWrite={checked.found.recordsSheet && (() => void write())}
      />
    </>
  );
}
