import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  equationTitle,
  figurePlaces,
  rowTitle,
  type CellName,
  type Equation,
  type Form,
} from "../../../form/index";
import { figureText, shortQuote, sumOf, type Figures } from "../../../figures/index";
import { differenceText } from "./wording";

const useStyles = makeStyles({
  left: { color: tokens.colorPaletteBlueForeground2 },
  right: { color: tokens.colorPaletteBerryForeground2 },
  line: { display: "block" },
});

interface EquationLineProps {
  readonly form: Form;
  readonly figures: Figures;
  readonly equation: Equation;
  /** The figure whose card this is. */
  readonly name: CellName;
}

/** One sum with the numbers that stand there: each side under its sign and in its colour. */
export function EquationLine({ form, figures, equation, name }: EquationLineProps) {
  const styles = useStyles();
  const [left, right] = [sumOf(equation.left, figures), sumOf(equation.right, figures)];
  const side = (names: readonly CellName[]) =>
    names
      .map((each) => {
        const figure = figures.get(each);
        const kind = figurePlaces(form).get(each)?.cell.kind ?? "count";
        const own = each === name ? "【本格】" : "";
        return `${own}${operandTitle(form, equation, each)} ${shortQuote(figureText(figure, kind)) || "未填"}`;
      })
      .join("＋");
  return (
    <>
      <Caption1Strong className={styles.line}>
        {equationTitle(form, equation)}{" "}
        {left === undefined || right === undefined ? "○ 未能核对" : differenceText(left, right)}
      </Caption1Strong>
      <Caption1 className={mergeClasses(styles.line, styles.left)}>
        ◀ 左边{left !== undefined && ` ${left}`}：{side(equation.left)}
      </Caption1>
      <Caption1 className={mergeClasses(styles.line, styles.right)}>
        ▶ 右边{right !== undefined && ` ${right}`}：{side(equation.right)}
      </Caption1>
    </>
  );
}

/** What tells an operand from the others of its sum: its column in a sum along a row, else its row. */
function operandTitle(form: Form, { rule }: Equation, name: CellName): string {
  const labels = figurePlaces(form).get(name)?.columnLabels ?? [];
  const alongRow = rule.each === "row" || rule.table === "proceedings";
  return alongRow ? (labels[labels.length - 1] ?? "") : rowTitle(form, name);
}
