// Usage: node tell.mjs JAVA_HOME CLASSPATH. The server of the stories runs from these; see server.mjs.
import { run } from "./prepare.mjs";

const [, , home, classpath] = process.argv;
process.env.TUMBUH_JAVA_HOME = home;
process.env.TUMBUH_SERVER_CLASSPATH = classpath;
run("npm test --silent");
