import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IDLE_MILLISECONDS, whenIdle } from "./idle.ts";

const screen = new EventTarget();
const page = new EventTarget();
let locked = 0;
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", screen);
  vi.stubGlobal("document", page);
  locked = 0;
  stop = whenIdle(IDLE_MILLISECONDS, () => locked++);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("it locks once nobody has touched the phone for five minutes, and not a moment before", () => {
  vi.advanceTimersByTime(IDLE_MILLISECONDS - 1);
  expect(locked).toBe(0);
  vi.advanceTimersByTime(1);
  expect(locked).toBe(1);
});

test.each(["pointerdown", "keydown", "scroll"])("a touch (%s) begins the time anew", (touch) => {
  vi.advanceTimersByTime(IDLE_MILLISECONDS - 1);
  screen.dispatchEvent(new Event(touch));
  vi.advanceTimersByTime(IDLE_MILLISECONDS - 1);
  expect(locked).toBe(0);
  vi.advanceTimersByTime(1);
  expect(locked).toBe(1);
});

test("a phone that slept is locked when it wakes, by the clock: timers stood still, and a touch does not save it", () => {
  vi.setSystemTime(Date.now() + IDLE_MILLISECONDS);
  screen.dispatchEvent(new Event("pointerdown"));
  expect(locked).toBe(0);
  page.dispatchEvent(new Event("visibilitychange"));
  expect(locked).toBe(1);
});

test("who has left is not locked any more", () => {
  stop();
  vi.advanceTimersByTime(2 * IDLE_MILLISECONDS);
  page.dispatchEvent(new Event("visibilitychange"));
  expect(locked).toBe(0);
});
