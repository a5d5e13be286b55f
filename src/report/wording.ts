/** Why a data file is no report. */
export const noFigures = "数据文件里没有“figures”，不是年报数据，请检查后重试。";
