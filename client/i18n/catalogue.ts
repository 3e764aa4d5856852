import type { IntlMessageFormat } from 'intl-messageformat';
import type zh from './messages.zh.json';

/** Messages by key: as ICU MessageFormat writes them, or parsed, as the build puts them. */
export type Catalogue = Readonly<Record<keyof typeof zh, ConstructorParameters<typeof IntlMessageFormat>[0]>>;
