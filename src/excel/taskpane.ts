/**
 * Shows the task pane. False where this Excel cannot (no shared runtime, or the user's policy forbids it).
 * @example await showTaskpane() // true
 */
export async function showTaskpane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}
