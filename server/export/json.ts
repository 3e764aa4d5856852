/** The items of a JSON array one after the other, each on a line of its own. */
export async function* jsonList<Of>(items: AsyncIterable<Of>, shape: (item: Of) => object): AsyncGenerator<string> {
  let separator = '\n';
  for await (const item of items) {
    yield separator + JSON.stringify(shape(item));
    separator = ',\n';
  }
}
