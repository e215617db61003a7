import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { pureRooms } from "./rooms.mjs";

const hostGlobals = ["Date", "Intl", "window", "document", "navigator", "localStorage", "fetch", "Office", "Excel", "OfficeExtension"];
const pureGlobals = {
  files: pureRooms.map((room) => `src/${room}/**/*.ts`),
  rules: { "no-restricted-globals": ["error", ...hostGlobals.map((name) => ({ name, message: "The pure rooms compute the same everywhere (rooms.mjs)." }))] },
};
const officeOnlyInExcel = {
  files: ["src/{functions,commands,taskpane,locales}/**/*.{ts,tsx}"],
  rules: { "no-restricted-globals": ["error", { name: "Excel", message: "Only excel/ knows Excel." }, "fetch", "XMLHttpRequest", "WebSocket"] },
};

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "test/samples/out/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
      eqeqeq: "error",
      "max-lines": ["error", { max: 260, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  { files: ["{src,tools}/**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts"],
    rules: Object.fromEntries(
      ["call-sync-after-load", "call-sync-before-read", "load-object-before-read", "no-context-sync-in-loop",
        "no-empty-load", "no-navigational-load", "no-office-initialize", "test-for-null-using-isNullObject"]
        .map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  pureGlobals,
  officeOnlyInExcel,
  { files: ["{test,packages/*/test}/**/*.{ts,tsx}", "**/*.config.{js,mjs}"], rules: { "max-lines-per-function": "off", "max-lines": "off" } },
  { files: ["tools/**/*.{ts,tsx}", "packages/**/*.ts", "test/**/*.ts", "src/functions/metadata/write*.ts"], rules: { "no-console": "off" } },
  { files: ["{src,tools}/locales/**/*.ts"], rules: { "max-lines": "off" } },
  { files: ["*.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
