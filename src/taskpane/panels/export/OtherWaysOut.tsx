import { Body1, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { openBrowserEdition, openReportAsWorkbook, type Session, type WaysOut } from "../../../app/index";
import { Fold } from "../Fold";
import { saveAndOpen, someExcelsRefuse } from "./wording";

const useStyles = makeStyles({
  body: { display: "grid", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface OtherWaysOutProps {
  readonly session: Session;
  readonly ways: WaysOut;
  readonly isBusy: boolean;
}

/** What to do where Excel lets nothing be downloaded: not every Excel does, and it does not say so (P07). */
export function OtherWaysOut({ session, ways, isBusy }: OtherWaysOutProps) {
  const styles = useStyles();
  return (
    <Fold title="没有看到下载的文件">
      <div className={styles.body}>
        <Body1 as="p" className={styles.text}>
          {someExcelsRefuse}
        </Body1>
        <div className={styles.row}>
          {ways.newWorkbook && (
            <Button size="small" disabled={isBusy} onClick={() => void openReportAsWorkbook(session)}>
              打开为新工作簿
            </Button>
          )}
          {ways.browserWindow && (
            <Button size="small" disabled={isBusy} onClick={() => void openBrowserEdition(session, ways)}>
              在浏览器中打开
            </Button>
          )}
        </div>
        <Body1 as="p" className={styles.text}>
          {saveAndOpen}
          <Link href={ways.address} target="_blank" rel="noopener noreferrer" inline>
            {ways.address}
          </Link>
        </Body1>
      </div>
    </Fold>
  );
}
