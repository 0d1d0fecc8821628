import { keepEditions, type Edition } from "../../worker/edition.ts";

/** A newer edition of the app that lies ready on this phone. It never takes over by itself: something may be half entered. */
export class Newer {
  edition: Edition | undefined = $state.raw();

  begin(): void {
    if (!import.meta.env.PROD) return;
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    const heard = (edition: Edition) => (this.edition = edition);
    // A browser that keeps no app: it works while there is a signal.
    void keepEditions(serviceWorker, heard, () => location.reload()).catch(() => undefined);
  }
}
