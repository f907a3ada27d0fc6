// Made by `npm run build` from spec/. Do not edit.
var none = Object.freeze([]);
function validatorBy({ messages, words, or, didYouMean: didYouMean2 }, check) {
  return (value, language = "en") => {
    if (check(value)) return none;
    const shown = (keyword, one) => keyword === "type" || keyword === "format" ? words[String(one)]?.[language] : JSON.stringify(one);
    return (check.errors ?? []).map(({ instancePath: pointer, keyword, params }) => {
      const near = didYouMean2 && alike(value[pointer.slice(1)], params.allowedValues);
      const said = { ...params, near };
      const hint = didYouMean2 && near?.length ? didYouMean2[language] : "";
      const text = (messages[keyword]?.[language] ?? keyword) + hint;
      const message = text.replace(
        /\{(\w+)\}/g,
        (_, name) => [said[name]].flat().map((one) => shown(keyword, one)).join(or[language])
      );
      return { pointer, keyword, message };
    });
  };
}
function queryValidatorBy(texts2, check, kinds) {
  const validate = validatorBy(texts2, check);
  return (parameters, language) => validate(readQuery(parameters, kinds), language);
}
function alike(given, listed) {
  const start = (value) => String(value).slice(0, 3).toLowerCase();
  return [listed ?? []].flat().filter((one) => start(one) === start(given));
}
function readQuery(given, kinds) {
  const read = {};
  for (const name in kinds) {
    const values = [given[name] ?? []].flat();
    if (values.length > 0) read[name] = values.length > 1 ? values : valueOf(String(values[0]), kinds[name]);
  }
  return read;
}
function valueOf(text, kind) {
  if (kind === "number" && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return kind === "boolean" && /^(true|false)$/.test(text) ? text === "true" : text;
}

var formats = { int32: { type: "number", validate: (n) => !Number.isInteger(n) || n === (n | 0) } };
var validatePoolList = checkPoolList;
function checkPoolMetaLabels(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os.modelarts/workspace.id"] !== void 0) {
      if (typeof data["os.modelarts/workspace.id"] !== "string") {
        const err0 = { instancePath: instancePath + "/os.modelarts~1workspace.id", schemaPath: "#/properties/os.modelarts~1workspace.id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["os.modelarts/name"] !== void 0) {
      if (typeof data["os.modelarts/name"] !== "string") {
        const err1 = { instancePath: instancePath + "/os.modelarts~1name", schemaPath: "#/properties/os.modelarts~1name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os.modelarts/resource.id"] !== void 0) {
      if (typeof data["os.modelarts/resource.id"] !== "string") {
        const err2 = { instancePath: instancePath + "/os.modelarts~1resource.id", schemaPath: "#/properties/os.modelarts~1resource.id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["os.modelarts/tenant.domain.id"] !== void 0) {
      if (typeof data["os.modelarts/tenant.domain.id"] !== "string") {
        const err3 = { instancePath: instancePath + "/os.modelarts~1tenant.domain.id", schemaPath: "#/properties/os.modelarts~1tenant.domain.id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["os.modelarts/create-from"] !== void 0) {
      if (typeof data["os.modelarts/create-from"] !== "string") {
        const err4 = { instancePath: instancePath + "/os.modelarts~1create-from", schemaPath: "#/properties/os.modelarts~1create-from/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["os.modelarts.pool/biz"] !== void 0) {
      if (typeof data["os.modelarts.pool/biz"] !== "string") {
        const err5 = { instancePath: instancePath + "/os.modelarts.pool~1biz", schemaPath: "#/properties/os.modelarts.pool~1biz/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["os.modelarts/sharing"] !== void 0) {
      if (typeof data["os.modelarts/sharing"] !== "string") {
        const err6 = { instancePath: instancePath + "/os.modelarts~1sharing", schemaPath: "#/properties/os.modelarts~1sharing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["os.modelarts/order.name"] !== void 0) {
      if (typeof data["os.modelarts/order.name"] !== "string") {
        const err7 = { instancePath: instancePath + "/os.modelarts~1order.name", schemaPath: "#/properties/os.modelarts~1order.name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["os.modelarts/node.prefix"] !== void 0) {
      if (typeof data["os.modelarts/node.prefix"] !== "string") {
        const err8 = { instancePath: instancePath + "/os.modelarts~1node.prefix", schemaPath: "#/properties/os.modelarts~1node.prefix/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["os.modelarts/tenant.project.id"] !== void 0) {
      if (typeof data["os.modelarts/tenant.project.id"] !== "string") {
        const err9 = { instancePath: instancePath + "/os.modelarts~1tenant.project.id", schemaPath: "#/properties/os.modelarts~1tenant.project.id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["os.modelarts/enterprise.project.id"] !== void 0) {
      if (typeof data["os.modelarts/enterprise.project.id"] !== "string") {
        const err10 = { instancePath: instancePath + "/os.modelarts~1enterprise.project.id", schemaPath: "#/properties/os.modelarts~1enterprise.project.id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["os.modelarts/nobilling"] !== void 0) {
      if (typeof data["os.modelarts/nobilling"] !== "string") {
        const err11 = { instancePath: instancePath + "/os.modelarts~1nobilling", schemaPath: "#/properties/os.modelarts~1nobilling/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data["os.modelarts/region"] !== void 0) {
      if (typeof data["os.modelarts/region"] !== "string") {
        const err12 = { instancePath: instancePath + "/os.modelarts~1region", schemaPath: "#/properties/os.modelarts~1region/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["os.modelarts/privileged"] !== void 0) {
      if (typeof data["os.modelarts/privileged"] !== "string") {
        const err13 = { instancePath: instancePath + "/os.modelarts~1privileged", schemaPath: "#/properties/os.modelarts~1privileged/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  checkPoolMetaLabels.errors = vErrors;
  return errors === 0;
}
function checkPoolMetaAnnotations(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os.modelarts/description"] !== void 0) {
      if (typeof data["os.modelarts/description"] !== "string") {
        const err0 = { instancePath: instancePath + "/os.modelarts~1description", schemaPath: "#/properties/os.modelarts~1description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["os.modelarts/billing.mode"] !== void 0) {
      if (typeof data["os.modelarts/billing.mode"] !== "string") {
        const err1 = { instancePath: instancePath + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os.modelarts/period.num"] !== void 0) {
      if (typeof data["os.modelarts/period.num"] !== "string") {
        const err2 = { instancePath: instancePath + "/os.modelarts~1period.num", schemaPath: "#/properties/os.modelarts~1period.num/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["os.modelarts/period.type"] !== void 0) {
      if (typeof data["os.modelarts/period.type"] !== "string") {
        const err3 = { instancePath: instancePath + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["os.modelarts/auto.renew"] !== void 0) {
      if (typeof data["os.modelarts/auto.renew"] !== "string") {
        const err4 = { instancePath: instancePath + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["os.modelarts/promotion.info"] !== void 0) {
      if (typeof data["os.modelarts/promotion.info"] !== "string") {
        const err5 = { instancePath: instancePath + "/os.modelarts~1promotion.info", schemaPath: "#/properties/os.modelarts~1promotion.info/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["os.modelarts/service.console.url"] !== void 0) {
      if (typeof data["os.modelarts/service.console.url"] !== "string") {
        const err6 = { instancePath: instancePath + "/os.modelarts~1service.console.url", schemaPath: "#/properties/os.modelarts~1service.console.url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["os.modelarts/order.id"] !== void 0) {
      if (typeof data["os.modelarts/order.id"] !== "string") {
        const err7 = { instancePath: instancePath + "/os.modelarts~1order.id", schemaPath: "#/properties/os.modelarts~1order.id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["os.modelarts/flavor.resource.ids"] !== void 0) {
      if (typeof data["os.modelarts/flavor.resource.ids"] !== "string") {
        const err8 = { instancePath: instancePath + "/os.modelarts~1flavor.resource.ids", schemaPath: "#/properties/os.modelarts~1flavor.resource.ids/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["os.modelarts/tms.tags"] !== void 0) {
      if (typeof data["os.modelarts/tms.tags"] !== "string") {
        const err9 = { instancePath: instancePath + "/os.modelarts~1tms.tags", schemaPath: "#/properties/os.modelarts~1tms.tags/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data["os.modelarts/scheduler.extension"] !== void 0) {
      if (typeof data["os.modelarts/scheduler.extension"] !== "string") {
        const err10 = { instancePath: instancePath + "/os.modelarts~1scheduler.extension", schemaPath: "#/properties/os.modelarts~1scheduler.extension/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["os.modelarts.pool/subpools.count"] !== void 0) {
      if (typeof data["os.modelarts.pool/subpools.count"] !== "string") {
        const err11 = { instancePath: instancePath + "/os.modelarts.pool~1subpools.count", schemaPath: "#/properties/os.modelarts.pool~1subpools.count/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data["os.modelarts/volcano.scheduler.cabinet-exclusive.enabled"] !== void 0) {
      if (typeof data["os.modelarts/volcano.scheduler.cabinet-exclusive.enabled"] !== "string") {
        const err12 = { instancePath: instancePath + "/os.modelarts~1volcano.scheduler.cabinet-exclusive.enabled", schemaPath: "#/properties/os.modelarts~1volcano.scheduler.cabinet-exclusive.enabled/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["os.modelarts.pool/scope.external.dependency.Train"] !== void 0) {
      if (typeof data["os.modelarts.pool/scope.external.dependency.Train"] !== "string") {
        const err13 = { instancePath: instancePath + "/os.modelarts.pool~1scope.external.dependency.Train", schemaPath: "#/properties/os.modelarts.pool~1scope.external.dependency.Train/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data["os.modelarts.pool/scope.external.dependency.Infer"] !== void 0) {
      if (typeof data["os.modelarts.pool/scope.external.dependency.Infer"] !== "string") {
        const err14 = { instancePath: instancePath + "/os.modelarts.pool~1scope.external.dependency.Infer", schemaPath: "#/properties/os.modelarts.pool~1scope.external.dependency.Infer/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data["os.modelarts.pool/scope.external.dependency.Notebook"] !== void 0) {
      if (typeof data["os.modelarts.pool/scope.external.dependency.Notebook"] !== "string") {
        const err15 = { instancePath: instancePath + "/os.modelarts.pool~1scope.external.dependency.Notebook", schemaPath: "#/properties/os.modelarts.pool~1scope.external.dependency.Notebook/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["os.modelarts.pool/scheduler.queue.strategy"] !== void 0) {
      if (typeof data["os.modelarts.pool/scheduler.queue.strategy"] !== "string") {
        const err16 = { instancePath: instancePath + "/os.modelarts.pool~1scheduler.queue.strategy", schemaPath: "#/properties/os.modelarts.pool~1scheduler.queue.strategy/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data["os.modelarts/tenant.domain.name"] !== void 0) {
      if (typeof data["os.modelarts/tenant.domain.name"] !== "string") {
        const err17 = { instancePath: instancePath + "/os.modelarts~1tenant.domain.name", schemaPath: "#/properties/os.modelarts~1tenant.domain.name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["os.modelarts/external-access"] !== void 0) {
      if (typeof data["os.modelarts/external-access"] !== "string") {
        const err18 = { instancePath: instancePath + "/os.modelarts~1external-access", schemaPath: "#/properties/os.modelarts~1external-access/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  checkPoolMetaAnnotations.errors = vErrors;
  return errors === 0;
}
function checkPoolMetadata(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.creationTimestamp !== void 0) {
      if (typeof data.creationTimestamp !== "string") {
        const err1 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.deletionTimestamp !== void 0) {
      if (typeof data.deletionTimestamp !== "string") {
        const err2 = { instancePath: instancePath + "/deletionTimestamp", schemaPath: "#/properties/deletionTimestamp/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!checkPoolMetaLabels(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
        vErrors = vErrors === null ? checkPoolMetaLabels.errors : vErrors.concat(checkPoolMetaLabels.errors);
        errors = vErrors.length;
      }
    }
    if (data.annotations !== void 0) {
      if (!checkPoolMetaAnnotations(data.annotations, { instancePath: instancePath + "/annotations", parentData: data, parentDataProperty: "annotations", rootData })) {
        vErrors = vErrors === null ? checkPoolMetaAnnotations.errors : vErrors.concat(checkPoolMetaAnnotations.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkPoolMetadata.errors = vErrors;
  return errors === 0;
}
var formats0 = formats.int32;
function checkPoolNodeAzInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.az !== void 0) {
      if (typeof data.az !== "string") {
        const err0 = { instancePath: instancePath + "/az", schemaPath: "#/properties/az/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkPoolNodeAzInfo.errors = vErrors;
  return errors === 0;
}
function checkTaintInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err0 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.effect !== void 0) {
      if (typeof data.effect !== "string") {
        const err2 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkTaintInfo.errors = vErrors;
  return errors === 0;
}
function checkKubernetesLabels(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (typeof data[key0] !== "string") {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkKubernetesLabels.errors = vErrors;
  return errors === 0;
}
function checkUserTagInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err0 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err1 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkUserTagInfo.errors = vErrors;
  return errors === 0;
}
function checkNodeNetwork(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.vpc !== void 0) {
      if (typeof data.vpc !== "string") {
        const err0 = { instancePath: instancePath + "/vpc", schemaPath: "#/properties/vpc/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.subnet !== void 0) {
      if (typeof data.subnet !== "string") {
        const err1 = { instancePath: instancePath + "/subnet", schemaPath: "#/properties/subnet/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.securityGroups !== void 0) {
      let data2 = data.securityGroups;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            const err2 = { instancePath: instancePath + "/securityGroups/" + i0, schemaPath: "#/properties/securityGroups/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/securityGroups", schemaPath: "#/properties/securityGroups/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkNodeNetwork.errors = vErrors;
  return errors === 0;
}
function checkPoolResourceExtendParams(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dockerBaseSize !== void 0) {
      if (typeof data.dockerBaseSize !== "string") {
        const err0 = { instancePath: instancePath + "/dockerBaseSize", schemaPath: "#/properties/dockerBaseSize/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.postInstall !== void 0) {
      if (typeof data.postInstall !== "string") {
        const err1 = { instancePath: instancePath + "/postInstall", schemaPath: "#/properties/postInstall/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.volumeGroup !== void 0) {
      if (typeof data.volumeGroup !== "string") {
        const err2 = { instancePath: instancePath + "/volumeGroup", schemaPath: "#/properties/volumeGroup/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.runtime !== void 0) {
      if (typeof data.runtime !== "string") {
        const err3 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkPoolResourceExtendParams.errors = vErrors;
  return errors === 0;
}
function checkCreatingStepInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.step !== void 0) {
      let data0 = data.step;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkCreatingStepInfo.errors = vErrors;
  return errors === 0;
}
function checkOsInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.imageId !== void 0) {
      if (typeof data.imageId !== "string") {
        const err1 = { instancePath: instancePath + "/imageId", schemaPath: "#/properties/imageId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.imageType !== void 0) {
      if (typeof data.imageType !== "string") {
        const err2 = { instancePath: instancePath + "/imageType", schemaPath: "#/properties/imageType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.autoMatch !== void 0) {
      if (typeof data.autoMatch !== "string") {
        const err3 = { instancePath: instancePath + "/autoMatch", schemaPath: "#/properties/autoMatch/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkOsInfo.errors = vErrors;
  return errors === 0;
}
function checkRootVolumeInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.volumeType !== void 0) {
      if (typeof data.volumeType !== "string") {
        const err0 = { instancePath: instancePath + "/volumeType", schemaPath: "#/properties/volumeType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (typeof data.size !== "string") {
        const err1 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkRootVolumeInfo.errors = vErrors;
  return errors === 0;
}
function checkVolumeExtendParamsInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.volumeGroup !== void 0) {
      if (typeof data.volumeGroup !== "string") {
        const err0 = { instancePath: instancePath + "/volumeGroup", schemaPath: "#/properties/volumeGroup/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.billing !== void 0) {
      if (typeof data.billing !== "string") {
        const err1 = { instancePath: instancePath + "/billing", schemaPath: "#/properties/billing/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkVolumeExtendParamsInfo.errors = vErrors;
  return errors === 0;
}
function checkDataVolumeItemInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.volumeType !== void 0) {
      if (typeof data.volumeType !== "string") {
        const err0 = { instancePath: instancePath + "/volumeType", schemaPath: "#/properties/volumeType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (typeof data.size !== "string") {
        const err1 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats0.validate(data2)) {
          const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.extendParams !== void 0) {
      if (!checkVolumeExtendParamsInfo(data.extendParams, { instancePath: instancePath + "/extendParams", parentData: data, parentDataProperty: "extendParams", rootData })) {
        vErrors = vErrors === null ? checkVolumeExtendParamsInfo.errors : vErrors.concat(checkVolumeExtendParamsInfo.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkDataVolumeItemInfo.errors = vErrors;
  return errors === 0;
}
function checkLvmConfigInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lvType !== void 0) {
      if (typeof data.lvType !== "string") {
        const err0 = { instancePath: instancePath + "/lvType", schemaPath: "#/properties/lvType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err1 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkLvmConfigInfo.errors = vErrors;
  return errors === 0;
}
function checkVolumeGroupConfigInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.volumeGroup !== void 0) {
      if (typeof data.volumeGroup !== "string") {
        const err0 = { instancePath: instancePath + "/volumeGroup", schemaPath: "#/properties/volumeGroup/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.dockerThinPool !== void 0) {
      let data1 = data.dockerThinPool;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/dockerThinPool", schemaPath: "#/properties/dockerThinPool/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err2 = { instancePath: instancePath + "/dockerThinPool", schemaPath: "#/properties/dockerThinPool/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.lvmConfig !== void 0) {
      if (!checkLvmConfigInfo(data.lvmConfig, { instancePath: instancePath + "/lvmConfig", parentData: data, parentDataProperty: "lvmConfig", rootData })) {
        vErrors = vErrors === null ? checkLvmConfigInfo.errors : vErrors.concat(checkLvmConfigInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.types !== void 0) {
      let data3 = data.types;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err3 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  checkVolumeGroupConfigInfo.errors = vErrors;
  return errors === 0;
}
function checkPoolResourceInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flavor !== void 0) {
      if (typeof data.flavor !== "string") {
        const err0 = { instancePath: instancePath + "/flavor", schemaPath: "#/properties/flavor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.maxCount !== void 0) {
      let data2 = data.maxCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/maxCount", schemaPath: "#/properties/maxCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats0.validate(data2)) {
          const err4 = { instancePath: instancePath + "/maxCount", schemaPath: "#/properties/maxCount/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.azs !== void 0) {
      let data3 = data.azs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkPoolNodeAzInfo(data3[i0], { instancePath: instancePath + "/azs/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkPoolNodeAzInfo.errors : vErrors.concat(checkPoolNodeAzInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/azs", schemaPath: "#/properties/azs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.nodePool !== void 0) {
      if (typeof data.nodePool !== "string") {
        const err6 = { instancePath: instancePath + "/nodePool", schemaPath: "#/properties/nodePool/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.taints !== void 0) {
      let data6 = data.taints;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkTaintInfo(data6[i1], { instancePath: instancePath + "/taints/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? checkTaintInfo.errors : vErrors.concat(checkTaintInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/taints", schemaPath: "#/properties/taints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!checkKubernetesLabels(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
        vErrors = vErrors === null ? checkKubernetesLabels.errors : vErrors.concat(checkKubernetesLabels.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data9 = data.tags;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!checkUserTagInfo(data9[i2], { instancePath: instancePath + "/tags/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? checkUserTagInfo.errors : vErrors.concat(checkUserTagInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      if (!checkNodeNetwork(data.network, { instancePath: instancePath + "/network", parentData: data, parentDataProperty: "network", rootData })) {
        vErrors = vErrors === null ? checkNodeNetwork.errors : vErrors.concat(checkNodeNetwork.errors);
        errors = vErrors.length;
      }
    }
    if (data.extendParams !== void 0) {
      if (!checkPoolResourceExtendParams(data.extendParams, { instancePath: instancePath + "/extendParams", parentData: data, parentDataProperty: "extendParams", rootData })) {
        vErrors = vErrors === null ? checkPoolResourceExtendParams.errors : vErrors.concat(checkPoolResourceExtendParams.errors);
        errors = vErrors.length;
      }
    }
    if (data.creatingStep !== void 0) {
      if (!checkCreatingStepInfo(data.creatingStep, { instancePath: instancePath + "/creatingStep", parentData: data, parentDataProperty: "creatingStep", rootData })) {
        vErrors = vErrors === null ? checkCreatingStepInfo.errors : vErrors.concat(checkCreatingStepInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.os !== void 0) {
      if (!checkOsInfo(data.os, { instancePath: instancePath + "/os", parentData: data, parentDataProperty: "os", rootData })) {
        vErrors = vErrors === null ? checkOsInfo.errors : vErrors.concat(checkOsInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.rootVolume !== void 0) {
      if (!checkRootVolumeInfo(data.rootVolume, { instancePath: instancePath + "/rootVolume", parentData: data, parentDataProperty: "rootVolume", rootData })) {
        vErrors = vErrors === null ? checkRootVolumeInfo.errors : vErrors.concat(checkRootVolumeInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataVolumes !== void 0) {
      let data16 = data.dataVolumes;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!checkDataVolumeItemInfo(data16[i3], { instancePath: instancePath + "/dataVolumes/" + i3, parentData: data16, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? checkDataVolumeItemInfo.errors : vErrors.concat(checkDataVolumeItemInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/dataVolumes", schemaPath: "#/properties/dataVolumes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.volumeGroupConfigs !== void 0) {
      let data18 = data.volumeGroupConfigs;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!checkVolumeGroupConfigInfo(data18[i4], { instancePath: instancePath + "/volumeGroupConfigs/" + i4, parentData: data18, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? checkVolumeGroupConfigInfo.errors : vErrors.concat(checkVolumeGroupConfigInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/volumeGroupConfigs", schemaPath: "#/properties/volumeGroupConfigs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  checkPoolResourceInfo.errors = vErrors;
  return errors === 0;
}
function checkPoolNetwork(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.vpcId !== void 0) {
      if (typeof data.vpcId !== "string") {
        const err1 = { instancePath: instancePath + "/vpcId", schemaPath: "#/properties/vpcId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.subnetId !== void 0) {
      if (typeof data.subnetId !== "string") {
        const err2 = { instancePath: instancePath + "/subnetId", schemaPath: "#/properties/subnetId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkPoolNetwork.errors = vErrors;
  return errors === 0;
}
function checkPoolClusterContainerNetwork(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mode !== void 0) {
      if (typeof data.mode !== "string") {
        const err0 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.cidr !== void 0) {
      if (typeof data.cidr !== "string") {
        const err1 = { instancePath: instancePath + "/cidr", schemaPath: "#/properties/cidr/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkPoolClusterContainerNetwork.errors = vErrors;
  return errors === 0;
}
function checkPoolClusterMaster(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.az !== void 0) {
      if (typeof data.az !== "string") {
        const err0 = { instancePath: instancePath + "/az", schemaPath: "#/properties/az/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkPoolClusterMaster.errors = vErrors;
  return errors === 0;
}
function checkPoolDriver(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.gpuVersion !== void 0) {
      if (typeof data.gpuVersion !== "string") {
        const err0 = { instancePath: instancePath + "/gpuVersion", schemaPath: "#/properties/gpuVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.npuVersion !== void 0) {
      if (typeof data.npuVersion !== "string") {
        const err1 = { instancePath: instancePath + "/npuVersion", schemaPath: "#/properties/npuVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.updateStrategy !== void 0) {
      if (typeof data.updateStrategy !== "string") {
        const err2 = { instancePath: instancePath + "/updateStrategy", schemaPath: "#/properties/updateStrategy/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkPoolDriver.errors = vErrors;
  return errors === 0;
}
function checkPoolSpec(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data1 = data.scope;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err1 = { instancePath: instancePath + "/scope/" + i0, schemaPath: "#/properties/scope/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.resources !== void 0) {
      let data3 = data.resources;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkPoolResourceInfo(data3[i1], { instancePath: instancePath + "/resources/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? checkPoolResourceInfo.errors : vErrors.concat(checkPoolResourceInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      if (!checkPoolNetwork(data.network, { instancePath: instancePath + "/network", parentData: data, parentDataProperty: "network", rootData })) {
        vErrors = vErrors === null ? checkPoolNetwork.errors : vErrors.concat(checkPoolNetwork.errors);
        errors = vErrors.length;
      }
    }
    if (data.containerNetwork !== void 0) {
      if (!checkPoolClusterContainerNetwork(data.containerNetwork, { instancePath: instancePath + "/containerNetwork", parentData: data, parentDataProperty: "containerNetwork", rootData })) {
        vErrors = vErrors === null ? checkPoolClusterContainerNetwork.errors : vErrors.concat(checkPoolClusterContainerNetwork.errors);
        errors = vErrors.length;
      }
    }
    if (data.kubernetesSvcIpRange !== void 0) {
      if (typeof data.kubernetesSvcIpRange !== "string") {
        const err4 = { instancePath: instancePath + "/kubernetesSvcIpRange", schemaPath: "#/properties/kubernetesSvcIpRange/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.masters !== void 0) {
      let data8 = data.masters;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!checkPoolClusterMaster(data8[i2], { instancePath: instancePath + "/masters/" + i2, parentData: data8, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? checkPoolClusterMaster.errors : vErrors.concat(checkPoolClusterMaster.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/masters", schemaPath: "#/properties/masters/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.clusterFlavor !== void 0) {
      if (typeof data.clusterFlavor !== "string") {
        const err6 = { instancePath: instancePath + "/clusterFlavor", schemaPath: "#/properties/clusterFlavor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (!checkPoolDriver(data.driver, { instancePath: instancePath + "/driver", parentData: data, parentDataProperty: "driver", rootData })) {
        vErrors = vErrors === null ? checkPoolDriver.errors : vErrors.concat(checkPoolDriver.errors);
        errors = vErrors.length;
      }
    }
    if (data.jobFlavors !== void 0) {
      let data12 = data.jobFlavors;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data12[i3] !== "string") {
            const err7 = { instancePath: instancePath + "/jobFlavors/" + i3, schemaPath: "#/properties/jobFlavors/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/jobFlavors", schemaPath: "#/properties/jobFlavors/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.controlMode !== void 0) {
      let data14 = data.controlMode;
      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
        const err9 = { instancePath: instancePath + "/controlMode", schemaPath: "#/properties/controlMode/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data14 == "number" && isFinite(data14)) {
        if (!formats0.validate(data14)) {
          const err10 = { instancePath: instancePath + "/controlMode", schemaPath: "#/properties/controlMode/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  checkPoolSpec.errors = vErrors;
  return errors === 0;
}
function checkPoolResourceFlavorCount(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flavor !== void 0) {
      if (typeof data.flavor !== "string") {
        const err0 = { instancePath: instancePath + "/flavor", schemaPath: "#/properties/flavor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.maxCount !== void 0) {
      let data2 = data.maxCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/maxCount", schemaPath: "#/properties/maxCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats0.validate(data2)) {
          const err4 = { instancePath: instancePath + "/maxCount", schemaPath: "#/properties/maxCount/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.azs !== void 0) {
      let data3 = data.azs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkPoolNodeAzInfo(data3[i0], { instancePath: instancePath + "/azs/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkPoolNodeAzInfo.errors : vErrors.concat(checkPoolNodeAzInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/azs", schemaPath: "#/properties/azs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.nodePool !== void 0) {
      if (typeof data.nodePool !== "string") {
        const err6 = { instancePath: instancePath + "/nodePool", schemaPath: "#/properties/nodePool/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.creatingStep !== void 0) {
      if (!checkCreatingStepInfo(data.creatingStep, { instancePath: instancePath + "/creatingStep", parentData: data, parentDataProperty: "creatingStep", rootData })) {
        vErrors = vErrors === null ? checkCreatingStepInfo.errors : vErrors.concat(checkCreatingStepInfo.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  checkPoolResourceFlavorCount.errors = vErrors;
  return errors === 0;
}
function checkPoolResourceStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creating !== void 0) {
      let data0 = data.creating;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkPoolResourceFlavorCount(data0[i0], { instancePath: instancePath + "/creating/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkPoolResourceFlavorCount.errors : vErrors.concat(checkPoolResourceFlavorCount.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err0 = { instancePath: instancePath + "/creating", schemaPath: "#/properties/creating/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.available !== void 0) {
      let data2 = data.available;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkPoolResourceFlavorCount(data2[i1], { instancePath: instancePath + "/available/" + i1, parentData: data2, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? checkPoolResourceFlavorCount.errors : vErrors.concat(checkPoolResourceFlavorCount.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/available", schemaPath: "#/properties/available/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.abnormal !== void 0) {
      let data4 = data.abnormal;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!checkPoolResourceFlavorCount(data4[i2], { instancePath: instancePath + "/abnormal/" + i2, parentData: data4, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? checkPoolResourceFlavorCount.errors : vErrors.concat(checkPoolResourceFlavorCount.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/abnormal", schemaPath: "#/properties/abnormal/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.deleting !== void 0) {
      let data6 = data.deleting;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!checkPoolResourceFlavorCount(data6[i3], { instancePath: instancePath + "/deleting/" + i3, parentData: data6, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? checkPoolResourceFlavorCount.errors : vErrors.concat(checkPoolResourceFlavorCount.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/deleting", schemaPath: "#/properties/deleting/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkPoolResourceStatus.errors = vErrors;
  return errors === 0;
}
function checkPoolScopePluginPhase(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.phase !== void 0) {
      if (typeof data.phase !== "string") {
        const err1 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkPoolScopePluginPhase.errors = vErrors;
  return errors === 0;
}
function checkPoolScopeStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scopeType !== void 0) {
      if (typeof data.scopeType !== "string") {
        const err0 = { instancePath: instancePath + "/scopeType", schemaPath: "#/properties/scopeType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.plugins !== void 0) {
      let data2 = data.plugins;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkPoolScopePluginPhase(data2[i0], { instancePath: instancePath + "/plugins/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkPoolScopePluginPhase.errors : vErrors.concat(checkPoolScopePluginPhase.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkPoolScopeStatus.errors = vErrors;
  return errors === 0;
}
function checkPoolDriverStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        const err0 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        const err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkPoolDriverStatus.errors = vErrors;
  return errors === 0;
}
function checkPoolDriverListStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.gpu !== void 0) {
      if (!checkPoolDriverStatus(data.gpu, { instancePath: instancePath + "/gpu", parentData: data, parentDataProperty: "gpu", rootData })) {
        vErrors = vErrors === null ? checkPoolDriverStatus.errors : vErrors.concat(checkPoolDriverStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.npu !== void 0) {
      if (!checkPoolDriverStatus(data.npu, { instancePath: instancePath + "/npu", parentData: data, parentDataProperty: "npu", rootData })) {
        vErrors = vErrors === null ? checkPoolDriverStatus.errors : vErrors.concat(checkPoolDriverStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkPoolDriverListStatus.errors = vErrors;
  return errors === 0;
}
function checkPoolStatusClusterPlugins(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkPoolStatusClusterPlugins.errors = vErrors;
  return errors === 0;
}
function checkPoolStatusCluster(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.clusterFlavor !== void 0) {
      if (typeof data.clusterFlavor !== "string") {
        const err1 = { instancePath: instancePath + "/clusterFlavor", schemaPath: "#/properties/clusterFlavor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.plugins !== void 0) {
      if (!checkPoolStatusClusterPlugins(data.plugins, { instancePath: instancePath + "/plugins", parentData: data, parentDataProperty: "plugins", rootData })) {
        vErrors = vErrors === null ? checkPoolStatusClusterPlugins.errors : vErrors.concat(checkPoolStatusClusterPlugins.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkPoolStatusCluster.errors = vErrors;
  return errors === 0;
}
function checkPoolStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phase !== void 0) {
      if (typeof data.phase !== "string") {
        const err0 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err1 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.resources !== void 0) {
      if (!checkPoolResourceStatus(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
        vErrors = vErrors === null ? checkPoolResourceStatus.errors : vErrors.concat(checkPoolResourceStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== void 0) {
      let data3 = data.scope;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkPoolScopeStatus(data3[i0], { instancePath: instancePath + "/scope/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkPoolScopeStatus.errors : vErrors.concat(checkPoolScopeStatus.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.driver !== void 0) {
      if (!checkPoolDriverListStatus(data.driver, { instancePath: instancePath + "/driver", parentData: data, parentDataProperty: "driver", rootData })) {
        vErrors = vErrors === null ? checkPoolDriverListStatus.errors : vErrors.concat(checkPoolDriverListStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.parent !== void 0) {
      if (typeof data.parent !== "string") {
        const err3 = { instancePath: instancePath + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.root !== void 0) {
      if (typeof data.root !== "string") {
        const err4 = { instancePath: instancePath + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data8 = data.clusters;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkPoolStatusCluster(data8[i1], { instancePath: instancePath + "/clusters/" + i1, parentData: data8, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? checkPoolStatusCluster.errors : vErrors.concat(checkPoolStatusCluster.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  checkPoolStatus.errors = vErrors;
  return errors === 0;
}
function checkPool(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion !== void 0) {
      if (typeof data.apiVersion !== "string") {
        const err0 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!checkPoolMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? checkPoolMetadata.errors : vErrors.concat(checkPoolMetadata.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0) {
      if (!checkPoolSpec(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
        vErrors = vErrors === null ? checkPoolSpec.errors : vErrors.concat(checkPoolSpec.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!checkPoolStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? checkPoolStatus.errors : vErrors.concat(checkPoolStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkPool.errors = vErrors;
  return errors === 0;
}
function checkPoolList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion !== void 0) {
      if (typeof data.apiVersion !== "string") {
        const err0 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data2 = data.items;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkPool(data2[i0], { instancePath: instancePath + "/items/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkPool.errors : vErrors.concat(checkPool.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkPoolList.errors = vErrors;
  return errors === 0;
}
var validateErrorResponse = checkErrorResponse;
var schemaErrorResponse = {
  "type": "object",
  "properties": {
    "error_code": {
      "type": "string"
    },
    "error_msg": {
      "type": "string"
    },
    "request_id": {
      "type": "string"
    },
    "encoded_authorization_message": {
      "type": [
        "string",
        "null"
      ]
    }
  }
};
function checkErrorResponse(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error_code !== void 0) {
      if (typeof data.error_code !== "string") {
        const err0 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.error_msg !== void 0) {
      if (typeof data.error_msg !== "string") {
        const err1 = { instancePath: instancePath + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.request_id !== void 0) {
      if (typeof data.request_id !== "string") {
        const err2 = { instancePath: instancePath + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.encoded_authorization_message !== void 0) {
      let data3 = data.encoded_authorization_message;
      if (typeof data3 !== "string" && data3 !== null) {
        const err3 = { instancePath: instancePath + "/encoded_authorization_message", schemaPath: "#/properties/encoded_authorization_message/type", keyword: "type", params: { type: schemaErrorResponse.properties.encoded_authorization_message.type } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkErrorResponse.errors = vErrors;
  return errors === 0;
}
var validatePool = checkPool;
var validateNodePoolList = checkNodePoolList;
function checkNodePoolMetadata(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkNodePoolMetadata.errors = vErrors;
  return errors === 0;
}
function checkExtendParamsInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dockerBaseSize !== void 0) {
      if (typeof data.dockerBaseSize !== "string") {
        const err0 = { instancePath: instancePath + "/dockerBaseSize", schemaPath: "#/properties/dockerBaseSize/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.postInstall !== void 0) {
      if (typeof data.postInstall !== "string") {
        const err1 = { instancePath: instancePath + "/postInstall", schemaPath: "#/properties/postInstall/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.runtime !== void 0) {
      if (typeof data.runtime !== "string") {
        const err2 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.labelPolicyOnExistingNodes !== void 0) {
      if (typeof data.labelPolicyOnExistingNodes !== "string") {
        const err3 = { instancePath: instancePath + "/labelPolicyOnExistingNodes", schemaPath: "#/properties/labelPolicyOnExistingNodes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.taintPolicyOnExistingNodes !== void 0) {
      if (typeof data.taintPolicyOnExistingNodes !== "string") {
        const err4 = { instancePath: instancePath + "/taintPolicyOnExistingNodes", schemaPath: "#/properties/taintPolicyOnExistingNodes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tagPolicyOnExistingNodes !== void 0) {
      if (typeof data.tagPolicyOnExistingNodes !== "string") {
        const err5 = { instancePath: instancePath + "/tagPolicyOnExistingNodes", schemaPath: "#/properties/tagPolicyOnExistingNodes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.XParameterPlaneSubnet !== void 0) {
      if (typeof data.XParameterPlaneSubnet !== "string") {
        const err6 = { instancePath: instancePath + "/XParameterPlaneSubnet", schemaPath: "#/properties/XParameterPlaneSubnet/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.nodePoolName !== void 0) {
      if (typeof data.nodePoolName !== "string") {
        const err7 = { instancePath: instancePath + "/nodePoolName", schemaPath: "#/properties/nodePoolName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  checkExtendParamsInfo.errors = vErrors;
  return errors === 0;
}
function checkNodePoolResourceInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flavor !== void 0) {
      if (typeof data.flavor !== "string") {
        const err0 = { instancePath: instancePath + "/flavor", schemaPath: "#/properties/flavor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.maxCount !== void 0) {
      let data2 = data.maxCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err3 = { instancePath: instancePath + "/maxCount", schemaPath: "#/properties/maxCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats0.validate(data2)) {
          const err4 = { instancePath: instancePath + "/maxCount", schemaPath: "#/properties/maxCount/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.azs !== void 0) {
      let data3 = data.azs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkPoolNodeAzInfo(data3[i0], { instancePath: instancePath + "/azs/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkPoolNodeAzInfo.errors : vErrors.concat(checkPoolNodeAzInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/azs", schemaPath: "#/properties/azs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.nodePool !== void 0) {
      if (typeof data.nodePool !== "string") {
        const err6 = { instancePath: instancePath + "/nodePool", schemaPath: "#/properties/nodePool/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.taints !== void 0) {
      let data6 = data.taints;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkTaintInfo(data6[i1], { instancePath: instancePath + "/taints/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? checkTaintInfo.errors : vErrors.concat(checkTaintInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/taints", schemaPath: "#/properties/taints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!checkKubernetesLabels(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
        vErrors = vErrors === null ? checkKubernetesLabels.errors : vErrors.concat(checkKubernetesLabels.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data9 = data.tags;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!checkUserTagInfo(data9[i2], { instancePath: instancePath + "/tags/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? checkUserTagInfo.errors : vErrors.concat(checkUserTagInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      if (!checkNodeNetwork(data.network, { instancePath: instancePath + "/network", parentData: data, parentDataProperty: "network", rootData })) {
        vErrors = vErrors === null ? checkNodeNetwork.errors : vErrors.concat(checkNodeNetwork.errors);
        errors = vErrors.length;
      }
    }
    if (data.extendParams !== void 0) {
      if (!checkExtendParamsInfo(data.extendParams, { instancePath: instancePath + "/extendParams", parentData: data, parentDataProperty: "extendParams", rootData })) {
        vErrors = vErrors === null ? checkExtendParamsInfo.errors : vErrors.concat(checkExtendParamsInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.creatingStep !== void 0) {
      if (!checkCreatingStepInfo(data.creatingStep, { instancePath: instancePath + "/creatingStep", parentData: data, parentDataProperty: "creatingStep", rootData })) {
        vErrors = vErrors === null ? checkCreatingStepInfo.errors : vErrors.concat(checkCreatingStepInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.os !== void 0) {
      if (!checkOsInfo(data.os, { instancePath: instancePath + "/os", parentData: data, parentDataProperty: "os", rootData })) {
        vErrors = vErrors === null ? checkOsInfo.errors : vErrors.concat(checkOsInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.rootVolume !== void 0) {
      if (!checkRootVolumeInfo(data.rootVolume, { instancePath: instancePath + "/rootVolume", parentData: data, parentDataProperty: "rootVolume", rootData })) {
        vErrors = vErrors === null ? checkRootVolumeInfo.errors : vErrors.concat(checkRootVolumeInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataVolumes !== void 0) {
      let data16 = data.dataVolumes;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!checkDataVolumeItemInfo(data16[i3], { instancePath: instancePath + "/dataVolumes/" + i3, parentData: data16, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? checkDataVolumeItemInfo.errors : vErrors.concat(checkDataVolumeItemInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/dataVolumes", schemaPath: "#/properties/dataVolumes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.volumeGroupConfigs !== void 0) {
      let data18 = data.volumeGroupConfigs;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!checkVolumeGroupConfigInfo(data18[i4], { instancePath: instancePath + "/volumeGroupConfigs/" + i4, parentData: data18, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? checkVolumeGroupConfigInfo.errors : vErrors.concat(checkVolumeGroupConfigInfo.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/volumeGroupConfigs", schemaPath: "#/properties/volumeGroupConfigs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  checkNodePoolResourceInfo.errors = vErrors;
  return errors === 0;
}
function checkNodePoolSpecInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resources !== void 0) {
      if (!checkNodePoolResourceInfo(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
        vErrors = vErrors === null ? checkNodePoolResourceInfo.errors : vErrors.concat(checkNodePoolResourceInfo.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkNodePoolSpecInfo.errors = vErrors;
  return errors === 0;
}
function checkNodePoolStatusResources(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creating !== void 0) {
      if (!checkPoolResourceFlavorCount(data.creating, { instancePath: instancePath + "/creating", parentData: data, parentDataProperty: "creating", rootData })) {
        vErrors = vErrors === null ? checkPoolResourceFlavorCount.errors : vErrors.concat(checkPoolResourceFlavorCount.errors);
        errors = vErrors.length;
      }
    }
    if (data.available !== void 0) {
      if (!checkPoolResourceFlavorCount(data.available, { instancePath: instancePath + "/available", parentData: data, parentDataProperty: "available", rootData })) {
        vErrors = vErrors === null ? checkPoolResourceFlavorCount.errors : vErrors.concat(checkPoolResourceFlavorCount.errors);
        errors = vErrors.length;
      }
    }
    if (data.abnormal !== void 0) {
      if (!checkPoolResourceFlavorCount(data.abnormal, { instancePath: instancePath + "/abnormal", parentData: data, parentDataProperty: "abnormal", rootData })) {
        vErrors = vErrors === null ? checkPoolResourceFlavorCount.errors : vErrors.concat(checkPoolResourceFlavorCount.errors);
        errors = vErrors.length;
      }
    }
    if (data.deleting !== void 0) {
      if (!checkPoolResourceFlavorCount(data.deleting, { instancePath: instancePath + "/deleting", parentData: data, parentDataProperty: "deleting", rootData })) {
        vErrors = vErrors === null ? checkPoolResourceFlavorCount.errors : vErrors.concat(checkPoolResourceFlavorCount.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkNodePoolStatusResources.errors = vErrors;
  return errors === 0;
}
function checkNodePoolStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resources !== void 0) {
      if (!checkNodePoolStatusResources(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
        vErrors = vErrors === null ? checkNodePoolStatusResources.errors : vErrors.concat(checkNodePoolStatusResources.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkNodePoolStatus.errors = vErrors;
  return errors === 0;
}
function checkNodePool(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion !== void 0) {
      if (typeof data.apiVersion !== "string") {
        const err0 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!checkNodePoolMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? checkNodePoolMetadata.errors : vErrors.concat(checkNodePoolMetadata.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0) {
      if (!checkNodePoolSpecInfo(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
        vErrors = vErrors === null ? checkNodePoolSpecInfo.errors : vErrors.concat(checkNodePoolSpecInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!checkNodePoolStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? checkNodePoolStatus.errors : vErrors.concat(checkNodePoolStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkNodePool.errors = vErrors;
  return errors === 0;
}
function checkNodePoolList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion !== void 0) {
      if (typeof data.apiVersion !== "string") {
        const err0 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data2 = data.items;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkNodePool(data2[i0], { instancePath: instancePath + "/items/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkNodePool.errors : vErrors.concat(checkNodePool.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkNodePoolList.errors = vErrors;
  return errors === 0;
}
var validateCreateNodePoolRequestBody = checkCreateNodePoolRequestBody;
var schemaCreateNodePoolRequestBody = {
  "type": "object",
  "required": [
    "apiVersion",
    "kind",
    "metadata"
  ],
  "properties": {
    "apiVersion": {
      "type": "string",
      "enum": [
        "v2"
      ]
    },
    "kind": {
      "type": "string",
      "enum": [
        "NodePool"
      ]
    },
    "metadata": {
      "$ref": "CreateNodePoolMetaVO"
    },
    "spec": {
      "$ref": "NodePoolSpec"
    }
  }
};
var schemaCreateNodePoolAnnotations = {
  "type": "object",
  "properties": {
    "os.modelarts/billing.mode": {
      "type": "string",
      "enum": [
        "0",
        "1"
      ]
    },
    "os.modelarts/period.num": {
      "type": "string"
    },
    "os.modelarts/period.type": {
      "type": "string",
      "enum": [
        "2",
        "3",
        "4"
      ]
    },
    "os.modelarts/auto.renew": {
      "type": "string",
      "enum": [
        "0",
        "1"
      ]
    },
    "os.modelarts/promotion.info": {
      "type": "string"
    },
    "os.modelarts/service.console.url": {
      "type": "string"
    },
    "os.modelarts/order.id": {
      "type": "string"
    }
  }
};
function checkCreateNodePoolAnnotations(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os.modelarts/billing.mode"] !== void 0) {
      let data0 = data["os.modelarts/billing.mode"];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(data0 === "0" || data0 === "1")) {
        const err1 = { instancePath: instancePath + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/enum", keyword: "enum", params: { allowedValues: schemaCreateNodePoolAnnotations.properties["os.modelarts/billing.mode"].enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os.modelarts/period.num"] !== void 0) {
      if (typeof data["os.modelarts/period.num"] !== "string") {
        const err2 = { instancePath: instancePath + "/os.modelarts~1period.num", schemaPath: "#/properties/os.modelarts~1period.num/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["os.modelarts/period.type"] !== void 0) {
      let data2 = data["os.modelarts/period.type"];
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data2 === "2" || data2 === "3" || data2 === "4")) {
        const err4 = { instancePath: instancePath + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/enum", keyword: "enum", params: { allowedValues: schemaCreateNodePoolAnnotations.properties["os.modelarts/period.type"].enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["os.modelarts/auto.renew"] !== void 0) {
      let data3 = data["os.modelarts/auto.renew"];
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "0" || data3 === "1")) {
        const err6 = { instancePath: instancePath + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/enum", keyword: "enum", params: { allowedValues: schemaCreateNodePoolAnnotations.properties["os.modelarts/auto.renew"].enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["os.modelarts/promotion.info"] !== void 0) {
      if (typeof data["os.modelarts/promotion.info"] !== "string") {
        const err7 = { instancePath: instancePath + "/os.modelarts~1promotion.info", schemaPath: "#/properties/os.modelarts~1promotion.info/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["os.modelarts/service.console.url"] !== void 0) {
      if (typeof data["os.modelarts/service.console.url"] !== "string") {
        const err8 = { instancePath: instancePath + "/os.modelarts~1service.console.url", schemaPath: "#/properties/os.modelarts~1service.console.url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["os.modelarts/order.id"] !== void 0) {
      if (typeof data["os.modelarts/order.id"] !== "string") {
        const err9 = { instancePath: instancePath + "/os.modelarts~1order.id", schemaPath: "#/properties/os.modelarts~1order.id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  checkCreateNodePoolAnnotations.errors = vErrors;
  return errors === 0;
}
function checkCreateNodePoolMetaVO(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.annotations !== void 0) {
      if (!checkCreateNodePoolAnnotations(data.annotations, { instancePath: instancePath + "/annotations", parentData: data, parentDataProperty: "annotations", rootData })) {
        vErrors = vErrors === null ? checkCreateNodePoolAnnotations.errors : vErrors.concat(checkCreateNodePoolAnnotations.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkCreateNodePoolMetaVO.errors = vErrors;
  return errors === 0;
}
function checkPoolNodeAz(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.az === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "az" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.az !== void 0) {
      if (typeof data.az !== "string") {
        const err2 = { instancePath: instancePath + "/az", schemaPath: "#/properties/az/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  checkPoolNodeAz.errors = vErrors;
  return errors === 0;
}
function checkTaint(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.effect === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.effect !== void 0) {
      if (typeof data.effect !== "string") {
        const err4 = { instancePath: instancePath + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  checkTaint.errors = vErrors;
  return errors === 0;
}
function checkUserTag(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      if (typeof data.value !== "string") {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkUserTag.errors = vErrors;
  return errors === 0;
}
var schemaExtendParams = {
  "type": "object",
  "properties": {
    "dockerBaseSize": {
      "type": "string"
    },
    "postInstall": {
      "type": "string"
    },
    "runtime": {
      "type": "string",
      "enum": [
        "docker",
        "containerd"
      ]
    },
    "labelPolicyOnExistingNodes": {
      "type": "string",
      "enum": [
        "refresh",
        "ignore",
        ""
      ]
    },
    "taintPolicyOnExistingNodes": {
      "type": "string",
      "enum": [
        "refresh",
        "ignore",
        ""
      ]
    },
    "tagPolicyOnExistingNodes": {
      "type": "string",
      "enum": [
        "refresh",
        "ignore",
        ""
      ]
    },
    "XParameterPlaneSubnet": {
      "type": "string"
    },
    "nodePoolName": {
      "type": "string"
    }
  }
};
function checkExtendParams(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dockerBaseSize !== void 0) {
      if (typeof data.dockerBaseSize !== "string") {
        const err0 = { instancePath: instancePath + "/dockerBaseSize", schemaPath: "#/properties/dockerBaseSize/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.postInstall !== void 0) {
      if (typeof data.postInstall !== "string") {
        const err1 = { instancePath: instancePath + "/postInstall", schemaPath: "#/properties/postInstall/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.runtime !== void 0) {
      let data2 = data.runtime;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data2 === "docker" || data2 === "containerd")) {
        const err3 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/enum", keyword: "enum", params: { allowedValues: schemaExtendParams.properties.runtime.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.labelPolicyOnExistingNodes !== void 0) {
      let data3 = data.labelPolicyOnExistingNodes;
      if (typeof data3 !== "string") {
        const err4 = { instancePath: instancePath + "/labelPolicyOnExistingNodes", schemaPath: "#/properties/labelPolicyOnExistingNodes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data3 === "refresh" || data3 === "ignore" || data3 === "")) {
        const err5 = { instancePath: instancePath + "/labelPolicyOnExistingNodes", schemaPath: "#/properties/labelPolicyOnExistingNodes/enum", keyword: "enum", params: { allowedValues: schemaExtendParams.properties.labelPolicyOnExistingNodes.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.taintPolicyOnExistingNodes !== void 0) {
      let data4 = data.taintPolicyOnExistingNodes;
      if (typeof data4 !== "string") {
        const err6 = { instancePath: instancePath + "/taintPolicyOnExistingNodes", schemaPath: "#/properties/taintPolicyOnExistingNodes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (!(data4 === "refresh" || data4 === "ignore" || data4 === "")) {
        const err7 = { instancePath: instancePath + "/taintPolicyOnExistingNodes", schemaPath: "#/properties/taintPolicyOnExistingNodes/enum", keyword: "enum", params: { allowedValues: schemaExtendParams.properties.taintPolicyOnExistingNodes.enum } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tagPolicyOnExistingNodes !== void 0) {
      let data5 = data.tagPolicyOnExistingNodes;
      if (typeof data5 !== "string") {
        const err8 = { instancePath: instancePath + "/tagPolicyOnExistingNodes", schemaPath: "#/properties/tagPolicyOnExistingNodes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data5 === "refresh" || data5 === "ignore" || data5 === "")) {
        const err9 = { instancePath: instancePath + "/tagPolicyOnExistingNodes", schemaPath: "#/properties/tagPolicyOnExistingNodes/enum", keyword: "enum", params: { allowedValues: schemaExtendParams.properties.tagPolicyOnExistingNodes.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.XParameterPlaneSubnet !== void 0) {
      if (typeof data.XParameterPlaneSubnet !== "string") {
        const err10 = { instancePath: instancePath + "/XParameterPlaneSubnet", schemaPath: "#/properties/XParameterPlaneSubnet/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.nodePoolName !== void 0) {
      if (typeof data.nodePoolName !== "string") {
        const err11 = { instancePath: instancePath + "/nodePoolName", schemaPath: "#/properties/nodePoolName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  checkExtendParams.errors = vErrors;
  return errors === 0;
}
var schemaCreatingStep = {
  "type": "object",
  "properties": {
    "step": {
      "type": "integer",
      "format": "int32"
    },
    "type": {
      "type": "string",
      "enum": [
        "rack",
        "hyperinstance"
      ]
    }
  }
};
function checkCreatingStep(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.step !== void 0) {
      let data0 = data.step;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "rack" || data1 === "hyperinstance")) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schemaCreatingStep.properties.type.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkCreatingStep.errors = vErrors;
  return errors === 0;
}
var schemaOs = {
  "type": "object",
  "properties": {
    "name": {
      "type": "string"
    },
    "imageId": {
      "type": "string"
    },
    "imageType": {
      "type": "string",
      "enum": [
        "private",
        ""
      ]
    },
    "autoMatch": {
      "type": "string"
    }
  }
};
function checkOs(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.imageId !== void 0) {
      if (typeof data.imageId !== "string") {
        const err1 = { instancePath: instancePath + "/imageId", schemaPath: "#/properties/imageId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.imageType !== void 0) {
      let data2 = data.imageType;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/imageType", schemaPath: "#/properties/imageType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data2 === "private" || data2 === "")) {
        const err3 = { instancePath: instancePath + "/imageType", schemaPath: "#/properties/imageType/enum", keyword: "enum", params: { allowedValues: schemaOs.properties.imageType.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.autoMatch !== void 0) {
      if (typeof data.autoMatch !== "string") {
        const err4 = { instancePath: instancePath + "/autoMatch", schemaPath: "#/properties/autoMatch/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  checkOs.errors = vErrors;
  return errors === 0;
}
var schemaRootVolume = {
  "type": "object",
  "required": [
    "volumeType",
    "size"
  ],
  "properties": {
    "volumeType": {
      "type": "string",
      "enum": [
        "SSD",
        "GPSSD",
        "SAS"
      ]
    },
    "size": {
      "type": "string"
    }
  }
};
function checkRootVolume(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.volumeType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumeType" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.size === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.volumeType !== void 0) {
      let data0 = data.volumeType;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/volumeType", schemaPath: "#/properties/volumeType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "SSD" || data0 === "GPSSD" || data0 === "SAS")) {
        const err3 = { instancePath: instancePath + "/volumeType", schemaPath: "#/properties/volumeType/enum", keyword: "enum", params: { allowedValues: schemaRootVolume.properties.volumeType.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (typeof data.size !== "string") {
        const err4 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  checkRootVolume.errors = vErrors;
  return errors === 0;
}
var schemaDataVolumeItem = {
  "type": "object",
  "required": [
    "volumeType",
    "size",
    "extendParams"
  ],
  "properties": {
    "volumeType": {
      "type": "string",
      "enum": [
        "SSD",
        "GPSSD",
        "SAS"
      ]
    },
    "size": {
      "type": "string"
    },
    "count": {
      "type": "integer",
      "format": "int32"
    },
    "extendParams": {
      "$ref": "VolumeExtendParams"
    }
  }
};
function checkVolumeExtendParams(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.volumeGroup === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumeGroup" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.volumeGroup !== void 0) {
      if (typeof data.volumeGroup !== "string") {
        const err1 = { instancePath: instancePath + "/volumeGroup", schemaPath: "#/properties/volumeGroup/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkVolumeExtendParams.errors = vErrors;
  return errors === 0;
}
function checkDataVolumeItem(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.volumeType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumeType" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.size === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.extendParams === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extendParams" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.volumeType !== void 0) {
      let data0 = data.volumeType;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/volumeType", schemaPath: "#/properties/volumeType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "SSD" || data0 === "GPSSD" || data0 === "SAS")) {
        const err4 = { instancePath: instancePath + "/volumeType", schemaPath: "#/properties/volumeType/enum", keyword: "enum", params: { allowedValues: schemaDataVolumeItem.properties.volumeType.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (typeof data.size !== "string") {
        const err5 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats0.validate(data2)) {
          const err7 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.extendParams !== void 0) {
      if (!checkVolumeExtendParams(data.extendParams, { instancePath: instancePath + "/extendParams", parentData: data, parentDataProperty: "extendParams", rootData })) {
        vErrors = vErrors === null ? checkVolumeExtendParams.errors : vErrors.concat(checkVolumeExtendParams.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  checkDataVolumeItem.errors = vErrors;
  return errors === 0;
}
var schemaVolumeGroupConfig = {
  "type": "object",
  "required": [
    "volumeGroup"
  ],
  "properties": {
    "volumeGroup": {
      "type": "string"
    },
    "dockerThinPool": {
      "type": "integer",
      "format": "int32"
    },
    "lvmConfig": {
      "$ref": "LvmConfig"
    },
    "types": {
      "type": "array",
      "items": {
        "type": "string",
        "enum": [
          "volume",
          "local"
        ]
      }
    }
  }
};
var schemaLvmConfig = {
  "type": "object",
  "required": [
    "lvType"
  ],
  "properties": {
    "lvType": {
      "type": "string",
      "enum": [
        "linear",
        "striped"
      ]
    },
    "path": {
      "type": "string"
    }
  }
};
function checkLvmConfig(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lvType === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lvType" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.lvType !== void 0) {
      let data0 = data.lvType;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/lvType", schemaPath: "#/properties/lvType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "linear" || data0 === "striped")) {
        const err2 = { instancePath: instancePath + "/lvType", schemaPath: "#/properties/lvType/enum", keyword: "enum", params: { allowedValues: schemaLvmConfig.properties.lvType.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkLvmConfig.errors = vErrors;
  return errors === 0;
}
function checkVolumeGroupConfig(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.volumeGroup === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumeGroup" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.volumeGroup !== void 0) {
      if (typeof data.volumeGroup !== "string") {
        const err1 = { instancePath: instancePath + "/volumeGroup", schemaPath: "#/properties/volumeGroup/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.dockerThinPool !== void 0) {
      let data1 = data.dockerThinPool;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/dockerThinPool", schemaPath: "#/properties/dockerThinPool/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err3 = { instancePath: instancePath + "/dockerThinPool", schemaPath: "#/properties/dockerThinPool/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.lvmConfig !== void 0) {
      if (!checkLvmConfig(data.lvmConfig, { instancePath: instancePath + "/lvmConfig", parentData: data, parentDataProperty: "lvmConfig", rootData })) {
        vErrors = vErrors === null ? checkLvmConfig.errors : vErrors.concat(checkLvmConfig.errors);
        errors = vErrors.length;
      }
    }
    if (data.types !== void 0) {
      let data3 = data.types;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string") {
            const err4 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data4 === "volume" || data4 === "local")) {
            const err5 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/enum", keyword: "enum", params: { allowedValues: schemaVolumeGroupConfig.properties.types.items.enum } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  checkVolumeGroupConfig.errors = vErrors;
  return errors === 0;
}
function checkPoolResource(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flavor === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flavor" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.maxCount === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxCount" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.flavor !== void 0) {
      if (typeof data.flavor !== "string") {
        const err3 = { instancePath: instancePath + "/flavor", schemaPath: "#/properties/flavor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data1 = data.count;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.maxCount !== void 0) {
      let data2 = data.maxCount;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/maxCount", schemaPath: "#/properties/maxCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (!formats0.validate(data2)) {
          const err7 = { instancePath: instancePath + "/maxCount", schemaPath: "#/properties/maxCount/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.azs !== void 0) {
      let data3 = data.azs;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkPoolNodeAz(data3[i0], { instancePath: instancePath + "/azs/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkPoolNodeAz.errors : vErrors.concat(checkPoolNodeAz.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/azs", schemaPath: "#/properties/azs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.nodePool !== void 0) {
      if (typeof data.nodePool !== "string") {
        const err9 = { instancePath: instancePath + "/nodePool", schemaPath: "#/properties/nodePool/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.taints !== void 0) {
      let data6 = data.taints;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!checkTaint(data6[i1], { instancePath: instancePath + "/taints/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? checkTaint.errors : vErrors.concat(checkTaint.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/taints", schemaPath: "#/properties/taints/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!checkKubernetesLabels(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
        vErrors = vErrors === null ? checkKubernetesLabels.errors : vErrors.concat(checkKubernetesLabels.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data9 = data.tags;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!checkUserTag(data9[i2], { instancePath: instancePath + "/tags/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? checkUserTag.errors : vErrors.concat(checkUserTag.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.network !== void 0) {
      if (!checkNodeNetwork(data.network, { instancePath: instancePath + "/network", parentData: data, parentDataProperty: "network", rootData })) {
        vErrors = vErrors === null ? checkNodeNetwork.errors : vErrors.concat(checkNodeNetwork.errors);
        errors = vErrors.length;
      }
    }
    if (data.extendParams !== void 0) {
      if (!checkExtendParams(data.extendParams, { instancePath: instancePath + "/extendParams", parentData: data, parentDataProperty: "extendParams", rootData })) {
        vErrors = vErrors === null ? checkExtendParams.errors : vErrors.concat(checkExtendParams.errors);
        errors = vErrors.length;
      }
    }
    if (data.creatingStep !== void 0) {
      if (!checkCreatingStep(data.creatingStep, { instancePath: instancePath + "/creatingStep", parentData: data, parentDataProperty: "creatingStep", rootData })) {
        vErrors = vErrors === null ? checkCreatingStep.errors : vErrors.concat(checkCreatingStep.errors);
        errors = vErrors.length;
      }
    }
    if (data.os !== void 0) {
      if (!checkOs(data.os, { instancePath: instancePath + "/os", parentData: data, parentDataProperty: "os", rootData })) {
        vErrors = vErrors === null ? checkOs.errors : vErrors.concat(checkOs.errors);
        errors = vErrors.length;
      }
    }
    if (data.rootVolume !== void 0) {
      if (!checkRootVolume(data.rootVolume, { instancePath: instancePath + "/rootVolume", parentData: data, parentDataProperty: "rootVolume", rootData })) {
        vErrors = vErrors === null ? checkRootVolume.errors : vErrors.concat(checkRootVolume.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataVolumes !== void 0) {
      let data16 = data.dataVolumes;
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!checkDataVolumeItem(data16[i3], { instancePath: instancePath + "/dataVolumes/" + i3, parentData: data16, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? checkDataVolumeItem.errors : vErrors.concat(checkDataVolumeItem.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/dataVolumes", schemaPath: "#/properties/dataVolumes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.volumeGroupConfigs !== void 0) {
      let data18 = data.volumeGroupConfigs;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!checkVolumeGroupConfig(data18[i4], { instancePath: instancePath + "/volumeGroupConfigs/" + i4, parentData: data18, parentDataProperty: i4, rootData })) {
            vErrors = vErrors === null ? checkVolumeGroupConfig.errors : vErrors.concat(checkVolumeGroupConfig.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/volumeGroupConfigs", schemaPath: "#/properties/volumeGroupConfigs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  checkPoolResource.errors = vErrors;
  return errors === 0;
}
function checkNodePoolSpec(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resources === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.resources !== void 0) {
      if (!checkPoolResource(data.resources, { instancePath: instancePath + "/resources", parentData: data, parentDataProperty: "resources", rootData })) {
        vErrors = vErrors === null ? checkPoolResource.errors : vErrors.concat(checkPoolResource.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkNodePoolSpec.errors = vErrors;
  return errors === 0;
}
function checkCreateNodePoolRequestBody(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.metadata === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "v2")) {
        const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: schemaCreateNodePoolRequestBody.properties.apiVersion.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data1 === "NodePool")) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schemaCreateNodePoolRequestBody.properties.kind.enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!checkCreateNodePoolMetaVO(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? checkCreateNodePoolMetaVO.errors : vErrors.concat(checkCreateNodePoolMetaVO.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0) {
      if (!checkNodePoolSpec(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
        vErrors = vErrors === null ? checkNodePoolSpec.errors : vErrors.concat(checkNodePoolSpec.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  checkCreateNodePoolRequestBody.errors = vErrors;
  return errors === 0;
}
var validateCreateNodePoolResponse = checkCreateNodePoolResponse;
function checkNodePoolAnnotationsInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os.modelarts/billing.mode"] !== void 0) {
      if (typeof data["os.modelarts/billing.mode"] !== "string") {
        const err0 = { instancePath: instancePath + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["os.modelarts/period.num"] !== void 0) {
      if (typeof data["os.modelarts/period.num"] !== "string") {
        const err1 = { instancePath: instancePath + "/os.modelarts~1period.num", schemaPath: "#/properties/os.modelarts~1period.num/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os.modelarts/period.type"] !== void 0) {
      if (typeof data["os.modelarts/period.type"] !== "string") {
        const err2 = { instancePath: instancePath + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["os.modelarts/auto.renew"] !== void 0) {
      if (typeof data["os.modelarts/auto.renew"] !== "string") {
        const err3 = { instancePath: instancePath + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["os.modelarts/promotion.info"] !== void 0) {
      if (typeof data["os.modelarts/promotion.info"] !== "string") {
        const err4 = { instancePath: instancePath + "/os.modelarts~1promotion.info", schemaPath: "#/properties/os.modelarts~1promotion.info/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["os.modelarts/service.console.url"] !== void 0) {
      if (typeof data["os.modelarts/service.console.url"] !== "string") {
        const err5 = { instancePath: instancePath + "/os.modelarts~1service.console.url", schemaPath: "#/properties/os.modelarts~1service.console.url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["os.modelarts/order.id"] !== void 0) {
      if (typeof data["os.modelarts/order.id"] !== "string") {
        const err6 = { instancePath: instancePath + "/os.modelarts~1order.id", schemaPath: "#/properties/os.modelarts~1order.id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  checkNodePoolAnnotationsInfo.errors = vErrors;
  return errors === 0;
}
function checkCreateNodePoolMetaInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.annotations !== void 0) {
      if (!checkNodePoolAnnotationsInfo(data.annotations, { instancePath: instancePath + "/annotations", parentData: data, parentDataProperty: "annotations", rootData })) {
        vErrors = vErrors === null ? checkNodePoolAnnotationsInfo.errors : vErrors.concat(checkNodePoolAnnotationsInfo.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkCreateNodePoolMetaInfo.errors = vErrors;
  return errors === 0;
}
function checkCreateNodePoolResponse(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion !== void 0) {
      if (typeof data.apiVersion !== "string") {
        const err0 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!checkCreateNodePoolMetaInfo(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? checkCreateNodePoolMetaInfo.errors : vErrors.concat(checkCreateNodePoolMetaInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0) {
      if (!checkNodePoolSpecInfo(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
        vErrors = vErrors === null ? checkNodePoolSpecInfo.errors : vErrors.concat(checkNodePoolSpecInfo.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkCreateNodePoolResponse.errors = vErrors;
  return errors === 0;
}
var validateNodePool = checkNodePool;
var validatePatchNodePoolRequestBody = checkPatchNodePoolRequestBody;
var schemaPatchNodePoolAnnotations = {
  "type": "object",
  "properties": {
    "os.modelarts/billing.mode": {
      "type": "string",
      "enum": [
        "0",
        "1"
      ]
    },
    "os.modelarts/period.num": {
      "type": "string"
    },
    "os.modelarts/period.type": {
      "type": "string",
      "enum": [
        "2",
        "3"
      ]
    },
    "os.modelarts/auto.renew": {
      "type": "string",
      "enum": [
        "0",
        "1"
      ]
    },
    "os.modelarts/promotion.info": {
      "type": "string"
    },
    "os.modelarts/service.console.url": {
      "type": "string"
    },
    "os.modelarts/order.id": {
      "type": "string"
    }
  }
};
function checkPatchNodePoolAnnotations(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os.modelarts/billing.mode"] !== void 0) {
      let data0 = data["os.modelarts/billing.mode"];
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(data0 === "0" || data0 === "1")) {
        const err1 = { instancePath: instancePath + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/enum", keyword: "enum", params: { allowedValues: schemaPatchNodePoolAnnotations.properties["os.modelarts/billing.mode"].enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os.modelarts/period.num"] !== void 0) {
      if (typeof data["os.modelarts/period.num"] !== "string") {
        const err2 = { instancePath: instancePath + "/os.modelarts~1period.num", schemaPath: "#/properties/os.modelarts~1period.num/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["os.modelarts/period.type"] !== void 0) {
      let data2 = data["os.modelarts/period.type"];
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data2 === "2" || data2 === "3")) {
        const err4 = { instancePath: instancePath + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/enum", keyword: "enum", params: { allowedValues: schemaPatchNodePoolAnnotations.properties["os.modelarts/period.type"].enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["os.modelarts/auto.renew"] !== void 0) {
      let data3 = data["os.modelarts/auto.renew"];
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data3 === "0" || data3 === "1")) {
        const err6 = { instancePath: instancePath + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/enum", keyword: "enum", params: { allowedValues: schemaPatchNodePoolAnnotations.properties["os.modelarts/auto.renew"].enum } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["os.modelarts/promotion.info"] !== void 0) {
      if (typeof data["os.modelarts/promotion.info"] !== "string") {
        const err7 = { instancePath: instancePath + "/os.modelarts~1promotion.info", schemaPath: "#/properties/os.modelarts~1promotion.info/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["os.modelarts/service.console.url"] !== void 0) {
      if (typeof data["os.modelarts/service.console.url"] !== "string") {
        const err8 = { instancePath: instancePath + "/os.modelarts~1service.console.url", schemaPath: "#/properties/os.modelarts~1service.console.url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["os.modelarts/order.id"] !== void 0) {
      if (typeof data["os.modelarts/order.id"] !== "string") {
        const err9 = { instancePath: instancePath + "/os.modelarts~1order.id", schemaPath: "#/properties/os.modelarts~1order.id/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  checkPatchNodePoolAnnotations.errors = vErrors;
  return errors === 0;
}
function checkPatchNodePoolMetaVO(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.annotations !== void 0) {
      if (!checkPatchNodePoolAnnotations(data.annotations, { instancePath: instancePath + "/annotations", parentData: data, parentDataProperty: "annotations", rootData })) {
        vErrors = vErrors === null ? checkPatchNodePoolAnnotations.errors : vErrors.concat(checkPatchNodePoolAnnotations.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkPatchNodePoolMetaVO.errors = vErrors;
  return errors === 0;
}
function checkPatchNodePoolRequestBody(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.spec === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metadata !== void 0) {
      if (!checkPatchNodePoolMetaVO(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? checkPatchNodePoolMetaVO.errors : vErrors.concat(checkPatchNodePoolMetaVO.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0) {
      if (!checkNodePoolSpec(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
        vErrors = vErrors === null ? checkNodePoolSpec.errors : vErrors.concat(checkNodePoolSpec.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkPatchNodePoolRequestBody.errors = vErrors;
  return errors === 0;
}
var validatePatchNodePoolResponse = checkPatchNodePoolResponse;
function checkPatchNodePoolMetaInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.annotations !== void 0) {
      if (!checkNodePoolAnnotationsInfo(data.annotations, { instancePath: instancePath + "/annotations", parentData: data, parentDataProperty: "annotations", rootData })) {
        vErrors = vErrors === null ? checkNodePoolAnnotationsInfo.errors : vErrors.concat(checkNodePoolAnnotationsInfo.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkPatchNodePoolMetaInfo.errors = vErrors;
  return errors === 0;
}
function checkPatchNodePoolResponse(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metadata !== void 0) {
      if (!checkPatchNodePoolMetaInfo(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? checkPatchNodePoolMetaInfo.errors : vErrors.concat(checkPatchNodePoolMetaInfo.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0) {
      if (!checkNodePoolSpecInfo(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
        vErrors = vErrors === null ? checkNodePoolSpecInfo.errors : vErrors.concat(checkNodePoolSpecInfo.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkPatchNodePoolResponse.errors = vErrors;
  return errors === 0;
}
var validateResourceFlavorList = checkResourceFlavorList;
function checkResourceFlavorListMetadata(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.continue !== void 0) {
      if (typeof data.continue !== "string") {
        const err0 = { instancePath: instancePath + "/continue", schemaPath: "#/properties/continue/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.remainingItemCount !== void 0) {
      let data1 = data.remainingItemCount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/remainingItemCount", schemaPath: "#/properties/remainingItemCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (!formats0.validate(data1)) {
          const err2 = { instancePath: instancePath + "/remainingItemCount", schemaPath: "#/properties/remainingItemCount/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkResourceFlavorListMetadata.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavorLabels(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os.modelarts/scope"] !== void 0) {
      if (typeof data["os.modelarts/scope"] !== "string") {
        const err0 = { instancePath: instancePath + "/os.modelarts~1scope", schemaPath: "#/properties/os.modelarts~1scope/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["os.modelarts.flavor/baremetal"] !== void 0) {
      if (typeof data["os.modelarts.flavor/baremetal"] !== "string") {
        const err1 = { instancePath: instancePath + "/os.modelarts.flavor~1baremetal", schemaPath: "#/properties/os.modelarts.flavor~1baremetal/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["os.modelarts.flavor/localdisk"] !== void 0) {
      if (typeof data["os.modelarts.flavor/localdisk"] !== "string") {
        const err2 = { instancePath: instancePath + "/os.modelarts.flavor~1localdisk", schemaPath: "#/properties/os.modelarts.flavor~1localdisk/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkResourceFlavorLabels.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavorAnnotations(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["os.modelarts.flavor/image.filter"] !== void 0) {
      if (typeof data["os.modelarts.flavor/image.filter"] !== "string") {
        const err0 = { instancePath: instancePath + "/os.modelarts.flavor~1image.filter", schemaPath: "#/properties/os.modelarts.flavor~1image.filter/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["os.modelarts.resourceflavor/volume.configs"] !== void 0) {
      if (typeof data["os.modelarts.resourceflavor/volume.configs"] !== "string") {
        const err1 = { instancePath: instancePath + "/os.modelarts.resourceflavor~1volume.configs", schemaPath: "#/properties/os.modelarts.resourceflavor~1volume.configs/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkResourceFlavorAnnotations.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavorMetadata(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!checkResourceFlavorLabels(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorLabels.errors : vErrors.concat(checkResourceFlavorLabels.errors);
        errors = vErrors.length;
      }
    }
    if (data.annotations !== void 0) {
      if (!checkResourceFlavorAnnotations(data.annotations, { instancePath: instancePath + "/annotations", parentData: data, parentDataProperty: "annotations", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorAnnotations.errors : vErrors.concat(checkResourceFlavorAnnotations.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkResourceFlavorMetadata.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavorXpu(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (typeof data.size !== "string") {
        const err1 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.memory !== void 0) {
      if (typeof data.memory !== "string") {
        const err2 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.card !== void 0) {
      if (typeof data.card !== "string") {
        const err3 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.chip !== void 0) {
      if (typeof data.chip !== "string") {
        const err4 = { instancePath: instancePath + "/chip", schemaPath: "#/properties/chip/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  checkResourceFlavorXpu.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavorVolume(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.volumeType !== void 0) {
      if (typeof data.volumeType !== "string") {
        const err0 = { instancePath: instancePath + "/volumeType", schemaPath: "#/properties/volumeType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.size !== void 0) {
      if (typeof data.size !== "string") {
        const err1 = { instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkResourceFlavorVolume.errors = vErrors;
  return errors === 0;
}
function checkFlavorDisplayInfo(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.en_US !== void 0) {
      if (typeof data.en_US !== "string") {
        const err0 = { instancePath: instancePath + "/en_US", schemaPath: "#/properties/en_US/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkFlavorDisplayInfo.errors = vErrors;
  return errors === 0;
}
function checkFlavorCreatingStep(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.step !== void 0) {
      let data0 = data.step;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.displayInfo !== void 0) {
      if (!checkFlavorDisplayInfo(data.displayInfo, { instancePath: instancePath + "/displayInfo", parentData: data, parentDataProperty: "displayInfo", rootData })) {
        vErrors = vErrors === null ? checkFlavorDisplayInfo.errors : vErrors.concat(checkFlavorDisplayInfo.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkFlavorCreatingStep.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavorSpec(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.cpuArch !== void 0) {
      if (typeof data.cpuArch !== "string") {
        const err1 = { instancePath: instancePath + "/cpuArch", schemaPath: "#/properties/cpuArch/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.cpu !== void 0) {
      if (typeof data.cpu !== "string") {
        const err2 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.memory !== void 0) {
      if (typeof data.memory !== "string") {
        const err3 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.gpu !== void 0) {
      if (!checkResourceFlavorXpu(data.gpu, { instancePath: instancePath + "/gpu", parentData: data, parentDataProperty: "gpu", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorXpu.errors : vErrors.concat(checkResourceFlavorXpu.errors);
        errors = vErrors.length;
      }
    }
    if (data.npu !== void 0) {
      if (!checkResourceFlavorXpu(data.npu, { instancePath: instancePath + "/npu", parentData: data, parentDataProperty: "npu", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorXpu.errors : vErrors.concat(checkResourceFlavorXpu.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataVolumes !== void 0) {
      let data6 = data.dataVolumes;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkResourceFlavorVolume(data6[i0], { instancePath: instancePath + "/dataVolumes/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkResourceFlavorVolume.errors : vErrors.concat(checkResourceFlavorVolume.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/dataVolumes", schemaPath: "#/properties/dataVolumes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.rootVolume !== void 0) {
      if (!checkResourceFlavorVolume(data.rootVolume, { instancePath: instancePath + "/rootVolume", parentData: data, parentDataProperty: "rootVolume", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorVolume.errors : vErrors.concat(checkResourceFlavorVolume.errors);
        errors = vErrors.length;
      }
    }
    if (data.billingModes !== void 0) {
      let data9 = data.billingModes;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err5 = { instancePath: instancePath + "/billingModes/" + i1, schemaPath: "#/properties/billingModes/items/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/billingModes", schemaPath: "#/properties/billingModes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.billingCode !== void 0) {
      if (typeof data.billingCode !== "string") {
        const err7 = { instancePath: instancePath + "/billingCode", schemaPath: "#/properties/billingCode/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.jobFlavors !== void 0) {
      let data12 = data.jobFlavors;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data12[i2] !== "string") {
            const err8 = { instancePath: instancePath + "/jobFlavors/" + i2, schemaPath: "#/properties/jobFlavors/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/jobFlavors", schemaPath: "#/properties/jobFlavors/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.nodeConfigTemplate !== void 0) {
      if (typeof data.nodeConfigTemplate !== "string") {
        const err10 = { instancePath: instancePath + "/nodeConfigTemplate", schemaPath: "#/properties/nodeConfigTemplate/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.creatingSteps !== void 0) {
      let data15 = data.creatingSteps;
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!checkFlavorCreatingStep(data15[i3], { instancePath: instancePath + "/creatingSteps/" + i3, parentData: data15, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? checkFlavorCreatingStep.errors : vErrors.concat(checkFlavorCreatingStep.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/creatingSteps", schemaPath: "#/properties/creatingSteps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.flavorBootType !== void 0) {
      if (typeof data.flavorBootType !== "string") {
        const err12 = { instancePath: instancePath + "/flavorBootType", schemaPath: "#/properties/flavorBootType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.localDiskDetail !== void 0) {
      if (typeof data.localDiskDetail !== "string") {
        const err13 = { instancePath: instancePath + "/localDiskDetail", schemaPath: "#/properties/localDiskDetail/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  checkResourceFlavorSpec.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavorPhases(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (typeof data[key0] !== "string") {
        const err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  checkResourceFlavorPhases.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavorStatus(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phase !== void 0) {
      if (!checkResourceFlavorPhases(data.phase, { instancePath: instancePath + "/phase", parentData: data, parentDataProperty: "phase", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorPhases.errors : vErrors.concat(checkResourceFlavorPhases.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  checkResourceFlavorStatus.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavor(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion !== void 0) {
      if (typeof data.apiVersion !== "string") {
        const err0 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!checkResourceFlavorMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorMetadata.errors : vErrors.concat(checkResourceFlavorMetadata.errors);
        errors = vErrors.length;
      }
    }
    if (data.spec !== void 0) {
      if (!checkResourceFlavorSpec(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorSpec.errors : vErrors.concat(checkResourceFlavorSpec.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!checkResourceFlavorStatus(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorStatus.errors : vErrors.concat(checkResourceFlavorStatus.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  checkResourceFlavor.errors = vErrors;
  return errors === 0;
}
function checkResourceFlavorList(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion !== void 0) {
      if (typeof data.apiVersion !== "string") {
        const err0 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if (typeof data.kind !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      if (!checkResourceFlavorListMetadata(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData })) {
        vErrors = vErrors === null ? checkResourceFlavorListMetadata.errors : vErrors.concat(checkResourceFlavorListMetadata.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkResourceFlavor(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkResourceFlavor.errors : vErrors.concat(checkResourceFlavor.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkResourceFlavorList.errors = vErrors;
  return errors === 0;
}
var validateOrderDetail = checkOrderDetail;
function checkOrderDetailItem(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resourceName !== void 0) {
      if (typeof data.resourceName !== "string") {
        const err0 = { instancePath: instancePath + "/resourceName", schemaPath: "#/properties/resourceName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.action !== void 0) {
      if (typeof data.action !== "string") {
        const err1 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.beginTimestamp !== void 0) {
      if (typeof data.beginTimestamp !== "string") {
        const err3 = { instancePath: instancePath + "/beginTimestamp", schemaPath: "#/properties/beginTimestamp/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.updateTimestamp !== void 0) {
      if (typeof data.updateTimestamp !== "string") {
        const err4 = { instancePath: instancePath + "/updateTimestamp", schemaPath: "#/properties/updateTimestamp/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  checkOrderDetailItem.errors = vErrors;
  return errors === 0;
}
function checkOrderDetail(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (!formats0.validate(data0)) {
          const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!checkOrderDetailItem(data1[i0], { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? checkOrderDetailItem.errors : vErrors.concat(checkOrderDetailItem.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  checkOrderDetail.errors = vErrors;
  return errors === 0;
}
var validateListPoolsQuery = checkListPoolsQuery;
var schemaListPoolsQuery = {
  "type": "object",
  "properties": {
    "workspaceId": {
      "type": "string"
    },
    "labelSelector": {
      "type": "string"
    },
    "status": {
      "type": "string",
      "enum": [
        "created",
        "failed",
        "creating"
      ]
    }
  }
};
function checkListPoolsQuery(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workspaceId !== void 0) {
      if (typeof data.workspaceId !== "string") {
        const err0 = { instancePath: instancePath + "/workspaceId", schemaPath: "#/properties/workspaceId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.labelSelector !== void 0) {
      if (typeof data.labelSelector !== "string") {
        const err1 = { instancePath: instancePath + "/labelSelector", schemaPath: "#/properties/labelSelector/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 !== "string") {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data2 === "created" || data2 === "failed" || data2 === "creating")) {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schemaListPoolsQuery.properties.status.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  checkListPoolsQuery.errors = vErrors;
  return errors === 0;
}
var validateListResourceFlavorsQuery = checkListResourceFlavorsQuery;
function checkListResourceFlavorsQuery(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.continue !== void 0) {
      if (typeof data.continue !== "string") {
        const err0 = { instancePath: instancePath + "/continue", schemaPath: "#/properties/continue/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 500 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!formats0.validate(data1)) {
          const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/format", keyword: "format", params: { format: "int32" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.labelSelector !== void 0) {
      if (typeof data.labelSelector !== "string") {
        const err5 = { instancePath: instancePath + "/labelSelector", schemaPath: "#/properties/labelSelector/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  checkListResourceFlavorsQuery.errors = vErrors;
  return errors === 0;
}
var texts = { "messages": { "type": { "en": "must be {type}", "zh": "必须是{type}" }, "required": { "en": "must have the key {missingProperty}", "zh": "缺少必选字段 {missingProperty}" }, "enum": { "en": "must be {allowedValues}", "zh": "必须是 {allowedValues}" }, "format": { "en": "must be {format}", "zh": "必须是{format}" }, "minimum": { "en": "must be at least {limit}", "zh": "不能小于 {limit}" }, "maximum": { "en": "must be at most {limit}", "zh": "不能大于 {limit}" } }, "words": { "array": { "en": "an array", "zh": "数组" }, "boolean": { "en": "true or false", "zh": "布尔值" }, "integer": { "en": "an integer", "zh": "整数" }, "null": { "en": "null", "zh": " null" }, "number": { "en": "a number", "zh": "数字" }, "object": { "en": "an object", "zh": "对象" }, "string": { "en": "a string", "zh": "字符串" }, "int32": { "en": "an integer from -2147483648 to 2147483647", "zh": " -2147483648 到 2147483647 之间的整数" } }, "or": { "en": " or ", "zh": " 或 " } };
var validator = (check) => validatorBy(texts, check);
var didYouMean = { "en": ". Did you mean {near}?", "zh": "。是否想输入 {near}？" };
var ofQuery = (check, kinds) => queryValidatorBy({ ...texts, didYouMean }, check, kinds);
var validators = { "listPools": { request: null, query: ofQuery(validateListPoolsQuery, { "workspaceId": "string", "labelSelector": "string", "status": "string" }), responses: { "200": validator(validatePoolList), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } }, "showPool": { request: null, query: null, responses: { "200": validator(validatePool), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "404": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } }, "deletePool": { request: null, query: null, responses: { "200": validator(validatePool), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "404": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } }, "listNodePools": { request: null, query: null, responses: { "200": validator(validateNodePoolList), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } }, "createNodePool": { request: validator(validateCreateNodePoolRequestBody), query: null, responses: { "200": validator(validateCreateNodePoolResponse), "400": validator(validateErrorResponse), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } }, "showNodePool": { request: null, query: null, responses: { "200": validator(validateNodePool), "400": validator(validateErrorResponse), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } }, "updateNodePool": { request: validator(validatePatchNodePoolRequestBody), query: null, responses: { "200": validator(validatePatchNodePoolResponse), "400": validator(validateErrorResponse), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } }, "deleteNodePool": { request: null, query: null, responses: { "200": validator(validateNodePool), "400": validator(validateErrorResponse), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } }, "listResourceFlavors": { request: null, query: ofQuery(validateListResourceFlavorsQuery, { "continue": "string", "limit": "number", "labelSelector": "string" }), responses: { "200": validator(validateResourceFlavorList), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "404": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } }, "showOrder": { request: null, query: null, responses: { "200": validator(validateOrderDetail), "401": validator(validateErrorResponse), "403": validator(validateErrorResponse), "429": validator(validateErrorResponse), "500": validator(validateErrorResponse), "502": validator(validateErrorResponse), "503": validator(validateErrorResponse), "504": validator(validateErrorResponse), "default": validator(validateErrorResponse) } } };
export {
  validateCreateNodePoolRequestBody,
  validateCreateNodePoolResponse,
  validateErrorResponse,
  validateListPoolsQuery,
  validateListResourceFlavorsQuery,
  validateNodePool,
  validateNodePoolList,
  validateOrderDetail,
  validatePatchNodePoolRequestBody,
  validatePatchNodePoolResponse,
  validatePool,
  validatePoolList,
  validateResourceFlavorList,
  validators
};
