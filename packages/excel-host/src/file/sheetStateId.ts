/** Id under which the host knows a sheet of the file: the same file always gives the same ids. */
export function sheetStateId(sheetId: number): string {
  return `{${String(sheetId).padStart(8, "0")}-0001-0000-0000-000000000000}`;
}
