// fast-check with one seed for all: a run of the tests says the same tomorrow. `npm run test:random` draws a new one and names it.
import fc from "../node_modules/fast-check/lib/cjs/fast-check.js";

const { PROPERTY_SEED = "20261130" } = process.env;
if (PROPERTY_SEED !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(PROPERTY_SEED) });

export * from "../node_modules/fast-check/lib/cjs/fast-check.js";
export default fc;
