import { checking } from './client/checking.ts';
import { signing } from './client/signing.ts';
import { weighing } from './client/weighing.ts';

/** Cost of signing and checking, and size of the client, against packages that do the same. */

await signing();
await checking();
await weighing();
