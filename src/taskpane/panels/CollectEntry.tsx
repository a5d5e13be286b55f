import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Session } from "../../app/index";
import { LazyCollectPanel } from "./LazyCollectPanel";
import { whatCollectingIs } from "./wording";

const useStyles = makeStyles({
  entry: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
});

/** The way to 汇总审核 for the office that collects, below what a unit does. */
export function CollectEntry({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <LazyCollectPanel session={session} />;
  return (
    <div className={styles.entry}>
      <Button onClick={() => setOpen(true)}>汇总审核</Button>
      <Caption1>{whatCollectingIs}</Caption1>
    </div>
  );
}
