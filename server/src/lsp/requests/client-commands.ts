/** Command of the client that shows a rule's page; its one argument is the rule's id. */
export const OPEN_RULE_DOCUMENTATION = 'plenary.openRuleDocumentation';

/** Command of the client that shows what could follow a proposal just taken. */
export const PROPOSE = 'plenary.propose';

/** Command of the client that saves a configuration file after an edit; its one argument is the file's URI. */
export const SAVE_CONFIGURATION = 'plenary.saveConfiguration';
