import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { cellTitle, type CellName, type Form } from "../../form/index";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  // A title of a cell is longer than a narrow pane is wide.
  link: { minWidth: "auto", textAlign: "left", overflowWrap: "anywhere" },
});

interface SuspectCellsProps {
  readonly form: Form;
  readonly suspects: readonly CellName[];
  readonly onShow: (name: CellName) => void;
}

/** A way to each cell that may be the wrong one. */
export function SuspectCells({ form, suspects, onShow }: SuspectCellsProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="可能填错的格" className={styles.row}>
      <Caption1>可能填错的格：</Caption1>
      {suspects.map((cell) => (
        <Button key={cell} size="small" className={styles.link} onClick={() => onShow(cell)}>
          {cellTitle(form, cell)}
        </Button>
      ))}
    </div>
  );
}
