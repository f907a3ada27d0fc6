import { defineConfig } from '@openapi-codegen/cli';
import { generateFetchers, generateSchemaTypes } from '@openapi-codegen/typescript';

export default defineConfig({
  pools: {
    from: { source: 'file', relativePath: './openapi.json' },
    outputDir: 'api',
    to: async (context) => {
      // It knows no other media type: without this line an update has no body. `poolsFetcher.ts` sends the right one.
      const text = JSON.stringify(context.openAPIDocument);
      const openAPIDocument = JSON.parse(text.replaceAll('"application/merge-patch+json":', '"application/json":'));
      const { schemasFiles } = await generateSchemaTypes({ ...context, openAPIDocument }, { filenamePrefix: 'pools' });
      await generateFetchers({ ...context, openAPIDocument }, { filenamePrefix: 'pools', schemasFiles });
    },
  },
});
