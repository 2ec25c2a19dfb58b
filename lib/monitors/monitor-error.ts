/**
 * A definition that cannot be evaluated. Thrown by whatever evaluates; others go on.
 *
 * `place`: where in the definition, as a path (`filter`, `trigger.steps.1.filter`, `among`); `said`: what is wrong there,
 * an id where the language has one (`unknown-field`), with the text it stands at.
 */
export class MonitorError extends Error {
  readonly place: string;
  readonly said: string;

  constructor(place: string, said: string) {
    super(`${place}: ${said}`);
    this.name = 'MonitorError';
    this.place = place;
    this.said = said;
  }
}
