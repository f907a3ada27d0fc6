import type { Json } from 'openapi-document';
import type { SdkModels } from '../drift/sdk/property.ts';

/** Statements of the sources about one member of an operation, and its place in the description. */
export interface MemberFacts {
  /** The field that describes it, such as `PoolResource.count` or `deletePool.pool_name`; missing for headers. */
  field?: string;
  /** JSON Pointer into the published description. */
  pointer: string;
  /** As pages write it, such as `Array of objects`. */
  type: string;
  mandatory?: boolean;
  values?: (string | number)[];
  default?: string | number;
  minimum?: number;
  maximum?: number;
  /** Words that its text must have, alike in both languages or `English | 中文`. */
  says?: string[];
  /** Whether one of the five pages that the description began with has it in a table. */
  isDocumented?: true;
  /** Ids of the sources that state it of this operation. */
  statedBy: string[];
}

/** Statements of the sources about one operation. */
export interface OperationFacts {
  /** In capitals. */
  method: string;
  path: string;
  /** The vendor's name of the page and of the operation, such as `PatchNodePool`. */
  page: string;
  /** Statuses that the description has. */
  statuses: string[];
  /** Statuses that pages list. */
  documentedStatuses: string[];
  /** Bodies that pages show: `request` or a status. */
  examples: Record<string, Json[]>;
  /** By places such as `request.spec.resources.flavor`, without marks for arrays. */
  members: Record<string, MemberFacts>;
}

/** Facts that pages are compared with: `generated/page-facts.json`. */
export interface PageFacts {
  operations: Record<string, OperationFacts>;
  /** Properties of the operations in the vendor's newest SDK. */
  sdk: SdkFacts;
}

/** Properties of the operations in one version of the vendor's SDK. */
export interface SdkFacts {
  /** Its name in the registry. */
  package: string;
  version: string;
  /** The vendor's names. */
  operations: string[];
  models: SdkModels;
}
