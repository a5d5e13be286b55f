/** What a data file is, and why one is no report. */
export const reportDataFile =
  "一个单位一个年度的年报：数据、文字、核验码、校验结果和情况说明。由“年报”导出的JSON都符合它。";
export const figuresOfDataFile = "每个数据格一项；未填和无法识别的是null。金额2019年版用元，2021年版用万元。";
export const noFigures = "数据文件里没有“figures”，不是年报数据，请检查后重试。";
