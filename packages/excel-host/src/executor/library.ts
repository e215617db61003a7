import { HostError } from "./hostError";

/** The parts of a client class of the loaded library that tell what members a type has. */
interface ClientPrototype {
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

interface ClientInstance {
  readonly _className: string;
  readonly _isCollection?: boolean;
  readonly items?: readonly ClientInstance[];
  readonly _handleResult?: (value: unknown) => void;
  readonly [member: string]: unknown;
}

type ClientClass = (new (context: unknown, path: unknown) => ClientInstance) & { prototype: ClientPrototype };

/** The globals of a window in which the library was loaded. */
export interface LibraryWindow {
  readonly Excel?: Record<string, unknown>;
  readonly OfficeExtension?: {
    readonly ClientRequestContext: new () => unknown;
    readonly ObjectPathFactory: {
      createNewObjectObjectPath(context: unknown, type: string, isCollection: boolean, flags: number): unknown;
    };
  };
}

interface ScalarInfo {
  /** "rowCount" */
  readonly name: string;
  /** "RowCount" */
  readonly original: string;
  readonly settable: boolean;
}

/** What the library knows about one type. Made on first use, so that start-up stays fast. */
export class TypeInfo {
  readonly isCollection: boolean;
  readonly keepsReference: boolean;
  /** By lower-cased name. */
  readonly scalars = new Map<string, ScalarInfo>();
  /** Lower-cased name → camelCase name. */
  readonly navs = new Map<string, string>();
  private readonly navTypes = new Map<string, { type: string; isCollection: boolean }>();
  private itemTypeName: string | undefined;

  constructor(readonly name: string, private readonly make: () => ClientInstance, prototype: ClientPrototype) {
    this.isCollection = prototype._isCollection === true;
    this.keepsReference = "_KeepReference" in prototype;
    const originals = prototype._scalarPropertyOriginalNames ?? [];
    (prototype._scalarPropertyNames ?? []).forEach((name, i) => this.scalars.set(name.toLowerCase(), {
      name, original: originals[i] ?? name, settable: prototype._scalarPropertyUpdateable?.[i] === true,
    }));
    for (const nav of prototype._navigationPropertyNames ?? []) this.navs.set(nav.toLowerCase(), nav);
  }

  /** Type behind a navigation property given by wire name; undefined when the type has no such property. */
  navType(original: string): { type: string; isCollection: boolean } | undefined {
    const name = this.navs.get(original.toLowerCase());
    if (name === undefined) return undefined;
    let found = this.navTypes.get(name);
    if (!found) {
      const child = this.make()[name] as ClientInstance;
      this.navTypes.set(name, (found = { type: child._className, isCollection: child._isCollection === true }));
    }
    return found;
  }

  /** Type of a collection's items. */
  itemType(): string {
    if (this.itemTypeName === undefined) {
      const collection = this.make();
      collection._handleResult?.({ _Items: [{ Id: "x", Name: "x" }] });
      this.itemTypeName = collection.items?.[0]?._className ?? "";
    }
    return this.itemTypeName;
  }
}

/** Type metadata by reflection over the loaded, unmodified library: nothing of it is stored in this project. */
export class Library {
  private readonly types = new Map<string, TypeInfo>();

  constructor(private readonly window: LibraryWindow) {}

  type(name: string): TypeInfo {
    let info = this.types.get(name);
    if (!info) this.types.set(name, (info = this.reflect(name)));
    return info;
  }

  /**
   * Values of an enumeration of the library.
   * @example library.words("PaperType").includes("A4") // true
   */
  words(name: string): string[] {
    const words = this.window.Excel?.[name];
    return typeof words === "object" && words !== null ? Object.values(words).map(String) : [];
  }

  private reflect(name: string): TypeInfo {
    const { Excel, OfficeExtension } = this.window;
    const candidate = Excel?.[name];
    if (!OfficeExtension || typeof candidate !== "function") {
      throw new HostError("GeneralException", `host: the library has no type ${name}`);
    }
    const clientClass = candidate as ClientClass;
    const make = (): ClientInstance => {
      const context = new OfficeExtension.ClientRequestContext();
      return new clientClass(context, OfficeExtension.ObjectPathFactory.createNewObjectObjectPath(context, "Temp", false, 0));
    };
    return new TypeInfo(name, make, clientClass.prototype);
  }
}
