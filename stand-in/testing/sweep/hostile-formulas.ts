/** Formulas that no municipality writes on purpose and any workbook can hold: every function with arguments out of all proportion. */

/** What the engine says of a function; -1 is any number. */
export interface Arity {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const ORDINARY = ["2", "1", "3", "A1:A20", '"x"', "0.1", "45000", "TRUE"];

/** Cheap to make, so that each is put into every place. */
const HOSTILE = [
  ...["-1", "0.5", "255", "1048576", "2147483647", "1E9", "-1E9", "1E15+0.5", "1E308", "1E-308", "2958465", "1E308*10", "NA()", ""],
  ...['""', '"9999-12-31"', 'REPT("a",32767)', 'REPT("9",32767)', 'REPT("*a",100)', '"1+1E9i"', "A1:D300", "XFD1048576"],
];
/** Each takes the engine its time; one of the functions' places after the other gets them. */
const LARGE = [
  "A:A",
  "SEQUENCE(1000,300)",
  "A1:XFD1048576",
  "A1:A5000&B1:B5000",
  'INDIRECT("A1:XFD1048576")',
  "LAMBDA(x,y,SEQUENCE(1000,300))",
];
const MIXED = [
  ...HOSTILE,
  ...LARGE,
  ...["0", "-0.999999", "32767", "4294967297", "-1E308", "-2958465", "SQRT(-1)", "TRUE", '"1E9"', 'REPT("(",32767)', 'REPT("a1+",2000)'],
  ...[
    "A1:A5000",
    "B1:B5000",
    "C1:C5000",
    "1:1",
    "A:XFD",
    "A1:D1000",
    "SEQUENCE(1000000)",
    "{1,2;3,4}",
    "LAMBDA(x,x)",
    "LAMBDA(x,y,x&y&x&y)",
  ],
  ...["OFFSET(A1,0,0,1048576,16384)", "SEQUENCE(300)*1E7", "SEQUENCE(1,300,1E6,1E6)"],
];

/** Formulas that are hostile as a whole. */
export const WHOLE: readonly string[] = [
  `=${"(".repeat(900)}1${")".repeat(900)}`,
  `=${"ABS(".repeat(60)}A1${")".repeat(60)}`,
  `=${"-".repeat(2000)}1`,
  `=A1${"&A1".repeat(2000)}`,
  `=SUM(${Array.from({ length: 255 }, () => "A:A").join(",")})`,
  `=SUM(${Array.from({ length: 255 }, () => "A1:XFD1048576").join(",")})`,
  `=CONCAT(${Array.from({ length: 255 }, () => 'REPT("a",32767)').join(",")})`,
  '=REDUCE("a",SEQUENCE(60),LAMBDA(x,y,x&x))',
  "=REDUCE(0,SEQUENCE(1000000),LAMBDA(x,y,x+y))",
  "=REDUCE(0,SEQUENCE(1000),LAMBDA(x,y,x+REDUCE(0,SEQUENCE(1000),LAMBDA(a,b,a+b))))",
  "=SUM(MAP(SEQUENCE(1000,1000),LAMBDA(x,SUM(A:A))))",
  "=LET(f,LAMBDA(f,n,f(f,n+1)),f(f,1))",
  "=LET(a,SEQUENCE(3000,3000),b,a*a,c,b*b,SUM(c))",
  "=MAKEARRAY(10000,10000,LAMBDA(x,y,x*y))",
  "=SUMPRODUCT((A:A=TRANSPOSE(A1:A1000))*1)",
  "=SUMPRODUCT((A1:A5000=TRANSPOSE(A1:A5000))*1)",
  "=MMULT(SEQUENCE(1000,1000),SEQUENCE(1000,1000))",
  "=MINVERSE(SEQUENCE(500,500)+MUNIT(500))",
  "=MDETERM(RANDARRAY(500,500))",
  "=A1:A5000/TRANSPOSE(B1:B5000)",
  '=TEXTJOIN(REPT(",",32767),FALSE,A1:A5000)',
  '=SUBSTITUTE(REPT("a",32767),"a",REPT("b",32767))',
  '=SUBSTITUTE(REPT("a",16000),"a",REPT("b",32000))',

  '=SEARCH("*a*a*a*a*a*a*b",REPT("a",32767))',
  '=COUNTIF(B1:B5000,REPT("*a",60)&"b")',
  '=MATCH(REPT("*a",60)&"b",B1:B5000,0)',
  "=NETWORKDAYS(0,1E9)",
  "=NETWORKDAYS(1,2958465)",
  '=NETWORKDAYS.INTL(1,2958465,"1111110",A1:A5000)',
  "=WORKDAY(1,2000000,A1:A5000)",
  '=WORKDAY.INTL(1,1E9,"1111110")',
  '=WORKDAY.INTL(1,5,"1111111")',
  "=RATE(1E6,-1,1E-9,1E9)",
  "=FACT(1E9)",
  "=COMBIN(1E9,5E8)",
  "=BASE(9E15,2,255)",
  '=DECIMAL(REPT("z",255),36)',
  "=ROMAN(3999)",
  "=CUMIPMT(0.1,1E9,1,1,1E9,0)",
  "=VDB(1E9,1,1E9,0,1E9)",
  "=DB(1E9,1,1E9,1E9)",
  "=COUPNUM(1,2958465,4)",
  "=PRICE(1,2958465,0.1,0.1,100,4)",
  "=YIELD(1,2958465,0.1,95,100,4)",
  "=ODDFPRICE(1,2958465,0,2,0.1,0.1,100,4)",
  "=ODDFYIELD(39000,2958400,38000,39100,0.1,95,100,4)",
  "=XIRR(A1:A5000,C1:C5000)",
  "=IRR(A1:A5000,-0.99)",
  "=BINOM.INV(1E9,0.5,0.5)",
  "=BINOM.DIST.RANGE(1E9,0.5,0,1E9)",
  "=HYPGEOM.DIST(5E8,1E9,5E8,2E9,TRUE)",
  "=POISSON.DIST(1E9,1E9,TRUE)",
  "=NEGBINOM.DIST(1E9,1E9,0.5,TRUE)",
  "=BESSELJ(1E9,1E9)",
  "=BESSELY(1,1E9)",
  "=GCD(1E15,1E-9)",
  "=LCM(2147483647,2147483629,2147483587,2147483579)",
  "=MULTINOMIAL(1E6,1E6,1E6)",
  "=SERIESSUM(2,1E9,1E9,A1:A5000)",
  "=FREQUENCY(A1:A5000,A1:A5000)",
  "=UNIQUE(B1:B5000)",
  "=SORT(A1:D5000,1,1)",
  "=SORTBY(A1:A5000,B1:B5000)",
  '=FILTER(A:D,A:A<>"")',
  '=XLOOKUP("*a*",B:B,A:A,"",2)',
  "=VLOOKUP(1E9,A:XFD,16384,FALSE)",
  "=MODE.MULT(A1:A5000)",
  "=PROB(A1:A5000,A1:A5000,1,2)",
  "=LINEST(A1:A5000,A1:D5000)",
  "=TREND(A1:A5000,C1:C5000,A:A)",
  "=PERCENTRANK.INC(A1:A5000,2,1E9)",
  "=ROUND(1.5,1E9)",
  "=FIXED(1,1E9)",
  "=DOLLAR(1,127)",
  '=TEXT(1E300,REPT("0",32767))',
  '=TEXT(1,REPT("#,",5000))',
  "=EXPAND(A1,1048576,16384)",
  "=WRAPROWS(A1:A5000,1E9)",
  "=TOCOL(A:XFD)",
  "=HSTACK(A:XFD,A:XFD)",
  '=TEXTSPLIT(REPT("a,",16000),",")',
  '=TEXTBEFORE(REPT("a,",16000),",",16000)',
  '=TEXTAFTER(REPT("a,",16000),",",-1E9)',
  "=NUMBERSTRING(1E300,1)",
  "=BAHTTEXT(1E300)",
  "=ARRAYTOTEXT(A:D)",
  "=COUNTBLANK(A:XFD)",
  "=SUM(A:XFD)",
  "=SUM(A:A)",
  '=COUNTIFS(A:A,"",B:B,"")',
  '=SUMIFS(A:A,B:B,"*x*",C:C,">1")',
  "=AGGREGATE(14,6,A:A/(B:B=1),1)",
  "=SUBTOTAL(9,A:XFD)",
];

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface Extent {
  /** Calls with arguments of every kind, for each function. */
  readonly mixes: number;
  /** Of {@link LARGE}, for each function; the next function gets the next ones. */
  readonly large: number;
}

/** As far as it goes: for searching. */
export const ALL: Extent = { mixes: 6, large: LARGE.length };
/** For a test: every hostile argument all the same. */
export const SOME: Extent = { mixes: 2, large: 1 };

/**
 * Each function with each hostile argument in every place that it has, among ordinary ones, with it alone, and with mixtures; in groups that are
 * calculated at once.
 */
export function* hostileFormulas(functions: readonly Arity[], { mixes, large }: Extent, seed = 1): Generator<readonly string[]> {
  const below = random(seed);
  const any = () => MIXED[below(MIXED.length)]!;
  const among = (places: number, place: number, hostile: string) => {
    const shift = below(ORDINARY.length);
    return Array.from({ length: places }, (_, i) => (i === place ? hostile : ORDINARY[(i + shift) % ORDINARY.length]!));
  };
  for (const [at, { name, least, most }] of functions.entries()) {
    if (name === "LAMBDA" || name === "LET") continue;
    const counts = arities(least, most);
    const places = Math.max(...counts);
    const everywhere = HOSTILE.map((hostile) => call(name, Array<string>(places).fill(hostile)));
    const inPlaces = Array.from({ length: places }, (_, place) => HOSTILE.map((hostile) => call(name, among(places, place, hostile))));
    yield [...everywhere, ...inPlaces.flat()];
    for (let i = 0; i < large; i++) yield [call(name, among(places, below(Math.max(1, places)), LARGE[(at * large + i) % LARGE.length]!))];
    const mixture = (): string => {
      const count = counts[below(counts.length)]!;
      return call(
        name,
        Array.from({ length: count }, () => (below(2) === 0 ? any() : ORDINARY[below(ORDINARY.length)]!)),
      );
    };
    yield Array.from({ length: mixes }, mixture);
    if (most === -1 || most >= 255) yield [call(name, Array.from({ length: 255 }, any))];
  }
  for (const formula of WHOLE) yield [formula];
}

function call(name: string, args: readonly string[]): string {
  const sign = OPERATORS[name];
  return sign === undefined ? `=${name}(${args.join(",")})` : `=${args.map((arg) => `(${arg || 0})`).join(sign)}`;
}

const OPERATORS: Readonly<Record<string, string>> = { COMPARE: "=", DIVIDED: "/", MINUS: "-", MULTIPLY: "*", PLUS: "+", CUBE: "^" };

/** The fewest arguments, one more, and the most that are not merely repeated. */
function arities(least: number, most: number): number[] {
  const last = most === -1 ? least + 2 : Math.min(most, Math.max(least, 1) + 3);
  return [...new Set([Math.max(0, least), Math.min(least + 1, last), last])];
}
