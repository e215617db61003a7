import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MS = "http://schemas.microsoft.com/office";
const TYPES = "application/vnd.openxmlformats-officedocument";
const XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const PICTURE = Uint8Array.from(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"));
export const MACROS = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4, 5]);

/** A part: its type when the extension does not say it, and what it holds. */
type Parts = Record<string, [content: string | Uint8Array, type?: string]>;

type Pointer = [id: string, type: string, target: string, external?: boolean];

const relationships = (listed: Pointer[]): string => `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
  listed.map(([id, type, target, external]) => `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${R}/${type}`}" Target="${target}"${external ? " TargetMode=\"External\"" : ""}/>`).join("")}</Relationships>`;

/** The register's rows: twelve columns would be more, seven are enough for a report. */
export const REGISTER: readonly (readonly (string | number)[])[] = [
  ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái"],
  ["H1", "Sở Y tế", 44384, 44398, 44396, "Đã trả kết quả"], ["H2", "Sở Y tế", 44385, 44399, 44399, "Đã trả kết quả"],
  ["H3", "Sở Xây dựng", 44400, 44410, 44414, "Đã trả kết quả"], ["H4", "Sở Xây dựng", 44420, 44470, "", "Đang giải quyết"],
  ["H5", "Sở Nội vụ", 44430, 44440, "", "Đang giải quyết"], ["H6", "Sở Nội vụ", 44380, 44390, 44386, "Đã trả kết quả"],
];
const LETTERS = "ABCDEFGHIJ";
const cellXml = (value: string | number, row: number, column: number): string => {
  const place = `${LETTERS[column]}${row + 1}`;
  if (value === "") return "";
  return typeof value === "number" ? `<c r="${place}" s="1"><v>${value}</v></c>` : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
};
export const registerRows = (rows = REGISTER): string => rows.map((row, at) => `<row r="${at + 1}" spans="1:6">${row.map((value, column) => cellXml(value, at, column)).join("")}</row>`).join("");

const STYLES = `${XML}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>`
  + "<fonts count=\"2\" x14ac:knownFonts=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/><scheme val=\"minor\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
  + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
  + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/></cellXfs>"
  + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles><dxfs count=\"1\"><dxf><font><b/></font></dxf></dxfs><tableStyles count=\"0\" defaultTableStyle=\"TableStyleMedium2\" defaultPivotStyle=\"PivotStyleLight16\"/>"
  + `<colors><mruColors><color rgb="FFC00000"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

/** workbook.xml with every child that the schema knows and attributes that few programs write. */
export const WORKBOOK = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr xr6" xmlns:xr="${MS}/spreadsheetml/2014/revision" xmlns:xr6="${MS}/spreadsheetml/2016/revision6">`
  + '<fileVersion appName="xl" lastEdited="7" lowestEdited="6" rupBuild="22228" codeName="{AAAAAAAA-1111-2222-3333-444444444444}"/>'
  + '<fileSharing readOnlyRecommended="1" userName="Cán bộ &amp; &apos;A&apos;" algorithmName="SHA-512" hashValue="kQ7gqVN1rZbOQJzZ1o0Zy6jFQ2x0h3Yp7Y3m4o7gq1o9k5Yy0pXx3aGm1J0lJm9v0e7y6m0o1Jb7oQ==" saltValue="u0hqS1F3J2kZx0Wm3H9l1A==" spinCount="100000"/>'
  + '<workbookPr codeName="ThisWorkbook" filterPrivacy="1" defaultThemeVersion="166925" showObjects="placeholders" updateLinks="never" backupFile="1"/>'
  + `<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\so\\" xmlns:x15ac="${MS}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1" xr6:coauthVersionLast="47"/>`
  + '<workbookProtection lockWindows="0" workbookAlgorithmName="SHA-512"/>'
  + '<bookViews><workbookView xWindow="-120" yWindow="5" windowWidth="20000" windowHeight="9000" tabRatio="700" firstSheet="1" activeTab="0" showVerticalScroll="0"/><workbookView xWindow="10" yWindow="10" windowWidth="9000" windowHeight="5000" activeTab="1"/></bookViews>'
  + '<sheets><sheet name="Số liệu" sheetId="4" r:id="rId1"/><sheet name="Tổng &apos;trục&apos; 1" sheetId="2" r:id="rId2"/><sheet name="Biểu đồ cũ" sheetId="9" r:id="rId9"/><sheet name="Danh mục" sheetId="7" state="veryHidden" r:id="rId3"/></sheets>'
  + '<functionGroups builtInGroupCount="18"><functionGroup name="Của đơn vị"/></functionGroups><externalReferences><externalReference r:id="rId4"/></externalReferences>'
  + "<definedNames><definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'Số liệu'!$A$1:$F$7</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Số liệu'!$1:$1</definedName>"
  + '<definedName name="MacroCu" function="1" vbProcedure="1" xlm="1" functionGroupId="14" shortcutKey="k">#N/A</definedName><definedName name="Hong">#REF!</definedName><definedName name="NgoaiTru">[1]Nguon!$A$1</definedName>'
  + "<definedName name=\"TenDai\" comment=\"ghi chú\" description=\"mô tả\">'Danh mục'!$A$1:$A$3</definedName><definedName name=\"RiengTruc\" localSheetId=\"1\">'Tổng ''trục'' 1'!$A$1</definedName><definedName name=\"CuaBieuDo\" localSheetId=\"2\">1</definedName></definedNames>"
  + '<calcPr calcId="191029" calcMode="manual" fullPrecision="0" iterate="1" iterateCount="50" concurrentCalc="0"/><oleSize ref="A1:C3"/>'
  + '<customWorkbookViews><customWorkbookView name="xem" guid="{22222222-2222-2222-2222-222222222222}" maximized="1" windowWidth="1" windowHeight="1" activeSheetId="4"/></customWorkbookViews>'
  + '<pivotCaches><pivotCache cacheId="7" r:id="rId5"/></pivotCaches><smartTagPr embed="1" show="noIndicator"/><smartTagTypes><smartTagType namespaceUri="urn:x" name="y"/></smartTagTypes><webPublishing css="0" allowPng="1" codePage="1258"/>'
  + '<fileRecoveryPr repairLoad="0" autoRecover="0"/><webPublishObjects count="1"><webPublishObject id="1" divId="x" destinationFile="a.htm"/></webPublishObjects>'
  + `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache r:id="rId6"/></x14:slicerCaches></ext></extLst></workbook>`;

