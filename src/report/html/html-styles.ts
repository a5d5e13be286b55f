const BODY_FONT = "仿宋_GB2312,仿宋,FangSong,STFangsong,serif";

/** Inline styles: content systems strip style sheets and classes, but leave these. Sizes as in the Word report. */
export const htmlStyles = {
  report: `color:#000;background:#fff;font-family:${BODY_FONT};font-size:16pt;line-height:29pt`,
  draft: "margin:0;text-align:center;color:#c00;font-weight:bold",
  documentNumber: "margin:0 0 58pt;text-align:center",
  title:
    "margin:0 0 29pt;text-align:center;font-weight:normal;font-size:22pt;line-height:35pt;" +
    "font-family:方正小标宋简体,华文中宋,STZhongsong,宋体,SimSun,serif",
  section: `margin:0;text-indent:2em;font-weight:normal;font-size:16pt;line-height:29pt;font-family:黑体,SimHei,sans-serif`,
  subHeading:
    "margin:0;text-indent:2em;font-weight:normal;font-size:16pt;line-height:29pt;" +
    "font-family:楷体_GB2312,楷体,KaiTi,STKaiti,serif",
  runIn: "font-family:楷体_GB2312,楷体,KaiTi,STKaiti,serif",
  item: `margin:0;text-indent:2em;font-weight:normal;font-size:16pt;line-height:29pt;font-family:${BODY_FONT}`,
  paragraph: "margin:0;text-indent:2em;text-align:justify;overflow-wrap:anywhere",
  signature: "margin:0;text-align:right;padding-right:4em",
  stamp: "margin:1em 0 0;font-size:9pt;line-height:1.5;font-family:宋体,SimSun,serif",
  frame: "overflow-x:auto;margin:0 0 12pt",
  table:
    "width:100%;border-collapse:collapse;table-layout:fixed;color:#000;font-size:10.5pt;line-height:1.4;" +
    "font-family:宋体,SimSun,serif",
  /** Seen by screen readers only: the heading above says the same to the eye. */
  caption:
    "position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border:0",
  cell: "border:1px solid #000;padding:3pt 2pt;vertical-align:middle;font-weight:normal;text-indent:0;word-break:normal;overflow-wrap:anywhere",
  band: "background-color:#C6D9F1",
  stacked: "writing-mode:vertical-rl;text-orientation:upright;white-space:nowrap",
  words: "word-break:keep-all",
  note: "font-family:楷体_GB2312,楷体,KaiTi,STKaiti,serif",
} as const;
