import { LANGUAGES, otherLanguage, type InterfaceLanguage } from './messages.ts';
import { runsOf } from './runs.ts';
import { useLanguage } from './use-messages.ts';

interface MixedProps {
  readonly text: string;
  /** The language it stands in; that of the page unless given. */
  readonly within?: InterfaceLanguage;
}

/** A text that may hold words of the other language, each run of them marked as such, so that it is read aloud as what it is. */
export function Mixed({ text, within }: MixedProps) {
  const page = useLanguage();
  const language = within ?? page;
  return runsOf(text, language).map((run, index) =>
    run.foreign ? (
      <span key={index} lang={LANGUAGES[otherLanguage(language)]}>
        {run.text}
      </span>
    ) : (
      run.text
    ),
  );
}
