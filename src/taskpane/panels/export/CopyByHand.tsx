import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({
  box: {
    maxHeight: "240px",
    overflow: "auto",
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The whole report, selected, for hosts that let nothing onto the clipboard but the user's own Ctrl+C. */
export function CopyByHand({ html, onClose }: { readonly html: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    // Our own page, escaped by its writer; it holds no script.
    current.innerHTML = html;
    current.focus();
    current.ownerDocument.getSelection()?.selectAllChildren(current);
  }, [html]);
  return (
    <>
      <div
        ref={box}
        className={styles.box}
        role="textbox"
        aria-multiline="true"
        aria-readonly="true"
        aria-label="年报全文，已选中，请按Ctrl+C复制"
        tabIndex={0}
      />
      <div>
        <Button size="small" onClick={onClose}>
          收起
        </Button>
      </div>
    </>
  );
}
