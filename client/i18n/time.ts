import { LANGUAGES, type InterfaceLanguage } from './messages.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface Moment {
  readonly date: Date;
  readonly options: Intl.DateTimeFormatOptions;
}

/** Tells an EDTF date or interval (ISO 8601-2) in the precision it has; what is finer than that stays as written. */
export function tellTime(edtf: string, language: InterfaceLanguage): string {
  const [from, to, ...rest] = edtf.split('/').map(moment);
  if (from === undefined || from === null || to === null || rest.length > 0) return edtf;
  if (to === undefined) return formatter(language, from).format(from.date);
  const samePrecision = JSON.stringify(from.options) === JSON.stringify(to.options);
  return samePrecision
    ? formatter(language, from).formatRange(from.date, to.date)
    : `${formatter(language, from).format(from.date)} – ${formatter(language, to).format(to.date)}`;
}

function moment(text: string): Moment | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  return {
    date: new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))),
    options: {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month === undefined ? {} : { month: 'long' }),
      ...(day === undefined ? {} : { day: 'numeric' }),
    },
  };
}

function formatter(language: InterfaceLanguage, { options }: Moment): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LANGUAGES[language], options);
}
