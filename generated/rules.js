// Made by `npm run build` from spec/rules.yaml. Do not edit.
function escapeToken(token) {
  return String(token).replaceAll("~", "~0").replaceAll("/", "~1");
}

function nearestNames(word, names, count = 3) {
  let wanted = word.toLowerCase(), limit = Math.floor(word.length / 3);
  return [...new Set(names)].map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase()) })).filter(({ distance }) => distance <= limit).toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, count).map(({ name }) => name);
}
function distanceOf(wanted, name) {
  return name.includes(wanted) && name !== wanted ? 1 : levenshtein(wanted, name);
}
function levenshtein(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let [i, letter] of [...a].entries()) {
    let next = [i + 1];
    for (let [j, other] of [...b].entries()) {
      let replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function checksOf(entries, tables2) {
  let broken = (severity) => {
    let own = entries.filter((entry) => entry[1] === severity);
    return (body, parameters) => own.flatMap(([rule, , subject, validate]) => {
      let value = subject === "body" ? body : parameters;
      return value === void 0 || validate(value) ? [] : reportsOf(rule, subject, validate.errors ?? [], tables2);
    });
  };
  return { violations: broken("error"), warnings: broken("warning") };
}
function reportsOf(rule, subject, errors, tables2) {
  let { text, ...rest } = tables2.rules[rule] ?? { text: { en: rule, zh: rule } }, reports = errors.filter(({ keyword }) => keyword !== "if").map(({ instancePath, schemaPath, params }) => {
    let name = params.additionalProperty;
    if (name === void 0) return { rule, in: subject, pointer: instancePath, text, ...rest };
    let pointer = `${instancePath}/${escapeToken(name)}`;
    return { rule, in: subject, pointer, text: named(text, name, tables2.names[schemaPath] ?? []), ...rest };
  });
  return [...new Map(reports.map((report) => [report.pointer, report])).values()];
}
function named({ en, zh }, name, known) {
  let near = nearestNames(name, known).map((one) => `\`${one}\``), fill = (text) => text.replaceAll("{name}", () => name);
  return near.length === 0 ? { en: fill(en), zh: fill(zh) } : {
    en: `${fill(en)} Did you mean ${near.join(" or ")}?`,
    zh: `${fill(zh)}是否想写 ${near.join(" 或 ")}？`
  };
}

var pool_id = validate1;
var pattern0 = new RegExp("^[a-z][a-z0-9-]{34,61}[a-z0-9]$", "u");
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.pool_name !== void 0) {
    let data0 = data.pool_name;
    if (typeof data0 == "string" && !pattern0.test(data0)) {
      let err0 = { instancePath: instancePath + "/pool_name", schemaPath: "#/properties/pool_name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{34,61}[a-z0-9]$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  return validate1.errors = vErrors, errors === 0;
}
validate1.evaluated = { props: { pool_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var unknown_property = validate2, schema2 = { properties: { apiVersion: {}, kind: {}, metadata: { properties: { name: {}, annotations: { properties: { "os.modelarts/billing.mode": {}, "os.modelarts/period.num": {}, "os.modelarts/period.type": {}, "os.modelarts/auto.renew": {}, "os.modelarts/promotion.info": {}, "os.modelarts/service.console.url": {}, "os.modelarts/order.id": {} }, additionalProperties: !1 } }, additionalProperties: !1 }, spec: { properties: { resources: { properties: { flavor: {}, count: {}, maxCount: {}, azs: { items: { properties: { az: {}, count: {} }, additionalProperties: !1 } }, nodePool: {}, taints: { items: { properties: { key: {}, value: {}, effect: {} }, additionalProperties: !1 } }, labels: {}, tags: { items: { properties: { key: {}, value: {} }, additionalProperties: !1 } }, network: { properties: { vpc: {}, subnet: {}, securityGroups: {} }, additionalProperties: !1 }, extendParams: { properties: { dockerBaseSize: {}, postInstall: {}, runtime: {}, labelPolicyOnExistingNodes: {}, taintPolicyOnExistingNodes: {}, tagPolicyOnExistingNodes: {}, XParameterPlaneSubnet: {}, nodePoolName: {} }, additionalProperties: !1 }, creatingStep: { properties: { step: {}, type: {} }, additionalProperties: !1 }, os: { properties: { name: {}, imageId: {}, imageType: {}, autoMatch: {} }, additionalProperties: !1 }, rootVolume: { properties: { volumeType: {}, size: {} }, additionalProperties: !1 }, dataVolumes: { items: { properties: { volumeType: {}, size: {}, count: {}, extendParams: { properties: { volumeGroup: {} }, additionalProperties: !1 } }, additionalProperties: !1 } }, volumeGroupConfigs: { items: { properties: { volumeGroup: {}, dockerThinPool: {}, lvmConfig: { properties: { lvType: {}, path: {} }, additionalProperties: !1 }, types: {} }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1, $id: "unknown_property" }, func0 = Object.prototype.hasOwnProperty;
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.metadata !== void 0) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!(key1 === "name" || key1 === "annotations")) {
            let err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.annotations !== void 0) {
          let data1 = data0.annotations;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (let key2 in data1)
              if (!(key2 === "os.modelarts/billing.mode" || key2 === "os.modelarts/period.num" || key2 === "os.modelarts/period.type" || key2 === "os.modelarts/auto.renew" || key2 === "os.modelarts/promotion.info" || key2 === "os.modelarts/service.console.url" || key2 === "os.modelarts/order.id")) {
                let err2 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
          }
        }
      }
    }
    if (data.spec !== void 0) {
      let data2 = data.spec;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key3 in data2)
          if (key3 !== "resources") {
            let err3 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data2.resources !== void 0) {
          let data3 = data2.resources;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (let key4 in data3)
              if (!func0.call(schema2.properties.spec.properties.resources.properties, key4)) {
                let err4 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/properties/spec/properties/resources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            if (data3.azs !== void 0) {
              let data4 = data3.azs;
              if (Array.isArray(data4)) {
                let len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data5 = data4[i0];
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    for (let key5 in data5)
                      if (!(key5 === "az" || key5 === "count")) {
                        let err5 = { instancePath: instancePath + "/spec/resources/azs/" + i0, schemaPath: "#/properties/spec/properties/resources/properties/azs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                      }
                  }
                }
              }
            }
            if (data3.taints !== void 0) {
              let data6 = data3.taints;
              if (Array.isArray(data6)) {
                let len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    for (let key6 in data7)
                      if (!(key6 === "key" || key6 === "value" || key6 === "effect")) {
                        let err6 = { instancePath: instancePath + "/spec/resources/taints/" + i1, schemaPath: "#/properties/spec/properties/resources/properties/taints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                      }
                  }
                }
              }
            }
            if (data3.tags !== void 0) {
              let data8 = data3.tags;
              if (Array.isArray(data8)) {
                let len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data9 = data8[i2];
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (let key7 in data9)
                      if (!(key7 === "key" || key7 === "value")) {
                        let err7 = { instancePath: instancePath + "/spec/resources/tags/" + i2, schemaPath: "#/properties/spec/properties/resources/properties/tags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                      }
                  }
                }
              }
            }
            if (data3.network !== void 0) {
              let data10 = data3.network;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (let key8 in data10)
                  if (!(key8 === "vpc" || key8 === "subnet" || key8 === "securityGroups")) {
                    let err8 = { instancePath: instancePath + "/spec/resources/network", schemaPath: "#/properties/spec/properties/resources/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
              }
            }
            if (data3.extendParams !== void 0) {
              let data11 = data3.extendParams;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (let key9 in data11)
                  if (!(key9 === "dockerBaseSize" || key9 === "postInstall" || key9 === "runtime" || key9 === "labelPolicyOnExistingNodes" || key9 === "taintPolicyOnExistingNodes" || key9 === "tagPolicyOnExistingNodes" || key9 === "XParameterPlaneSubnet" || key9 === "nodePoolName")) {
                    let err9 = { instancePath: instancePath + "/spec/resources/extendParams", schemaPath: "#/properties/spec/properties/resources/properties/extendParams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
              }
            }
            if (data3.creatingStep !== void 0) {
              let data12 = data3.creatingStep;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (let key10 in data12)
                  if (!(key10 === "step" || key10 === "type")) {
                    let err10 = { instancePath: instancePath + "/spec/resources/creatingStep", schemaPath: "#/properties/spec/properties/resources/properties/creatingStep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
              }
            }
            if (data3.os !== void 0) {
              let data13 = data3.os;
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (let key11 in data13)
                  if (!(key11 === "name" || key11 === "imageId" || key11 === "imageType" || key11 === "autoMatch")) {
                    let err11 = { instancePath: instancePath + "/spec/resources/os", schemaPath: "#/properties/spec/properties/resources/properties/os/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              }
            }
            if (data3.rootVolume !== void 0) {
              let data14 = data3.rootVolume;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (let key12 in data14)
                  if (!(key12 === "volumeType" || key12 === "size")) {
                    let err12 = { instancePath: instancePath + "/spec/resources/rootVolume", schemaPath: "#/properties/spec/properties/resources/properties/rootVolume/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
              }
            }
            if (data3.dataVolumes !== void 0) {
              let data15 = data3.dataVolumes;
              if (Array.isArray(data15)) {
                let len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data16 = data15[i3];
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    for (let key13 in data16)
                      if (!(key13 === "volumeType" || key13 === "size" || key13 === "count" || key13 === "extendParams")) {
                        let err13 = { instancePath: instancePath + "/spec/resources/dataVolumes/" + i3, schemaPath: "#/properties/spec/properties/resources/properties/dataVolumes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                      }
                    if (data16.extendParams !== void 0) {
                      let data17 = data16.extendParams;
                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        for (let key14 in data17)
                          if (key14 !== "volumeGroup") {
                            let err14 = { instancePath: instancePath + "/spec/resources/dataVolumes/" + i3 + "/extendParams", schemaPath: "#/properties/spec/properties/resources/properties/dataVolumes/items/properties/extendParams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                          }
                      }
                    }
                  }
                }
              }
            }
            if (data3.volumeGroupConfigs !== void 0) {
              let data18 = data3.volumeGroupConfigs;
              if (Array.isArray(data18)) {
                let len4 = data18.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data19 = data18[i4];
                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    for (let key15 in data19)
                      if (!(key15 === "volumeGroup" || key15 === "dockerThinPool" || key15 === "lvmConfig" || key15 === "types")) {
                        let err15 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i4, schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                      }
                    if (data19.lvmConfig !== void 0) {
                      let data20 = data19.lvmConfig;
                      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        for (let key16 in data20)
                          if (!(key16 === "lvType" || key16 === "path")) {
                            let err16 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i4 + "/lvmConfig", schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/properties/lvmConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                          }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return validate2.errors = vErrors, errors === 0;
}
validate2.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var count_positive = validate3;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate3.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.count !== void 0) {
        let data2 = data1.count;
        if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
          let err0 = { instancePath: instancePath + "/spec/resources/count", schemaPath: "#/properties/spec/properties/resources/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
    }
  }
  return validate3.errors = vErrors, errors === 0;
}
validate3.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var max_count_not_below_count = validate4;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate4.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.maxCount !== void 0) {
        let data2 = data1.maxCount;
        if (typeof data2 == "number" && isFinite(data2)) {
          let vSchema0 = data1 && data1.count;
          if (vSchema0 !== void 0 && (!(typeof vSchema0 == "number" && isFinite(vSchema0)) || data2 < vSchema0 || isNaN(data2))) {
            let err0 = { instancePath: instancePath + "/spec/resources/maxCount", schemaPath: "#/properties/spec/properties/resources/properties/maxCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: vSchema0 } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      }
    }
  }
  return validate4.errors = vErrors, errors === 0;
}
validate4.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var max_count_not_above_count = validate5;
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate5.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.maxCount !== void 0) {
        let data2 = data1.maxCount;
        if (typeof data2 == "number" && isFinite(data2)) {
          let vSchema0 = data1 && data1.count;
          if (vSchema0 !== void 0 && (!(typeof vSchema0 == "number" && isFinite(vSchema0)) || data2 > vSchema0 || isNaN(data2))) {
            let err0 = { instancePath: instancePath + "/spec/resources/maxCount", schemaPath: "#/properties/spec/properties/resources/properties/maxCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: vSchema0 } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      }
    }
  }
  return validate5.errors = vErrors, errors === 0;
}
validate5.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var count_in_steps = validate6;
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate6.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.count !== void 0) {
          let data2 = data1.count;
          if (typeof data2 == "number" && isFinite(data2)) {
            let vSchema0 = data1 && data1.creatingStep && data1.creatingStep.step, res0;
            if (vSchema0 !== void 0 && (!(typeof vSchema0 == "number" && isFinite(vSchema0)) || vSchema0 === 0 || (res0 = data2 / vSchema0, res0 !== parseInt(res0)))) {
              let err0 = { instancePath: instancePath + "/spec/resources/count", schemaPath: "#/properties/spec/properties/resources/properties/count/multipleOf", keyword: "multipleOf", params: { multipleOf: vSchema0 } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          }
        }
        if (data1.maxCount !== void 0) {
          let data3 = data1.maxCount;
          if (typeof data3 == "number" && isFinite(data3)) {
            let vSchema1 = data1 && data1.creatingStep && data1.creatingStep.step, res1;
            if (vSchema1 !== void 0 && (!(typeof vSchema1 == "number" && isFinite(vSchema1)) || vSchema1 === 0 || (res1 = data3 / vSchema1, res1 !== parseInt(res1)))) {
              let err1 = { instancePath: instancePath + "/spec/resources/maxCount", schemaPath: "#/properties/spec/properties/resources/properties/maxCount/multipleOf", keyword: "multipleOf", params: { multipleOf: vSchema1 } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          }
        }
      }
    }
  }
  return validate6.errors = vErrors, errors === 0;
}
validate6.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var creating_step_positive = validate7;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate7.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.creatingStep !== void 0) {
        let data2 = data1.creatingStep;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.step !== void 0) {
          let data3 = data2.step;
          if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
            let err0 = { instancePath: instancePath + "/spec/resources/creatingStep/step", schemaPath: "#/properties/spec/properties/resources/properties/creatingStep/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      }
    }
  }
  return validate7.errors = vErrors, errors === 0;
}
validate7.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var zone_counts_add_up = validate8;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate8.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.azs !== void 0) {
        let data2 = data1.azs, _errs3 = errors, valid3 = !0, _errs4 = errors;
        if (Array.isArray(data2) && data2.length < 1) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var _valid0 = _errs4 === errors;
        if (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null), _valid0) {
          let _errs5 = errors;
          if (Array.isArray(data2)) {
            let sum0 = 0, wanted0 = data1 && data1.count;
            for (let i0 = 0; i0 < data2.length; i0++) {
              let value0 = data2[i0]?.count;
              sum0 = sum0 + (typeof value0 == "number" ? value0 : NaN);
            }
            if (typeof wanted0 == "number" && !Number.isNaN(sum0) && sum0 !== wanted0) {
              let err1 = { instancePath: instancePath + "/spec/resources/azs", schemaPath: "#/properties/spec/properties/resources/properties/azs/then/x-itemsSum", keyword: "x-itemsSum", params: {} };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          }
          var _valid0 = _errs5 === errors;
          valid3 = _valid0;
        }
        if (!valid3) {
          let err2 = { instancePath: instancePath + "/spec/resources/azs", schemaPath: "#/properties/spec/properties/resources/properties/azs/if", keyword: "if", params: { failingKeyword: "then" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    }
  }
  return validate8.errors = vErrors, errors === 0;
}
validate8.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var zone_count_range = validate9;
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate9.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.azs !== void 0) {
        let data2 = data1.azs;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.count !== void 0) {
              let data4 = data3.count;
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 2e3 || isNaN(data4)) {
                  let err0 = { instancePath: instancePath + "/spec/resources/azs/" + i0 + "/count", schemaPath: "#/properties/spec/properties/resources/properties/azs/items/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2e3 } };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                  let err1 = { instancePath: instancePath + "/spec/resources/azs/" + i0 + "/count", schemaPath: "#/properties/spec/properties/resources/properties/azs/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                }
              }
            }
          }
        }
      }
    }
  }
  return validate9.errors = vErrors, errors === 0;
}
validate9.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var billing_mode_with_nodes = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate10.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.spec === void 0 && (missing0 = "spec")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.spec !== void 0) {
      let data0 = data.spec;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing1;
        if (data0.resources === void 0 && (missing1 = "resources")) {
          let err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        } else if (data0.resources !== void 0) {
          let data1 = data0.resources;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing2;
            if (data1.count === void 0 && (missing2 = "count")) {
              let err2 = {};
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            } else if (data1.count !== void 0) {
              let data2 = data1.count, _errs4 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                let err3 = {};
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
                let err4 = {};
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
          }
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null), _valid0) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
      let data3 = data.metadata;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.annotations === void 0) {
          let err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/then/properties/metadata/required", keyword: "required", params: { missingProperty: "annotations" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data3.annotations !== void 0) {
          let data4 = data3.annotations;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4) && data4["os.modelarts/billing.mode"] === void 0) {
            let err6 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/then/properties/metadata/properties/annotations/required", keyword: "required", params: { missingProperty: "os.modelarts/billing.mode" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
    var _valid0 = _errs6 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.metadata = !0, props0.spec = !0;
    }
  }
  if (!valid0) {
    let err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate10.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate10.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var no_billing_without_nodes = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate11.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !0, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.spec === void 0 && (missing0 = "spec")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.spec !== void 0) {
      let data0 = data.spec;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        let missing1;
        if (data0.resources === void 0 && (missing1 = "resources")) {
          let err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        } else if (data0.resources !== void 0) {
          let data1 = data0.resources;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing2;
            if (data1.count === void 0 && (missing2 = "count")) {
              let err2 = {};
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            } else if (data1.count !== void 0) {
              let data2 = data1.count, _errs4 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                let err3 = {};
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 > 0 || isNaN(data2))) {
                let err4 = {};
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
          }
        }
      }
    }
  }
  var _valid0 = _errs1 === errors;
  if (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null), _valid0) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
      let data3 = data.metadata;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.annotations !== void 0) {
        let data4 = data3.annotations;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4) && Object.keys(data4).length > 0) {
          let err5 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/then/properties/metadata/properties/annotations/maxProperties", keyword: "maxProperties", params: { limit: 0 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    var _valid0 = _errs6 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.metadata = !0, props0.spec = !0;
    }
  }
  if (!valid0) {
    let err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate11.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate11.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var period_with_yearly_monthly = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate12.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
    let data0 = data.metadata;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.annotations !== void 0) {
      let data1 = data0.annotations, _errs2 = errors, valid2 = !0, _errs3 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        let missing0;
        if (data1["os.modelarts/billing.mode"] === void 0 && (missing0 = "os.modelarts/billing.mode")) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        } else if (data1["os.modelarts/billing.mode"] !== void 0 && data1["os.modelarts/billing.mode"] !== "1") {
          let err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
      var _valid0 = _errs3 === errors;
      if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
        let _errs5 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1["os.modelarts/period.num"] === void 0) {
            let err2 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/then/required", keyword: "required", params: { missingProperty: "os.modelarts/period.num" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data1["os.modelarts/period.type"] === void 0) {
            let err3 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/then/required", keyword: "required", params: { missingProperty: "os.modelarts/period.type" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        var _valid0 = _errs5 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        let err4 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  }
  return validate12.errors = vErrors, errors === 0;
}
validate12.evaluated = { props: { metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
var period_length = validate13;
var pattern1 = new RegExp("^[1-9]$", "u"), pattern2 = new RegExp("^[1-3]$", "u"), pattern3 = new RegExp("^[1-9][0-9]*$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate13.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
    let data0 = data.metadata;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.annotations !== void 0) {
      let data1 = data0.annotations, _errs3 = errors, valid3 = !0, _errs4 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        let missing0;
        if (data1["os.modelarts/period.type"] === void 0 && (missing0 = "os.modelarts/period.type")) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        } else if (data1["os.modelarts/period.type"] !== void 0 && data1["os.modelarts/period.type"] !== "2") {
          let err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      if (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null), _valid0) {
        let _errs6 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1["os.modelarts/period.num"] !== void 0) {
          let data3 = data1["os.modelarts/period.num"];
          if (typeof data3 == "string" && !pattern1.test(data3)) {
            let err2 = { instancePath: instancePath + "/metadata/annotations/os.modelarts~1period.num", schemaPath: "#/properties/metadata/properties/annotations/allOf/0/then/properties/os.modelarts~1period.num/pattern", keyword: "pattern", params: { pattern: "^[1-9]$" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (valid3 = _valid0, valid3) {
          var props0 = {};
          props0["os.modelarts/period.num"] = !0, props0["os.modelarts/period.type"] = !0;
        }
      }
      if (!valid3) {
        let err3 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      let _errs9 = errors, valid6 = !0, _errs10 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        let missing1;
        if (data1["os.modelarts/period.type"] === void 0 && (missing1 = "os.modelarts/period.type")) {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        } else if (data1["os.modelarts/period.type"] !== void 0 && data1["os.modelarts/period.type"] !== "3") {
          let err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      var _valid1 = _errs10 === errors;
      if (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null), _valid1) {
        let _errs12 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1["os.modelarts/period.num"] !== void 0) {
          let data5 = data1["os.modelarts/period.num"];
          if (typeof data5 == "string" && !pattern2.test(data5)) {
            let err6 = { instancePath: instancePath + "/metadata/annotations/os.modelarts~1period.num", schemaPath: "#/properties/metadata/properties/annotations/allOf/1/then/properties/os.modelarts~1period.num/pattern", keyword: "pattern", params: { pattern: "^[1-3]$" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        var _valid1 = _errs12 === errors;
        if (valid6 = _valid1, valid6) {
          var props1 = {};
          props1["os.modelarts/period.num"] = !0, props1["os.modelarts/period.type"] = !0;
        }
      }
      if (!valid6) {
        let err7 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1))), data1 && typeof data1 == "object" && !Array.isArray(data1) && (props0 !== !0 && (props0 = props0 || {}, props0["os.modelarts/period.num"] = !0), data1["os.modelarts/period.num"] !== void 0)) {
        let data6 = data1["os.modelarts/period.num"];
        if (typeof data6 == "string" && !pattern3.test(data6)) {
          let err8 = { instancePath: instancePath + "/metadata/annotations/os.modelarts~1period.num", schemaPath: "#/properties/metadata/properties/annotations/properties/os.modelarts~1period.num/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
  }
  return validate13.errors = vErrors, errors === 0;
}
validate13.evaluated = { props: { metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
var order_with_yearly_monthly = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate14.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
    let data0 = data.metadata;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.annotations !== void 0) {
      let data1 = data0.annotations, _errs2 = errors, valid2 = !0, _errs3 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        let missing0;
        if (data1["os.modelarts/billing.mode"] === void 0 && (missing0 = "os.modelarts/billing.mode")) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        } else if (data1["os.modelarts/billing.mode"] !== void 0 && data1["os.modelarts/billing.mode"] !== "1") {
          let err1 = {};
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
      var _valid0 = _errs3 === errors;
      if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
        let _errs5 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1["os.modelarts/order.id"] === void 0) {
          let err2 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/then/required", keyword: "required", params: { missingProperty: "os.modelarts/order.id" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var _valid0 = _errs5 === errors;
        valid2 = _valid0;
      }
      if (!valid2) {
        let err3 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  }
  return validate14.errors = vErrors, errors === 0;
}
validate14.evaluated = { props: { metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
var console_url = validate15;
var pattern4 = new RegExp("^https?://[^\\s]+$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate15.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
    let data0 = data.metadata;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.annotations !== void 0) {
      let data1 = data0.annotations;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1["os.modelarts/service.console.url"] !== void 0) {
        let data2 = data1["os.modelarts/service.console.url"];
        if (typeof data2 == "string" && !pattern4.test(data2)) {
          let err0 = { instancePath: instancePath + "/metadata/annotations/os.modelarts~1service.console.url", schemaPath: "#/properties/metadata/properties/annotations/properties/os.modelarts~1service.console.url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s]+$" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
    }
  }
  return validate15.errors = vErrors, errors === 0;
}
validate15.evaluated = { props: { metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
var node_pool_name = validate16;
var pattern5 = new RegExp("^[a-z]([a-z0-9-]{0,48}[a-z0-9])?$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate16.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
    let data0 = data.metadata;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.name !== void 0) {
      let data1 = data0.name;
      if (typeof data1 == "string" && !pattern5.test(data1)) {
        let err0 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]{0,48}[a-z0-9])?$" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  }
  return validate16.errors = vErrors, errors === 0;
}
validate16.evaluated = { props: { metadata: !0 }, dynamicProps: !1, dynamicItems: !1 };
var node_pool_display_name = validate17;
var pattern6 = new RegExp("^(?!.*-default$)[a-z][a-z0-9-]{0,48}[a-z0-9]$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate17.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.extendParams !== void 0) {
        let data2 = data1.extendParams;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.nodePoolName !== void 0) {
          let data3 = data2.nodePoolName;
          if (typeof data3 == "string" && !pattern6.test(data3)) {
            let err0 = { instancePath: instancePath + "/spec/resources/extendParams/nodePoolName", schemaPath: "#/properties/spec/properties/resources/properties/extendParams/properties/nodePoolName/pattern", keyword: "pattern", params: { pattern: "^(?!.*-default$)[a-z][a-z0-9-]{0,48}[a-z0-9]$" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      }
    }
  }
  return validate17.errors = vErrors, errors === 0;
}
validate17.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var tag_key_prefix = validate18;
var pattern7 = new RegExp("^(?!CCE-|__type_baremetal)", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate18.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.tags !== void 0) {
        let data2 = data1.tags;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.key !== void 0) {
              let data4 = data3.key;
              if (typeof data4 == "string" && !pattern7.test(data4)) {
                let err0 = { instancePath: instancePath + "/spec/resources/tags/" + i0 + "/key", schemaPath: "#/properties/spec/properties/resources/properties/tags/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^(?!CCE-|__type_baremetal)" } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
          }
        }
      }
    }
  }
  return validate18.errors = vErrors, errors === 0;
}
validate18.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var tag_count = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate19.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.tags !== void 0) {
        let data2 = data1.tags;
        if (Array.isArray(data2) && data2.length > 20) {
          let err0 = { instancePath: instancePath + "/spec/resources/tags", schemaPath: "#/properties/spec/properties/resources/properties/tags/maxItems", keyword: "maxItems", params: { limit: 20 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
    }
  }
  return validate19.errors = vErrors, errors === 0;
}
validate19.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var taint_effect = validate20, schema20 = { properties: { spec: { properties: { resources: { properties: { taints: { items: { properties: { effect: { enum: ["NoSchedule", "PreferNoSchedule", "NoExecute"] } } } } } } } } }, $id: "taint_effect" };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.taints !== void 0) {
        let data2 = data1.taints;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.effect !== void 0) {
              let data4 = data3.effect;
              if (!(data4 === "NoSchedule" || data4 === "PreferNoSchedule" || data4 === "NoExecute")) {
                let err0 = { instancePath: instancePath + "/spec/resources/taints/" + i0 + "/effect", schemaPath: "#/properties/spec/properties/resources/properties/taints/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema20.properties.spec.properties.resources.properties.taints.items.properties.effect.enum } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
          }
        }
      }
    }
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var volume_groups_with_data_volumes = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources, _errs2 = errors, valid2 = !0, _errs3 = errors;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        let missing0;
        if (data1.dataVolumes === void 0 && (missing0 = "dataVolumes")) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        } else if (data1.dataVolumes !== void 0) {
          let data2 = data1.dataVolumes;
          if (Array.isArray(data2) && data2.length < 1) {
            let err1 = {};
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      }
      var _valid0 = _errs3 === errors;
      if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
        let _errs5 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.volumeGroupConfigs === void 0) {
            let err2 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/properties/spec/properties/resources/then/required", keyword: "required", params: { missingProperty: "volumeGroupConfigs" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
          if (data1.volumeGroupConfigs !== void 0) {
            let data3 = data1.volumeGroupConfigs;
            if (Array.isArray(data3) && data3.length < 1) {
              let err3 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs", schemaPath: "#/properties/spec/properties/resources/then/properties/volumeGroupConfigs/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
        }
        var _valid0 = _errs5 === errors;
        if (valid2 = _valid0, valid2) {
          var props0 = {};
          props0.volumeGroupConfigs = !0, props0.dataVolumes = !0;
        }
      }
      if (!valid2) {
        let err4 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/properties/spec/properties/resources/if", keyword: "if", params: { failingKeyword: "then" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var volume_group_name = validate22;
var pattern8 = new RegExp("^(vgpaas|default|vguser[0-9]+|vg-everest-localvolume-(persistent|ephemeral))$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.dataVolumes !== void 0) {
          let data2 = data1.dataVolumes;
          if (Array.isArray(data2)) {
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.extendParams !== void 0) {
                let data4 = data3.extendParams;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.volumeGroup !== void 0) {
                  let data5 = data4.volumeGroup;
                  if (typeof data5 == "string" && !pattern8.test(data5)) {
                    let err0 = { instancePath: instancePath + "/spec/resources/dataVolumes/" + i0 + "/extendParams/volumeGroup", schemaPath: "#/properties/spec/properties/resources/properties/dataVolumes/items/properties/extendParams/properties/volumeGroup/pattern", keyword: "pattern", params: { pattern: "^(vgpaas|default|vguser[0-9]+|vg-everest-localvolume-(persistent|ephemeral))$" } };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                }
              }
            }
          }
        }
        if (data1.volumeGroupConfigs !== void 0) {
          let data6 = data1.volumeGroupConfigs;
          if (Array.isArray(data6)) {
            let len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.volumeGroup !== void 0) {
                let data8 = data7.volumeGroup;
                if (typeof data8 == "string" && !pattern8.test(data8)) {
                  let err1 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i1 + "/volumeGroup", schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/properties/volumeGroup/pattern", keyword: "pattern", params: { pattern: "^(vgpaas|default|vguser[0-9]+|vg-everest-localvolume-(persistent|ephemeral))$" } };
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                }
              }
            }
          }
        }
      }
    }
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var docker_thin_pool_group = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.volumeGroupConfigs !== void 0) {
        let data2 = data1.volumeGroupConfigs;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0], _errs4 = errors, valid5 = !0, _errs5 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.dockerThinPool === void 0 && (missing0 = "dockerThinPool") || data3.volumeGroup === void 0 && (missing0 = "volumeGroup")) {
                let err0 = {};
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
            var _valid0 = _errs5 === errors;
            if (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null), _valid0) {
              let _errs6 = errors;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.volumeGroup !== void 0 && data3.volumeGroup !== "vgpaas") {
                let err1 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i0 + "/volumeGroup", schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/then/properties/volumeGroup/const", keyword: "const", params: { allowedValue: "vgpaas" } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
              var _valid0 = _errs6 === errors;
              if (valid5 = _valid0, valid5) {
                var props0 = {};
                props0.volumeGroup = !0;
              }
            }
            if (!valid5) {
              let err2 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i0, schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/if", keyword: "if", params: { failingKeyword: "then" } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
        }
      }
    }
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var docker_thin_pool_share = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.volumeGroupConfigs !== void 0) {
        let data2 = data1.volumeGroupConfigs;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.dockerThinPool !== void 0) {
              let data4 = data3.dockerThinPool;
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 100 || isNaN(data4)) {
                  let err0 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i0 + "/dockerThinPool", schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/properties/dockerThinPool/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                  let err1 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i0 + "/dockerThinPool", schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/properties/dockerThinPool/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                }
              }
            }
          }
        }
      }
    }
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var lvm_path = validate25;
var pattern10 = new RegExp("^(/[0-9A-Za-z._-]+)+/?$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.volumeGroupConfigs !== void 0) {
        let data2 = data1.volumeGroupConfigs;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.lvmConfig !== void 0) {
              let data4 = data3.lvmConfig;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.path !== void 0) {
                let data5 = data4.path;
                if (typeof data5 == "string" && !pattern10.test(data5)) {
                  let err0 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i0 + "/lvmConfig/path", schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/properties/lvmConfig/properties/path/pattern", keyword: "pattern", params: { pattern: "^(/[0-9A-Za-z._-]+)+/?$" } };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
              }
            }
          }
        }
      }
    }
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var lvm_path_group = validate26;
var pattern11 = new RegExp("^vguser", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.volumeGroupConfigs !== void 0) {
        let data2 = data1.volumeGroupConfigs;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0], _errs4 = errors, valid5 = !0, _errs5 = errors;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing0;
              if (data3.lvmConfig === void 0 && (missing0 = "lvmConfig") || data3.volumeGroup === void 0 && (missing0 = "volumeGroup")) {
                let err0 = {};
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              } else if (data3.lvmConfig !== void 0) {
                let data4 = data3.lvmConfig;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing1;
                  if (data4.path === void 0 && (missing1 = "path")) {
                    let err1 = {};
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
                }
              }
            }
            var _valid0 = _errs5 === errors;
            if (errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null), _valid0) {
              let _errs7 = errors;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.volumeGroup !== void 0) {
                let data5 = data3.volumeGroup;
                if (typeof data5 == "string" && !pattern11.test(data5)) {
                  let err2 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i0 + "/volumeGroup", schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/then/properties/volumeGroup/pattern", keyword: "pattern", params: { pattern: "^vguser" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
              }
              var _valid0 = _errs7 === errors;
              if (valid5 = _valid0, valid5) {
                var props0 = {};
                props0.volumeGroup = !0, props0.lvmConfig = !0;
              }
            }
            if (!valid5) {
              let err3 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i0, schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/if", keyword: "if", params: { failingKeyword: "then" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
        }
      }
    }
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var disk_count_positive = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.dataVolumes !== void 0) {
        let data2 = data1.dataVolumes;
        if (Array.isArray(data2)) {
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.count !== void 0) {
              let data4 = data3.count;
              if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
                let err0 = { instancePath: instancePath + "/spec/resources/dataVolumes/" + i0 + "/count", schemaPath: "#/properties/spec/properties/resources/properties/dataVolumes/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
          }
        }
      }
    }
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var disk_size = validate28;
var pattern12 = new RegExp("^[1-9][0-9]*(Gi)?$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.rootVolume !== void 0) {
          let data2 = data1.rootVolume;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.size !== void 0) {
            let data3 = data2.size;
            if (typeof data3 == "string" && !pattern12.test(data3)) {
              let err0 = { instancePath: instancePath + "/spec/resources/rootVolume/size", schemaPath: "#/properties/spec/properties/resources/properties/rootVolume/properties/size/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(Gi)?$" } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          }
        }
        if (data1.dataVolumes !== void 0) {
          let data4 = data1.dataVolumes;
          if (Array.isArray(data4)) {
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5) && data5.size !== void 0) {
                let data6 = data5.size;
                if (typeof data6 == "string" && !pattern12.test(data6)) {
                  let err1 = { instancePath: instancePath + "/spec/resources/dataVolumes/" + i0 + "/size", schemaPath: "#/properties/spec/properties/resources/properties/dataVolumes/items/properties/size/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*(Gi)?$" } };
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                }
              }
            }
          }
        }
      }
    }
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var docker_base_size = validate29;
var pattern14 = new RegExp("^(0|[5-9][0-9]|[1-4][0-9][0-9]|500)$", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.extendParams !== void 0) {
        let data2 = data1.extendParams;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.dockerBaseSize !== void 0) {
          let data3 = data2.dockerBaseSize;
          if (typeof data3 == "string" && !pattern14.test(data3)) {
            let err0 = { instancePath: instancePath + "/spec/resources/extendParams/dockerBaseSize", schemaPath: "#/properties/spec/properties/resources/properties/extendParams/properties/dockerBaseSize/pattern", keyword: "pattern", params: { pattern: "^(0|[5-9][0-9]|[1-4][0-9][0-9]|500)$" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      }
    }
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var container_runtime = validate30, schema30 = { properties: { spec: { properties: { resources: { properties: { extendParams: { properties: { runtime: { enum: ["docker", "containerd"] } } } } } } } }, $id: "container_runtime" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.extendParams !== void 0) {
        let data2 = data1.extendParams;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.runtime !== void 0) {
          let data3 = data2.runtime;
          if (!(data3 === "docker" || data3 === "containerd")) {
            let err0 = { instancePath: instancePath + "/spec/resources/extendParams/runtime", schemaPath: "#/properties/spec/properties/resources/properties/extendParams/properties/runtime/enum", keyword: "enum", params: { allowedValues: schema30.properties.spec.properties.resources.properties.extendParams.properties.runtime.enum } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      }
    }
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var policy_on_existing_nodes = validate31, schema31 = { properties: { spec: { properties: { resources: { properties: { extendParams: { properties: { labelPolicyOnExistingNodes: { enum: ["", "refresh", "ignore"] }, taintPolicyOnExistingNodes: { enum: ["", "refresh", "ignore"] }, tagPolicyOnExistingNodes: { enum: ["", "refresh", "ignore"] } } } } } } } }, $id: "policy_on_existing_nodes" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.extendParams !== void 0) {
        let data2 = data1.extendParams;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (data2.labelPolicyOnExistingNodes !== void 0) {
            let data3 = data2.labelPolicyOnExistingNodes;
            if (!(data3 === "" || data3 === "refresh" || data3 === "ignore")) {
              let err0 = { instancePath: instancePath + "/spec/resources/extendParams/labelPolicyOnExistingNodes", schemaPath: "#/properties/spec/properties/resources/properties/extendParams/properties/labelPolicyOnExistingNodes/enum", keyword: "enum", params: { allowedValues: schema31.properties.spec.properties.resources.properties.extendParams.properties.labelPolicyOnExistingNodes.enum } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          }
          if (data2.taintPolicyOnExistingNodes !== void 0) {
            let data4 = data2.taintPolicyOnExistingNodes;
            if (!(data4 === "" || data4 === "refresh" || data4 === "ignore")) {
              let err1 = { instancePath: instancePath + "/spec/resources/extendParams/taintPolicyOnExistingNodes", schemaPath: "#/properties/spec/properties/resources/properties/extendParams/properties/taintPolicyOnExistingNodes/enum", keyword: "enum", params: { allowedValues: schema31.properties.spec.properties.resources.properties.extendParams.properties.taintPolicyOnExistingNodes.enum } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          }
          if (data2.tagPolicyOnExistingNodes !== void 0) {
            let data5 = data2.tagPolicyOnExistingNodes;
            if (!(data5 === "" || data5 === "refresh" || data5 === "ignore")) {
              let err2 = { instancePath: instancePath + "/spec/resources/extendParams/tagPolicyOnExistingNodes", schemaPath: "#/properties/spec/properties/resources/properties/extendParams/properties/tagPolicyOnExistingNodes/enum", keyword: "enum", params: { allowedValues: schema31.properties.spec.properties.resources.properties.extendParams.properties.tagPolicyOnExistingNodes.enum } };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          }
        }
      }
    }
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var post_install_encoding = validate32;
var pattern15 = new RegExp("^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.extendParams !== void 0) {
        let data2 = data1.extendParams;
        if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.postInstall !== void 0) {
          let data3 = data2.postInstall;
          if (typeof data3 == "string" && !pattern15.test(data3)) {
            let err0 = { instancePath: instancePath + "/spec/resources/extendParams/postInstall", schemaPath: "#/properties/spec/properties/resources/properties/extendParams/properties/postInstall/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" } };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      }
    }
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var unknown_property_2 = validate33, schema33 = { properties: { metadata: { properties: { annotations: { properties: { "os.modelarts/billing.mode": {}, "os.modelarts/period.num": {}, "os.modelarts/period.type": {}, "os.modelarts/auto.renew": {}, "os.modelarts/promotion.info": {}, "os.modelarts/service.console.url": {}, "os.modelarts/order.id": {} }, additionalProperties: !1 } }, additionalProperties: !1 }, spec: { properties: { resources: { properties: { flavor: {}, count: {}, maxCount: {}, azs: { items: { properties: { az: {}, count: {} }, additionalProperties: !1 } }, nodePool: {}, taints: { items: { properties: { key: {}, value: {}, effect: {} }, additionalProperties: !1 } }, labels: {}, tags: { items: { properties: { key: {}, value: {} }, additionalProperties: !1 } }, network: { properties: { vpc: {}, subnet: {}, securityGroups: {} }, additionalProperties: !1 }, extendParams: { properties: { dockerBaseSize: {}, postInstall: {}, runtime: {}, labelPolicyOnExistingNodes: {}, taintPolicyOnExistingNodes: {}, tagPolicyOnExistingNodes: {}, XParameterPlaneSubnet: {}, nodePoolName: {} }, additionalProperties: !1 }, creatingStep: { properties: { step: {}, type: {} }, additionalProperties: !1 }, os: { properties: { name: {}, imageId: {}, imageType: {}, autoMatch: {} }, additionalProperties: !1 }, rootVolume: { properties: { volumeType: {}, size: {} }, additionalProperties: !1 }, dataVolumes: { items: { properties: { volumeType: {}, size: {}, count: {}, extendParams: { properties: { volumeGroup: {} }, additionalProperties: !1 } }, additionalProperties: !1 } }, volumeGroupConfigs: { items: { properties: { volumeGroup: {}, dockerThinPool: {}, lvmConfig: { properties: { lvType: {}, path: {} }, additionalProperties: !1 }, types: {} }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1, $id: "unknown_property_2" };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "metadata" || key0 === "spec")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.metadata !== void 0) {
      let data0 = data.metadata;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (key1 !== "annotations") {
            let err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.annotations !== void 0) {
          let data1 = data0.annotations;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (let key2 in data1)
              if (!(key2 === "os.modelarts/billing.mode" || key2 === "os.modelarts/period.num" || key2 === "os.modelarts/period.type" || key2 === "os.modelarts/auto.renew" || key2 === "os.modelarts/promotion.info" || key2 === "os.modelarts/service.console.url" || key2 === "os.modelarts/order.id")) {
                let err2 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
          }
        }
      }
    }
    if (data.spec !== void 0) {
      let data2 = data.spec;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key3 in data2)
          if (key3 !== "resources") {
            let err3 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data2.resources !== void 0) {
          let data3 = data2.resources;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (let key4 in data3)
              if (!func0.call(schema33.properties.spec.properties.resources.properties, key4)) {
                let err4 = { instancePath: instancePath + "/spec/resources", schemaPath: "#/properties/spec/properties/resources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            if (data3.azs !== void 0) {
              let data4 = data3.azs;
              if (Array.isArray(data4)) {
                let len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data5 = data4[i0];
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    for (let key5 in data5)
                      if (!(key5 === "az" || key5 === "count")) {
                        let err5 = { instancePath: instancePath + "/spec/resources/azs/" + i0, schemaPath: "#/properties/spec/properties/resources/properties/azs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                      }
                  }
                }
              }
            }
            if (data3.taints !== void 0) {
              let data6 = data3.taints;
              if (Array.isArray(data6)) {
                let len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    for (let key6 in data7)
                      if (!(key6 === "key" || key6 === "value" || key6 === "effect")) {
                        let err6 = { instancePath: instancePath + "/spec/resources/taints/" + i1, schemaPath: "#/properties/spec/properties/resources/properties/taints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                      }
                  }
                }
              }
            }
            if (data3.tags !== void 0) {
              let data8 = data3.tags;
              if (Array.isArray(data8)) {
                let len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data9 = data8[i2];
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    for (let key7 in data9)
                      if (!(key7 === "key" || key7 === "value")) {
                        let err7 = { instancePath: instancePath + "/spec/resources/tags/" + i2, schemaPath: "#/properties/spec/properties/resources/properties/tags/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                      }
                  }
                }
              }
            }
            if (data3.network !== void 0) {
              let data10 = data3.network;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (let key8 in data10)
                  if (!(key8 === "vpc" || key8 === "subnet" || key8 === "securityGroups")) {
                    let err8 = { instancePath: instancePath + "/spec/resources/network", schemaPath: "#/properties/spec/properties/resources/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
              }
            }
            if (data3.extendParams !== void 0) {
              let data11 = data3.extendParams;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (let key9 in data11)
                  if (!(key9 === "dockerBaseSize" || key9 === "postInstall" || key9 === "runtime" || key9 === "labelPolicyOnExistingNodes" || key9 === "taintPolicyOnExistingNodes" || key9 === "tagPolicyOnExistingNodes" || key9 === "XParameterPlaneSubnet" || key9 === "nodePoolName")) {
                    let err9 = { instancePath: instancePath + "/spec/resources/extendParams", schemaPath: "#/properties/spec/properties/resources/properties/extendParams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                  }
              }
            }
            if (data3.creatingStep !== void 0) {
              let data12 = data3.creatingStep;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (let key10 in data12)
                  if (!(key10 === "step" || key10 === "type")) {
                    let err10 = { instancePath: instancePath + "/spec/resources/creatingStep", schemaPath: "#/properties/spec/properties/resources/properties/creatingStep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
              }
            }
            if (data3.os !== void 0) {
              let data13 = data3.os;
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (let key11 in data13)
                  if (!(key11 === "name" || key11 === "imageId" || key11 === "imageType" || key11 === "autoMatch")) {
                    let err11 = { instancePath: instancePath + "/spec/resources/os", schemaPath: "#/properties/spec/properties/resources/properties/os/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
              }
            }
            if (data3.rootVolume !== void 0) {
              let data14 = data3.rootVolume;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (let key12 in data14)
                  if (!(key12 === "volumeType" || key12 === "size")) {
                    let err12 = { instancePath: instancePath + "/spec/resources/rootVolume", schemaPath: "#/properties/spec/properties/resources/properties/rootVolume/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
              }
            }
            if (data3.dataVolumes !== void 0) {
              let data15 = data3.dataVolumes;
              if (Array.isArray(data15)) {
                let len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data16 = data15[i3];
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    for (let key13 in data16)
                      if (!(key13 === "volumeType" || key13 === "size" || key13 === "count" || key13 === "extendParams")) {
                        let err13 = { instancePath: instancePath + "/spec/resources/dataVolumes/" + i3, schemaPath: "#/properties/spec/properties/resources/properties/dataVolumes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                      }
                    if (data16.extendParams !== void 0) {
                      let data17 = data16.extendParams;
                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        for (let key14 in data17)
                          if (key14 !== "volumeGroup") {
                            let err14 = { instancePath: instancePath + "/spec/resources/dataVolumes/" + i3 + "/extendParams", schemaPath: "#/properties/spec/properties/resources/properties/dataVolumes/items/properties/extendParams/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                          }
                      }
                    }
                  }
                }
              }
            }
            if (data3.volumeGroupConfigs !== void 0) {
              let data18 = data3.volumeGroupConfigs;
              if (Array.isArray(data18)) {
                let len4 = data18.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data19 = data18[i4];
                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    for (let key15 in data19)
                      if (!(key15 === "volumeGroup" || key15 === "dockerThinPool" || key15 === "lvmConfig" || key15 === "types")) {
                        let err15 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i4, schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                      }
                    if (data19.lvmConfig !== void 0) {
                      let data20 = data19.lvmConfig;
                      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        for (let key16 in data20)
                          if (!(key16 === "lvType" || key16 === "path")) {
                            let err16 = { instancePath: instancePath + "/spec/resources/volumeGroupConfigs/" + i4 + "/lvmConfig", schemaPath: "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/properties/lvmConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                          }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var count_not_negative = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
    let data0 = data.spec;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.resources !== void 0) {
      let data1 = data0.resources;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.count !== void 0) {
        let data2 = data1.count;
        if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
          let err0 = { instancePath: instancePath + "/spec/resources/count", schemaPath: "#/properties/spec/properties/resources/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
    }
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: { spec: !0 }, dynamicProps: !1, dynamicItems: !1 };
var tables = { rules: { "unknown-property": { text: { en: "`{name}` is not a known field here. The service may refuse it, or ignore it.", zh: "`{name}` 不是此处的已知字段。服务可能拒绝，也可能忽略该字段。" } }, "count-positive": { text: { en: "A node pool is created with at least 1 node.", zh: "创建节点池时，节点数至少为 1。" }, serviceError: "count must greater than 1" }, "count-not-negative": { text: { en: "The number of nodes is 0 or more.", zh: "节点数不小于 0。" } }, "max-count-not-below-count": { text: { en: "`maxCount` is equal to `count` in a physical pool and at least `count` in a logical pool.", zh: "`maxCount` 在物理池中与 `count` 相同，在逻辑池中大于或等于 `count`。" } }, "max-count-not-above-count": { text: { en: "In a physical pool `maxCount` is equal to `count`; clients report that the service refuses more. Only a logical pool may take it.", zh: "物理池的 `maxCount` 与 `count` 相同，据客户端记录，服务不接受更大的取值；仅逻辑池可能接受。" }, serviceError: "pool does not support maxCount more than count now" }, "count-in-steps": { text: { en: "Nodes are created in units, so `count` and `maxCount` are multiples of `creatingStep.step`.", zh: "节点按单位批量创建，因此 `count` 和 `maxCount` 须为 `creatingStep.step` 的整数倍。" } }, "creating-step-positive": { text: { en: "A creation step is one of those in the details of the flavor, at least 1.", zh: "创建步长须为规格详情中的步长，至少为 1。" } }, "zone-counts-add-up": { text: { en: "The numbers of nodes in the availability zones add up to `count`.", zh: "各可用区的节点数之和等于 `count`。" } }, "zone-count-range": { text: { en: "An availability zone takes 1 to 2000 nodes of a node pool.", zh: "节点池在一个可用区中的节点数为 1～2000。" } }, "billing-mode-with-nodes": { text: { en: "Clients report that the service requires `os.modelarts/billing.mode` when `count` is above 0, although its pages call the annotation optional.", zh: "实测当 `count` 大于 0 时，服务要求携带 `os.modelarts/billing.mode`，尽管页面将该注释标为可选。" } }, "no-billing-without-nodes": { text: { en: "Billing annotations are not accepted when `count` is 0.", zh: "`count` 为 0 时，服务不接受计费注释。" }, serviceError: "billing annotation must be empty while there is no resources addition" }, "period-with-yearly-monthly": { text: { en: "Yearly/monthly billing needs `os.modelarts/period.num` and `os.modelarts/period.type`.", zh: "包周期计费必须指定 `os.modelarts/period.num` 和 `os.modelarts/period.type`。" } }, "period-length": { text: { en: "The period is a whole number: 1 to 9 months, or 1 to 3 years.", zh: "订购周期为整数：1～9 个月，或 1～3 年。" } }, "order-with-yearly-monthly": { text: { en: "The pages require `os.modelarts/order.id` for yearly/monthly nodes; Terraform's provider orders them without it.", zh: "页面要求创建包周期节点时指定 `os.modelarts/order.id`；Terraform 的 provider 订购时并未指定。" } }, "console-url": { text: { en: "`os.modelarts/service.console.url` is a URL, with its scheme.", zh: "`os.modelarts/service.console.url` 为包含协议的 URL 地址。" } }, "node-pool-name": { text: { en: "The name of a new node pool has 1 to 50 lowercase letters, digits and hyphens; it begins with a letter and does not end with a hyphen.", zh: "新建节点池的名称由小写字母、数字和中划线组成，长度为 1～50 个字符，以字母开头，不能以中划线结尾。" } }, "node-pool-display-name": { text: { en: "`nodePoolName` has 2 to 50 lowercase letters, digits and hyphens; it begins with a letter and does not end with `-` or `-default`.", zh: "`nodePoolName` 由小写字母、数字和中划线组成，长度为 2～50 个字符，以字母开头，不能以 `-` 或 `-default` 结尾。" } }, "pool-id": { text: { en: "This is not the form of a resource pool's ID: 36 to 63 lowercase letters, digits and hyphens that begin with a letter and do not end with a hyphen. Pass the generated `metadata.name`, not the display name.", zh: "该取值不符合资源池 ID 的格式：由小写字母、数字和中划线组成，长度为 36～63 个字符，以字母开头，不能以中划线结尾。请使用系统生成的 `metadata.name`，而不是显示名称。" }, serviceError: "Pool {name} not found." }, "tag-key-prefix": { text: { en: "The key of a tag does not begin with `CCE-` or `__type_baremetal`.", zh: "标签的键不能以 `CCE-` 或 `__type_baremetal` 开头。" } }, "tag-count": { text: { en: "A resource pool has at most 20 tags.", zh: "每个资源池最多 20 个标签。" } }, "taint-effect": { text: { en: "The effect of a taint is `NoSchedule`, `PreferNoSchedule` or `NoExecute`.", zh: "污点的作用效果为 `NoSchedule`、`PreferNoSchedule` 或 `NoExecute`。" } }, "volume-groups-with-data-volumes": { text: { en: "`dataVolumes` needs `volumeGroupConfigs`, the settings of its disk groups.", zh: "指定 `dataVolumes` 时，必须指定相应的磁盘组配置 `volumeGroupConfigs`。" } }, "volume-group-name": { text: { en: "Disk groups are `vgpaas`, `default`, `vguser` and a number, `vg-everest-localvolume-persistent` and `vg-everest-localvolume-ephemeral`.", zh: "磁盘组为 `vgpaas`、`default`、`vguser` 加数字、`vg-everest-localvolume-persistent` 和 `vg-everest-localvolume-ephemeral`。" } }, "docker-thin-pool-group": { text: { en: "`dockerThinPool` is only for the disk group `vgpaas`.", zh: "仅磁盘组 `vgpaas` 可指定 `dockerThinPool`。" } }, "docker-thin-pool-share": { text: { en: "`dockerThinPool` is a percentage, from 1 to 100.", zh: "`dockerThinPool` 为百分比，取值范围为 1～100。" } }, "lvm-path": { text: { en: "The path is absolute and has digits, letters, `.`, `-` and `_` only.", zh: "路径须为绝对路径，且只能由数字、字母、`.`、`-` 和 `_` 组成。" } }, "lvm-path-group": { text: { en: "A path takes effect only in a disk group of the user, `vguser` and a number.", zh: "路径仅在用户自定义的磁盘组（`vguser` 加数字）中有效。" } }, "disk-count-positive": { text: { en: "An entry of data disks is for at least 1 disk.", zh: "每项数据盘的数量至少为 1。" } }, "disk-size": { text: { en: "The size of a disk is a whole number of GiB, such as `500Gi`.", zh: "磁盘大小为整数，单位为 GiB，例如 `500Gi`。" } }, "docker-base-size": { text: { en: "`dockerBaseSize` is `0` for no limit, or by default 50 to 500; the container disk sets the real limit.", zh: "`dockerBaseSize` 取 `0` 表示不限制，默认取值范围为 50～500，实际上限取决于容器盘。" } }, "container-runtime": { text: { en: "`runtime` is `docker` or `containerd`.", zh: "`runtime` 的取值为 `docker` 或 `containerd`。" } }, "policy-on-existing-nodes": { text: { en: "A policy on existing nodes is `refresh`, also when it is empty, or `ignore`.", zh: "对存量节点的处理方式为 `refresh`（为空时同此）或 `ignore`。" } }, "post-install-encoding": { text: { en: "`postInstall` is a script in Base64.", zh: "`postInstall` 为经过 Base64 编码的脚本。" } } }, names: { "#/additionalProperties": ["metadata", "spec"], "#/properties/metadata/additionalProperties": ["annotations"], "#/properties/metadata/properties/annotations/additionalProperties": ["os.modelarts/billing.mode", "os.modelarts/period.num", "os.modelarts/period.type", "os.modelarts/auto.renew", "os.modelarts/promotion.info", "os.modelarts/service.console.url", "os.modelarts/order.id"], "#/properties/spec/additionalProperties": ["resources"], "#/properties/spec/properties/resources/additionalProperties": ["flavor", "count", "maxCount", "azs", "nodePool", "taints", "labels", "tags", "network", "extendParams", "creatingStep", "os", "rootVolume", "dataVolumes", "volumeGroupConfigs"], "#/properties/spec/properties/resources/properties/azs/items/additionalProperties": ["az", "count"], "#/properties/spec/properties/resources/properties/creatingStep/additionalProperties": ["step", "type"], "#/properties/spec/properties/resources/properties/dataVolumes/items/additionalProperties": ["volumeType", "size", "count", "extendParams"], "#/properties/spec/properties/resources/properties/dataVolumes/items/properties/extendParams/additionalProperties": ["volumeGroup"], "#/properties/spec/properties/resources/properties/extendParams/additionalProperties": ["dockerBaseSize", "postInstall", "runtime", "labelPolicyOnExistingNodes", "taintPolicyOnExistingNodes", "tagPolicyOnExistingNodes", "XParameterPlaneSubnet", "nodePoolName"], "#/properties/spec/properties/resources/properties/network/additionalProperties": ["vpc", "subnet", "securityGroups"], "#/properties/spec/properties/resources/properties/os/additionalProperties": ["name", "imageId", "imageType", "autoMatch"], "#/properties/spec/properties/resources/properties/rootVolume/additionalProperties": ["volumeType", "size"], "#/properties/spec/properties/resources/properties/tags/items/additionalProperties": ["key", "value"], "#/properties/spec/properties/resources/properties/taints/items/additionalProperties": ["key", "value", "effect"], "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/additionalProperties": ["volumeGroup", "dockerThinPool", "lvmConfig", "types"], "#/properties/spec/properties/resources/properties/volumeGroupConfigs/items/properties/lvmConfig/additionalProperties": ["lvType", "path"] } }, rules = {
  listPools: checksOf([], tables),
  showPool: checksOf([
    ["pool-id", "warning", "parameters", pool_id]
  ], tables),
  deletePool: checksOf([
    ["pool-id", "warning", "parameters", pool_id]
  ], tables),
  listNodePools: checksOf([
    ["pool-id", "warning", "parameters", pool_id]
  ], tables),
  createNodePool: checksOf([
    ["unknown-property", "warning", "body", unknown_property],
    ["count-positive", "error", "body", count_positive],
    ["max-count-not-below-count", "error", "body", max_count_not_below_count],
    ["max-count-not-above-count", "warning", "body", max_count_not_above_count],
    ["count-in-steps", "warning", "body", count_in_steps],
    ["creating-step-positive", "warning", "body", creating_step_positive],
    ["zone-counts-add-up", "warning", "body", zone_counts_add_up],
    ["zone-count-range", "warning", "body", zone_count_range],
    ["billing-mode-with-nodes", "warning", "body", billing_mode_with_nodes],
    ["no-billing-without-nodes", "error", "body", no_billing_without_nodes],
    ["period-with-yearly-monthly", "error", "body", period_with_yearly_monthly],
    ["period-length", "warning", "body", period_length],
    ["order-with-yearly-monthly", "warning", "body", order_with_yearly_monthly],
    ["console-url", "warning", "body", console_url],
    ["node-pool-name", "warning", "body", node_pool_name],
    ["node-pool-display-name", "warning", "body", node_pool_display_name],
    ["pool-id", "warning", "parameters", pool_id],
    ["tag-key-prefix", "error", "body", tag_key_prefix],
    ["tag-count", "warning", "body", tag_count],
    ["taint-effect", "warning", "body", taint_effect],
    ["volume-groups-with-data-volumes", "error", "body", volume_groups_with_data_volumes],
    ["volume-group-name", "warning", "body", volume_group_name],
    ["docker-thin-pool-group", "error", "body", docker_thin_pool_group],
    ["docker-thin-pool-share", "warning", "body", docker_thin_pool_share],
    ["lvm-path", "error", "body", lvm_path],
    ["lvm-path-group", "warning", "body", lvm_path_group],
    ["disk-count-positive", "warning", "body", disk_count_positive],
    ["disk-size", "warning", "body", disk_size],
    ["docker-base-size", "warning", "body", docker_base_size],
    ["container-runtime", "warning", "body", container_runtime],
    ["policy-on-existing-nodes", "warning", "body", policy_on_existing_nodes],
    ["post-install-encoding", "warning", "body", post_install_encoding]
  ], tables),
  showNodePool: checksOf([
    ["pool-id", "warning", "parameters", pool_id]
  ], tables),
  updateNodePool: checksOf([
    ["unknown-property", "warning", "body", unknown_property_2],
    ["count-not-negative", "warning", "body", count_not_negative],
    ["max-count-not-below-count", "error", "body", max_count_not_below_count],
    ["max-count-not-above-count", "warning", "body", max_count_not_above_count],
    ["count-in-steps", "warning", "body", count_in_steps],
    ["creating-step-positive", "warning", "body", creating_step_positive],
    ["zone-counts-add-up", "warning", "body", zone_counts_add_up],
    ["zone-count-range", "warning", "body", zone_count_range],
    ["period-with-yearly-monthly", "error", "body", period_with_yearly_monthly],
    ["period-length", "warning", "body", period_length],
    ["order-with-yearly-monthly", "warning", "body", order_with_yearly_monthly],
    ["console-url", "warning", "body", console_url],
    ["node-pool-display-name", "warning", "body", node_pool_display_name],
    ["pool-id", "warning", "parameters", pool_id],
    ["tag-key-prefix", "error", "body", tag_key_prefix],
    ["tag-count", "warning", "body", tag_count],
    ["taint-effect", "warning", "body", taint_effect],
    ["volume-groups-with-data-volumes", "warning", "body", volume_groups_with_data_volumes],
    ["volume-group-name", "warning", "body", volume_group_name],
    ["docker-thin-pool-group", "error", "body", docker_thin_pool_group],
    ["docker-thin-pool-share", "warning", "body", docker_thin_pool_share],
    ["lvm-path", "error", "body", lvm_path],
    ["lvm-path-group", "warning", "body", lvm_path_group],
    ["disk-count-positive", "warning", "body", disk_count_positive],
    ["disk-size", "warning", "body", disk_size],
    ["docker-base-size", "warning", "body", docker_base_size],
    ["container-runtime", "warning", "body", container_runtime],
    ["policy-on-existing-nodes", "warning", "body", policy_on_existing_nodes],
    ["post-install-encoding", "warning", "body", post_install_encoding]
  ], tables),
  deleteNodePool: checksOf([
    ["pool-id", "warning", "parameters", pool_id]
  ], tables),
  listResourceFlavors: checksOf([], tables),
  showOrder: checksOf([], tables)
};
export {
  billing_mode_with_nodes,
  console_url,
  container_runtime,
  count_in_steps,
  count_not_negative,
  count_positive,
  creating_step_positive,
  disk_count_positive,
  disk_size,
  docker_base_size,
  docker_thin_pool_group,
  docker_thin_pool_share,
  lvm_path,
  lvm_path_group,
  max_count_not_above_count,
  max_count_not_below_count,
  no_billing_without_nodes,
  node_pool_display_name,
  node_pool_name,
  order_with_yearly_monthly,
  period_length,
  period_with_yearly_monthly,
  policy_on_existing_nodes,
  pool_id,
  post_install_encoding,
  rules,
  tag_count,
  tag_key_prefix,
  taint_effect,
  unknown_property,
  unknown_property_2,
  volume_group_name,
  volume_groups_with_data_volumes,
  zone_count_range,
  zone_counts_add_up
};
