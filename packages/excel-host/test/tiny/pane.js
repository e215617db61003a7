Office.onReady(() => {
  const button = document.createElement("button");
  button.textContent = "Mark";
  button.onclick = () => Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
    cell.getOffsetRange(1, 0).values = [[`${cell.values[0][0]} marked`]];
    cell.format.font.bold = true;
    await context.sync();
    button.disabled = true;
  });
  document.getElementById("root").append(button);
});
