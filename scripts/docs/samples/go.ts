import type { SampleCall, CredentialKind } from './call.ts';
import { jsonLiteral } from './literal.ts';
import type { SampleTexts } from './texts.ts';

const goPackages = ['fmt', 'io', 'log', 'net/http', 'os', 'time'];
const packagesToSign = ['crypto/hmac', 'crypto/sha256', 'encoding/hex'];

/** A program for Go 1.16 or later with nothing but the standard library. */
export function goSample(call: SampleCall, credentials: CredentialKind, texts: SampleTexts): string {
  const signed = credentials === 'accessKey';
  const { body, method, headers } = call;
  const imports = [...goPackages, ...(signed ? packagesToSign : []), ...(signed || body ? ['strings'] : [])].toSorted();
  const [format, names] = formatted(`{MODELARTS_ENDPOINT}${call.path}${call.query && `?${call.query}`}`);
  const header = (name: string, value: string) => `\trequest.Header.Set("${name}", ${value})\n`;
  return `// ${call.summary}
package main

import (
${imports.map((name) => `\t"${name}"\n`).join('')})

func main() {
	url := fmt.Sprintf("${format}",
		${names.map((name) => `env("${name}")`).join(', ')})
${body ? `\tbody := ${raw(jsonLiteral(body.value))}\n` : ''}	request, err := http.NewRequest("${method}", url, ${body ? 'strings.NewReader(body)' : 'nil'})
	if err != nil {
		log.Fatal(err)
	}
${body ? header('Content-Type', `"${body.mediaType}"`) : ''}${headers.map(({ name, variable }) => header(name, `env("${variable}")`)).join('')}${
    signed ? `\tsign(request, ${body ? 'body' : '""'})\n` : header('X-Auth-Token', 'env("TOKEN")')
  }
	client := http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	if response.StatusCode >= 300 {
		log.Fatalf("%s %s", response.Status, text)
	}
	fmt.Println(string(text))
}
${signed ? signer(texts) : ''}
func env(name string) string {
	value := os.Getenv(name)
	if value == "" {
		log.Fatalf("%s is not set", name)
	}
	return value
}
`;
}

function signer({ sign }: SampleTexts): string {
  return `
// ${sign}
func sign(request *http.Request, body string) {
	const names = "host;x-project-id;x-sdk-date"
	project := env("PROJECT_ID")
	date := time.Now().UTC().Format("20060102T150405Z")
	canonical := strings.Join([]string{
		request.Method,
		request.URL.EscapedPath() + "/",
		request.URL.RawQuery,
		"host:" + request.URL.Host,
		"x-project-id:" + project,
		"x-sdk-date:" + date,
		"",
		names,
		sha256Hex(body),
	}, "\\n")
	mac := hmac.New(sha256.New, []byte(env("SECRET_KEY")))
	fmt.Fprintf(mac, "SDK-HMAC-SHA256\\n%s\\n%s", date, sha256Hex(canonical))
	request.Header.Set("X-Project-Id", project)
	request.Header.Set("X-Sdk-Date", date)
	request.Header.Set("Authorization", fmt.Sprintf("SDK-HMAC-SHA256 Access=%s, SignedHeaders=%s, Signature=%x",
		env("ACCESS_KEY"), names, mac.Sum(nil)))
}

func sha256Hex(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
`;
}

/** A template with `{NAME}`s as a format string and its arguments. */
function formatted(template: string): [format: string, names: string[]] {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return [template.replaceAll('%', '%%').replace(/\{\w+\}/g, '%s'), names];
}

/** A raw string; it cannot have a backquote in it. */
function raw(text: string): string {
  return `\`${text.replaceAll('`', '` + "`" + `')}\``;
}
