export { pointerTokens, toPointer } from './pointer.ts';
export { compareText } from './text.ts';
export { isObject, type Json, type JsonObject, mapObjects, methods } from './walk.ts';
