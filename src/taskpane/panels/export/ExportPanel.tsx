import {
  Body1,
  Button,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countBlockers } from "../../../records/index";
import {
  blockersOf,
  copyReport,
  exportFile,
  lastExport,
  printForm,
  saveAgain,
  waysOut,
  type ExportKind,
} from "../../../app/index";
import { useSession } from "../../use-session";
import type { ReportTabProps } from "../ReportTabs";
import { CopyByHand } from "./CopyByHand";
import { ExportOptions } from "./ExportOptions";
import { OtherWaysOut } from "./OtherWaysOut";
import { ReturnedWord } from "./ReturnedWord";
import { draftMark, openAlthough } from "./wording";

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const dataFiles: readonly { readonly kind: ExportKind; readonly label: string }[] = [
  { kind: "html", label: "HTML（门户网站）" },
  { kind: "json", label: "JSON" },
  { kind: "csv", label: "CSV" },
];

/** 导出: every way the report leaves the workbook, and the Word that came back. */
export function ExportPanel({ session, checked }: ReportTabProps) {
  const styles = useStyles();
  const isBusy = useSession(session).working !== null;
  const [toCopy, setToCopy] = useState<string>();
  const last = lastExport(session);
  const ways = useMemo(() => waysOut(session), [session]);
  const warning = warningOf(checked);
  const copy = async () => setToCopy(await copyReport(session));
  return (
    <>
      {warning !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      )}
      <section className={styles.section} aria-label="生成文件">
        <div className={styles.row}>
          <Button appearance="primary" disabled={isBusy} onClick={() => void exportFile(session, "docx")}>
            生成Word
          </Button>
          {dataFiles.map(({ kind, label }) => (
            <Button key={kind} disabled={isBusy} onClick={() => void exportFile(session, kind)}>
              {label}
            </Button>
          ))}
          <Button disabled={isBusy} onClick={() => void printForm(session)}>
            打印报送表
          </Button>
          <Button disabled={isBusy} onClick={() => void copy()}>
            复制全文
          </Button>
        </div>
        {last && (
          <div className={styles.row}>
            <Body1 as="p" className={styles.text}>
              上一次导出：{last.name}
            </Body1>
            <Button size="small" disabled={isBusy} onClick={() => void saveAgain(session)}>
              再次下载
            </Button>
          </div>
        )}
        {toCopy !== undefined && <CopyByHand html={toCopy} onClose={() => setToCopy(undefined)} />}
        {ways && <OtherWaysOut session={session} ways={ways} isBusy={isBusy} />}
        <ExportOptions />
      </section>
      <section className={styles.section} aria-labelledby="returned-word">
        <Subtitle2 as="h2" id="returned-word">
          核对Word
        </Subtitle2>
        <ReturnedWord session={session} checked={checked} isBusy={isBusy} />
      </section>
    </>
  );
}

function warningOf(checked: ReportTabProps["checked"]): string | undefined {
  const open = countBlockers(blockersOf(checked));
  const { state } = checked.found;
  if (state === "草稿") return draftMark(open);
  return open === "" ? undefined : openAlthough(state, open);
}
