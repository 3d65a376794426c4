import { at } from "../../wire/object-model";
import { DOCS, object, property, type Type } from "../host";

/** How the stand-in writes numbers and dates in `text`: as a Danish Windows does. */
export const NumberFormatInfoType: Type<null> = {
  name: "NumberFormatInfo",
  doc: `${DOCS}numberformatinfo`,
  members: {
    numberDecimalSeparator: property(() => ","),
    numberGroupSeparator: property(() => "."),
  },
};

export const DatetimeFormatInfoType: Type<null> = {
  name: "DatetimeFormatInfo",
  doc: `${DOCS}datetimeformatinfo`,
  members: {
    dateSeparator: property(() => "-"),
    longDatePattern: property(() => "d. MMMM yyyy"),
    longTimePattern: property(() => "HH:mm:ss"),
    shortDatePattern: property(() => "dd-MM-yyyy"),
    timeSeparator: property(() => ":"),
  },
};

export const CultureInfoType: Type<null> = {
  name: "CultureInfo",
  doc: `${DOCS}cultureinfo`,
  members: {
    name: property(() => "da-DK"),
    numberFormat: object(() => at(NumberFormatInfoType, null)),
    datetimeFormat: object(() => at(DatetimeFormatInfoType, null)),
  },
};

export const cultureInfo = at(CultureInfoType, null);
