/**
 * Excel's number formats, by numfmt. Its package.json names a file for `require` that the package does not hold
 * (dist/index.cjs): tsconfig.json and jest.config.js name the file that is there.
 */
export { format, formatColor, isDateFormat, parseDate } from "numfmt";
