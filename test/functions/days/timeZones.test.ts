import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../../..");

/** The functions in a process of their own, whose clock stands elsewhere. */
async function toldIn(zone: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", join(__dirname, "inThisZone.ts")], { cwd: root, env: { ...process.env, TZ: zone } });
  return stdout.split("\n");
}

test("deadlines are the same wherever the computer's clock stands, days of summer time included", async () => {
  const here = await toldIn("Asia/Ho_Chi_Minh");
  expect(here.length).toBeGreaterThan(120);
  expect(here.filter((line) => line.includes("problem"))).toEqual([]);
  for (const zone of ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu", "Europe/Berlin"]) expect([zone, await toldIn(zone)]).toEqual([zone, here]);
});
