/**
 * Excel's number formats, by numfmt. Its package.json names a file for `require` that the package does not hold
 * (dist/index.cjs), so Node and jest cannot find it by name: the file that is there is named here, once.
 */
export { format, formatColor, isDateFormat, parseDate } from "../../../node_modules/numfmt/dist/index.js";
