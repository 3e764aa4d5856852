/** A catalogue of messages with each message parsed; see scripts/compiled-messages.ts. */
declare module '*?compiled' {
  const messages: import('./catalogue.ts').Catalogue;
  export default messages;
}
