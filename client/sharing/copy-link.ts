import { announce } from '../guide/announcements.ts';
import type { Translate } from '../i18n/messages.ts';
import { sharing } from './sharing.ts';

/** Copies the address of this page with another query and fragment, and tells and shows whether that went well. */
export async function copyLink(address: string, t: Translate): Promise<void> {
  const done = await copyText(`${location.origin}${location.pathname}${address}`);
  const text = t(done ? 'told.copied' : 'told.copyFailed');
  announce(text);
  sharing.setState({ copying: { done, text } });
}

/** Browsers offer the clipboard in secure contexts alone; elsewhere what is selected can still be copied. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return copySelected(text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
