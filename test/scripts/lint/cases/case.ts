/** A fixture with one defect, named after the rule it breaks; the place and the message of the only problem. */
export type Case = [fixture: string, place: string, message: string];
