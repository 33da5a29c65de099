// SPDX-License-Identifier: GPL-3.0-or-later
// Makes sms_vectors.jsonl.gz: 12,000 texts with the parts that two independent programs cut them into.
//
//   npm install --no-save --prefix /tmp/sms split-sms@0.1.7 sms-segments-calculator@1.3.0
//   NODE_PATH=/tmp/sms/node_modules node make_sms_vectors.mjs
//
// One line each: [encoding "g" or "u", units, [UTF-16 length of each part], [[piece, times] ...], others].
// A text is its pieces, repeated. `others` stands only where sms-segments-calculator counts otherwise. It keeps
// families of emoji, flags and skin tones in one part, which 3GPP TS 23.040 (9.2.3.24.1) does not ask for: a
// part ends where the next UTF-16 letter does not fit. Belfry and split-sms follow the standard; the script
// refuses any disagreement that has another cause.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const require = createRequire(process.env.NODE_PATH + "/");
const { split } = require("split-sms");
const { SegmentedMessage } = require("sms-segments-calculator");

// mulberry32: the same texts on every computer
let state = 20261121;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const upTo = (n) => Math.floor(random() * (n + 1));
const one = (list) => list[upTo(list.length - 1)];

const plain = [..."@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0159:;<=>?¡AMZÄÖÑÜ§¿amzäöñüà"];
const double = [..."^{}\\[~]|€"];
const outside = [..."ąćęłńóśźżĄŻç`„”–…ж中\u00a0\u2009я☎"];
const emoji = ["😀", "🎉", "𝄞", "👍", "🏫"];
const joined = ["👨‍👩‍👧", "👍🏽", "🇵🇱", "❤️"];
const words = ["Dzien dobry, ", "login: ", "haslo: ", "https://szkola.example/", "kosztuje 10 € ", "Zajęcia ", "[A1] ",
  "Grüße aus Köln, ", "w poniedziałek ", "o 17:30. ", "{grupa} ", "Lekcja odwołana ", "😀 "];

/** Pieces for a text around a boundary: long runs, with something two units wide near the edge. */
function aroundBoundary(wide, filler, joinedLength, wideUnits) {
  const boundary = joinedLength * (1 + upTo(4)) - wideUnits + upTo(2 * wideUnits);
  const pieces = [[filler, boundary], [one(wide), 1 + upTo(3)]];
  if (random() < 0.8) pieces.push([filler, upTo(joinedLength * 2)]);
  if (random() < 0.4) pieces.push([one(wide), 1 + upTo(2)]);
  if (random() < 0.3) pieces.push([filler, upTo(20)]);
  return pieces;
}

function soup(letters, most) {
  const pieces = [];
  for (let left = 1 + upTo(most); left > 0;) {
    const times = random() < 0.6 ? 1 + upTo(3) : 1 + upTo(60);
    pieces.push([one(letters), Math.min(times, left)]);
    left -= times;
  }
  return pieces;
}

const kinds = [
  [2500, () => aroundBoundary(double, one(plain), 153, 2)],
  [2000, () => aroundBoundary(emoji, one(outside), 67, 2)],
  [1500, () => soup(plain, 700)],
  [1500, () => soup([...plain, ...double], 700)],
  [1500, () => soup([...plain, ...outside], 300)],
  [1000, () => soup([...plain, ...double, ...outside, ...emoji], 300)],
  [400, () => aroundBoundary(joined, one(outside), 67, 4)],
  [1000, () => Array.from({ length: 1 + upTo(30) }, () => [one(words), 1])],
  [300, () => [[one(["a", "€", "ą", "😀"]), 1 + upTo(320)]]],
];
// The cases with a name, first: the limits and the pair at the edge.
const named = [[["a", 160]], [["a", 161]], [["a", 306]], [["a", 307]], [["€", 80]], [["€", 81]],
  [["a", 152], ["€", 1], ["a", 10]], [["a", 152], ["€", 1], ["a", 151]], [["a", 152], ["€", 1], ["a", 152]],
  [["ą", 70]], [["ą", 71]], [["ą", 134]], [["ą", 135]], [["😀", 35]], [["😀", 36]],
  [["ą", 66], ["😀", 1], ["ą", 10]]];

function tidy(pieces) { // NFC, as the program counts; one piece for equal neighbours
  const result = [];
  for (const [piece, times] of pieces) {
    if (times <= 0) continue;
    const last = result[result.length - 1];
    if (last && last[0] === piece) last[1] += times;
    else result.push([piece.normalize("NFC"), times]);
  }
  return result;
}

const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });
const hasCluster = (text) => [...clusters.segment(text)].some(({ segment }) => [...segment].length > 1);

function vector(pieces) {
  const text = pieces.map(([piece, times]) => piece.repeat(times)).join("");
  if (text !== text.normalize("NFC") || text.trim() === "") return null;
  const first = split(text);
  const second = new SegmentedMessage(text);
  const encoding = first.characterSet === "GSM" ? "g" : "u";
  if ((second.encodingName === "GSM-7" ? "g" : "u") !== encoding) throw new Error(`encoding of ${text}`);
  const units = first.parts.reduce((sum, part) => sum + part.bytes, 0) / (encoding === "g" ? 1 : 2);
  const line = [encoding, units, first.parts.map((part) => part.content.length), pieces];
  if (second.segmentsCount !== first.parts.length) {
    if (!hasCluster(text)) throw new Error(`parts of ${JSON.stringify(text)}`);
    line.push(second.segmentsCount);
  }
  return line;
}

const lines = named.map(vector);
for (const [count, make] of kinds) {
  for (let made = 0; made < count;) {
    const line = vector(tidy(make()));
    if (line && lines.length < 12000) lines.push(line);
    made += line ? 1 : 0;
  }
}
while (lines.length < 12000) {
  const line = vector(tidy(soup([...plain, ...double, ...emoji], 200)));
  if (line) lines.push(line);
}
writeFileSync(new URL("sms_vectors.jsonl.gz", import.meta.url),
  gzipSync(lines.map((line) => JSON.stringify(line)).join("\n") + "\n", { level: 9 }));
console.log(`${lines.length} texts, ${lines.filter((l) => l[0] === "g").length} in the SMS alphabet, ` +
  `${lines.filter((l) => l.length > 4).length} where sms-segments-calculator keeps clusters whole`);
