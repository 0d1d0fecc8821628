/** Whether a newer edition of the app lies ready on this phone. It never takes over by itself: something may be half entered. */
export class Edition {
  waiting = $state(false);
  private worker: ServiceWorker | null = null;

  async begin(): Promise<void> {
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    if (!serviceWorker || !import.meta.env.PROD) return;
    try {
      const kept = await serviceWorker.register("/worker.js");
      this.see(kept.waiting);
      kept.addEventListener("updatefound", () => {
        const coming = kept.installing;
        coming?.addEventListener("statechange", () => {
          if (coming.state === "installed") this.see(kept.waiting);
        });
      });
    } catch {
      // A browser that keeps no app: it works while there is a signal.
    }
  }

  /** The first edition of a phone has nobody to take over from. */
  private see(worker: ServiceWorker | null): void {
    this.worker = worker;
    this.waiting = worker !== null && navigator.serviceWorker.controller !== null;
  }

  takeOver(): void {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    this.worker?.postMessage("take-over");
  }
}
