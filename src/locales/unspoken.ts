/**
 * Stands for texts that formulas never say: the functions' file that runs without a page (webpack.config.js) would otherwise carry
 * those of the pane, of its sheets and of the Word document in both languages.
 */
export const pane = {};
export const doctor = {};
export const document = {};
export const freeze = {};
