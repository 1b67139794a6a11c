/** What the person at the terminal can put right with another command. Its message is a sentence for them. */
export class WrongOption extends Error {}
