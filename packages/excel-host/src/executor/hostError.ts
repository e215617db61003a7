/** An error of the host that reaches the add-in as RichApi.Error with this code. */
export class HostError extends Error {
  constructor(readonly code: string, message: string, readonly status = 400) {
    super(message);
    this.name = "HostError";
  }
}

/** A member that this host does not model, by name: nothing is silently ignored. */
export const notModelled = (type: string, member: string): HostError =>
  new HostError("ApiNotFound", `host: ${type}.${member} is not modelled`, 404);

export const itemNotFound = (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const wrongShape = (): HostError =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

export const accessDenied = (): HostError => new HostError("AccessDenied", "You can't perform the requested operation.", 403);

export const invalidOperation = (message: string): HostError => new HostError("InvalidOperation", message);

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

export const invalidPath = (message: string): HostError => new HostError("InvalidObjectPath", message);

export const cellEditMode = (): HostError => new HostError(
  "InvalidOperationInCellEditMode",
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
);
