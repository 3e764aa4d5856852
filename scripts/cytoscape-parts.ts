import path from 'node:path';
import type { Plugin } from 'vite';

const SOURCES = path.resolve(import.meta.dirname, '../node_modules/cytoscape/src');
const WHOLE = path.join(SOURCES, 'index.mjs');

/** What is left of a module of Cytoscape where only these parts of it are drawn on. */
const LEFT: Readonly<Record<string, string>> = {
  'extensions/layout/index.mjs': `
    import nullLayout from "./null.mjs";
    import presetLayout from "./preset.mjs";
    export default [{ name: 'null', impl: nullLayout }, { name: 'preset', impl: presetLayout }];`,
  'collection/algorithms/index.mjs': `export { default } from "./bfs-dfs.mjs";`,
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
  'extensions/renderer/canvas/export-image.mjs': 'export default {};',
  'core/animation/easings.mjs': `
    import bezier from "./cubic-bezier.mjs";
    const eased = (curve) => (start, end, percent) => start + (end - start) * curve(percent);
    export default { linear: eased((percent) => percent), 'ease-in': eased(bezier(0.42, 0, 1, 1)), 'ease-out': eased(bezier(0, 0, 0.58, 1)) };`,
  'promise.mjs': 'export default Promise;',
  'style/string-sheet.mjs': 'export default {};',
};

/**
 * Builds the client with Cytoscape's own modules in place of its one large file, without the layouts, graph algorithms, WebGL drawing, images,
 * style sheets in text, easings and promises of its own that nothing here asks for (docs/adr/0007). Throws where Cytoscape's modules are no longer where this expects them.
 */
export function cytoscapeParts(): Plugin {
  const left = new Map(Object.entries(LEFT).map(([file, code]) => [path.join(SOURCES, file), code]));
  const met = new Set<string>();
  return {
    name: 'cytoscape-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ define: { 'process.env.VERSION': JSON.stringify('') } }),
    resolveId(id, importer) {
      if (id === 'cytoscape') return WHOLE;
      const [, name] = importer?.startsWith(SOURCES) === true ? (/^lodash\/(\w+)\.js$/.exec(id) ?? []) : [];
      return name === undefined ? null : this.resolve(`es-toolkit/compat/${name}`, importer);
    },
    load(id) {
      met.add(id);
      return left.get(id);
    },
    buildEnd(error) {
      const missed = [...left.keys()].filter((file) => !met.has(file));
      if (error === undefined && met.has(WHOLE) && missed.length > 0) this.error(`Cytoscape no longer has ${missed.join(', ')}`);
    },
  };
}
