import type { Message } from '../errors.ts';

/** Why nothing can be answered yet, for people; null where all is ready. */
export interface Readiness {
  reason(): Promise<Message | null>;
}

export const LOADING: Message = { en: 'The data is being loaded.', zh: '正在载入数据。' };

export const DATABASE_AWAY: Message = { en: 'The database does not answer.', zh: '数据库没有响应。' };
