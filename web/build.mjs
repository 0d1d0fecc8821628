import { run } from "./prepare.mjs";

run("npm run --silent build");
