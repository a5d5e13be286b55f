import { Body1, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { openBrowserEdition, openReportAsWorkbook, type Session, type WaysOut } from "../../../app/index";
import { Fold } from "../Fold";

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
          有的Excel不让窗格下载文件，也不提示。文字和表格可以用“复制全文”粘贴到Word；也可以用下面的办法。
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
          保存本工作簿后，用 Edge 或 Chrome 打开离线版，把文件拖进去，在那里导出：
          <Link href={ways.address} target="_blank" rel="noopener noreferrer" inline>
            {ways.address}
          </Link>
        </Body1>
      </div>
    </Fold>
  );
}
