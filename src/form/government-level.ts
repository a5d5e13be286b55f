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
