// SDK-HMAC-SHA256, as the client of modelarts-pools-openapi signs.
const sign = (() => {
  var algorithm = "SDK-HMAC-SHA256";
  function stampOf(date) {
    return date.toISOString().replace(/[-:]|\.\d+/g, "");
  }
  function signedHeaders(host, ...headers) {
    var _a;
    const signed = /* @__PURE__ */ new Map([["host", host]]);
    for (const some of headers) {
      for (const name in some) {
        if (/^x-[^_]*$/i.test(name)) signed.set(name.toLowerCase(), ((_a = some[name]) != null ? _a : "").trim());
      }
    }
    let [names, lines] = ["", ""];
    for (const [name, value] of [...signed].sort(([a], [b]) => a < b ? -1 : 1)) {
      names += names ? ";".concat(name) : name;
      lines += "".concat(name, ":").concat(value, "\n");
    }
    return { names, lines, payload: signed.get("x-sdk-content-sha256") || void 0 };
  }
  function canonicalRequest({ method, path, query, names, lines, payload }) {
    return "".concat(method.toUpperCase(), "\n").concat(canonicalPath(path), "\n").concat(query, "\n").concat(lines, "\n").concat(names, "\n").concat(payload);
  }
  function authorization(accessKey, names, signature) {
    return "".concat(algorithm, " Access=").concat(accessKey, ", SignedHeaders=").concat(names, ", Signature=").concat(signature);
  }
  function canonicalPath(path) {
    const encoded = /^[\w.~/-]*$/.test(path) ? path : path.split("/").map((segment) => encode(decode(segment))).join("/");
    return encoded.endsWith("/") ? encoded : "".concat(encoded, "/");
  }
  function canonicalQuery(query) {
    const order = (a, b) => inUtf8(a) < inUtf8(b) ? -1 : 1;
    const byText = (a, b) => a === b ? 0 : order(a, b);
    const sorted = [...query].sort(([a, x], [b, y]) => byText(a, b) || byText(x, y));
    return sorted.map(([name, value]) => "".concat(encode(name), "=").concat(encode(value))).join("&");
  }
  function inUtf8(text) {
    return text.replace(/[\ud800-\udbff]/g, "￿$&");
  }
  function encode(text) {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (character) => "%".concat(character.charCodeAt(0).toString(16).toUpperCase())
    );
  }
  function decode(segment) {
    try {
      return decodeURIComponent(segment);
    } catch (e) {
      return segment;
    }
  }

  function sign({ method, url, headers, body }, { accessKey, secretKey, securityToken }, date, { sha256, hmacSha256 }) {
    var _a;
    const [, scheme = "", host = "", path = "", query = ""] = (_a = /^(https?):\/\/([^/?#]+)([^?#]*)\??([^#]*)/i.exec(url)) != null ? _a : [];
    const standardPort = scheme.toLowerCase() === "http" ? /:80$/ : /:443$/;
    const stamp = stampOf(date);
    const added = { "X-Sdk-Date": stamp };
    if (securityToken) added["X-Security-Token"] = securityToken;
    const signed = signedHeaders(host.toLowerCase().replace(standardPort, ""), headers, added);
    const canonical = canonicalRequest({
      method,
      path: path || "/",
      query: canonicalQuery(pairsIn(query)),
      ...signed,
      payload: sha256(body)
    });
    const signature = hmacSha256(secretKey, "".concat(algorithm, "\n").concat(stamp, "\n").concat(sha256(canonical)));
    return { ...headers, ...added, Authorization: authorization(accessKey, signed.names, signature) };
  }
  function pairsIn(query) {
    const pairs = query.split("&").filter(Boolean);
    return pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=").map((part) => decode(part.replaceAll("+", " ")));
      return [name, value.join("=")];
    });
  }
  return sign;
})();

const hashes = {
  sha256: (text) => crypto.sha256().updateWithText(text).digest().toHex(),
  hmacSha256: (key, text) => crypto.hmac.sha256().withTextSecret(key).updateWithText(text).digest().toHex(),
};
const variable = (name) => request.environment.get(name) || '';
const headers = sign(
  {
    method: request.method,
    url: request.url.getRaw().replace(/\{\{(\w+)\}\}/g, (_, name) => variable(name)),
    headers: { 'X-Project-Id': variable('project_id') },
    body: request.body.tryGetSubstituted() || '',
  },
  {
    accessKey: variable('access_key'),
    secretKey: variable('secret_key'),
    securityToken: request.headers.findByName('X-Security-Token') ? variable('security_token') : '',
  },
  new Date(),
  hashes,
);
request.variables.set('sdk_date', headers['X-Sdk-Date']);
request.variables.set('authorization', headers.Authorization);
