import { join } from "node:path";
import type { Grid } from "../../../src/register/model/grid";
import { testGolden } from "../../goldenFolders";
import { describeTable, readTables } from "./described";

testGolden({
  root: join(__dirname, "..", "golden-aggregate"), inputs: ["grid.json"], expected: "expected.json", least: 27,
  says: "reads %s as a careful clerk would", format: (value) => JSON.stringify(value, null, 1),
}, (_name, load) => readTables(load<{ shows: string; sheets: Grid[] }>("grid.json").sheets).map(describeTable));
