import { expect, test } from "vitest";
import { addressOf, routeOf, type Route } from "./route.ts";

const ROUTES: Route[] = [
  { at: "months", period: "2026-10" },
  { at: "cases", posyandu: "melati 01/b", period: "2026-10" },
  { at: "close", posyandu: "melati01", period: "2026-01" },
  { at: "watch", place: "pkm1", period: "2026-12" },
  { at: "board", place: "pkm1", period: "2026-12" },
  { at: "papers", place: "desa1", period: "2026-12" },
  { at: "rewards", period: "2026-12" },
  { at: "gifts", posyandu: "melati01", period: "2026-12" },
  { at: "donations", place: "desa001", period: "2026-12" },
  { at: "effect", place: "pkm1", period: "2026-12" },
  { at: "programme", place: "pkm1", period: "2026-12" },
];

test("everyRouteComesBackFromItsAddress", () => {
  for (const route of ROUTES) expect(routeOf(addressOf(route))).toEqual(route);
});

test("whatIsNoAddressIsNoRoute", () => {
  for (const address of [
    "",
    "#",
    "#/bulan",
    "#/bulan/2026-13",
    "#/kado/melati01/2026-12",
    "#/bulan/2026-00",
    "#/kasus/2026-10",
    "#/lain/a/2026-10",
    "#/kasus/%E0/2026-10",
  ]) {
    expect(routeOf(address), address).toBeUndefined();
  }
});
