import { Converter } from 'opencc-js/t2cn';

/** From traditional characters to simplified ones, as they are written on the mainland, in Taiwan or in Hong Kong. */
export const simplify = Converter({ from: 't', to: 'cn' });
