/** The workbook that checks the functions by itself; it stands beside the page, among its assets. */
export const SELF_CHECK_FILE = "TTHC-tu-kiem-tra.xlsx";
