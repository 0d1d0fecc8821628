import { expect, test, vi } from "vitest";
import { keepEditions, type Edition } from "./edition.ts";

function phone(controlled: boolean) {
  const worker = Object.assign(new EventTarget(), { state: "installing", postMessage: vi.fn() });
  const registration = Object.assign(new EventTarget(), {
    ...{
      active: controlled ? {} : null,
      waiting: null as unknown,
      installing: null as unknown,
      update: vi.fn(async () => undefined),
    },
  });
  const container = Object.assign(new EventTarget(), {
    ...{ controller: controlled ? {} : null, register: vi.fn(async () => registration) },
  });
  const heard: Edition[] = [];
  const reload = vi.fn();
  const waits: (() => void)[] = [];
  const kept = keepEditions(
    container as never,
    (edition) => heard.push(edition),
    reload,
    (_milliseconds, work) => waits.push(work),
  );
  const installs = (): void => {
    registration.installing = worker;
    registration.dispatchEvent(new Event("updatefound"));
    Object.assign(registration, { installing: null, waiting: worker });
    worker.state = "installed";
    worker.dispatchEvent(new Event("statechange"));
  };
  return { kept, worker, registration, container, heard, reload, waits, installs };
}

test("a newer edition waits until the app lets it, then the page starts anew", async () => {
  const { kept, worker, container, heard, reload, installs } = phone(true);
  await kept;
  expect(heard).toEqual([]);
  installs();
  expect(heard.length).toBe(1);
  expect(worker.postMessage).not.toHaveBeenCalled();
  heard[0]!.takeOver();
  expect(worker.postMessage).toHaveBeenCalledWith("take-over");
  expect(reload).not.toHaveBeenCalled();
  container.dispatchEvent(new Event("controllerchange"));
  expect(reload).toHaveBeenCalledTimes(1);
});

test("the first edition of a phone is not announced, and its claim starts nothing anew", async () => {
  const { kept, container, heard, reload, installs } = phone(false);
  await kept;
  installs();
  container.dispatchEvent(new Event("controllerchange"));
  expect(heard).toEqual([]);
  expect(reload).not.toHaveBeenCalled();
});

test("a phone that has no edition yet asks for none but the first", async () => {
  const { kept, registration, waits } = phone(false);
  await kept;
  expect(registration.update).not.toHaveBeenCalled();
  expect(waits.length).toBe(1);
});

test("a phone asks when the app starts and, never closed, again; no signal is no error", async () => {
  const { kept, registration, waits } = phone(true);
  await kept;
  expect(registration.update).toHaveBeenCalledTimes(1);
  registration.update.mockRejectedValue(new TypeError("offline"));
  waits[0]!();
  expect(registration.update).toHaveBeenCalledTimes(2);
  expect(waits.length).toBe(2);
  await keepEditions(
    undefined,
    () => undefined,
    () => undefined,
  );
});
