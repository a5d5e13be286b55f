import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FileWorkbook, saveWorkbook, undoStep, type Session } from "../../app/index";
import { useSession } from "../use-session";
import { unsavedText } from "./report-wording";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  // However far down something is written, it must not be forgotten that the file does not hold it yet.
  unsaved: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** 撤销 for what the pane wrote last and, for a file, 保存文件 while it holds what is not saved. */
export function WrittenBar({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const isBusy = useSession(session).working !== null;
  const { workbook } = session;
  const file = workbook instanceof FileWorkbook ? workbook : undefined;
  const unsaved = file?.unsaved ?? false;
  const last = workbook.steps[workbook.steps.length - 1];
  if (!last && !unsaved) return null;
  return (
    <div className={mergeClasses(styles.row, unsaved && styles.unsaved)}>
      {file && unsaved && (
        <>
          <Caption1>{unsavedText}</Caption1>
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void saveWorkbook(session, file)}
          >
            保存文件
          </Button>
        </>
      )}
      {last && (
        <Button disabledFocusable={isBusy} onClick={() => void undoStep(session)}>
          撤销“{last.label}”
        </Button>
      )}
    </div>
  );
}
