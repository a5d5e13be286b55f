/** The level of government a unit belongs to, as JSON and 封面 name it; `Department` is one of its departments. */
export type GovernmentLevel =
  | "province"
  | "prefecture"
  | "county"
  | "township"
  | "provinceDepartment"
  | "prefectureDepartment"
  | "countyDepartment"
  | "townshipDepartment";

/** What clerks call the levels. */
export const governmentLevelTitles: Readonly<Record<GovernmentLevel, string>> = {
  province: "省级政府",
  prefecture: "市级政府",
  county: "县级政府",
  township: "乡镇（街道）",
  provinceDepartment: "省级部门",
  prefectureDepartment: "市级部门",
  countyDepartment: "县级部门",
  townshipDepartment: "乡镇所属机构",
};
