// Made by `npm run build` from spec/. Do not edit.

import type { Validator } from '../shapes/validator.js';

export type { Validator, Violation } from '../shapes/validator.js';

/**
 * The validators of each operation: of the request body, of the query parameters by their names (values, or texts as in
 * an address; other parameters may stand beside them), and of the response body by status.
 */
export const validators: {
  readonly "listPools": {
    readonly request: null;
    readonly query: Validator;
    readonly responses: { readonly "200": Validator; readonly "401": Validator; readonly "403": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
  readonly "showPool": {
    readonly request: null;
    readonly query: null;
    readonly responses: { readonly "200": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
  readonly "deletePool": {
    readonly request: null;
    readonly query: null;
    readonly responses: { readonly "200": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
  readonly "listNodePools": {
    readonly request: null;
    readonly query: null;
    readonly responses: { readonly "200": Validator; readonly "401": Validator; readonly "403": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
  readonly "createNodePool": {
    readonly request: Validator;
    readonly query: null;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
  readonly "showNodePool": {
    readonly request: null;
    readonly query: null;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
  readonly "updateNodePool": {
    readonly request: Validator;
    readonly query: null;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
  readonly "deleteNodePool": {
    readonly request: null;
    readonly query: null;
    readonly responses: { readonly "200": Validator; readonly "400": Validator; readonly "401": Validator; readonly "403": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
  readonly "listResourceFlavors": {
    readonly request: null;
    readonly query: Validator;
    readonly responses: { readonly "200": Validator; readonly "401": Validator; readonly "403": Validator; readonly "404": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
  readonly "showOrder": {
    readonly request: null;
    readonly query: null;
    readonly responses: { readonly "200": Validator; readonly "401": Validator; readonly "403": Validator; readonly "429": Validator; readonly "500": Validator; readonly "502": Validator; readonly "503": Validator; readonly "504": Validator; readonly "default": Validator };
  };
};
