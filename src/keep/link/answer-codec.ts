// How an answer of each form is packed into the bits of a link, and read out of them.
import { handOffCodebook as book } from '#content/hand-off-codebook.ts';
import type {
  AnswerForm,
  ChoiceForm,
  MeasuredDegrees,
  NumberForm,
  RecordForm,
  ResultForm,
  SideDegrees,
  ValueOf
} from '#interview/answer-shape.ts';
import type { BitReader } from './bits.ts';
import type { LinkPlace } from './link-layout.ts';
import { readText, type LinkWriter } from './link-text.ts';

/** Says that the bits hold something no packer wrote. */
export class ForeignBytesError extends Error {
  override readonly name = 'ForeignBytesError';
}

/** Null is "not answered". What is read still has to be held to its schema. */
interface Codec<Value> {
  write(out: LinkWriter, value: Value | null): void;
  read(bits: BitReader): Value | null;
}

/** Of each list with its length, so that a list that has grown since is read as far as it went. */
const lengthBits = 8;

/** The value at a place, or an end to the reading. */
function at<T>(list: readonly T[], index: number): T {
  if (index >= list.length)
    throw new ForeignBytesError(`Expected one of ${list.length}, but found ${index}.`);
  return list[index] as T;
}

/** By place in a list; the first place is "not answered", and so is what stands in no place. */
function placeCodec<Value>(values: readonly Value[], width: number): Codec<Value> {
  const places = [null, ...values];
  return {
    write: (out, value) => out.write(Math.max(0, places.indexOf(value)), width),
    read: (bits) => at(places, bits.read(width))
  };
}

/** What can be chosen, in the order of the codebook. */
const choicesOf = ({ list, or }: ChoiceForm): readonly string[] =>
  or === undefined ? book[list] : [or, ...book[list]];

/** The numbers beyond every answer say what is not one. Between two numbers the larger one, which asks for more care. */
function numberCodec({ or }: NumberForm, width: number): Codec<number | string> {
  const none = 2 ** width - 1;
  const other = none - 1;
  return {
    write: (out, value) =>
      out.write(value === null ? none : typeof value === 'string' ? other : Math.ceil(value), width),
    read: (bits) => {
      const value = bits.read(width);
      return value === none ? null : value === other && or !== undefined ? or : value;
    }
  };
}

type Result = ValueOf<ResultForm>;
/** First for how many sides; dizziness is the number beyond every band. */
function resultCodec(width: number): Codec<Result> {
  const dizzy = 2 ** width - 1;
  const bandOf = (value: number) => (value === dizzy ? ('dizzy' as const) : value);
  return {
    write: (out, value) => {
      const bands = value === null ? [] : typeof value === 'object' ? [value.left, value.right] : [value];
      out.write(bands.length, 2);
      for (const band of bands) out.write(band === 'dizzy' ? dizzy : Math.min(band, dizzy - 1), width);
    },
    read: (bits) => {
      const sides = at([0, 1, 2] as const, bits.read(2));
      if (sides === 0) return null;
      const left = bandOf(bits.read(width));
      return sides === 1 ? left : { left, right: bandOf(bits.read(width)) };
    }
  };
}

/** First whether anything was measured; beyond the degrees stand pain, and a side that was not measured. */
function degreesCodec(width: number): Codec<MeasuredDegrees> {
  const none = 2 ** width - 1;
  const pain = none - 1;
  const numberOf = (side: SideDegrees) =>
    side === null ? none : side === 'pain' ? pain : Math.min(Math.round(side), pain - 1);
  const sideOf = (value: number): SideDegrees => (value === none ? null : value === pain ? 'pain' : value);
  return {
    write: (out, value) => {
      out.write(value === null ? 0 : 1, 1);
      for (const side of value === null ? [] : [value.left, value.right]) out.write(numberOf(side), width);
    },
    read: (bits) =>
      bits.read(1) === 0 ? null : { left: sideOf(bits.read(width)), right: sideOf(bits.read(width)) }
  };
}

/** A list that says its length first; what it reads beyond our own list no packer wrote. */
function idsIn(bits: BitReader, ids: readonly string[]): readonly string[] {
  const length = bits.read(lengthBits);
  if (length > ids.length) throw new ForeignBytesError(`Expected ${ids.length} ids at most.`);
  return ids.slice(0, length);
}

function someCodec(ids: readonly string[], width: number): Codec<readonly string[]> {
  return {
    write: (out, value) => {
      out.write(ids.length, lengthBits);
      for (const id of ids) out.write(value?.includes(id) ? 1 : 0, width);
    },
    read: (bits) => idsIn(bits, ids).filter(() => bits.read(width) === 1)
  };
}

type Entries = Readonly<Record<string, unknown>>;

/** A record with an answer to most of its ids: one place for each. */
function denseCodec(ids: readonly string[], each: Codec<unknown>): Codec<Entries> {
  return {
    write: (out, value) => {
      out.write(ids.length, lengthBits);
      for (const id of ids) each.write(out, value?.[id] ?? null);
    },
    read: (bits) => {
      const entries = idsIn(bits, ids).map((id) => [id, each.read(bits)] as const);
      return Object.fromEntries(entries.filter(([, value]) => value !== null));
    }
  };
}

/** A record with few entries: pairs of places. An entry of which either is unknown is left out. */
function sparseCodec(
  places: readonly string[],
  { bits: width, most }: Exclude<LinkPlace, number>
): Codec<Entries> {
  const countBits = Math.ceil(Math.log2(most + 1));
  return {
    write: (out, value) => {
      const pairs = Object.entries(value ?? {}).map((pair) => pair.map((id) => places.indexOf(String(id))));
      const known = pairs.filter((pair) => !pair.includes(-1)).slice(0, most);
      out.write(known.length, countBits);
      for (const place of known.flat()) out.write(place, width);
    },
    read: (bits) => {
      const place = () => at(places, bits.read(width));
      return Object.fromEntries(
        Array.from({ length: bits.read(countBits) }, () => [place(), place()] as const)
      );
    }
  };
}

function recordCodec({ list, each }: RecordForm, place: LinkPlace): Codec<Entries> {
  if (typeof place === 'number') return denseCodec(book[list], codecOf(each, place));
  if (each.form !== 'choice')
    throw new TypeError(`Expected choices to pack as pairs, but found "${each.form}".`);
  return sparseCodec(choicesOf(each), place);
}

/** The codec for an answer of some form at its place. @throws TypeError for a place that such a form cannot have */
export function codecOf(form: AnswerForm, place: LinkPlace): Codec<unknown> {
  if (form.form === 'record') return recordCodec(form, place);
  const width = typeof place === 'number' ? place : place.bits;
  switch (form.form) {
    case 'choice':
      return placeCodec(choicesOf(form), width);
    case 'number':
      return numberCodec(form, width);
    case 'truth':
      return placeCodec([true, false], width);
    case 'result':
      return resultCodec(width);
    case 'degrees':
      return degreesCodec(width);
    case 'some':
      return someCodec(book[form.list], width);
    case 'text':
      return {
        write: (out, value: string | null) => out.writeText(value ?? '', form.most),
        read: readText
      };
    default:
      return form satisfies never;
  }
}
