"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sectionTitles = void 0;
/** The six section titles of the template, printed alike in both editions. */
exports.sectionTitles = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];
