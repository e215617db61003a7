/** A value of a cell; days are serial numbers of the 1900 system, errors their texts ("#N/A"). */
export type CellScalar = string | number | boolean;
