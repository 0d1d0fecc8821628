import { OfficeProblem } from "../core/talk.ts";

/** Something from the server: on its way, here, or refused. What comes late for an older question is dropped. */
export class Loading<Value> {
  value: Value | undefined = $state.raw();
  problem: OfficeProblem | undefined = $state.raw();
  busy = $state(false);
  #asked = 0;

  /** Asks; what is shown stays until the answer is there, unless it is about something else (`anew`). */
  async ask(question: () => Promise<Value>, anew = false): Promise<Value | undefined> {
    const asked = ++this.#asked;
    if (anew) this.value = undefined;
    this.problem = undefined;
    this.busy = true;
    try {
      const value = await question();
      if (asked !== this.#asked) return undefined;
      this.value = value;
      return value;
    } catch (problem) {
      if (!(problem instanceof OfficeProblem)) throw problem;
      if (asked === this.#asked && !problem.ended) this.problem = problem;
      return undefined;
    } finally {
      if (asked === this.#asked) this.busy = false;
    }
  }
}
