import { tellBriefly } from '../i18n/time.ts';
import { useLanguage } from '../i18n/use-messages.ts';
import { axisLabels } from './axis-labels.ts';
import type { TimeScale } from './time-scale.ts';
import { useWidth } from './use-width.ts';

/** The stops with as many of their dates as there is room for; stretches that are shortened are dotted. */
export function TimeAxis({ scale: { stops, places, shortened } }: { readonly scale: TimeScale }) {
  const language = useLanguage();
  const [ref, width] = useWidth<HTMLDivElement>();
  const texts = stops.map((stop) => tellBriefly(stop, language));
  return (
    <div ref={ref} className="time-axis" aria-hidden="true">
      {stops.map((stop, index) => (
        <span key={stop} className="time-stop" style={{ left: percent(places[index]) }} />
      ))}
      {axisLabels(texts, places, width).map(({ index, text, left }) => (
        <span key={stops[index]} className="time-label" style={{ left }}>
          {text}
        </span>
      ))}
      {shortened.map(
        (is, index) => is && <span key={stops[index]} className="time-shortened" style={{ left: percent(places[index]), right: percent(1 - (places[index + 1] ?? 1)) }} />,
      )}
    </div>
  );
}

function percent(share = 0): string {
  return `${String(share * 100)}%`;
}
