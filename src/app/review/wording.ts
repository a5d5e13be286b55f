export const oneFile = "请选择一个上次报送的.xlsx文件。";
export const anotherYear = (fileName: string, year: number, wanted: number) =>
  `“${fileName}”是${year}年度的年报，和现在打开的${wanted}年度不是同一份，没有比较。请选择同一年度上次报送的文件。`;

export const remarksCopied = "已复制，可以粘贴到微信、短信或办公系统里发给填报单位。";
export const copyByHand = "这里不允许自动复制。下面框里的文字已选中，请按Ctrl+C复制。";
export const handedOver = (name: string) => [
  `已交给浏览器下载：${name}`,
  "没有看到下载的文件时，请检查浏览器的下载栏，或用“复制”。",
];

export const stampUnchanged = (stamp: string) => `核验码${stamp}，与现在的数据和文字一致。`;
export const stampChanged = (stated: string, now: string) =>
  `封面上的核验码是${stated}，按现在的数据和文字应是${now}：写入核验码以后又改动过。`;
export const stampAbsent = (now: string) => `封面上没有核验码，按现在的数据和文字是${now}。`;

export const changedSinceFinal = "定稿后已改动：数据或文字和定稿时不一样了，请问清填报单位。";
export const finalNotRecorded = "封面写着定稿，但没有定稿时的记录，不能判断定稿后是否改动过。";
