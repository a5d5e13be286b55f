import { Body1, Button, makeStyles, mergeClasses, tokens, Title3 } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";

const useStyles = makeStyles({
  zone: {
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXXL,
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface DropZoneProps {
  /** The file opened last. */
  readonly fileName: string | undefined;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a workbook is dropped or chosen in the browser edition. */
export function DropZone({ fileName, isBusy, onFiles }: DropZoneProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isBusy) onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Title3 as="h1">核对年报工作簿</Title3>
      <Body1 as="p" className={styles.text}>
        {fileName === undefined ? "把填好的 .xlsx 文件拖到这里，或者" : `已打开：${fileName}`}
      </Body1>
      <Button ref={button} disabled={isBusy} onClick={() => input.current?.click()}>
        {fileName === undefined ? "选择文件" : "换一个文件"}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label="选择年报工作簿"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file, saved again, can be chosen again.
          event.target.value = "";
          button.current?.focus();
        }}
      />
      <Body1 as="p" className={styles.text}>
        文件只在本机读取，不会上传。
      </Body1>
    </div>
  );
}
