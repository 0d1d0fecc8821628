import type { RareWords } from "./rare.id.ts";

export const rareEn: RareWords = {
  file: {
    title: "Backup file",
    what: "Choose the file made on the old phone. What it holds is sent to the server; nothing is taken twice.",
    after: "Then enrol this phone with a code of the midwife: all data comes back.",
    choose: "Choose the file",
    sending: "Sending what it holds …",
    done: "Done",
    fresh: (count) => `${count} new records taken.`,
    known: (count) => `${count} were on the server already.`,
    kept: (count) => `${count} are kept for the midwife to look at.`,
    missing: (count) =>
      `This file is not whole: ${count} records are no longer in it. Copy it again from the old phone if you still can.`,
    unreadable: (count) => `${count} cannot be read; perhaps of another server.`,
    offline: "Not sent: no signal, or the server does not answer. Your file is safe; try again later.",
    problem: {
      NO_BACKUP: "This is no backup file of Tumbuh. Choose a file that ends in .tumbuh.",
      NEWER: "This file was made by a newer edition. Update the app and try again.",
      DAMAGED: "This file is not whole. Copy it once more from the old phone if you can.",
    },
  },
  update: { ready: "A new edition is ready.", now: "Use it now" },
  gone: {
    title: "Your key was removed after 10 wrong tries",
    safe: (count) => `${count} waiting records are still sent.`,
    nothing: "Every record is sent; nothing is lost.",
    next: "Ask the midwife for a new code and enrol again.",
    others: "Other kader of this phone can still enter.",
  },
};
