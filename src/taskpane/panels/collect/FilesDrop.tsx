import { Body1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { ChooseFiles } from "./ChooseFiles";
import { droppedFiles } from "./dropped-files";
import { dropFiles, moreFiles, staysHere, waitsItsTurn } from "./wording";

const useStyles = makeStyles({
  zone: {
    display: "grid",
    justifyItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FilesDropProps {
  readonly isBusy: boolean;
  /** How many files were read so far; undefined before the first. */
  readonly count: number | undefined;
  /** How many files were dropped while others were read, and are read next. */
  readonly waiting: number;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where the files that came in are dropped or chosen: many at once, or a folder. */
export function FilesDrop({ isBusy, count, waiting, onFiles }: FilesDropProps) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const list = await droppedFiles(event.dataTransfer);
    if (list.length > 0) onFiles(list);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <Body1 as="p" className={styles.text}>
        {count === undefined ? dropFiles : moreFiles(count)}
      </Body1>
      <ChooseFiles
        isBusy={isBusy}
        files={{ button: "选择多个文件", label: "选择各单位的文件" }}
        folder={{ button: "选择文件夹", label: "选择装有各单位文件的文件夹" }}
        onFiles={onFiles}
      />
      {waiting > 0 && (
        <Body1 as="p" role="status" className={styles.text}>
          {waitsItsTurn(waiting)}
        </Body1>
      )}
      <Body1 as="p" className={styles.text}>
        {staysHere}
      </Body1>
    </div>
  );
}
