import { COMMAND_IDS, runCommand } from "./run";

/** The buttons of the manifest; their ids are the action names. */
void Office.onReady(() => {
  COMMAND_IDS.forEach((command) => Office.actions.associate(command, (event: Office.AddinCommands.Event) => runCommand(command, event)));
});
