import { HostError, invalidPath, notModelled } from "./hostError";
import { UNMODELLED, type HostObject } from "./hostObject";
import type { Library } from "./library";
import { locationOf } from "./location";
import { ACTION_TYPE, type Action, type RequestBody, type ResponseBody } from "./protocol";
import { QueryReader } from "./query";
import type { References } from "./references";
import { PathResolver, type Roots } from "./resolve";

/** Called before each action; may throw a HostError or change the workbook (failures on demand). */
type BeforeAction = () => void;

/**
 * Runs the actions of one request in order. An error stops the batch at its action; what went before stays applied,
 * as in Excel.
 * @example new Executor(library, roots, references).execute(JSON.parse(body))
 */
export class Executor {
  constructor(
    private readonly library: Library,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly beforeAction: BeforeAction = () => undefined,
  ) {}

  execute(body: RequestBody): ResponseBody {
    const paths = new PathResolver(body.ObjectPaths, this.roots, this.references);
    const response: ResponseBody = { Results: [] };
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        this.beforeAction();
        if (action.ActionType === ACTION_TYPE.trace) traces.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: this.run(action, paths, body.AutoKeepReference === true) ?? null });
      } catch (error) {
        response.Error = this.failure(error, index, action, body);
        break;
      }
    }
    if (traces.length > 0) response.TraceIds = traces;
    return response;
  }

  private failure(error: unknown, index: number, action: Action, body: RequestBody): NonNullable<ResponseBody["Error"]> {
    const known = error instanceof HostError ? error : new HostError("GeneralException", `host: ${String(error)}`, 500);
    return {
      Code: known.code, Message: known.message, ActionIndex: index, HttpStatusCode: known.status,
      Location: locationOf(action, body, this.library, this.references),
    };
  }

  private run(action: Action, paths: PathResolver, autoKeep: boolean): unknown {
    switch (action.ActionType) {
      case ACTION_TYPE.instantiate: return this.instantiate(paths.resolve(action.ObjectPathId), autoKeep);
      case ACTION_TYPE.query: return this.query(paths.resolve(action.ObjectPathId), action, false);
      case ACTION_TYPE.queryAsJson: return this.query(paths.resolve(action.ObjectPathId), action, true);
      case ACTION_TYPE.method: return this.method(action, paths);
      case ACTION_TYPE.setProperty: return this.set(target(action, paths), action.Name, paths.arguments(action.ArgumentInfo).at(0) ?? null);
      case ACTION_TYPE.trace: return null;
      case ACTION_TYPE.ensureUnchanged: return this.ensureUnchanged(target(action, paths), action.ObjectState ?? {});
      case ACTION_TYPE.update: return this.update(target(action, paths), action.ObjectState ?? {});
      default: throw new HostError("GeneralException", `host: action type ${action.ActionType} is not modelled`);
    }
  }

  private instantiate(object: HostObject | null, autoKeep: boolean): unknown {
    if (object === null) return null;
    if (autoKeep && !object.type.includes(".") && this.library.type(object.type).keepsReference) this.references.keep(object);
    const reference = this.references.idOf(object);
    return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }

  private query(object: HostObject | null, action: Action, asJson: boolean): unknown {
    return object && new QueryReader(this.library, this.references, asJson).read(object, action.QueryInfo ?? {});
  }

  private method(action: Action, paths: PathResolver): unknown {
    const object = paths.resolve(action.ObjectPathId);
    if (action.Name === "_KeepReference") { // the library sends it for null objects too
      if (object) this.references.keep(object);
      return null;
    }
    if (object === null) throw invalidPath(`${action.Name} was called on a null object.`);
    const args = paths.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") return this.references.remove(args.text(0));
    if (action.Name === "_RemoveAllReferences") return this.references.clear();
    if (action.Name === "_GetReferenceCount") return this.references.count;
    if (/^_(Register|Unregister)\w*Event/.test(action.Name)) return null; // the library filters by its own registrations
    const value = object.call(action.Name, args);
    if (value === UNMODELLED) throw notModelled(object.type, action.Name);
    return value;
  }

  private set(object: HostObject, name: string, value: unknown): null {
    if (object.set(name, value) === UNMODELLED) throw notModelled(object.type, name);
    return null;
  }

  private update(object: HostObject, state: Record<string, unknown>): null {
    const { scalars } = this.library.type(object.type);
    for (const [name, value] of Object.entries(state)) this.set(object, scalars.get(name.toLowerCase())?.original ?? name, value);
    return null;
  }

  private ensureUnchanged(object: HostObject, state: Record<string, unknown>): null {
    const { scalars } = this.library.type(object.type);
    for (const [name, value] of Object.entries(state)) {
      const now = object.get(scalars.get(name.toLowerCase())?.original ?? name);
      if (JSON.stringify(now) !== JSON.stringify(value)) {
        throw new HostError("ObjectStateHasChanged", "The object state has changed since it was last loaded.");
      }
    }
    return null;
  }
}

function target(action: Action, paths: PathResolver): HostObject {
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) throw invalidPath(`${action.Name} was set on a null object.`);
  return object;
}
