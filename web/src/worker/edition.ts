/** Where the build puts the service worker. */
const WORKER = "/worker.js";
/** How often a phone that is never closed asks whether there is a newer edition. */
const ASK_EVERY = 6 * 3_600_000;

/** A newer edition that is here, whole, and waits. */
export interface Edition {
  /**
   * Lets it take over and starts the app anew with it. To be called when nothing is half entered and nobody is in the middle of
   * something; the facts are in the store.
   */
  takeOver(): void;
}

type Container = Pick<ServiceWorkerContainer, "register" | "controller" | "addEventListener">;

/**
 * Keeps the app on the phone and hears of newer editions. Calls `heard` whenever one comes to wait; never takes over by itself.
 *
 * @param reload starts the page anew
 */
export async function keepEditions(
  container: Container | undefined,
  heard: (edition: Edition) => void,
  reload: () => void,
  later: (milliseconds: number, work: () => void) => void = (milliseconds, work) => void setTimeout(work, milliseconds),
): Promise<void> {
  // Without https, or in a window that keeps nothing: then the app comes from the server each time.
  if (!container) return;
  let asked = false;
  container.addEventListener("controllerchange", () => {
    // The first worker of a phone takes over an edition that is the same as its own.
    if (asked) reload();
  });
  const registration = await container.register(WORKER);
  const tell = (): void => {
    const { waiting } = registration;
    // Without a controller this is the first edition of all: there is nothing to wait for.
    if (!waiting || !container.controller) return;
    heard({
      takeOver() {
        asked = true;
        waiting.postMessage("take-over");
      },
    });
  };
  const follow = (coming: ServiceWorker | null): void => {
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed") tell();
    });
  };
  registration.addEventListener("updatefound", () => follow(registration.installing));
  // It may have been found before anybody listened.
  follow(registration.installing);
  tell();
  const askAgain = (): void => {
    // Offline is no reason to say anything.
    void registration.update().catch(() => undefined);
    later(ASK_EVERY, askAgain);
  };
  // Registering again what is registered already looks for nothing, and the browser itself looks only once the worker has gone to sleep.
  if (registration.active) askAgain();
  else later(ASK_EVERY, askAgain);
}
