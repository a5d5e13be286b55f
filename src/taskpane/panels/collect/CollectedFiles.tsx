import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, startTransition, useDeferredValue, useEffect, useState } from "react";
import type { CollectedFile } from "../../../collection/index";
import { CollectedFileItem } from "./CollectedFileItem";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
});

/** Files shown at a time: a district sends hundreds, and the pane has to stay responsive meanwhile. */
const slice = 20;

interface CollectedFilesProps {
  readonly files: readonly CollectedFile[];
  readonly isBusy: boolean;
  /** One and the same function each time. */
  readonly onCopy: (file: CollectedFile) => void;
}

/** The files that came in, those that cannot be counted first; a long list grows slice by slice. */
export const CollectedFiles = memo(function CollectedFiles({ files, isBusy, onCopy }: CollectedFilesProps) {
  const styles = useStyles();
  const [shown, setShown] = useState({ files, count: slice });
  if (shown.files !== files) setShown({ files, count: slice });
  const deferredBusy = useDeferredValue(isBusy);
  const isWhole = shown.count >= files.length;
  useEffect(() => {
    if (isWhole) return undefined;
    const timer = setTimeout(
      () => startTransition(() => setShown((before) => ({ ...before, count: before.count + slice }))),
      0,
    );
    return () => clearTimeout(timer);
  }, [isWhole, shown]);
  const inOrder = [...files].sort((a, b) => Number(a.state === "可汇总") - Number(b.state === "可汇总"));
  return (
    <ul className={styles.list} aria-label="收到的文件" aria-busy={!isWhole}>
      {inOrder.slice(0, shown.count).map((file) => (
        <CollectedFileItem key={file.received.file} file={file} isBusy={deferredBusy} onCopy={onCopy} />
      ))}
    </ul>
  );
});
