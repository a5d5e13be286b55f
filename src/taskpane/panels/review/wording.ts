/** What the reviewer's panel says. */

export const nothingFound = "✓ 没有发现问题。看过文字和表样后，可以把审核结论选为“通过”，给单位发接收回执。";
export const chooseEarlier = "重新报送的，选上次报送的.xlsx文件，可以看到改了哪些、还有哪些没有改。";
export const earlierFile = (name: string) => `上次报送的文件：${name}`;
export const problemGone = "所说的问题已经不在，不列入答复。";
export const whatConclusionMakes = "“通过”时生成接收回执，其他情况生成审核意见。";
export const stillOpen = (counted: string) => `! 还有${counted}，请确认可以通过。`;
export const alteredThough = (count: number) => `! 表样被改动${count}处，回执里已写明，请确认可以通过。`;
export const formNotLookedAt = "! 表样还没有检查，下面的全文里写明了没有检查。请按上面的“检查表样”。";
export const writtenByItself = "按上面的内容自动写成，填写后随时更新。";
export const consentedBy = (name: string) => `，${name}同意`;
export const nobodyNamed = "，没有写明同意人";
export const remarkIsOn = (finding: string) => `意见针对：${finding}`;
export const passedOver = "结论有“通过”，这个问题和写在这里的意见不列入答复。";
