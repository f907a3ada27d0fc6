import type { SampleCall, CredentialKind } from './call.ts';
import { jsonLiteral } from './literal.ts';
import type { SampleTexts } from './texts.ts';

const imports = [
  'java.net.URI',
  'java.net.http.HttpClient',
  'java.net.http.HttpRequest',
  'java.net.http.HttpResponse.BodyHandlers',
  'java.time.Duration',
  'java.util.Objects',
];
const importsToSign = [
  'java.nio.charset.StandardCharsets',
  'java.security.MessageDigest',
  'java.time.ZoneOffset',
  'java.time.ZonedDateTime',
  'java.time.format.DateTimeFormatter',
  'java.util.HexFormat',
  'javax.crypto.Mac',
  'javax.crypto.spec.SecretKeySpec',
];

/** A program in one file for Java 17 or later with nothing but its library. */
export function javaSample(call: SampleCall, credentials: CredentialKind, texts: SampleTexts): string {
  const signed = credentials === 'accessKey';
  const { id, body, method, headers } = call;
  const hasPublisher = body !== undefined || !['GET', 'DELETE'].includes(method);
  const used = [
    ...imports,
    ...(hasPublisher ? ['java.net.http.HttpRequest.BodyPublishers'] : []),
    ...(signed ? importsToSign : []),
  ].toSorted();
  const template = `{MODELARTS_ENDPOINT}${call.path}${call.query && `?${call.query}`}`;
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const format = template.replaceAll('%', '%%').replace(/\{\w+\}/g, '%s');
  const builder = [
    '.timeout(Duration.ofSeconds(30))',
    ...(body ? [`.header("Content-Type", "${body.mediaType}")`] : []),
    ...headers.map(({ name, variable }) => `.header("${name}", env("${variable}"))`),
    ...(signed ? [] : ['.header("X-Auth-Token", env("TOKEN"))']),
    hasPublisher ? `.method("${method}", BodyPublishers.${body ? 'ofString(body)' : 'noBody()'})` : `.${method}()`,
    '.build();',
  ];
  const text = body ? `        var body = ${block(jsonLiteral(body.value, ' '.repeat(12)))};\n` : '';
  return `// ${call.summary}
${used.map((name) => `import ${name};\n`).join('')}
public class ${id.replace(/^./, (first) => first.toUpperCase())} {
    public static void main(String[] args) throws Exception {
        var url = "${format}".formatted(
            ${names.map((name) => `env("${name}")`).join(', ')});
${text}        var request = HttpRequest.newBuilder(URI.create(url))
${builder.map((line) => `            ${line}\n`).join('')}
        var client = HttpClient.newHttpClient();
        var response = client.send(${signed ? `sign(request, ${body ? 'body' : '""'})` : 'request'}, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        System.out.println(response.body());
    }
${signed ? signer(texts) : ''}
    private static String env(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is not set");
    }
}
`;
}

function signer({ sign }: SampleTexts): string {
  return `
    // ${sign}
    private static HttpRequest sign(HttpRequest request, String body) throws Exception {
        var names = "host;x-project-id;x-sdk-date";
        var project = env("PROJECT_ID");
        var date = ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"));
        var uri = request.uri();
        var canonical = String.join("\\n",
            request.method(),
            uri.getRawPath() + "/",
            Objects.requireNonNullElse(uri.getRawQuery(), ""),
            "host:" + uri.getAuthority(),
            "x-project-id:" + project,
            "x-sdk-date:" + date,
            "",
            names,
            sha256(body));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(env("SECRET_KEY").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var toSign = "SDK-HMAC-SHA256\\n" + date + "\\n" + sha256(canonical);
        var signature = HexFormat.of().formatHex(mac.doFinal(toSign.getBytes(StandardCharsets.UTF_8)));
        return HttpRequest.newBuilder(request, (name, value) -> true)
            .header("X-Project-Id", project)
            .header("X-Sdk-Date", date)
            .header("Authorization", "SDK-HMAC-SHA256 Access=%s, SignedHeaders=%s, Signature=%s".formatted(
                env("ACCESS_KEY"), names, signature))
            .build();
    }

    private static String sha256(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
`;
}

/** A text block. */
function block(text: string): string {
  return `"""\n            ${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"""')}"""`;
}
