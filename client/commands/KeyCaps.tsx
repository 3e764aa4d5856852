import { Fragment } from 'react';
import { isMac, keyCaps } from './keys.ts';
import './key-caps.css';

/** The keys as they are printed on the keyboard: in English, whatever the page is in. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  return (
    <kbd className="key-caps" lang="en">
      {keyCaps(keys, isMac()).map((cap, index) => (
        <Fragment key={cap}>
          {index > 0 && ' '}
          <kbd>{cap}</kbd>
        </Fragment>
      ))}
    </kbd>
  );
}
