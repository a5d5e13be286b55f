import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Select,
  Title3,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { governmentLevelTitles, type GovernmentLevel } from "../../form/index";
import type { LastReport, NewReport } from "../../app/index";
import { ChooseLastYear } from "./ChooseLastYear";
import { formUsed, mayBringIn, noPowerToRule, whatIsAdded, willBringIn } from "./start-wording";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface StartPanelProps {
  readonly home: "excel" | "files";
  readonly isBusy: boolean;
  readonly autoFocus: boolean;
  /** Reads last year's report from a chosen file; undefined when it could not be read. */
  readonly onLastYear: (files: readonly File[]) => Promise<LastReport | undefined>;
  readonly onCreate: (unit: string, year: number, more: NewReport) => void;
}

/** The report is on last year; years of the trial form are only filled in afterwards. */
const lastYear = () => new Date().getFullYear() - 1;

const levels = Object.entries(governmentLevelTitles) as [GovernmentLevel, string][];

/** 新建年报: which unit, of which level, which year, and from which report of the year before. */
export function StartPanel({ home, isBusy, autoFocus, onLastYear, onCreate }: StartPanelProps) {
  const styles = useStyles();
  const [unit, setUnit] = useState("");
  const [year, setYear] = useState(lastYear());
  const [level, setLevel] = useState<GovernmentLevel | undefined>();
  const [last, setLast] = useState<LastReport | undefined>();
  const isTrialForm = year <= 2020;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCreate(unit, year, { ...(level && { governmentLevel: level }), ...(last && { last }) });
  };
  const bringIn = async (files: readonly File[]) => {
    const read = await onLastYear(files);
    if (!read) return;
    setLast(read);
    setUnit(read.report.unit);
    setLevel(levels.find(([name]) => name === read.report.governmentLevel)?.[0]);
    setYear(read.report.year + 1);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Title3 as={home === "excel" ? "h1" : "h2"}>新建年报</Title3>
      <Body1 as="p" className={styles.text}>
        {whatIsAdded[home]}
      </Body1>
      <div className={styles.row} role="group" aria-label="上年年报">
        <ChooseLastYear
          label={last ? "换一份上年年报" : "带入上年年报"}
          isBusy={isBusy}
          onFiles={(files) => void bringIn(files)}
        />
        {last && (
          <Button size="small" appearance="subtle" onClick={() => setLast(undefined)}>
            不带入
          </Button>
        )}
        <Caption1 as="p" className={styles.text} role="status">
          {last ? willBringIn(last.report.unit, last.report.year) : mayBringIn}
        </Caption1>
      </div>
      <Field label="单位名称（全称）">
        <Input
          value={unit}
          autoFocus={autoFocus}
          placeholder="例如：某某县某某乡人民政府"
          onChange={(_, data) => setUnit(data.value)}
        />
      </Field>
      <Field label="政府层级" hint={noPowerToRule}>
        <Select
          value={level ?? ""}
          onChange={(_, data) => setLevel(levels.find(([name]) => name === data.value)?.[0])}
        >
          <option value="">未选择</option>
          {levels.map(([name, title]) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="报告年度" hint={formUsed(isTrialForm ? "2019" : "2021")}>
        <Select value={String(year)} onChange={(_, data) => setYear(Number(data.value))}>
          <optgroup label="现行表样">{yearsDown(Math.max(year, lastYear()), 2021)}</optgroup>
          <optgroup label="补录历史年度">{yearsDown(2020, 2019)}</optgroup>
        </Select>
      </Field>
      <Button type="submit" appearance="primary" disabled={isBusy}>
        新建年报
      </Button>
    </form>
  );
}

function yearsDown(first: number, last: number) {
  return Array.from({ length: first - last + 1 }, (_, index) => (
    <option key={first - index} value={first - index}>
      {first - index}年度
    </option>
  ));
}
