export { canonicalJson, compareText, isObject, type Json, type JsonObject } from './json.ts';
export { heldBy, type Holds, isAnnotation, methods } from './keywords.ts';
export { everyOperation, type ListedOperation, operationsOf } from './operations.ts';
export { mergePatch } from './merge-patch.ts';
export { escapeToken, nodeAt, pointerTokens, toPointer } from './pointer.ts';
export { follow, followWithSiblings, type Located, locatedAt, placeOfReference, targetOf } from './references.ts';
export { hasHan, isFullWidth, nearestNames } from './text.ts';
export { mapObjects, objectsIn, type Visited } from './walk.ts';
