import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** What a button says, and what is heard of the choice it opens. */
interface Choice {
  readonly button: string;
  readonly label: string;
}

interface ChooseFilesProps {
  readonly isBusy: boolean;
  readonly files: Choice;
  readonly folder: Choice;
  /** Never without a file. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Two buttons: many files at once, or all of a folder. */
export function ChooseFiles({ isBusy, files, folder, onFiles }: ChooseFilesProps) {
  const styles = useStyles();
  const filesInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    const list = [...(input.files ?? [])];
    input.value = "";
    if (list.length > 0) onFiles(list);
  };
  return (
    <div className={styles.row}>
      <Button disabled={isBusy} onClick={() => filesInput.current?.click()}>
        {files.button}
      </Button>
      <Button disabled={isBusy} onClick={() => folderInput.current?.click()}>
        {folder.button}
      </Button>
      <input
        ref={filesInput}
        type="file"
        multiple
        hidden
        aria-label={files.label}
        onChange={(event) => chosen(event.target)}
      />
      <input
        ref={(input) => {
          folderInput.current = input;
          // React knows no property of this name.
          input?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        hidden
        aria-label={folder.label}
        onChange={(event) => chosen(event.target)}
      />
    </div>
  );
}
