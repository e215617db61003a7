Office.onReady(() => Office.actions.associate("writePrice", async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[21]];
    await context.sync();
  });
  event.completed();
}));
