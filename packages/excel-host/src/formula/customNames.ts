/** First parts of Excel's own functions with a dot: everything else before a dot is the namespace of an add-in. */
const EXCELS_OWN: ReadonlySet<string> = new Set([
  "BETA", "BINOM", "CEILING", "CHISQ", "CONFIDENCE", "COVARIANCE", "ERF", "ERFC", "ERROR", "EXPON", "F", "FLOOR", "FORECAST", "GAMMA",
  "GAMMALN", "HYPGEOM", "ISO", "LOGNORM", "MODE", "NEGBINOM", "NETWORKDAYS", "NORM", "PERCENTILE", "PERCENTRANK", "POISSON", "QUARTILE",
  "RANK", "SKEW", "STDEV", "T", "VAR", "WEIBULL", "WORKDAY", "Z",
]);

/** An add-in's function: its namespace, and its id within it. */
interface CustomName {
  namespace: string;
  id: string;
}

/**
 * The add-in's function that a name calls; null for Excel's own.
 * @example customName("TINY.TWICE") // { namespace: "TINY", id: "TWICE" }
 */
export function customName(name: string): CustomName | null {
  const at = name.indexOf(".");
  if (at <= 0) return null;
  const namespace = name.slice(0, at).toUpperCase();
  return namespace.startsWith("_") || EXCELS_OWN.has(namespace) ? null : { namespace, id: name.slice(at + 1) };
}
