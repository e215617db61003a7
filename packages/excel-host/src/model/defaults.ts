import { UNMODELLED } from "../executor/hostObject";

/** What Excel answers for members that nobody has set, by "Type.Member". A member that is not here fails by name. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  "ChartTitle.Visible": true, "ChartTitle.Text": "", "ChartTitle.Overlay": false, "ChartTitle.HorizontalAlignment": "Center",
  "ChartTitle.VerticalAlignment": "Top", "ChartTitle.TextOrientation": 0, "ChartTitle.Position": "Top", "ChartTitle.ShowShadow": false,
  "ChartLegend.Visible": true, "ChartLegend.Position": "Right", "ChartLegend.Overlay": false, "ChartLegend.ShowShadow": false,
  "ChartDataLabels.ShowValue": false, "ChartDataLabels.ShowSeriesName": false, "ChartDataLabels.ShowCategoryName": false,
  "ChartDataLabels.ShowLegendKey": false, "ChartDataLabels.ShowPercentage": false, "ChartDataLabels.ShowBubbleSize": false,
  "ChartDataLabels.Position": "OutsideEnd", "ChartDataLabels.Separator": ", ", "ChartDataLabels.NumberFormat": "General",
  "ChartDataLabels.LinkNumberFormat": true, "ChartDataLabels.AutoText": true, "ChartDataLabels.TextOrientation": 0,
  "ChartAxis.Visible": true, "ChartAxis.NumberFormat": "General", "ChartAxis.LinkNumberFormat": true, "ChartAxis.ReversePlotOrder": false,
  "ChartAxis.MajorTickMark": "None", "ChartAxis.MinorTickMark": "None", "ChartAxis.TickLabelPosition": "NextToAxis",
  "ChartAxis.AxisGroup": "Primary", "ChartAxis.ScaleType": "Linear", "ChartAxis.DisplayUnit": "None", "ChartAxis.Crosses": "Automatic",
  "ChartAxis.IsBetweenCategories": true, "ChartAxis.Maximum": "", "ChartAxis.Minimum": "", "ChartAxis.MajorUnit": "", "ChartAxis.MinorUnit": "",
  "ChartAxis.TickLabelSpacing": "", "ChartAxis.TickMarkSpacing": 1, "ChartAxis.TextOrientation": 0, "ChartAxis.LogBase": 10,
  "ChartAxis.CategoryType": "Automatic", "ChartAxis.MultiLevel": false, "ChartAxis.Offset": 100, "ChartAxis.Alignment": "Center",
  "ChartAxisTitle.Text": "", "ChartAxisTitle.Visible": false, "ChartAxisTitle.TextOrientation": 0,
  "ChartGridlines.Visible": false,
  "ChartSeries.HasDataLabels": false, "ChartSeries.Filtered": false, "ChartSeries.GapWidth": 150, "ChartSeries.Overlap": 0,
  "ChartSeries.AxisGroup": "Primary", "ChartSeries.MarkerStyle": "Automatic", "ChartSeries.MarkerSize": 5, "ChartSeries.Smooth": false,
  "ChartSeries.ShowShadow": false, "ChartSeries.VaryByCategories": false, "ChartSeries.InvertIfNegative": false,
  "ChartSeries.DoughnutHoleSize": 75, "ChartSeries.FirstSliceAngle": 0, "ChartSeries.Explosion": 0, "ChartSeries.ShowLeaderLines": true,
  "ChartPoint.HasDataLabel": false, "ChartPoint.MarkerStyle": "Automatic", "ChartPoint.MarkerSize": 5,
  "Chart.ShowAllFieldButtons": true, "Chart.ShowDataLabelsOverMaximum": true, "Chart.Style": 201, "Chart.DisplayBlanksAs": "NotPlotted",
  "Chart.PlotBy": "Columns", "Chart.PlotVisibleOnly": true, "Chart.CategoryLabelLevel": -1, "Chart.SeriesNameLevel": -1,
  "ChartAreaFormat.ColorScheme": "ColorfulPalette1", "ChartAreaFormat.RoundedCorners": false,
  "ChartFont.Bold": false, "ChartFont.Italic": false, "ChartFont.Name": "Calibri", "ChartFont.Size": 10, "ChartFont.Color": "#595959",
  "ChartFont.Underline": "None",
  "ChartLineFormat.LineStyle": "Automatic", "ChartLineFormat.Weight": 0.75, "ChartLineFormat.Color": "",
  "ChartBorder.LineStyle": "Automatic", "ChartBorder.Weight": 0.75, "ChartBorder.Color": "",
  "ChartPlotArea.Position": "Automatic",
  "DataBarConditionalFormat.ShowDataBarOnly": false, "DataBarConditionalFormat.BarDirection": "Context",
  "DataBarConditionalFormat.AxisFormat": "Automatic", "DataBarConditionalFormat.AxisColor": "#000000",
  "DataBarConditionalFormat.LowerBoundRule": { type: "Automatic" }, "DataBarConditionalFormat.UpperBoundRule": { type: "Automatic" },
  "ConditionalDataBarPositiveFormat.FillColor": "#638EC6", "ConditionalDataBarPositiveFormat.GradientFill": true,
  "ConditionalDataBarPositiveFormat.BorderColor": "#638EC6",
  "ConditionalDataBarNegativeFormat.FillColor": "#FF0000", "ConditionalDataBarNegativeFormat.BorderColor": "#FF0000",
  "ConditionalDataBarNegativeFormat.MatchPositiveFillColor": false, "ConditionalDataBarNegativeFormat.MatchPositiveBorderColor": false,
  "ColorScaleConditionalFormat.ThreeColorScale": true,
  "IconSetConditionalFormat.ReverseIconOrder": false, "IconSetConditionalFormat.ShowIconOnly": false,
  "ConditionalRangeFont.Bold": null, "ConditionalRangeFont.Italic": null, "ConditionalRangeFont.Color": "",
  "ConditionalRangeFont.Strikethrough": null, "ConditionalRangeFont.Underline": null, "ConditionalRangeFill.Color": "",
  "ConditionalRangeFormat.NumberFormat": "", "ConditionalRangeBorder.Color": "#000000", "ConditionalRangeBorder.Style": "None",
  "ConditionalFormatRule.Formula": "", "ConditionalFormatRule.FormulaLocal": "", "ConditionalFormatRule.FormulaR1C1": "",
  "HeaderFooterGroup.State": "Default", "HeaderFooterGroup.UseSheetMargins": true, "HeaderFooterGroup.UseSheetScale": true,
  "HeaderFooter.LeftHeader": "", "HeaderFooter.CenterHeader": "", "HeaderFooter.RightHeader": "",
  "HeaderFooter.LeftFooter": "", "HeaderFooter.CenterFooter": "", "HeaderFooter.RightFooter": "",
  "PageLayout.BlackAndWhite": false, "PageLayout.PrintErrors": "AsDisplayed", "PageLayout.CenterVertically": false,
  "PageLayout.PrintHeadings": false, "PageLayout.PrintGridlines": false, "PageLayout.PrintComments": "NoComments",
  "PageLayout.DraftMode": false, "PageLayout.FirstPageNumber": "", "PageLayout.PrintOrder": "DownThenOver",
  "DocumentProperties.Title": "", "DocumentProperties.Subject": "", "DocumentProperties.Author": "", "DocumentProperties.Keywords": "",
  "DocumentProperties.Comments": "", "DocumentProperties.Category": "", "DocumentProperties.Manager": "", "DocumentProperties.Company": "",
  "DocumentProperties.LastAuthor": "", "DocumentProperties.RevisionNumber": 0,
  "Table.HighlightFirstColumn": false, "Table.HighlightLastColumn": false, "Table.ShowBandedColumns": false, "Table.ShowFilterButton": true,
};

/** Major gridlines of the value axis are the only ones that a new chart shows. */
const DEFAULTS_BY_PATH: Readonly<Record<string, unknown>> = { "Axes.ValueAxis.MajorGridlines.Visible": true };

/** Excel's default of a scalar, or `UNMODELLED`. */
export function defaultScalar(type: string, name: string, path = ""): unknown {
  const special = `${path}.${name}`;
  if (Object.hasOwn(DEFAULTS_BY_PATH, special)) return DEFAULTS_BY_PATH[special];
  const key = `${type}.${name}`;
  return Object.hasOwn(DEFAULTS, key) ? DEFAULTS[key] : UNMODELLED;
}