const SHEET = `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac" xmlns:xr="${MS}/spreadsheetml/2014/revision" xr:uid="{11111111-1111-1111-1111-111111111111}">`
  + '<sheetPr codeName="Sheet1" filterMode="1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F7"/>'
  + '<sheetViews><sheetView tabSelected="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5"/></sheetView></sheetViews>'
  + '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" x14ac:dyDescent="0.25"/><cols><col min="1" max="2" width="20" customWidth="1" outlineLevel="1"/><col min="4" max="5" width="12.5" bestFit="1" customWidth="1" style="1"/></cols>'
  + `<sheetData>${registerRows()}</sheetData><sheetProtection algorithmName="SHA-512" hashValue="x==" saltValue="y==" spinCount="100000" sheet="1" objects="1" scenarios="1" selectLockedCells="1" formatCells="0"/>`
  + '<protectedRanges><protectedRange name="R1" sqref="A2:A5"/></protectedRanges><scenarios><scenario name="S" count="1"><inputCells r="H1" val="1"/></scenario></scenarios><autoFilter ref="A1:F7"><filterColumn colId="1"><filters><filter val="Sở Y tế"/></filters></filterColumn></autoFilter>'
  + '<customSheetViews><customSheetView guid="{22222222-2222-2222-2222-222222222222}" scale="50"><pane ySplit="3" topLeftCell="A4" state="frozen"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup orientation="portrait"/></customSheetView></customSheetViews>'
  + '<mergeCells count="1"><mergeCell ref="I1:J1"/></mergeCells><phoneticPr fontId="0" type="noConversion"/><conditionalFormatting sqref="E2:E7" pivot="0"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>$D2</formula></cfRule><cfRule type="iconSet" priority="4"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>'
  + '<dataValidations count="1" disablePrompts="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="F2:F7"><formula1>"Đã trả kết quả,Đang giải quyết"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A3" r:id="rId6" display="mở"/></hyperlinks>'
  + '<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" blackAndWhite="1" horizontalDpi="600" r:id="rId4"/><headerFooter alignWithMargins="0"><oddHeader>&amp;CSỔ</oddHeader></headerFooter>'
  + '<rowBreaks count="1" manualBreakCount="1"><brk id="5" min="1" max="16383" man="1"/></rowBreaks><customProperties><customPr name="x" r:id="rId7"/></customProperties><cellWatches><cellWatch r="C2"/></cellWatches><ignoredErrors><ignoredError sqref="A2:A7" numberStoredAsText="1"/></ignoredErrors>'
  + `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${MS}/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="${MS}/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Số liệu'!C2:E2</xm:f><xm:sqref>H2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const A = "http://schemas.openxmlformats.org/drawingml/2006";
const DRAWING = `${XML}<xdr:wsDr xmlns:xdr="${A}/spreadsheetDrawing" xmlns:a="${A}/main"><xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:col>11</xdr:col><xdr:colOff>100</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>7</xdr:rowOff></xdr:from><xdr:to><xdr:col>18</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`
  + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="5" name="Của đơn vị" descr="mô tả"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${A}/chart"><c:chart xmlns:c="${A}/chart" xmlns:r="${R}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData fLocksWithSheet="0"/></xdr:twoCellAnchor>`
  + `<xdr:oneCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
const CHART = `${XML}<c:chartSpace xmlns:c="${A}/chart" xmlns:a="${A}/main" xmlns:r="${R}"><c:roundedCorners val="1"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>'Số liệu'!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Số liệu'!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>`
  + "<c:catAx><c:axId val=\"1\"/><c:scaling/><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling/><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:crossAx val=\"1\"/></c:valAx></c:plotArea><c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>";
