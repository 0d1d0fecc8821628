// What Maven runs at the end: every JavaScript test of this room.

import { run } from "./prepare.mjs";

run("npm test");
