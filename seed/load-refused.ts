import type { Words } from './problem.ts';

/** Thrown where data is not loaded so as to spare what the database holds; `message` says it in English. */
export class LoadRefused extends Error {
  override readonly name = 'LoadRefused';
  readonly reason: 'FOREIGN' | 'NEWER' | 'OLDER';
  readonly words: Words;

  private constructor(reason: 'FOREIGN' | 'NEWER' | 'OLDER', words: Words) {
    super(words.en);
    this.reason = reason;
    this.words = words;
  }

  static foreign(nodes: number): LoadRefused {
    return new LoadRefused('FOREIGN', {
      zh: `数据库里有 ${nodes} 个不属于脉络的节点，未作任何改动。请另用一个空的数据库；若要与之并存，运行 npm run seed -- --yes，只会替换脉络自己的节点。`,
      en: `The database holds ${nodes} ${nodes === 1 ? 'node' : 'nodes'} that Mailuo did not put there; nothing was changed. Use an empty database, or run npm run seed -- --yes to load beside them: only Mailuo's own nodes are replaced.`,
    });
  }

  static newer(found: number, own: number): LoadRefused {
    return new LoadRefused('NEWER', {
      zh: `数据库的格式是第 ${found} 版，本程序只懂到第 ${own} 版，未作任何改动。请升级脉络，或另用一个数据库。`,
      en: `The data in the database has version ${found} and this program knows versions up to ${own}; nothing was changed. Upgrade Mailuo, or use another database.`,
    });
  }

  static older(found: number, own: number): LoadRefused {
    return new LoadRefused('OLDER', {
      zh: `数据库的格式是第 ${found} 版，本程序要第 ${own} 版，未作任何改动。运行 npm run seed 重新载入，已附上的原句会保留。`,
      en: `The data in the database has version ${found} and this program needs version ${own}; nothing was changed. Run npm run seed to load it anew; original sentences that were added stay.`,
    });
  }
}
