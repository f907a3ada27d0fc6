import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Judges requests and responses by a document: {@code Judge atlassian|networknt DOCUMENT < cases}, a JSON value a line.
 * Prints a line for each: {@code true}, or why it is not valid.
 */
public final class Judge {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "https://example.com/openapi.json";

    private record Exchange(String method, String path, String mediaType, int status, String schema, JsonNode body) {
        static Exchange of(String line) {
            JsonNode next = JSON.readTree(line);
            String path = java.net.URI.create(next.get("url").asString()).getPath();
            return new Exchange(next.get("method").asString(), path, next.get("mediaType").asString(),
                next.get("status").asInt(), next.get("schema").asString(), next.get("body"));
        }
    }

    /** Judges an exchange: why it is not valid, or an empty text. */
    private interface Verdict {
        String on(Exchange exchange);
    }

    public static void main(String[] arguments) throws IOException {
        String document = Files.readString(Path.of(arguments[1]));
        Verdict verdict = arguments[0].equals("atlassian") ? atlassian(document) : networknt(document);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String wrong = verdict.on(Exchange.of(line));
            out.println(wrong.isEmpty() ? "true" : wrong.replaceAll("\\s+", " "));
        }
    }

    private static Verdict atlassian(String document) {
        OpenApiInteractionValidator validator =
            OpenApiInteractionValidator.createForInlineApiSpecification(document).build();
        return next -> {
            String body = next.body.toString();
            ValidationReport report = next.status == 0
                ? validator.validateRequest(new SimpleRequest.Builder(next.method, next.path)
                    .withHeader("X-Auth-Token", "token").withContentType(next.mediaType).withBody(body).build())
                : validator.validateResponse(next.path, Request.Method.valueOf(next.method),
                    SimpleResponse.Builder.status(next.status).withContentType(next.mediaType).withBody(body).build());
            return report.getMessages().stream().filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(ValidationReport.Message::getMessage).collect(Collectors.joining("; "));
        };
    }

    private static Verdict networknt(String document) {
        boolean isNew = JSON.readTree(document).get("openapi").asString().startsWith("3.1");
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            isNew ? Dialects.getOpenApi31() : Dialects.getOpenApi30(),
            builder -> builder.schemas(Map.of(BASE, document)));
        return next -> registry.getSchema(SchemaLocation.of(BASE + "#" + next.schema)).validate(next.body).stream()
            .map(error -> error.getInstanceLocation() + ": " + error.getMessage()).collect(Collectors.joining("; "));
    }
}
