import { oneByKey } from '../../../kernel/loaders';

/** Products are only listed: nobody asks for one by its key. */
export const productLoaders = () => ({
  product: oneByKey<{ id: string }>(
    async () => [],
    row => row.id,
  ),
});
