import { Component, type ReactNode } from 'react';
import { translate, type InterfaceLanguage } from '../i18n/messages.ts';

interface PageFaultProps {
  readonly children: ReactNode;
}

/** What stands in place of the page when drawing it failed; the saved view is safe. */
export class PageFault extends Component<PageFaultProps, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(fault: unknown): { readonly message: string } {
    return { message: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    const language: InterfaceLanguage = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
    return (
      <main className="notice-page" role="alert">
        <h1>{translate(language, 'fault.title')}</h1>
        <p>{translate(language, 'fault.body')}</p>
        <pre>{message}</pre>
        <button type="button" className="button button-strong" onClick={() => location.reload()}>
          {translate(language, 'fault.reload')}
        </button>
      </main>
    );
  }
}
