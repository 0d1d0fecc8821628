import assert from "node:assert/strict";
import { test } from "node:test";
import { unitsOf } from "./parts.mjs";
import { plain } from "./plain.mjs";
import { reachable } from "./reachable.mjs";
import { split } from "./split.mjs";
import { symbols } from "./symbols.mjs";

const known = symbols(
  [
    ["D", "com.google.gwt.lang.Runtime", "defineClass"],
    ["P", "com.google.gwt.lang.Runtime", "provide"],
    ["I", "com.google.gwt.lang.Cast", "instanceOf"],
    ["A", "com.google.gwt.lang.Array", "initUnidimensionalArray"],
    ["S", "com.google.gwt.lang.Array", "stampJavaTypeInfo"],
    ["J", "com.google.gwt.lang.Exceptions", "toJs"],
    ["X", "java.lang.IllegalArgumentException", "IllegalArgumentException"],
    ["Y", "java.lang.Object", "castableTypeMap"],
  ]
    .map(([name, owner, member]) => `${name},${owner}::${member}(I)V,${owner},${member},File.java,1,0`)
    .join("\n"),
);

const PROGRAM = `
function D(){} function I(a,b){}
function Parent(){} function Child(){Parent.call(this)} function Other(){}
function ask(c){return c.size()+(I(c,2)?1:0)} function idle(){return ask()}
D(1,null,{},Parent);_.size=function(){return 1};_.unread=function(){return idle()};
D(2,1,{2:1,7:1},Child);D(3,1,{},Other);
_=P('');_.answer=start;
function start(){return ask(new Child)}`;

const { text, tested } = plain(PROGRAM, known);
const { units, exported } = unitsOf(text, known, tested);
const used = reachable(units, exported.map(({ value }) => value)).map((unit) => unit.text);

test("what an export reaches stays, with the classes above it and the members that are read", () => {
  assert.deepEqual(exported, [{ name: "answer", value: "start" }]);
  for (const part of ["function ask", "function Parent", "function Child", "_.size=", "D(1,null,0,Parent)"]) {
    assert.ok(used.some((one) => one.includes(part)), part);
  }
});

test("what nobody reaches or reads is dropped", () => {
  for (const part of ["function idle", "function Other", "_.unread", "D(3"]) {
    assert.ok(!used.some((one) => one.includes(part)), part);
  }
});

test("a class keeps of its types only those that an instanceof asks for", () => {
  assert.ok(used.includes("D(2,1,{2:1},Child)"));
});

test("arrays do not know their types, exceptions are errors", () => {
  const of = (program) => plain(`function D(){} function I(){} ${program}`, known).text;
  assert.match(of("x=A(t,m,1,n,15,1)"), /x=\$zeros\(n\)/);
  assert.match(of("x=A(t,m,1,n,16,1)"), /x=Array\(n\)\.fill\(false\)/);
  assert.match(of("x=S(t,m,1,5,[S(t,m,1,5,[1])])"), /x=\[\[1\]\]/);
  assert.match(of("function f(){throw J(new X('no'))}"), /throw Error\('no'\)/);
});

test("a symbol that GWT no longer has is named", () => {
  assert.throws(() => known.one("java.lang.Object::gone"), /has no java\.lang\.Object::gone/);
});

test("a program in two: the first has what its exports need, the later what only the others do, and takes the rest from the first", () => {
  const { first, later, lent } = split(units, ["ask"], ["start"]);
  const texts = (some) => some.map((unit) => unit.text);
  assert.ok(texts(first).some((one) => one.includes("function ask")));
  assert.ok(texts(later).some((one) => one.includes("function start")));
  assert.ok(texts(later).includes("D(2,1,{2:1},Child)"));
  assert.deepEqual(first.filter((unit) => later.includes(unit)), []);
  assert.ok(lent.includes("ask") && lent.includes("_") === first.some(({ name }) => name === "_"));
});

test("what the later part assigns to or adds to the first is refused", () => {
  const of = (program) => {
    const simple = plain(`function D(){} function I(){} ${program}`, known);
    return unitsOf(simple.text, known, simple.tested).units;
  };
  const counter = of("var n=0;function one(){return n} function two(){n=1;return one()}");
  assert.throws(() => split(counter, ["one"], ["one", "two"]), /n is of the first module/);
  const member = of("function P(){} D(1,null,{},P);_.late=function(){return 1};function one(){return new P} function two(){return one().late()}");
  assert.throws(() => split(member, ["one"], ["one", "two"]), /late of class 1 is needed later only/);
});
