/** Formulas begin with the add-in's namespace. */
export const NAMESPACE = "TTHC";
