import { Badge, Caption1, Subtitle1, makeStyles, tokens } from "@fluentui/react-components";
import { formOf } from "../../form/index";
import type { CheckedReport } from "../../app/index";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Whose report this is, of which year and edition, and in which state. */
export function ReportHead({ checked }: { readonly checked: CheckedReport }) {
  const styles = useStyles();
  const { report, cover } = checked.found;
  return (
    <div>
      <div className={styles.head}>
        <Subtitle1 as="h1">{report.unit || "（未填单位）"}</Subtitle1>
        <Badge appearance="tint">{cover.state ?? "草稿"}</Badge>
      </div>
      <Caption1>
        {report.year}年度 · {formOf(report.edition).notice}
      </Caption1>
    </div>
  );
}
