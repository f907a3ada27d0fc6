import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.SdkException;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import com.huaweicloud.sdk.modelarts.v1.ModelArtsClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes calls with the vendor's SDK, through its models, and prints what the SDK read: a JSON value a line. */
public final class Call {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The innermost model and field that a response does not fit, in what Jackson says. */
    private static final Pattern UNREADABLE = Pattern.compile("value of type `[\\w.]*?(?<model>\\w+)` from .*?"
        + "\\(token `JsonToken\\.(?<token>\\w+)`\\).*\\b(?<field>\\w+\\[\"[^\"]+\"])", Pattern.DOTALL);

    public static void main(String[] arguments) throws IOException {
        BasicCredentials credentials = new BasicCredentials().withAk(System.getenv("ACCESS_KEY"))
            .withSk(System.getenv("SECRET_KEY")).withProjectId("project-1");
        ModelArtsClient client = ModelArtsClient.newBuilder().withCredential(credentials)
            .withEndpoint(System.getenv("BASE_URL")).build();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode next = JSON.readTree(line);
            out.println(JSON.writeValueAsString(result(client, next.get("name").asText(), next.get("request"))));
        }
        System.exit(0); // threads of its HTTP client are left
    }

    private static Map<String, Object> result(ModelArtsClient client, String name, JsonNode request) {
        try {
            Class<?> kind = Class.forName("com.huaweicloud.sdk.modelarts.v1.model." + name + "Request");
            Method method = client.getClass().getMethod(name.substring(0, 1).toLowerCase() + name.substring(1), kind);
            Object response = method.invoke(client, JsonUtils.toObject(request.toString(), kind));
            return Map.of("read", JSON.readTree(JsonUtils.toJSON(response)));
        } catch (InvocationTargetException thrown) {
            return failure(thrown.getCause());
        } catch (ReflectiveOperationException | IOException | SdkException thrown) {
            return Map.of("error", thrown.toString());
        }
    }

    private static Map<String, Object> failure(Throwable thrown) {
        if (!(thrown instanceof ServiceResponseException refused)) {
            return Map.of("error", thrown.toString());
        }
        Matcher found = UNREADABLE.matcher(String.valueOf(refused.getErrorMsg()));
        if (refused.getHttpStatusCode() < 400 && found.find()) {
            return Map.of("unreadable", found.group("field") + ": expect a " + found.group("model")
                + ", but found " + found.group("token"));
        }
        return Map.of("error", refused.getHttpStatusCode() + " " + refused.getErrorCode());
    }
}
