import { expect, test } from "vitest";
import { Device, registration, village, weighing } from "../../test/device.ts";
import { makeBackup, readBackup, restoreBackup } from "./backupFile.ts";
import { Talk } from "./talk.ts";
import { visits } from "./visits.ts";

test("a phone that was lost comes back from its last file, handed in by anybody", async () => {
  const { device, server, clock } = await village();
  const { phone, book } = await device.enrolled();
  const child = registration("Melati Contoh", { nik: "9901014112259999" });
  await book.write([child]);
  await book.exchange();
  await book.write([weighing(child.subject, 7800)]);
  const file = await (await makeBackup(phone.store, clock.time)).text();
  expect(file).not.toContain("Melati");
  expect(readBackup(file)).toMatchObject({ items: { length: 2 }, missing: 0 });

  const fresh = new Device(server, clock);
  const talk = new Talk(fresh.world());
  const heard: number[] = [];
  expect(await restoreBackup(talk, file, (done) => heard.push(done))).toEqual({
    fresh: 1,
    known: 1,
    aside: 0,
    unreadable: 0,
    missing: 0,
  });
  expect(heard).toEqual([2]);
  expect(await restoreBackup(talk, file)).toMatchObject({ fresh: 0, known: 2 });
  const { book: again } = await fresh.enrolled();
  expect(visits(again.people.get(child.subject)!)).toMatchObject([{ weight_g: 7800 }]);
});

test("of a file that was cut off what is whole is handed in, and how much is missing is told", async () => {
  const { device, server, clock } = await village();
  const { phone, book } = await device.enrolled();
  const child = registration("Melati Contoh");
  await book.write([child]);
  await book.write([weighing(child.subject, 7800)]);
  const file = await (await makeBackup(phone.store, clock.time)).text();
  const talk = new Talk(new Device(server, clock).world());
  const torn = file.slice(0, file.length - 20);
  expect(await restoreBackup(talk, torn)).toEqual({ fresh: 1, known: 0, aside: 0, unreadable: 0, missing: 1 });
  expect(await restoreBackup(talk, file)).toMatchObject({ fresh: 1, known: 1, missing: 0 });
});

test("a file of another server is said to be unreadable", async () => {
  const { device, clock } = await village();
  const { phone, book } = await device.enrolled();
  await book.write([registration("Melati Contoh")]);
  const file = await (await makeBackup(phone.store, clock.time)).text();
  const elsewhere = await village(2);
  expect(await restoreBackup(new Talk(elsewhere.device.world()), file)).toMatchObject({ unreadable: 1 });
});

test("what is no backup is refused with the reason", () => {
  const reason = (text: string): string => {
    try {
      readBackup(text);
      return "";
    } catch (problem) {
      return (problem as { code: string }).code;
    }
  };
  expect(reason("photo")).toBe("NO_BACKUP");
  expect(reason("{}")).toBe("NO_BACKUP");
  expect(reason('{"form":"tumbuh-backup","version":1,"count":2,"items":["Q')).toBe("DAMAGED");
  expect(reason('{"form":"tumbuh-backup","version":1,"count":2,"items":[]}')).toBe("DAMAGED");
  expect(reason('{"form":"tumbuh-backup","version":1,"count":1,"items":["QQ","QQ"]}')).toBe("DAMAGED");
  expect(reason('{"form":"tumbuh-backup","version":1}')).toBe("NO_BACKUP");
  expect(reason('{"form":"tumbuh-backup","vers')).toBe("DAMAGED");
  expect(reason("null")).toBe("NO_BACKUP");
  expect(reason('{"form":"tumbuh-backup","version":2,"count":0,"items":[]}')).toBe("NEWER");
  expect(reason('{"form":"tumbuh-backup","version":1,"count":0,"items":[]}')).toBe("");
});
