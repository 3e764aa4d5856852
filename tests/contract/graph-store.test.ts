import { describeOnBothEngines } from '../support/engines.ts';
import { graphStoreContract } from './graph-store.contract.ts';

describeOnBothEngines('graph store', graphStoreContract);
