// Jest's order of suites: those that take long though their files are short come first, or one worker ends alone with the last of them.
// A clean clone knows no earlier run, and jest then goes by the length of files.
import Sequencer from "@jest/test-sequencer";

const LONG = [
  "test/browser/", "test/excel/faults/faults.test", "test/functions/cellEqualsReport.test", "test/functions/parity.test", "test/tools/selfcheck/selfCheck.test",
  "test/functions/book/handles.test", "test/tools/formulas/formulas.test", "test/taskpane/store/", "test/functions/field.test",
  "/test/file/growth.test", "test/taskpane/accessibility.test", "test/tools/report/", "test/excel/failures.test",
];
const isLong = ({ path }) => LONG.some((part) => path.replaceAll("\\", "/").includes(part));

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const others = super.sort(tests);
    return [...others.filter(isLong), ...others.filter((test) => !isLong(test))];
  }
}
