import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ComponentType, type ReactNode } from "react";
import type { CheckedReport, Session } from "../../app/index";
import { LazyExportPanel } from "./LazyExportPanel";
import { LazyReviewPanel } from "./LazyReviewPanel";
import { LazyWrittenBar } from "./LazyWrittenBar";
import { ReportHead } from "./ReportHead";
import { Tabs } from "./Tabs";

/** What each panel beside 核对 is given. */
export interface ReportTabProps {
  readonly session: Session;
  readonly checked: CheckedReport;
}

interface ReportTab {
  readonly key: string;
  readonly label: string;
  /** Loaded when its tab is first chosen. */
  readonly Panel: ComponentType<ReportTabProps>;
}

/** In the order of the work: check, then review, then hand out. */
const furtherTabs: readonly ReportTab[] = [
  { key: "review", label: "审核", Panel: LazyReviewPanel },
  { key: "export", label: "导出", Panel: LazyExportPanel },
];
const tabs = [{ key: "check", label: "核对" }, ...furtherTabs];

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hidden: { display: "none" },
});

interface ReportTabsProps extends ReportTabProps {
  /** What 核对 shows. */
  readonly children: ReactNode;
}

/** A report with what can be done with it: 核对 first, everything else one tab away. */
export function ReportTabs({ session, checked, children }: ReportTabsProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState("check");
  const further = furtherTabs.find(({ key }) => key === chosen);
  return (
    <>
      <ReportHead checked={checked} />
      <Tabs label="对这份年报做什么" tabs={tabs} chosen={chosen} onChoose={setChosen} />
      <LazyWrittenBar session={session} />
      {/* 核对 stays mounted, so that coming back finds it as it was left. */}
      <div
        id="panel-check"
        role="tabpanel"
        aria-labelledby="tab-check"
        className={further ? styles.hidden : styles.panel}
      >
        {children}
      </div>
      {further && (
        <div
          id={`panel-${further.key}`}
          role="tabpanel"
          aria-labelledby={`tab-${further.key}`}
          className={styles.panel}
        >
          <further.Panel session={session} checked={checked} />
        </div>
      )}
    </>
  );
}