const plainSheet = (inside: string, tail = ""): string => `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData>${inside}</sheetData>${tail}</worksheet>`;

function parts(): Parts {
  const sheet = `${TYPES}.spreadsheetml`;
  return {
    "xl/workbook.xml": [WORKBOOK, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    "xl/_rels/workbook.xml.rels": [relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "worksheet", "worksheets/sheet2.xml"], ["rId3", "worksheet", "worksheets/sheet3.xml"], ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId20", "styles", "styles.xml"], ["rId21", "theme", "theme/theme1.xml"], ["rId4", "externalLink", "externalLinks/externalLink1.xml"], ["rId5", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      ["rId6", `${MS}/2007/relationships/slicerCache`, "slicerCaches/slicerCache1.xml"], ["rId22", `${MS}/2017/10/relationships/person`, "persons/person.xml"], ["rId23", "connections", "connections.xml"],
      ["rId24", "customXml", "../customXml/item1.xml"], ["rId77", `${MS}/2006/relationships/vbaProject`, "vbaProject.bin"],
    ])],
    "xl/worksheets/sheet1.xml": [SHEET, `${sheet}.worksheet+xml`],
    "xl/worksheets/_rels/sheet1.xml.rels": [relationships([
      ["rId1", "drawing", "../drawings/drawing1.xml"], ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"], ["rId3", "comments", "../comments1.xml"], ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId5", `${MS}/2017/10/relationships/threadedComment`, "../threadedComments/threadedComment1.xml"], ["rId6", "hyperlink", "https://example.org/a?b=1&amp;c=2", true], ["rId7", "customProperty", "../customProperty1.bin"],
    ])],
    "xl/worksheets/sheet2.xml": [plainSheet("<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Mã hồ sơ</t></is></c></row><row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>H1</t></is></c></row>"), `${sheet}.worksheet+xml`],
    "xl/worksheets/_rels/sheet2.xml.rels": [relationships([["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"], ["rId2", `${MS}/2007/relationships/slicer`, "../slicers/slicer1.xml"]])],
    "xl/worksheets/sheet3.xml": [plainSheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>"), `${sheet}.worksheet+xml`],
    "xl/chartsheets/sheet1.xml": [`${XML}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr/><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`, `${sheet}.chartsheet+xml`],
    "xl/chartsheets/_rels/sheet1.xml.rels": [relationships([["rId1", "drawing", "../drawings/drawing2.xml"]])],
    "xl/drawings/drawing2.xml": [`${XML}<xdr:wsDr xmlns:xdr="${A}/spreadsheetDrawing" xmlns:a="${A}/main"/>`, `${TYPES}.drawing+xml`],
    "xl/drawings/drawing1.xml": [DRAWING, `${TYPES}.drawing+xml`],
    "xl/drawings/_rels/drawing1.xml.rels": [relationships([["rId1", "image", "../media/image1.png"], ["rId2", "chart", "../charts/chart1.xml"]])],
    "xl/charts/chart1.xml": [CHART, `${TYPES}.drawingml.chart+xml`],
    "xl/charts/_rels/chart1.xml.rels": [relationships([["rId1", `${MS}/2011/relationships/chartStyle`, "style1.xml"]])],
    "xl/charts/style1.xml": [`${XML}<cs:chartStyle xmlns:cs="${MS}/drawing/2012/chartStyle" id="201"/>`, "application/vnd.ms-office.chartstyle+xml"],
    "xl/media/image1.png": [PICTURE], "xl/vbaProject.bin": [MACROS, "application/vnd.ms-office.vbaProject"], "xl/printerSettings/printerSettings1.bin": [new Uint8Array([1, 0, 2, 0])],
    "xl/customProperty1.bin": [new Uint8Array([49, 0]), `${sheet}.customProperty`], "xl/styles.xml": [STYLES, `${sheet}.styles+xml`],
    "xl/theme/theme1.xml": [`${XML}<a:theme xmlns:a="${A}/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`, `${TYPES}.theme+xml`],
    "xl/comments1.xml": [`${XML}<comments xmlns="${MAIN}"><authors><author>Lan</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>kiểm tra</t></r></text></comment></commentList></comments>`, `${sheet}.comments+xml`],
    "xl/threadedComments/threadedComment1.xml": [`${XML}<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2021-09-01T00:00:00.00" personId="{P1}" id="{1}"><text>ghi chú</text></threadedComment></ThreadedComments>`, "application/vnd.ms-excel.threadedcomments+xml"],
    "xl/persons/person.xml": [`${XML}<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="Lan" id="{P1}" userId="a" providerId="None"/></personList>`, "application/vnd.ms-excel.person+xml"],
    "xl/drawings/vmlDrawing1.vml": ["<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><v:shape id=\"_x0000_s1025\" style=\"visibility:hidden\"><x:ClientData ObjectType=\"Note\"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>"],
    "xl/pivotCache/pivotCacheDefinition1.xml": [`${XML}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" refreshedBy="x" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Số liệu"/></cacheSource><cacheFields count="2"><cacheField name="Mã hồ sơ" numFmtId="0"><sharedItems count="1"><s v="H1"/></sharedItems></cacheField><cacheField name="Đơn vị giải quyết" numFmtId="0"><sharedItems count="1"><s v="Sở Y tế"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`, `${sheet}.pivotCacheDefinition+xml`],
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": [relationships([["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"]])],
    "xl/pivotCache/pivotCacheRecords1.xml": [`${XML}<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><x v="0"/></r></pivotCacheRecords>`, `${sheet}.pivotCacheRecords+xml`],
    "xl/pivotTables/pivotTable1.xml": [`${XML}<pivotTableDefinition xmlns="${MAIN}" name="PT1" cacheId="7" dataCaption="Values"><location ref="A3:A4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item x="0"/></items></pivotField><pivotField showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields></pivotTableDefinition>`, `${sheet}.pivotTable+xml`],
    "xl/pivotTables/_rels/pivotTable1.xml.rels": [relationships([["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]])],
    "xl/slicerCaches/slicerCache1.xml": [`${XML}<slicerCacheDefinition xmlns="${MS}/spreadsheetml/2009/9/main" name="Slicer_DV" sourceName="Đơn vị giải quyết"><pivotTables><pivotTable tabId="2" name="PT1"/></pivotTables></slicerCacheDefinition>`, "application/vnd.ms-excel.slicerCache+xml"],
    "xl/slicers/slicer1.xml": [`${XML}<slicers xmlns="${MS}/spreadsheetml/2009/9/main"><slicer name="DV" cache="Slicer_DV" caption="Đơn vị" rowHeight="241300"/></slicers>`, "application/vnd.ms-excel.slicer+xml"],
    "xl/externalLinks/externalLink1.xml": [`${XML}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Nguon"/></sheetNames></externalBook></externalLink>`, `${sheet}.externalLink+xml`],
    "xl/externalLinks/_rels/externalLink1.xml.rels": [relationships([["rId1", "externalLinkPath", "file:///C:/so/nguon.xlsx", true]])],
    "xl/connections.xml": [`${XML}<connections xmlns="${MAIN}"><connection id="1" name="Query" type="5" refreshedVersion="6"><dbPr connection="Provider=Microsoft.Mashup" command="SELECT * FROM [So]"/></connection></connections>`, `${sheet}.connections+xml`],
    "customXml/item1.xml": ["<root xmlns=\"urn:x\">dữ liệu</root>"], "docProps/core.xml": [`${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Cán bộ</dc:creator></cp:coreProperties>`, "application/vnd.openxmlformats-package.core-properties+xml"],
    "customUI/customUI14.xml": ["<customUI xmlns=\"http://schemas.microsoft.com/office/2009/07/customui\"/>"], "nobody/knows.dat": [new Uint8Array([9, 8, 7])],
    "_rels/.rels": [relationships([["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"], ["rId5", `${MS}/2007/relationships/ui/extensibility`, "customUI/customUI14.xml"]])],
  };
}

/** A workbook as users have them, with every kind of part that Excel writes and one that nobody knows. */
export function userWorkbook(changes: Record<string, string> = {}): Uint8Array {
  const all = parts();
  const defaults = { rels: "application/vnd.openxmlformats-package.relationships+xml", xml: "application/xml", vml: `${TYPES}.vmlDrawing`, png: "image/png", bin: `${TYPES}.spreadsheetml.printerSettings`, dat: "application/octet-stream" };
  const types = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(defaults).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join("")}${
    Object.entries(all).flatMap(([name, [, type]]) => (type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [])).join("")}</Types>`;
  const texts = Object.entries(all).map(([name, [content]]): [string, Uint8Array] => [name, typeof content === "string" ? strToU8(content) : content]);
  return zipSync({ "[Content_Types].xml": strToU8(types), ...Object.fromEntries(texts), ...Object.fromEntries(Object.entries(changes).map(([name, text]) => [name, strToU8(text)])) });
}
