import type { Dataset } from './dataset.ts';
import { DatasetError } from './problem.ts';
import { readDataset } from './read-dataset.ts';
import { validateDataset } from './validate-dataset.ts';

/** The dataset that comes with Mailuo. */
export const DATASET_FOLDER = import.meta.dirname;

/** Reads and validates the dataset of a folder; throws a DatasetError that holds all that is wrong with it. */
export async function openDataset(folder: string): Promise<Dataset> {
  const validation = validateDataset(await readDataset(folder));
  if ('problems' in validation) throw new DatasetError(validation.problems);
  return validation.dataset;
}
