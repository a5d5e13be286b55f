import { sumOf } from "../../figures/index";
import { figurePlaces } from "../../form/index";
import { readingsOf } from "./claim-subjects";
import { paragraphTitle } from "./paragraph-title";
import type { PlacedParagraph } from "./read-paragraph";
import type { Share } from "./read-shares";
import type { TextContext, TextFinding } from "./text-context";
import { shareSentence } from "./wording";

/** A percentage that comes of no whole it could be reckoned from. */
export function checkShare(context: TextContext, placed: PlacedParagraph, share: Share): TextFinding[] {
  const candidates = share.kind === "share" ? shares(context, share) : growths(context, share);
  const { percent } = share;
  const stated = share.falls ? -percent.value : percent.value;
  const lastDigit = 10 ** -percent.decimals;
  // Some round the last digit and some cut it off.
  if (candidates.length === 0 || candidates.some((value) => Math.abs(value - stated) < lastDigit)) return [];
  const [nearest = 0] = [...candidates].sort((a, b) => Math.abs(a - stated) - Math.abs(b - stated));
  const { paragraph } = placed;
  const expected = Math.round(nearest / lastDigit) * lastDigit;
  return [
    {
      rule: "N-PCT",
      cells: cellsOf(context, share),
      paragraph,
      text: share.quote,
      expected: Math.round(nearest * 100) / 100,
      actual: stated,
      sentence: shareSentence(
        paragraphTitle(paragraph.part, paragraph.index),
        share.quote,
        share.kind,
        expected,
        percent.decimals,
      ),
    },
  ];
}

function cellsOf({ form }: TextContext, { claim }: Share) {
  const places = figurePlaces(form);
  return readingsOf(claim.subject, (name) => places.has(name))[0]?.cells ?? [];
}

function shares(context: TextContext, share: Share): number[] {
  const { claim, wholes } = share;
  const received = "requests.received.total";
  const totals = [[received], [received, "requests.broughtForward.total"], ["requests.outcomesTotal.total"]];
  // What documents or cases are a part of, the tables do not tell.
  const isOfRequests = cellsOf(context, share).every((name) => name.startsWith("requests."));
  // A total that is blank counts 0, and of nothing there is no share.
  const known = (isOfRequests ? totals : []).map((cells) => sumOf(cells, context.figures) ?? 0);
  return [...wholes, ...known]
    .filter((whole) => whole > 0 && whole >= claim.number.value)
    .map((whole) => (claim.number.value / whole) * 100);
}

/** Growth in per cent under each reading, known only with last year's figures. */
function growths({ form, figures, previous }: TextContext, { claim }: Share): number[] {
  if (!previous) return [];
  const places = figurePlaces(form);
  return readingsOf(claim.subject, (name) => places.has(name)).flatMap(({ cells }) => {
    const [now, before] = [sumOf(cells, figures), sumOf(cells, previous.figures)];
    return now === undefined || before === undefined || before === 0 ? [] : [(now / before - 1) * 100];
  });
}
