import { Body1, makeStyles, tokens, Title3 } from "@fluentui/react-components";
import { FileTarget } from "./FileTarget";
import { dropWorkbook, opened, staysHere } from "./wording";

const useStyles = makeStyles({
  zone: { padding: tokens.spacingVerticalXXL, backgroundColor: tokens.colorNeutralBackground2 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface DropZoneProps {
  /** The file opened last. */
  readonly fileName: string | undefined;
  readonly isBusy: boolean;
  /** A file may be about to be chosen or dropped. */
  readonly onApproach: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a workbook is dropped or chosen in the browser edition. */
export function DropZone({ fileName, isBusy, onApproach, onFiles }: DropZoneProps) {
  const styles = useStyles();
  return (
    <FileTarget
      look="wide"
      className={styles.zone}
      label={fileName === undefined ? "选择文件" : "换一个文件"}
      inputLabel="选择年报工作簿"
      accept=".xlsx"
      isBusy={isBusy}
      onApproach={onApproach}
      onFiles={onFiles}
      above={
        <>
          <Title3 as="h1">核对年报工作簿</Title3>
          <Body1 as="p" className={styles.text}>
            {fileName === undefined ? dropWorkbook : opened(fileName)}
          </Body1>
        </>
      }
      below={
        <Body1 as="p" className={styles.text}>
          {staysHere}
        </Body1>
      }
    />
  );
}
