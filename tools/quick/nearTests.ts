const SOURCE = /^(?:src\/|(tools\/)|(packages\/[^/]+)\/src\/)(.*)\/[^/]+\.tsx?$/;
const TEST = /\.test\.tsx?$/;

/** Folder of the tests that mirror a source file; null for a file that is none. */
function mirrorOf(file: string): string | null {
  const found = SOURCE.exec(file);
  if (!found) return null;
  const [, tools = "", ownPackage, folder] = found;
  return ownPackage === undefined ? `test/${tools}${folder}` : `${ownPackage}/test/${folder}`;
}

/**
 * The tests to run after a change: changed tests themselves, and those in the folder that mirrors a changed file, or in the
 * nearest folder above it that has any (never the whole of test/).
 * @param changed files of the change
 * @param tests all test files
 * @example nearTests(["src/calendar/day.ts"], ["test/calendar/day.test.ts", "test/report/json.test.ts"]) // ["test/calendar/day.test.ts"]
 */
export function nearTests(changed: readonly string[], tests: readonly string[]): string[] {
  const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/"));
  const near = new Set(changed.filter((file) => TEST.test(file) && tests.includes(file)));
  for (const file of changed) {
    for (let folder = mirrorOf(file); folder !== null && folder !== "test" && !folder.endsWith("/test"); folder = folderOf(folder)) {
      const here = tests.filter((test) => folderOf(test) === folder);
      here.forEach((test) => near.add(test));
      if (here.length > 0) break;
    }
  }
  return [...near].sort();
}
