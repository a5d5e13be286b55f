import { Badge, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { compareResubmission } from "../../../app/index";
import type { CollectedFile, FileState } from "../../../collection/index";
import { ResubmissionDetails } from "./ResubmissionDetails";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    justifyItems: "start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { color: tokens.colorNeutralForeground2 },
});

const colors: Readonly<Record<FileState, "success" | "danger" | "warning" | "informative">> = {
  可汇总: "success",
  退回: "danger",
  表样被改动: "danger",
  无法读取: "danger",
  年度不符: "warning",
  不在报送名单: "warning",
  重复报送: "informative",
};

interface CollectedFileItemProps {
  readonly file: CollectedFile;
  readonly isBusy: boolean;
  readonly onCopy: (file: CollectedFile) => void;
}

/** One file that came in: its unit, its state, and the reason. */
export const CollectedFileItem = memo(function CollectedFileItem({
  file,
  isBusy,
  onCopy,
}: CollectedFileItemProps) {
  const styles = useStyles();
  const { state, unit, received, reason, remarks } = file;
  const resubmission = useMemo(() => compareResubmission(file), [file]);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Badge appearance="tint" color={colors[state]}>
          {state === "可汇总" ? "已收（可汇总）" : state}
        </Badge>
        <strong>{unit === "" ? "（不知道是哪个单位）" : unit}</strong>
      </div>
      <Caption1 className={styles.name}>{received.file}</Caption1>
      {reason !== "" && <span>{reason}</span>}
      {remarks.map((remark) => (
        <Caption1 key={remark}>{remark}</Caption1>
      ))}
      {resubmission && <ResubmissionDetails resubmission={resubmission} />}
      <Button
        size="small"
        disabled={isBusy}
        onClick={() => onCopy(file)}
        aria-label={`复制审核意见：${unit || received.file}`}
      >
        复制审核意见
      </Button>
    </li>
  );
});
