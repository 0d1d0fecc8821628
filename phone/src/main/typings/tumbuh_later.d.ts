// The other part of tumbuh.js: charts, what is due, groups. It imports what it shares with the first, so an app that has that one
// fetches only what is new.
export {
  chart,
  childDue,
  completedMonths,
  curve,
  groups,
  increments,
  measurement,
  schedule,
  scores,
  shareBelow,
  sheets,
  zOfShare,
} from "./tumbuh.js";
