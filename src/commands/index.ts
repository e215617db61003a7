import { COMMAND_IDS, runCommand } from "./run";

/** The buttons of the manifest; their ids are the action names. At once, so that the first click finds its action. */
COMMAND_IDS.forEach((command) => Office.actions.associate(command, (event: Office.AddinCommands.Event) => runCommand(command, event)));
void Office.onReady();
