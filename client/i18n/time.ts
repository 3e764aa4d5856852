import { LANGUAGES, translate, type InterfaceLanguage } from './messages.ts';

/** An end of an interval that is open or unknown (ISO 8601-2, 4.4). */
const OPEN: readonly string[] = ['..', ''];
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface Moment {
  readonly date: Date;
  readonly options: Intl.DateTimeFormatOptions;
}

/** Tells an EDTF date or interval (ISO 8601-2) in the precision it has; what it does not know, such as `2009?`, stays as written. */
export function tellTime(edtf: string, language: InterfaceLanguage): string {
  const [begins = '', ends] = edtf.split('/');
  if (ends !== undefined && OPEN.includes(ends) && moment(begins) !== null) return translate(language, 'time.since', { from: tellTime(begins, language) });
  if (ends !== undefined && OPEN.includes(begins) && moment(ends) !== null) return translate(language, 'time.until', { to: tellTime(ends, language) });
  const [from, to, ...rest] = edtf.split('/').map(moment);
  if (from === undefined || from === null || to === null || rest.length > 0) return edtf;
  if (to === undefined) return tell(from, language);
  const sameYear = from.date.getUTCFullYear() === to.date.getUTCFullYear() && from.options.month !== undefined && to.options.month !== undefined;
  return translate(language, 'time.range', {
    from: tell(sameYear && language === 'en' ? withoutYear(from, language) : from, language),
    to: tell(sameYear && language === 'zh' ? withoutYear(to, language) : to, language),
  });
}

/** In Chinese a month alone is told with a figure, as beside its year. */
function withoutYear({ date, options: { year: _, ...options } }: Moment, language: InterfaceLanguage): Moment {
  return { date, options: language === 'zh' && options.day === undefined ? { ...options, month: 'numeric' } : options };
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

function tell({ date, options }: Moment, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(LANGUAGES[language], options).format(date);
}

/** Tells a day as short as it goes: the first of a month or a year by that alone, months abbreviated. */
export function tellBriefly(day: string, language: InterfaceLanguage): string {
  const told = moment(day.replace(/(-01)?-01$/, ''));
  if (told === null) return day;
  const { month, ...options } = told.options;
  return tell({ date: told.date, options: month === undefined ? options : { ...options, month: 'short' } }, language);
}

/** Tells days from and to; an end that is open is told as such. */
export function tellSpan({ from, to }: { readonly from: string | null; readonly to: string | null }, language: InterfaceLanguage): string {
  if (from !== null && to !== null) return from === to ? tellTime(from, language) : tellTime(`${from}/${to}`, language);
  if (from !== null) return translate(language, 'time.since', { from: tellTime(from, language) });
  return translate(language, 'time.until', { to: to === null ? '' : tellTime(to, language) });
}
