import { Body1, Button, Caption1, Field, Select, Textarea } from "@fluentui/react-components";
import { memo } from "react";
import { cellTitle, figurePlaces, tableTitles, type Form } from "../../../form/index";
import { placeOfFinding, placeTitle } from "../../../records/index";
import { writeRemark, type CheckedReport, type Session } from "../../../app/index";
import type { FoundRemark } from "../../../sheet/index";
import { useReviewStyles } from "./review-styles";
import { problemGone } from "./wording";
import type { ReviewInHand } from "./use-review-draft";

const texts = ["text.title", "text.preamble", "text.overview", "text.problems", "text.other"];

interface FreeRemarksProps extends Pick<ReviewInHand, "draft" | "changeDraft"> {
  readonly session: Session;
  readonly checked: CheckedReport;
  readonly isBusy: boolean;
}

/** 其他意见: the reviewer's own lines, each on a cell, a text or the whole report. */
export function FreeRemarks({ session, checked, isBusy, draft, changeDraft }: FreeRemarksProps) {
  const styles = useReviewStyles();
  const { found, present, check } = checked;
  const { form } = present;
  const whole = placeTitle(form, "report");
  const where = draft.begun?.where ?? whole;
  const text = draft.begun?.text ?? "";
  const stored = found.remarks.filter(
    ({ rule, place }) =>
      rule === undefined ||
      !check.findings.some((finding) => finding.rule === rule && placeOfFinding(finding) === place),
  );
  const add = async () => {
    const begun = { where, text: "" };
    if (found.recordsSheet) {
      await writeRemark(session, { where }, text);
      if (session.getSnapshot().problem === null) changeDraft({ begun });
    } else changeDraft({ lines: [...draft.lines, { where: where === whole ? "" : where, text }], begun });
  };
  const removeStored = (remark: FoundRemark) => void writeRemark(session, { remark }, "");
  return (
    <>
      {stored.length + draft.lines.length > 0 && (
        <ul className={styles.list} aria-label="其他意见">
          {stored.map((remark) => (
            <Line
              key={`${remark.source} ${remark.at.row} ${remark.text}`}
              where={remark.place === undefined ? remark.where : placeTitle(form, remark.place)}
              text={remark.text}
              note={remark.rule === undefined ? undefined : problemGone}
              isBusy={isBusy}
              onRemove={() => removeStored(remark)}
            />
          ))}
          {draft.lines.map((line, index) => (
            <Line
              key={`${index} ${line.text}`}
              where={line.where || whole}
              text={line.text}
              note={undefined}
              isBusy={isBusy}
              onRemove={() => changeDraft({ lines: draft.lines.filter((each) => each !== line) })}
            />
          ))}
        </ul>
      )}
      <Field label="意见针对的位置" className={styles.field}>
        <Select value={where} onChange={(_, { value }) => changeDraft({ begun: { where: value, text } })}>
          <PlaceOptions form={form} />
        </Select>
      </Field>
      <Field label="意见">
        <Textarea
          value={text}
          resize="vertical"
          rows={2}
          onChange={(_, { value }) => changeDraft({ begun: { where, text: value } })}
        />
      </Field>
      <div>
        <Button disabled={isBusy || text.trim() === ""} onClick={() => void add()}>
          {found.recordsSheet ? "加入并写入工作簿" : "加入"}
        </Button>
      </div>
    </>
  );
}

/** Every place a line may be on. Two hundred options need not be drawn again with every letter typed. */
const PlaceOptions = memo(function PlaceOptions({ form }: { readonly form: Form }) {
  return (
    <>
      <option>{placeTitle(form, "report")}</option>
      <optgroup label="文字部分">
        {texts.map((place) => (
          <option key={place}>{placeTitle(form, place)}</option>
        ))}
      </optgroup>
      {form.tables.map(({ table }) => (
        <optgroup key={table} label={tableTitles[table]}>
          {[...figurePlaces(form)].flatMap(([name, place]) =>
            place.table === table ? [<option key={name}>{cellTitle(form, name)}</option>] : [],
          )}
        </optgroup>
      ))}
    </>
  );
});

interface LineProps {
  readonly where: string;
  readonly text: string;
  readonly note: string | undefined;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

function Line({ where, text, note, isBusy, onRemove }: LineProps) {
  const styles = useReviewStyles();
  return (
    <li className={styles.item}>
      <Body1>
        {where}：{text}
      </Body1>
      {note !== undefined && <Caption1 className={styles.detail}>{note}</Caption1>}
      <div>
        <Button
          size="small"
          appearance="subtle"
          disabled={isBusy}
          aria-label={`删去意见：${text}`}
          onClick={onRemove}
        >
          删去
        </Button>
      </div>
    </li>
  );
}
