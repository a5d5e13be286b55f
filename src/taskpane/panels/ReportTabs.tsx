import { Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ComponentType, type ReactNode } from "react";
import type { CheckedReport, Session } from "../../app/index";
import { LazyExportPanel } from "./LazyExportPanel";
import { LazyReviewPanel } from "./LazyReviewPanel";
import { ReportHead } from "./ReportHead";

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
      {furtherTabs.length > 0 && (
        <TabList
          size="small"
          selectedValue={chosen}
          onTabSelect={(_, { value }) => setChosen(String(value))}
          aria-label="对这份年报做什么"
        >
          <Tab value="check" id="tab-check" aria-controls="panel-check">
            核对
          </Tab>
          {furtherTabs.map(({ key, label }) => (
            <Tab key={key} value={key} id={`tab-${key}`} aria-controls={`panel-${key}`}>
              {label}
            </Tab>
          ))}
        </TabList>
      )}
      {/* 核对 stays mounted, so that coming back finds it as it was left. */}
      <div
        id="panel-check"
        role={furtherTabs.length > 0 ? "tabpanel" : undefined}
        aria-labelledby={furtherTabs.length > 0 ? "tab-check" : undefined}
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
          <Suspense fallback={<Spinner label="正在打开…" />}>
            <further.Panel session={session} checked={checked} />
          </Suspense>
        </div>
      )}
    </>
  );
}
