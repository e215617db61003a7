import { asFlag, asNumber, oneOf, type Arguments } from "../../executor/arguments";
import { invalidArgument, itemNotFound } from "../../executor/hostError";
import type { HostObject, TypeModel } from "../../executor/hostObject";
import { BagObject, type BagStore } from "../bag";
import { areaAddress } from "@tthc/spreadsheet/address";
import { placeOf } from "../grid/reference";
import { RangeRef } from "../rangeRef";
import type { PageLayoutState } from "../state";
import type { SheetRef } from "../sheetRef";

type Margin = keyof PageLayoutState["margins"];

const MARGIN_NAMES: Readonly<Record<string, Margin>> = {
  LeftMargin: "left", RightMargin: "right", TopMargin: "top", BottomMargin: "bottom", HeaderMargin: "header", FooterMargin: "footer",
};

const getMargins = Object.fromEntries(Object.entries(MARGIN_NAMES).map(([name, side]) => [name, ({ sheet }: SheetRef) => sheet.page.margins[side]]));
const setMargins = Object.fromEntries(Object.entries(MARGIN_NAMES).map(([name, side]) =>
  [name, ({ sheet }: SheetRef, value: unknown) => { sheet.page.margins[side] = asNumber(value, 0); }]));

function zoom({ sheet }: SheetRef): unknown {
  const { scale, fitToWidth, fitToHeight } = sheet.page;
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return { horizontalFitToPages: fitToWidth ?? 0, verticalFitToPages: fitToHeight ?? 0 };
}

const pages = (value: unknown): number | undefined => (value === undefined || value === null ? undefined : asNumber(value, 0, 32767));

function setZoom({ sheet }: SheetRef, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  if (scale !== undefined && (horizontalFitToPages !== undefined || verticalFitToPages !== undefined)) throw invalidArgument();
  sheet.page.scale = scale === undefined ? undefined : asNumber(scale, 10, 400);
  sheet.page.fitToWidth = pages(horizontalFitToPages);
  sheet.page.fitToHeight = pages(verticalFitToPages);
}

const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMarginsIn({ sheet }: SheetRef, args: Arguments): void {
  const unit = POINTS_PER[args.text(0)];
  if (unit === undefined) throw invalidArgument();
  for (const [name, value] of Object.entries(args.record(1))) {
    if (!(name in sheet.page.margins)) throw invalidArgument();
    sheet.page.margins[name as Margin] = asNumber(value, 0) * unit;
  }
}

function addressed(self: SheetRef, args: Arguments): string {
  const place = args.model(0, RangeRef) ?? placeOf(self.context.state, self.sheet, args.text(0));
  if (!place || place.sheet !== self.sheet) throw invalidArgument();
  return areaAddress(place.area, true);
}

function rangeAt(self: SheetRef, address: string | undefined): HostObject | null {
  const place = address === undefined ? null : placeOf(self.context.state, self.sheet, address);
  return place && new RangeRef(self.context, place.sheet, place.area).object;
}

const required = (object: HostObject | null): HostObject => {
  if (!object) throw itemNotFound();
  return object;
};

/** Headers and footers are plain text by place: "defaultForAllPages.centerFooter". */
function headersFooters({ context, sheet }: SheetRef): HostObject {
  const key = (path: string): string => path.split(".").map((part) => part[0].toLowerCase() + part.slice(1)).join(".");
  const store: BagStore = {
    get: (path) => sheet.page.headerFooter[key(path)],
    set: (path, value) => { sheet.page.headerFooter[key(path)] = String(value); },
  };
  return new BagObject("HeaderFooterGroup", context.library, store, "");
}

function others({ context, sheet }: SheetRef): HostObject {
  const store: BagStore = {
    get: (path) => sheet.page.extra?.[path],
    set: (path, value) => { (sheet.page.extra ??= {})[path] = value; },
  };
  return new BagObject("PageLayout", context.library, store, "");
}

export const pageLayout: TypeModel<SheetRef> = {
  type: "PageLayout",
  get: {
    ...getMargins,
    Orientation: ({ sheet }) => sheet.page.orientation,
    PaperSize: ({ sheet }) => sheet.page.paperSize,
    CenterHorizontally: ({ sheet }) => sheet.page.centerHorizontally,
    Zoom: zoom,
  },
  set: {
    ...setMargins,
    Orientation: ({ sheet }, value) => { sheet.page.orientation = oneOf(value, ["Portrait", "Landscape"] as const); },
    PaperSize: ({ context, sheet }, value) => { sheet.page.paperSize = oneOf(value, context.library.words("PaperType")); },
    CenterHorizontally: ({ sheet }, value) => { sheet.page.centerHorizontally = asFlag(value); },
    Zoom: setZoom,
  },
  nav: { HeadersFooters: headersFooters },
  object: {
    GetPrintTitleRows: (self) => required(rangeAt(self, self.sheet.page.titleRows)),
    GetPrintTitleRowsOrNullObject: (self) => rangeAt(self, self.sheet.page.titleRows),
    GetPrintTitleColumns: (self) => required(rangeAt(self, self.sheet.page.titleColumns)),
    GetPrintTitleColumnsOrNullObject: (self) => rangeAt(self, self.sheet.page.titleColumns),
  },
  call: {
    SetPrintArea: (self, args) => { self.sheet.page.printArea = addressed(self, args); },
    SetPrintTitleRows: (self, args) => { self.sheet.page.titleRows = addressed(self, args); },
    SetPrintTitleColumns: (self, args) => { self.sheet.page.titleColumns = addressed(self, args); },
    SetPrintMargins: setMarginsIn,
  },
  rest: others,
};
