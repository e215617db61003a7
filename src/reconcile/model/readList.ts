import type { Reading } from "../../register/model/reading";

/** A list as it was read: as cases where it has any, else as tables of counts. */
export interface ReadList {
  /** As the user knows it: a sheet's or a file's name. */
  name: string;
  kind: "cases" | "aggregate";
  reading: Reading;
}
