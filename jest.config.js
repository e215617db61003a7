// node: everything without a page. dom: *.dom.test.tsx under jsdom. browser: real Chromium over the built bundle.
const transform = {
  "^.+\\.(t|j)sx?$|^.+\\.mjs$": ["@swc/jest", {
    jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } },
    module: { type: "commonjs" },
  }],
};
// Looked up in a test's own context these cost far more than what is done with them, in loops most of all. None that a test replaces.
const INTRINSICS = [
  "Array", "ArrayBuffer", "BigInt", "Boolean", "DataView", "Error", "Infinity", "JSON", "Map", "Math", "Number", "Object", "RangeError", "Reflect", "RegExp", "Set",
  "String", "TypeError", "WeakMap", "WeakSet", "isFinite", "isNaN", "parseFloat", "parseInt",
  "Float64Array", "Int8Array", "Int16Array", "Int32Array", "Uint8Array", "Uint16Array", "Uint32Array",
];
const shared = {
  sandboxInjectedGlobals: INTRINSICS,
  // Its package.json names a file for `require` that the package does not hold.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js", "^fast-check$": "<rootDir>/test/seededProperties.mjs" },
  transform,
  transformIgnorePatterns: ["/node_modules/(?!(hucre|numfmt|@tanstack)/)"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};
module.exports = {
  testSequencer: "<rootDir>/test/longestFirst.mjs",
  reporters: ["default", "<rootDir>/test/closingLine.js"],
  testTimeout: 180000,
  // Two, also on a machine with two processors, where jest would take one; the browser waits while it is busy.
  maxWorkers: 2,
  projects: [
    { ...shared, displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/{test,packages/*/test}/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"] },
    { ...shared, displayName: "dom", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/**/*.test.tsx"] },
    { ...shared, displayName: "browser", testEnvironment: "node", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
