/** The content or the question is at fault: exit code 1. An empty message means that it was already said. */
export class Fault extends Error {}

/** The command was called wrongly: exit code 2. */
export class Misuse extends Error {}
