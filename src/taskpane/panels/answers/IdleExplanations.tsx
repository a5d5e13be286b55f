import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Form } from "../../../form/index";
import { placeTitle, type Settlement } from "../../../records/index";
import type { FoundExplanation } from "../../../sheet/index";
import { Fold } from "../Fold";
import type { RecordActions } from "./record-actions";
import { idleTitle } from "./wording";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface IdleExplanationsProps {
  readonly form: Form;
  readonly settlement: Settlement<FoundExplanation>;
  readonly isBusy: boolean;
  readonly actions: RecordActions;
}

/** Reasons that speak to no finding: what they explained is gone, or their place is not understood. */
export function IdleExplanations({ form, settlement, isBusy, actions }: IdleExplanationsProps) {
  const styles = useStyles();
  const { idle, statuses } = settlement;
  if (idle.length === 0) return null;
  return (
    <Fold title={idleTitle(idle.length)}>
      <ul className={styles.list}>
        {idle.map((explanation) => {
          const { rule, place, reason, at } = explanation;
          const where = place === undefined ? "位置没有认出" : placeTitle(form, place);
          const id = `idle-${at.sheet}-${at.row}-${at.column}`;
          return (
            <li key={id}>
              <Caption1 id={id} block>
                {[where, rule, statuses.get(explanation)].filter(Boolean).join(" · ")}：{reason}
              </Caption1>
              <Button
                size="small"
                appearance="subtle"
                disabled={isBusy}
                onClick={() => actions.onRemove(explanation)}
                aria-describedby={id}
              >
                删去
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
