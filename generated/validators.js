// Made by `npm run build` from spec/. Do not edit.
var Ce = { int32: { type: "number", validate: (t) => !Number.isInteger(t) || t === (t | 0) } }, Se = De;
function I(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t["os.modelarts/workspace.id"] !== void 0 && typeof t["os.modelarts/workspace.id"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1workspace.id", schemaPath: "#/properties/os.modelarts~1workspace.id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/name"] !== void 0 && typeof t["os.modelarts/name"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1name", schemaPath: "#/properties/os.modelarts~1name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/resource.id"] !== void 0 && typeof t["os.modelarts/resource.id"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1resource.id", schemaPath: "#/properties/os.modelarts~1resource.id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/tenant.domain.id"] !== void 0 && typeof t["os.modelarts/tenant.domain.id"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1tenant.domain.id", schemaPath: "#/properties/os.modelarts~1tenant.domain.id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/create-from"] !== void 0 && typeof t["os.modelarts/create-from"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1create-from", schemaPath: "#/properties/os.modelarts~1create-from/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts.pool/biz"] !== void 0 && typeof t["os.modelarts.pool/biz"] != "string") {
      let r = { instancePath: o + "/os.modelarts.pool~1biz", schemaPath: "#/properties/os.modelarts.pool~1biz/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/sharing"] !== void 0 && typeof t["os.modelarts/sharing"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1sharing", schemaPath: "#/properties/os.modelarts~1sharing/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return I.errors = e, s === 0;
}
function G(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t["os.modelarts/description"] !== void 0 && typeof t["os.modelarts/description"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1description", schemaPath: "#/properties/os.modelarts~1description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/billing.mode"] !== void 0 && typeof t["os.modelarts/billing.mode"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/period.num"] !== void 0 && typeof t["os.modelarts/period.num"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1period.num", schemaPath: "#/properties/os.modelarts~1period.num/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/period.type"] !== void 0 && typeof t["os.modelarts/period.type"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/auto.renew"] !== void 0 && typeof t["os.modelarts/auto.renew"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/promotion.info"] !== void 0 && typeof t["os.modelarts/promotion.info"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1promotion.info", schemaPath: "#/properties/os.modelarts~1promotion.info/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/service.console.url"] !== void 0 && typeof t["os.modelarts/service.console.url"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1service.console.url", schemaPath: "#/properties/os.modelarts~1service.console.url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/order.id"] !== void 0 && typeof t["os.modelarts/order.id"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1order.id", schemaPath: "#/properties/os.modelarts~1order.id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/flavor.resource.ids"] !== void 0 && typeof t["os.modelarts/flavor.resource.ids"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1flavor.resource.ids", schemaPath: "#/properties/os.modelarts~1flavor.resource.ids/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/tms.tags"] !== void 0 && typeof t["os.modelarts/tms.tags"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1tms.tags", schemaPath: "#/properties/os.modelarts~1tms.tags/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/scheduler.extension"] !== void 0 && typeof t["os.modelarts/scheduler.extension"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1scheduler.extension", schemaPath: "#/properties/os.modelarts~1scheduler.extension/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts.pool/subpools.count"] !== void 0 && typeof t["os.modelarts.pool/subpools.count"] != "string") {
      let r = { instancePath: o + "/os.modelarts.pool~1subpools.count", schemaPath: "#/properties/os.modelarts.pool~1subpools.count/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/volcano.scheduler.cabinet-exclusive.enabled"] !== void 0 && typeof t["os.modelarts/volcano.scheduler.cabinet-exclusive.enabled"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1volcano.scheduler.cabinet-exclusive.enabled", schemaPath: "#/properties/os.modelarts~1volcano.scheduler.cabinet-exclusive.enabled/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts.pool/scope.external.dependency.Train"] !== void 0 && typeof t["os.modelarts.pool/scope.external.dependency.Train"] != "string") {
      let r = { instancePath: o + "/os.modelarts.pool~1scope.external.dependency.Train", schemaPath: "#/properties/os.modelarts.pool~1scope.external.dependency.Train/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts.pool/scope.external.dependency.Infer"] !== void 0 && typeof t["os.modelarts.pool/scope.external.dependency.Infer"] != "string") {
      let r = { instancePath: o + "/os.modelarts.pool~1scope.external.dependency.Infer", schemaPath: "#/properties/os.modelarts.pool~1scope.external.dependency.Infer/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts.pool/scope.external.dependency.Notebook"] !== void 0 && typeof t["os.modelarts.pool/scope.external.dependency.Notebook"] != "string") {
      let r = { instancePath: o + "/os.modelarts.pool~1scope.external.dependency.Notebook", schemaPath: "#/properties/os.modelarts.pool~1scope.external.dependency.Notebook/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return G.errors = e, s === 0;
}
function w(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.creationTimestamp !== void 0 && typeof t.creationTimestamp != "string") {
      let r = { instancePath: o + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.deletionTimestamp !== void 0 && typeof t.deletionTimestamp != "string") {
      let r = { instancePath: o + "/deletionTimestamp", schemaPath: "#/properties/deletionTimestamp/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.labels !== void 0 && (I(t.labels, { instancePath: o + "/labels", parentData: t, parentDataProperty: "labels", rootData: i }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.annotations !== void 0 && (G(t.annotations, { instancePath: o + "/annotations", parentData: t, parentDataProperty: "annotations", rootData: i }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return w.errors = e, s === 0;
}
var c = Ce.int32;
function d(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.az !== void 0 && typeof t.az != "string") {
      let r = { instancePath: o + "/az", schemaPath: "#/properties/az/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return d.errors = e, s === 0;
}
function b(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.key !== void 0 && typeof t.key != "string") {
      let r = { instancePath: o + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: o + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.effect !== void 0 && typeof t.effect != "string") {
      let r = { instancePath: o + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return b.errors = e, s === 0;
}
function g(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (typeof t[r] != "string") {
        let n = { instancePath: o + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return g.errors = e, s === 0;
}
function D(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.key !== void 0 && typeof t.key != "string") {
      let r = { instancePath: o + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: o + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return D.errors = e, s === 0;
}
function P(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.vpc !== void 0 && typeof t.vpc != "string") {
      let r = { instancePath: o + "/vpc", schemaPath: "#/properties/vpc/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.subnet !== void 0 && typeof t.subnet != "string") {
      let r = { instancePath: o + "/subnet", schemaPath: "#/properties/subnet/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.securityGroups !== void 0) {
      let r = t.securityGroups;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          if (typeof r[p] != "string") {
            let h = { instancePath: o + "/securityGroups/" + p, schemaPath: "#/properties/securityGroups/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [h] : e.push(h), s++;
          }
      } else {
        let n = { instancePath: o + "/securityGroups", schemaPath: "#/properties/securityGroups/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return P.errors = e, s === 0;
}
function F(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.dockerBaseSize !== void 0 && typeof t.dockerBaseSize != "string") {
      let r = { instancePath: o + "/dockerBaseSize", schemaPath: "#/properties/dockerBaseSize/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.postInstall !== void 0 && typeof t.postInstall != "string") {
      let r = { instancePath: o + "/postInstall", schemaPath: "#/properties/postInstall/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
function k(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.step !== void 0) {
      let r = t.step;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/step", schemaPath: "#/properties/step/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.type !== void 0 && typeof t.type != "string") {
      let r = { instancePath: o + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return k.errors = e, s === 0;
}
function A(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.imageId !== void 0 && typeof t.imageId != "string") {
      let r = { instancePath: o + "/imageId", schemaPath: "#/properties/imageId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.imageType !== void 0 && typeof t.imageType != "string") {
      let r = { instancePath: o + "/imageType", schemaPath: "#/properties/imageType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return A.errors = e, s === 0;
}
function j(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.volumeType !== void 0 && typeof t.volumeType != "string") {
      let r = { instancePath: o + "/volumeType", schemaPath: "#/properties/volumeType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.size !== void 0 && typeof t.size != "string") {
      let r = { instancePath: o + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return j.errors = e, s === 0;
}
function _(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.volumeGroup !== void 0 && typeof t.volumeGroup != "string") {
      let r = { instancePath: o + "/volumeGroup", schemaPath: "#/properties/volumeGroup/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _.errors = e, s === 0;
}
function $(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.volumeType !== void 0 && typeof t.volumeType != "string") {
      let r = { instancePath: o + "/volumeType", schemaPath: "#/properties/volumeType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.size !== void 0 && typeof t.size != "string") {
      let r = { instancePath: o + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.extendParams !== void 0 && (_(t.extendParams, { instancePath: o + "/extendParams", parentData: t, parentDataProperty: "extendParams", rootData: i }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $.errors = e, s === 0;
}
function R(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.lvType !== void 0 && typeof t.lvType != "string") {
      let r = { instancePath: o + "/lvType", schemaPath: "#/properties/lvType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.path !== void 0 && typeof t.path != "string") {
      let r = { instancePath: o + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return R.errors = e, s === 0;
}
function V(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.volumeGroup !== void 0 && typeof t.volumeGroup != "string") {
      let r = { instancePath: o + "/volumeGroup", schemaPath: "#/properties/volumeGroup/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.dockerThinPool !== void 0) {
      let r = t.dockerThinPool;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/dockerThinPool", schemaPath: "#/properties/dockerThinPool/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/dockerThinPool", schemaPath: "#/properties/dockerThinPool/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.lvmConfig !== void 0 && (R(t.lvmConfig, { instancePath: o + "/lvmConfig", parentData: t, parentDataProperty: "lvmConfig", rootData: i }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), t.types !== void 0) {
      let r = t.types;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          if (typeof r[p] != "string") {
            let h = { instancePath: o + "/types/" + p, schemaPath: "#/properties/types/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [h] : e.push(h), s++;
          }
      } else {
        let n = { instancePath: o + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return V.errors = e, s === 0;
}
function L(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.flavor !== void 0 && typeof t.flavor != "string") {
      let r = { instancePath: o + "/flavor", schemaPath: "#/properties/flavor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.maxCount !== void 0) {
      let r = t.maxCount;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/maxCount", schemaPath: "#/properties/maxCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/maxCount", schemaPath: "#/properties/maxCount/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.azs !== void 0) {
      let r = t.azs;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          d(r[p], { instancePath: o + "/azs/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/azs", schemaPath: "#/properties/azs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.nodePool !== void 0 && typeof t.nodePool != "string") {
      let r = { instancePath: o + "/nodePool", schemaPath: "#/properties/nodePool/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.taints !== void 0) {
      let r = t.taints;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          b(r[p], { instancePath: o + "/taints/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/taints", schemaPath: "#/properties/taints/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.labels !== void 0 && (g(t.labels, { instancePath: o + "/labels", parentData: t, parentDataProperty: "labels", rootData: i }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.tags !== void 0) {
      let r = t.tags;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          D(r[p], { instancePath: o + "/tags/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.network !== void 0 && (P(t.network, { instancePath: o + "/network", parentData: t, parentDataProperty: "network", rootData: i }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.extendParams !== void 0 && (F(t.extendParams, { instancePath: o + "/extendParams", parentData: t, parentDataProperty: "extendParams", rootData: i }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), t.creatingStep !== void 0 && (k(t.creatingStep, { instancePath: o + "/creatingStep", parentData: t, parentDataProperty: "creatingStep", rootData: i }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.os !== void 0 && (A(t.os, { instancePath: o + "/os", parentData: t, parentDataProperty: "os", rootData: i }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.rootVolume !== void 0 && (j(t.rootVolume, { instancePath: o + "/rootVolume", parentData: t, parentDataProperty: "rootVolume", rootData: i }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.dataVolumes !== void 0) {
      let r = t.dataVolumes;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          $(r[p], { instancePath: o + "/dataVolumes/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/dataVolumes", schemaPath: "#/properties/dataVolumes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.volumeGroupConfigs !== void 0) {
      let r = t.volumeGroupConfigs;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          V(r[p], { instancePath: o + "/volumeGroupConfigs/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/volumeGroupConfigs", schemaPath: "#/properties/volumeGroupConfigs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return L.errors = e, s === 0;
}
function M(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.vpcId !== void 0 && typeof t.vpcId != "string") {
      let r = { instancePath: o + "/vpcId", schemaPath: "#/properties/vpcId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.subnetId !== void 0 && typeof t.subnetId != "string") {
      let r = { instancePath: o + "/subnetId", schemaPath: "#/properties/subnetId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return M.errors = e, s === 0;
}
function B(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.mode !== void 0 && typeof t.mode != "string") {
      let r = { instancePath: o + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.cidr !== void 0 && typeof t.cidr != "string") {
      let r = { instancePath: o + "/cidr", schemaPath: "#/properties/cidr/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return B.errors = e, s === 0;
}
function O(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.az !== void 0 && typeof t.az != "string") {
      let r = { instancePath: o + "/az", schemaPath: "#/properties/az/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return O.errors = e, s === 0;
}
function K(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.gpuVersion !== void 0 && typeof t.gpuVersion != "string") {
      let r = { instancePath: o + "/gpuVersion", schemaPath: "#/properties/gpuVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.npuVersion !== void 0 && typeof t.npuVersion != "string") {
      let r = { instancePath: o + "/npuVersion", schemaPath: "#/properties/npuVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.updateStrategy !== void 0 && typeof t.updateStrategy != "string") {
      let r = { instancePath: o + "/updateStrategy", schemaPath: "#/properties/updateStrategy/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return K.errors = e, s === 0;
}
function z(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.type !== void 0 && typeof t.type != "string") {
      let r = { instancePath: o + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.scope !== void 0) {
      let r = t.scope;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          if (typeof r[p] != "string") {
            let h = { instancePath: o + "/scope/" + p, schemaPath: "#/properties/scope/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [h] : e.push(h), s++;
          }
      } else {
        let n = { instancePath: o + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.resources !== void 0) {
      let r = t.resources;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          L(r[p], { instancePath: o + "/resources/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.network !== void 0 && (M(t.network, { instancePath: o + "/network", parentData: t, parentDataProperty: "network", rootData: i }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.containerNetwork !== void 0 && (B(t.containerNetwork, { instancePath: o + "/containerNetwork", parentData: t, parentDataProperty: "containerNetwork", rootData: i }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), t.kubernetesSvcIpRange !== void 0 && typeof t.kubernetesSvcIpRange != "string") {
      let r = { instancePath: o + "/kubernetesSvcIpRange", schemaPath: "#/properties/kubernetesSvcIpRange/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.masters !== void 0) {
      let r = t.masters;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          O(r[p], { instancePath: o + "/masters/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/masters", schemaPath: "#/properties/masters/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.clusterFlavor !== void 0 && typeof t.clusterFlavor != "string") {
      let r = { instancePath: o + "/clusterFlavor", schemaPath: "#/properties/clusterFlavor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.driver !== void 0 && (K(t.driver, { instancePath: o + "/driver", parentData: t, parentDataProperty: "driver", rootData: i }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return z.errors = e, s === 0;
}
function u(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.flavor !== void 0 && typeof t.flavor != "string") {
      let r = { instancePath: o + "/flavor", schemaPath: "#/properties/flavor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.maxCount !== void 0) {
      let r = t.maxCount;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/maxCount", schemaPath: "#/properties/maxCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/maxCount", schemaPath: "#/properties/maxCount/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.azs !== void 0) {
      let r = t.azs;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          d(r[p], { instancePath: o + "/azs/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/azs", schemaPath: "#/properties/azs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.nodePool !== void 0 && typeof t.nodePool != "string") {
      let r = { instancePath: o + "/nodePool", schemaPath: "#/properties/nodePool/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.creatingStep !== void 0 && (k(t.creatingStep, { instancePath: o + "/creatingStep", parentData: t, parentDataProperty: "creatingStep", rootData: i }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return u.errors = e, s === 0;
}
function U(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.creating !== void 0) {
      let r = t.creating;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          u(r[p], { instancePath: o + "/creating/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/creating", schemaPath: "#/properties/creating/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.available !== void 0) {
      let r = t.available;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          u(r[p], { instancePath: o + "/available/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/available", schemaPath: "#/properties/available/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.abnormal !== void 0) {
      let r = t.abnormal;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          u(r[p], { instancePath: o + "/abnormal/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/abnormal", schemaPath: "#/properties/abnormal/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.deleting !== void 0) {
      let r = t.deleting;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          u(r[p], { instancePath: o + "/deleting/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/deleting", schemaPath: "#/properties/deleting/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return U.errors = e, s === 0;
}
function J(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.phase !== void 0 && typeof t.phase != "string") {
      let r = { instancePath: o + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return J.errors = e, s === 0;
}
function H(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.scopeType !== void 0 && typeof t.scopeType != "string") {
      let r = { instancePath: o + "/scopeType", schemaPath: "#/properties/scopeType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.state !== void 0 && typeof t.state != "string") {
      let r = { instancePath: o + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.plugins !== void 0) {
      let r = t.plugins;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          J(r[p], { instancePath: o + "/plugins/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.message !== void 0 && typeof t.message != "string") {
      let r = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return H.errors = e, s === 0;
}
function v(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.version !== void 0 && typeof t.version != "string") {
      let r = { instancePath: o + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.state !== void 0 && typeof t.state != "string") {
      let r = { instancePath: o + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return v.errors = e, s === 0;
}
function Q(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t))
    t.gpu !== void 0 && (v(t.gpu, { instancePath: o + "/gpu", parentData: t, parentDataProperty: "gpu", rootData: i }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.npu !== void 0 && (v(t.npu, { instancePath: o + "/npu", parentData: t, parentDataProperty: "npu", rootData: i }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length));
  else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Q.errors = e, s === 0;
}
function T(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.phase !== void 0 && typeof t.phase != "string") {
      let r = { instancePath: o + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.message !== void 0 && typeof t.message != "string") {
      let r = { instancePath: o + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.resources !== void 0 && (U(t.resources, { instancePath: o + "/resources", parentData: t, parentDataProperty: "resources", rootData: i }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), t.scope !== void 0) {
      let r = t.scope;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          H(r[p], { instancePath: o + "/scope/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.driver !== void 0 && (Q(t.driver, { instancePath: o + "/driver", parentData: t, parentDataProperty: "driver", rootData: i }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.parent !== void 0 && typeof t.parent != "string") {
      let r = { instancePath: o + "/parent", schemaPath: "#/properties/parent/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.root !== void 0 && typeof t.root != "string") {
      let r = { instancePath: o + "/root", schemaPath: "#/properties/root/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return T.errors = e, s === 0;
}
function W(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.apiVersion !== void 0 && typeof t.apiVersion != "string") {
      let r = { instancePath: o + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.kind !== void 0 && typeof t.kind != "string") {
      let r = { instancePath: o + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.metadata !== void 0 && (w(t.metadata, { instancePath: o + "/metadata", parentData: t, parentDataProperty: "metadata", rootData: i }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.spec !== void 0 && (z(t.spec, { instancePath: o + "/spec", parentData: t, parentDataProperty: "spec", rootData: i }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.status !== void 0 && (T(t.status, { instancePath: o + "/status", parentData: t, parentDataProperty: "status", rootData: i }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return W.errors = e, s === 0;
}
function De(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.apiVersion !== void 0 && typeof t.apiVersion != "string") {
      let r = { instancePath: o + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.kind !== void 0 && typeof t.kind != "string") {
      let r = { instancePath: o + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.items !== void 0) {
      let r = t.items;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          W(r[p], { instancePath: o + "/items/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return De.errors = e, s === 0;
}
var y = Ae, qe = { type: "object", properties: { error_code: { type: "string" }, error_msg: { type: "string" }, request_id: { type: "string" }, encoded_authorization_message: { type: ["string", "null"] } } };
function Ae(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.error_code !== void 0 && typeof t.error_code != "string") {
      let r = { instancePath: o + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.error_msg !== void 0 && typeof t.error_msg != "string") {
      let r = { instancePath: o + "/error_msg", schemaPath: "#/properties/error_msg/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.request_id !== void 0 && typeof t.request_id != "string") {
      let r = { instancePath: o + "/request_id", schemaPath: "#/properties/request_id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.encoded_authorization_message !== void 0) {
      let r = t.encoded_authorization_message;
      if (typeof r != "string" && r !== null) {
        let n = { instancePath: o + "/encoded_authorization_message", schemaPath: "#/properties/encoded_authorization_message/type", keyword: "type", params: { type: qe.properties.encoded_authorization_message.type } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ae.errors = e, s === 0;
}
var ve = je;
function je(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.apiVersion !== void 0 && typeof t.apiVersion != "string") {
      let r = { instancePath: o + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.kind !== void 0 && typeof t.kind != "string") {
      let r = { instancePath: o + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.metadata !== void 0 && (w(t.metadata, { instancePath: o + "/metadata", parentData: t, parentDataProperty: "metadata", rootData: i }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.spec !== void 0 && (z(t.spec, { instancePath: o + "/spec", parentData: t, parentDataProperty: "spec", rootData: i }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.status !== void 0 && (T(t.status, { instancePath: o + "/status", parentData: t, parentDataProperty: "status", rootData: i }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return je.errors = e, s === 0;
}
var Ee = $e;
function x(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return x.errors = e, s === 0;
}
function N(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (typeof t[r] != "string") {
        let n = { instancePath: o + "/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return N.errors = e, s === 0;
}
function X(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.flavor !== void 0 && typeof t.flavor != "string") {
      let r = { instancePath: o + "/flavor", schemaPath: "#/properties/flavor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.maxCount !== void 0) {
      let r = t.maxCount;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/maxCount", schemaPath: "#/properties/maxCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/maxCount", schemaPath: "#/properties/maxCount/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.azs !== void 0) {
      let r = t.azs;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          d(r[p], { instancePath: o + "/azs/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/azs", schemaPath: "#/properties/azs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.nodePool !== void 0 && typeof t.nodePool != "string") {
      let r = { instancePath: o + "/nodePool", schemaPath: "#/properties/nodePool/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.taints !== void 0) {
      let r = t.taints;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          b(r[p], { instancePath: o + "/taints/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/taints", schemaPath: "#/properties/taints/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.labels !== void 0 && (g(t.labels, { instancePath: o + "/labels", parentData: t, parentDataProperty: "labels", rootData: i }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.tags !== void 0) {
      let r = t.tags;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          D(r[p], { instancePath: o + "/tags/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.network !== void 0 && (P(t.network, { instancePath: o + "/network", parentData: t, parentDataProperty: "network", rootData: i }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.extendParams !== void 0 && (N(t.extendParams, { instancePath: o + "/extendParams", parentData: t, parentDataProperty: "extendParams", rootData: i }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.creatingStep !== void 0 && (k(t.creatingStep, { instancePath: o + "/creatingStep", parentData: t, parentDataProperty: "creatingStep", rootData: i }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.os !== void 0 && (A(t.os, { instancePath: o + "/os", parentData: t, parentDataProperty: "os", rootData: i }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.rootVolume !== void 0 && (j(t.rootVolume, { instancePath: o + "/rootVolume", parentData: t, parentDataProperty: "rootVolume", rootData: i }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.dataVolumes !== void 0) {
      let r = t.dataVolumes;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          $(r[p], { instancePath: o + "/dataVolumes/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/dataVolumes", schemaPath: "#/properties/dataVolumes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.volumeGroupConfigs !== void 0) {
      let r = t.volumeGroupConfigs;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          V(r[p], { instancePath: o + "/volumeGroupConfigs/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/volumeGroupConfigs", schemaPath: "#/properties/volumeGroupConfigs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return X.errors = e, s === 0;
}
function m(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t))
    t.resources !== void 0 && (X(t.resources, { instancePath: o + "/resources", parentData: t, parentDataProperty: "resources", rootData: i }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length));
  else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return m.errors = e, s === 0;
}
function Y(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t))
    t.creating !== void 0 && (u(t.creating, { instancePath: o + "/creating", parentData: t, parentDataProperty: "creating", rootData: i }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.available !== void 0 && (u(t.available, { instancePath: o + "/available", parentData: t, parentDataProperty: "available", rootData: i }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.abnormal !== void 0 && (u(t.abnormal, { instancePath: o + "/abnormal", parentData: t, parentDataProperty: "abnormal", rootData: i }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.deleting !== void 0 && (u(t.deleting, { instancePath: o + "/deleting", parentData: t, parentDataProperty: "deleting", rootData: i }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Y.errors = e, s === 0;
}
function C(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t))
    t.resources !== void 0 && (Y(t.resources, { instancePath: o + "/resources", parentData: t, parentDataProperty: "resources", rootData: i }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
  else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return C.errors = e, s === 0;
}
function Z(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.apiVersion !== void 0 && typeof t.apiVersion != "string") {
      let r = { instancePath: o + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.kind !== void 0 && typeof t.kind != "string") {
      let r = { instancePath: o + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.metadata !== void 0 && (x(t.metadata, { instancePath: o + "/metadata", parentData: t, parentDataProperty: "metadata", rootData: i }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.spec !== void 0 && (m(t.spec, { instancePath: o + "/spec", parentData: t, parentDataProperty: "spec", rootData: i }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.status !== void 0 && (C(t.status, { instancePath: o + "/status", parentData: t, parentDataProperty: "status", rootData: i }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Z.errors = e, s === 0;
}
function $e(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.apiVersion !== void 0 && typeof t.apiVersion != "string") {
      let r = { instancePath: o + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.kind !== void 0 && typeof t.kind != "string") {
      let r = { instancePath: o + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.items !== void 0) {
      let r = t.items;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          Z(r[p], { instancePath: o + "/items/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $e.errors = e, s === 0;
}
var Ie = Ve, we = { type: "object", required: ["apiVersion", "kind", "metadata"], properties: { apiVersion: { type: "string", enum: ["v2"] }, kind: { type: "string", enum: ["NodePool"] }, metadata: { $ref: "#/$defs/CreateNodePoolMetaVO" }, spec: { $ref: "#/$defs/NodePoolSpec" } } };
var ge = { type: "object", properties: { "os.modelarts/billing.mode": { type: "string", enum: ["0", "1"] }, "os.modelarts/period.num": { type: "string" }, "os.modelarts/period.type": { type: "string", enum: ["2", "3", "4"] }, "os.modelarts/auto.renew": { type: "string", enum: ["0", "1"] }, "os.modelarts/promotion.info": { type: "string" }, "os.modelarts/service.console.url": { type: "string" }, "os.modelarts/order.id": { type: "string" } } };
function ee(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t["os.modelarts/billing.mode"] !== void 0) {
      let r = t["os.modelarts/billing.mode"];
      if (typeof r != "string") {
        let n = { instancePath: o + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "0" || r === "1")) {
        let n = { instancePath: o + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/enum", keyword: "enum", params: { allowedValues: ge.properties["os.modelarts/billing.mode"].enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t["os.modelarts/period.num"] !== void 0 && typeof t["os.modelarts/period.num"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1period.num", schemaPath: "#/properties/os.modelarts~1period.num/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/period.type"] !== void 0) {
      let r = t["os.modelarts/period.type"];
      if (typeof r != "string") {
        let n = { instancePath: o + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "2" || r === "3" || r === "4")) {
        let n = { instancePath: o + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/enum", keyword: "enum", params: { allowedValues: ge.properties["os.modelarts/period.type"].enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t["os.modelarts/auto.renew"] !== void 0) {
      let r = t["os.modelarts/auto.renew"];
      if (typeof r != "string") {
        let n = { instancePath: o + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "0" || r === "1")) {
        let n = { instancePath: o + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/enum", keyword: "enum", params: { allowedValues: ge.properties["os.modelarts/auto.renew"].enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t["os.modelarts/promotion.info"] !== void 0 && typeof t["os.modelarts/promotion.info"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1promotion.info", schemaPath: "#/properties/os.modelarts~1promotion.info/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/service.console.url"] !== void 0 && typeof t["os.modelarts/service.console.url"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1service.console.url", schemaPath: "#/properties/os.modelarts~1service.console.url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/order.id"] !== void 0 && typeof t["os.modelarts/order.id"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1order.id", schemaPath: "#/properties/os.modelarts~1order.id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ee.errors = e, s === 0;
}
function re(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.annotations !== void 0 && (ee(t.annotations, { instancePath: o + "/annotations", parentData: t, parentDataProperty: "annotations", rootData: i }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return re.errors = e, s === 0;
}
function te(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.az === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "az" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.az !== void 0 && typeof t.az != "string") {
      let r = { instancePath: o + "/az", schemaPath: "#/properties/az/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return te.errors = e, s === 0;
}
function se(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.key === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.effect === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.key !== void 0 && typeof t.key != "string") {
      let r = { instancePath: o + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: o + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.effect !== void 0 && typeof t.effect != "string") {
      let r = { instancePath: o + "/effect", schemaPath: "#/properties/effect/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return se.errors = e, s === 0;
}
function oe(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.key === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.value === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.key !== void 0 && typeof t.key != "string") {
      let r = { instancePath: o + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: o + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oe.errors = e, s === 0;
}
var Ge = { type: "object", properties: { step: { type: "integer", format: "int32" }, type: { type: "string", enum: ["rack", "hyperinstance"] } } };
function ne(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.step !== void 0) {
      let r = t.step;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/step", schemaPath: "#/properties/step/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.type !== void 0) {
      let r = t.type;
      if (typeof r != "string") {
        let n = { instancePath: o + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "rack" || r === "hyperinstance")) {
        let n = { instancePath: o + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: Ge.properties.type.enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ne.errors = e, s === 0;
}
var Fe = { type: "object", properties: { name: { type: "string" }, imageId: { type: "string" }, imageType: { type: "string", enum: ["private"] } } };
function pe(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.imageId !== void 0 && typeof t.imageId != "string") {
      let r = { instancePath: o + "/imageId", schemaPath: "#/properties/imageId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.imageType !== void 0) {
      let r = t.imageType;
      if (typeof r != "string") {
        let n = { instancePath: o + "/imageType", schemaPath: "#/properties/imageType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (r !== "private") {
        let n = { instancePath: o + "/imageType", schemaPath: "#/properties/imageType/enum", keyword: "enum", params: { allowedValues: Fe.properties.imageType.enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pe.errors = e, s === 0;
}
var _e = { type: "object", required: ["volumeType", "size"], properties: { volumeType: { type: "string", enum: ["SSD", "GPSSD", "SAS"] }, size: { type: "string" } } };
function ie(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.volumeType === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumeType" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.size === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.volumeType !== void 0) {
      let r = t.volumeType;
      if (typeof r != "string") {
        let n = { instancePath: o + "/volumeType", schemaPath: "#/properties/volumeType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "SSD" || r === "GPSSD" || r === "SAS")) {
        let n = { instancePath: o + "/volumeType", schemaPath: "#/properties/volumeType/enum", keyword: "enum", params: { allowedValues: _e.properties.volumeType.enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.size !== void 0 && typeof t.size != "string") {
      let r = { instancePath: o + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ie.errors = e, s === 0;
}
var Re = { type: "object", required: ["volumeType", "size", "extendParams"], properties: { volumeType: { type: "string", enum: ["SSD", "GPSSD", "SAS"] }, size: { type: "string" }, count: { type: "integer", format: "int32" }, extendParams: { $ref: "#/$defs/VolumeExtendParams" } } };
function le(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.volumeGroup === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumeGroup" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.volumeGroup !== void 0 && typeof t.volumeGroup != "string") {
      let r = { instancePath: o + "/volumeGroup", schemaPath: "#/properties/volumeGroup/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return le.errors = e, s === 0;
}
function ae(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.volumeType === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumeType" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.size === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "size" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.extendParams === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extendParams" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.volumeType !== void 0) {
      let r = t.volumeType;
      if (typeof r != "string") {
        let n = { instancePath: o + "/volumeType", schemaPath: "#/properties/volumeType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "SSD" || r === "GPSSD" || r === "SAS")) {
        let n = { instancePath: o + "/volumeType", schemaPath: "#/properties/volumeType/enum", keyword: "enum", params: { allowedValues: Re.properties.volumeType.enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.size !== void 0 && typeof t.size != "string") {
      let r = { instancePath: o + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.extendParams !== void 0 && (le(t.extendParams, { instancePath: o + "/extendParams", parentData: t, parentDataProperty: "extendParams", rootData: i }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ae.errors = e, s === 0;
}
var Le = { type: "object", required: ["volumeGroup"], properties: { volumeGroup: { type: "string" }, dockerThinPool: { type: "integer", format: "int32" }, lvmConfig: { $ref: "#/$defs/LvmConfig" }, types: { type: "array", items: { type: "string", enum: ["volume", "local"] } } } }, Me = { type: "object", required: ["lvType"], properties: { lvType: { type: "string", enum: ["linear", "striped"] }, path: { type: "string" } } };
function ye(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.lvType === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lvType" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.lvType !== void 0) {
      let r = t.lvType;
      if (typeof r != "string") {
        let n = { instancePath: o + "/lvType", schemaPath: "#/properties/lvType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "linear" || r === "striped")) {
        let n = { instancePath: o + "/lvType", schemaPath: "#/properties/lvType/enum", keyword: "enum", params: { allowedValues: Me.properties.lvType.enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.path !== void 0 && typeof t.path != "string") {
      let r = { instancePath: o + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ye.errors = e, s === 0;
}
function fe(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.volumeGroup === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "volumeGroup" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.volumeGroup !== void 0 && typeof t.volumeGroup != "string") {
      let r = { instancePath: o + "/volumeGroup", schemaPath: "#/properties/volumeGroup/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.dockerThinPool !== void 0) {
      let r = t.dockerThinPool;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/dockerThinPool", schemaPath: "#/properties/dockerThinPool/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/dockerThinPool", schemaPath: "#/properties/dockerThinPool/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.lvmConfig !== void 0 && (ye(t.lvmConfig, { instancePath: o + "/lvmConfig", parentData: t, parentDataProperty: "lvmConfig", rootData: i }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), t.types !== void 0) {
      let r = t.types;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++) {
          let h = r[p];
          if (typeof h != "string") {
            let E = { instancePath: o + "/types/" + p, schemaPath: "#/properties/types/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [E] : e.push(E), s++;
          }
          if (!(h === "volume" || h === "local")) {
            let E = { instancePath: o + "/types/" + p, schemaPath: "#/properties/types/items/enum", keyword: "enum", params: { allowedValues: Le.properties.types.items.enum } };
            e === null ? e = [E] : e.push(E), s++;
          }
        }
      } else {
        let n = { instancePath: o + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fe.errors = e, s === 0;
}
function ue(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.flavor === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flavor" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.maxCount === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxCount" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.flavor !== void 0 && typeof t.flavor != "string") {
      let r = { instancePath: o + "/flavor", schemaPath: "#/properties/flavor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.count !== void 0) {
      let r = t.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/count", schemaPath: "#/properties/count/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.maxCount !== void 0) {
      let r = t.maxCount;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let n = { instancePath: o + "/maxCount", schemaPath: "#/properties/maxCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (typeof r == "number" && isFinite(r) && !c.validate(r)) {
        let n = { instancePath: o + "/maxCount", schemaPath: "#/properties/maxCount/format", keyword: "format", params: { format: "int32" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.azs !== void 0) {
      let r = t.azs;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          te(r[p], { instancePath: o + "/azs/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/azs", schemaPath: "#/properties/azs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.nodePool !== void 0 && typeof t.nodePool != "string") {
      let r = { instancePath: o + "/nodePool", schemaPath: "#/properties/nodePool/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.taints !== void 0) {
      let r = t.taints;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          se(r[p], { instancePath: o + "/taints/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/taints", schemaPath: "#/properties/taints/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.labels !== void 0 && (g(t.labels, { instancePath: o + "/labels", parentData: t, parentDataProperty: "labels", rootData: i }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.tags !== void 0) {
      let r = t.tags;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          oe(r[p], { instancePath: o + "/tags/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.network !== void 0 && (P(t.network, { instancePath: o + "/network", parentData: t, parentDataProperty: "network", rootData: i }) || (e = e === null ? P.errors : e.concat(P.errors), s = e.length)), t.extendParams !== void 0 && (N(t.extendParams, { instancePath: o + "/extendParams", parentData: t, parentDataProperty: "extendParams", rootData: i }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.creatingStep !== void 0 && (ne(t.creatingStep, { instancePath: o + "/creatingStep", parentData: t, parentDataProperty: "creatingStep", rootData: i }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), t.os !== void 0 && (pe(t.os, { instancePath: o + "/os", parentData: t, parentDataProperty: "os", rootData: i }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), t.rootVolume !== void 0 && (ie(t.rootVolume, { instancePath: o + "/rootVolume", parentData: t, parentDataProperty: "rootVolume", rootData: i }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), t.dataVolumes !== void 0) {
      let r = t.dataVolumes;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          ae(r[p], { instancePath: o + "/dataVolumes/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/dataVolumes", schemaPath: "#/properties/dataVolumes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.volumeGroupConfigs !== void 0) {
      let r = t.volumeGroupConfigs;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let p = 0; p < n; p++)
          fe(r[p], { instancePath: o + "/volumeGroupConfigs/" + p, parentData: r, parentDataProperty: p, rootData: i }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
      } else {
        let n = { instancePath: o + "/volumeGroupConfigs", schemaPath: "#/properties/volumeGroupConfigs/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ue.errors = e, s === 0;
}
function S(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.resources === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resources" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.resources !== void 0 && (ue(t.resources, { instancePath: o + "/resources", parentData: t, parentDataProperty: "resources", rootData: i }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return S.errors = e, s === 0;
}
function Ve(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.apiVersion === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.kind === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.metadata === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.apiVersion !== void 0) {
      let r = t.apiVersion;
      if (typeof r != "string") {
        let n = { instancePath: o + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (r !== "v2") {
        let n = { instancePath: o + "/apiVersion", schemaPath: "#/properties/apiVersion/enum", keyword: "enum", params: { allowedValues: we.properties.apiVersion.enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.kind !== void 0) {
      let r = t.kind;
      if (typeof r != "string") {
        let n = { instancePath: o + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (r !== "NodePool") {
        let n = { instancePath: o + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: we.properties.kind.enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.metadata !== void 0 && (re(t.metadata, { instancePath: o + "/metadata", parentData: t, parentDataProperty: "metadata", rootData: i }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), t.spec !== void 0 && (S(t.spec, { instancePath: o + "/spec", parentData: t, parentDataProperty: "spec", rootData: i }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ve.errors = e, s === 0;
}
var Be = ze;
function q(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t["os.modelarts/billing.mode"] !== void 0 && typeof t["os.modelarts/billing.mode"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/period.num"] !== void 0 && typeof t["os.modelarts/period.num"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1period.num", schemaPath: "#/properties/os.modelarts~1period.num/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/period.type"] !== void 0 && typeof t["os.modelarts/period.type"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/auto.renew"] !== void 0 && typeof t["os.modelarts/auto.renew"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/promotion.info"] !== void 0 && typeof t["os.modelarts/promotion.info"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1promotion.info", schemaPath: "#/properties/os.modelarts~1promotion.info/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/service.console.url"] !== void 0 && typeof t["os.modelarts/service.console.url"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1service.console.url", schemaPath: "#/properties/os.modelarts~1service.console.url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/order.id"] !== void 0 && typeof t["os.modelarts/order.id"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1order.id", schemaPath: "#/properties/os.modelarts~1order.id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return q.errors = e, s === 0;
}
function ce(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.name !== void 0 && typeof t.name != "string") {
      let r = { instancePath: o + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.annotations !== void 0 && (q(t.annotations, { instancePath: o + "/annotations", parentData: t, parentDataProperty: "annotations", rootData: i }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ce.errors = e, s === 0;
}
function ze(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.apiVersion !== void 0 && typeof t.apiVersion != "string") {
      let r = { instancePath: o + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.kind !== void 0 && typeof t.kind != "string") {
      let r = { instancePath: o + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.metadata !== void 0 && (ce(t.metadata, { instancePath: o + "/metadata", parentData: t, parentDataProperty: "metadata", rootData: i }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), t.spec !== void 0 && (m(t.spec, { instancePath: o + "/spec", parentData: t, parentDataProperty: "spec", rootData: i }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ze.errors = e, s === 0;
}
var be = Te;
function Te(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.apiVersion !== void 0 && typeof t.apiVersion != "string") {
      let r = { instancePath: o + "/apiVersion", schemaPath: "#/properties/apiVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.kind !== void 0 && typeof t.kind != "string") {
      let r = { instancePath: o + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.metadata !== void 0 && (x(t.metadata, { instancePath: o + "/metadata", parentData: t, parentDataProperty: "metadata", rootData: i }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.spec !== void 0 && (m(t.spec, { instancePath: o + "/spec", parentData: t, parentDataProperty: "spec", rootData: i }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.status !== void 0 && (C(t.status, { instancePath: o + "/status", parentData: t, parentDataProperty: "status", rootData: i }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Te.errors = e, s === 0;
}
var Oe = xe;
var Pe = { type: "object", properties: { "os.modelarts/billing.mode": { type: "string", enum: ["0", "1"] }, "os.modelarts/period.num": { type: "string" }, "os.modelarts/period.type": { type: "string", enum: ["2", "3"] }, "os.modelarts/auto.renew": { type: "string", enum: ["0", "1"] }, "os.modelarts/promotion.info": { type: "string" }, "os.modelarts/service.console.url": { type: "string" }, "os.modelarts/order.id": { type: "string" } } };
function me(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t["os.modelarts/billing.mode"] !== void 0) {
      let r = t["os.modelarts/billing.mode"];
      if (typeof r != "string") {
        let n = { instancePath: o + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "0" || r === "1")) {
        let n = { instancePath: o + "/os.modelarts~1billing.mode", schemaPath: "#/properties/os.modelarts~1billing.mode/enum", keyword: "enum", params: { allowedValues: Pe.properties["os.modelarts/billing.mode"].enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t["os.modelarts/period.num"] !== void 0 && typeof t["os.modelarts/period.num"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1period.num", schemaPath: "#/properties/os.modelarts~1period.num/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/period.type"] !== void 0) {
      let r = t["os.modelarts/period.type"];
      if (typeof r != "string") {
        let n = { instancePath: o + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "2" || r === "3")) {
        let n = { instancePath: o + "/os.modelarts~1period.type", schemaPath: "#/properties/os.modelarts~1period.type/enum", keyword: "enum", params: { allowedValues: Pe.properties["os.modelarts/period.type"].enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t["os.modelarts/auto.renew"] !== void 0) {
      let r = t["os.modelarts/auto.renew"];
      if (typeof r != "string") {
        let n = { instancePath: o + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), s++;
      }
      if (!(r === "0" || r === "1")) {
        let n = { instancePath: o + "/os.modelarts~1auto.renew", schemaPath: "#/properties/os.modelarts~1auto.renew/enum", keyword: "enum", params: { allowedValues: Pe.properties["os.modelarts/auto.renew"].enum } };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t["os.modelarts/promotion.info"] !== void 0 && typeof t["os.modelarts/promotion.info"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1promotion.info", schemaPath: "#/properties/os.modelarts~1promotion.info/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/service.console.url"] !== void 0 && typeof t["os.modelarts/service.console.url"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1service.console.url", schemaPath: "#/properties/os.modelarts~1service.console.url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t["os.modelarts/order.id"] !== void 0 && typeof t["os.modelarts/order.id"] != "string") {
      let r = { instancePath: o + "/os.modelarts~1order.id", schemaPath: "#/properties/os.modelarts~1order.id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return me.errors = e, s === 0;
}
function he(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t))
    t.annotations !== void 0 && (me(t.annotations, { instancePath: o + "/annotations", parentData: t, parentDataProperty: "annotations", rootData: i }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length));
  else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return he.errors = e, s === 0;
}
function xe(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.spec === void 0) {
      let r = { instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" } };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.metadata !== void 0 && (he(t.metadata, { instancePath: o + "/metadata", parentData: t, parentDataProperty: "metadata", rootData: i }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), t.spec !== void 0 && (S(t.spec, { instancePath: o + "/spec", parentData: t, parentDataProperty: "spec", rootData: i }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xe.errors = e, s === 0;
}
var Ke = Ne;
function de(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t))
    t.annotations !== void 0 && (q(t.annotations, { instancePath: o + "/annotations", parentData: t, parentDataProperty: "annotations", rootData: i }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length));
  else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return de.errors = e, s === 0;
}
function Ne(t, { instancePath: o = "", parentData: a, parentDataProperty: f, rootData: i = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t))
    t.metadata !== void 0 && (de(t.metadata, { instancePath: o + "/metadata", parentData: t, parentDataProperty: "metadata", rootData: i }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length)), t.spec !== void 0 && (m(t.spec, { instancePath: o + "/spec", parentData: t, parentDataProperty: "spec", rootData: i }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  else {
    let r = { instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ne.errors = e, s === 0;
}
var ke = { messages: { type: { en: "must be {type}", zh: "必须是{type}" }, required: { en: "must have the key {missingProperty}", zh: "缺少键 {missingProperty}" }, enum: { en: "must be {allowedValues}", zh: "必须是 {allowedValues}" }, format: { en: "must be {format}", zh: "必须是{format}" } }, words: { array: { en: "an array", zh: "数组" }, boolean: { en: "true or false", zh: "布尔值" }, integer: { en: "an integer", zh: "整数" }, null: { en: "null", zh: " null" }, number: { en: "a number", zh: "数字" }, object: { en: "an object", zh: "对象" }, string: { en: "a string", zh: "字符串" }, int32: { en: "an integer from -2147483648 to 2147483647", zh: " -2147483648 到 2147483647 之间的整数" } }, or: { en: " or ", zh: " 或 " } }, Ue = Object.freeze([]);
function Je(t, o, a) {
  return ke.messages[t][a].replace(/\{(\w+)\}/g, (f, i) => [o[i]].flat().map((e) => t === "type" || t === "format" ? ke.words[e][a] : JSON.stringify(e)).join(ke.or[a]));
}
function l(t) {
  return (o, a = "en") => t(o) ? Ue : t.errors.map(({ instancePath: f, keyword: i, params: e }) => ({ pointer: f, keyword: i, message: Je(i, e, a) }));
}
var He = { listPools: { request: null, responses: { 200: l(Se), 401: l(y), 403: l(y), 429: l(y), 500: l(y), 502: l(y), 503: l(y), 504: l(y), default: l(y) } }, showPool: { request: null, responses: { 200: l(ve), 401: l(y), 403: l(y), 404: l(y), 429: l(y), 500: l(y), 502: l(y), 503: l(y), 504: l(y), default: l(y) } }, deletePool: { request: null, responses: { 200: l(ve), 401: l(y), 403: l(y), 404: l(y), 429: l(y), 500: l(y), 502: l(y), 503: l(y), 504: l(y), default: l(y) } }, listNodePools: { request: null, responses: { 200: l(Ee), 401: l(y), 403: l(y), 429: l(y), 500: l(y), 502: l(y), 503: l(y), 504: l(y), default: l(y) } }, createNodePool: { request: l(Ie), responses: { 200: l(Be), 400: l(y), 401: l(y), 403: l(y), 429: l(y), 500: l(y), 502: l(y), 503: l(y), 504: l(y), default: l(y) } }, showNodePool: { request: null, responses: { 200: l(be), 400: l(y), 401: l(y), 403: l(y), 429: l(y), 500: l(y), 502: l(y), 503: l(y), 504: l(y), default: l(y) } }, updateNodePool: { request: l(Oe), responses: { 200: l(Ke), 400: l(y), 401: l(y), 403: l(y), 429: l(y), 500: l(y), 502: l(y), 503: l(y), 504: l(y), default: l(y) } }, deleteNodePool: { request: null, responses: { 200: l(be), 400: l(y), 401: l(y), 403: l(y), 429: l(y), 500: l(y), 502: l(y), 503: l(y), 504: l(y), default: l(y) } } };
export {
  Ie as validateCreateNodePoolRequestBody,
  Be as validateCreateNodePoolResponse,
  y as validateErrorResponse,
  be as validateNodePool,
  Ee as validateNodePoolList,
  Oe as validatePatchNodePoolRequestBody,
  Ke as validatePatchNodePoolResponse,
  ve as validatePool,
  Se as validatePoolList,
  He as validators
};
