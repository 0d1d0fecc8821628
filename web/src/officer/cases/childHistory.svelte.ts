import type { OptionSpan } from "../../core/book.ts";
import { history, type HistoryVisit } from "../core/cases.ts";
import { Loading } from "../frame/loading.svelte.ts";
import type { Office } from "../frame/office.svelte.ts";

/** Everything a child was measured, asked for once by a case: for its table, its chart and its corrections. */
export class ChildHistory {
  readonly visits = new Loading<readonly HistoryVisit[]>();
  options: readonly OptionSpan[] = $state.raw([]);

  constructor(
    private readonly office: Office,
    private readonly person: string | undefined,
    private readonly posyandu: string,
  ) {}

  load = (): void => {
    const { person } = this;
    if (person === undefined) return;
    void this.visits.ask(() => history(this.office.talk, person), true);
    void this.office.optionsOf(this.posyandu).then((known) => (this.options = known));
  };
}
