import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { remarkConclusions } from "../../../records/index";
import type { RemarkDraft } from "../../../app/index";
import { useReviewStyles } from "./review-styles";

interface RemarkFieldProps {
  readonly remark: RemarkDraft;
  /** The element that says what it is on, for who does not see it above the field. */
  readonly describedBy: string;
  readonly isBusy: boolean;
  readonly onChange: (remark: RemarkDraft) => void;
  /** Absent where the workbook has no place for remarks. */
  readonly onWrite: (() => void) | undefined;
}

/** 审核意见 and 结论 on one finding, and the button that puts them into the workbook. */
export function RemarkField({ remark, describedBy, isBusy, onChange, onWrite }: RemarkFieldProps) {
  const styles = useReviewStyles();
  const { text, conclusion } = remark;
  const isTyped = conclusion !== "" && !(remarkConclusions as readonly string[]).includes(conclusion);
  return (
    <>
      <Field label="审核意见">
        <Textarea
          value={text}
          aria-describedby={describedBy}
          resize="vertical"
          rows={2}
          onChange={(_, { value }) => onChange({ text: value, conclusion })}
        />
      </Field>
      <div className={styles.row}>
        <Field label="结论">
          <Select
            value={conclusion}
            aria-describedby={describedBy}
            onChange={(_, { value }) => onChange({ text, conclusion: value })}
          >
            <option value="">（不选）</option>
            {[...remarkConclusions, ...(isTyped ? [conclusion] : [])].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        {onWrite && (
          <Button disabled={isBusy} aria-describedby={describedBy} onClick={onWrite}>
            写入工作簿
          </Button>
        )}
      </div>
    </>
  );
}
