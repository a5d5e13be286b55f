/** The official edition of the report form, named by the year of the notice that issued it. */
export type EditionId = "2019" | "2021";

/** Table 二 (主动公开), 三 (收到和处理申请) and 四 (复议诉讼). */
export type TableId = "proactive" | "requests" | "proceedings";

/**
 * What may stand in a figure cell.
 *
 * `count` and `signedCount` are whole numbers without a unit (only 本年增/减 takes a sign);
 * `amount` is money in 元 (2019 edition), `amountInTenThousandYuan` money in 万元 (2021 edition).
 */
export type CellKind = "count" | "signedCount" | "amount" | "amountInTenThousandYuan";

/** A figure cell's name, for instance `requests.received.naturalPerson`: the public contract of every export. */
export type CellName = string;
